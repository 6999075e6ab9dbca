import { invalid } from "../outcome/invalid.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { JsonObject } from "../platforms/judge-object.js";
import { capabilities } from "./capabilities.js";

/** What JavaScript callers may get wrong and the compiler would have refused. */
export function checkContent(platform: PlatformName, content: object): void {
  const able = capabilities[platform];
  const legal = ["text", ...Object.entries(able).flatMap(([name, has]) => (has ? [name] : []))];
  const given = Object.entries(content).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const foreign = given.find((name) => !legal.includes(name));
  if (foreign) throw invalid(platform, `message.${foreign} is not known here; there is ${legal.join(", ")}`);
  const { text, attachments, template, extra }: JsonObject = content as JsonObject; // an object: Object.entries() read it above
  if (text !== undefined && typeof text !== "string") throw invalid(platform, "message.text must be a string");
  // The client looks at what they are.
  const isEmpty = Object(attachments).length === 0;
  if (text?.trim() || (attachments && !isEmpty) || template || extra) return;
  const others = `${able.attachments ? ", or files" : ""}${able.template ? ", or a template" : ""}`;
  throw invalid(platform, `message must hold a text${others}`);
}
