import { capabilities, type Capability } from "../sender/capabilities.js";
import type { PlatformName } from "../outcome/platform-name.js";
import type { Arguments, Option } from "./read-arguments.js";

/** An option for what a message may hold, and how its value is read. */
interface Flag extends Option {
  readonly flag: string;
  read(args: Arguments, flag: string): unknown;
}

const json = (args: Arguments, flag: string): unknown => args.json(flag);
const text = (args: Arguments, flag: string): unknown => args.text(flag);

/** An option for each. */
const FLAGS: { readonly [C in Capability]: Flag } = {
  attachments: {
    flag: "attach",
    type: "string",
    multiple: true,
    value: "PATH",
    does: "a file; may be given several times",
    read: (args, flag) => args.texts(flag),
  },
  replyTo: {
    flag: "reply-to",
    type: "string",
    value: "ID",
    does: "the message that this one answers",
    read(args, flag) {
      const id = Number(args.text(flag));
      return Number.isSafeInteger(id) && id > 0 ? id : args.refuse(`--${flag} must be the id of a message`);
    },
  },
  private: { flag: "private", type: "boolean", does: "a note that only agents see", read: () => true },
  template: { flag: "template", type: "string", value: "JSON", does: "a WhatsApp template", read: json },
  image: { flag: "image", type: "string", value: "URL", does: "an image that the platform fetches", read: text },
  buttons: { flag: "buttons", type: "string", value: "JSON", does: "a list of one to three buttons", read: json },
  echoId: { flag: "echo-id", type: "string", value: "TEXT", does: "a mark that the answer repeats", read: text },
  extra: { flag: "extra", type: "string", value: "JSON", does: "other members of the platform's own body", read: json },
};

const entries = Object.entries(FLAGS) as [Capability, Flag][]; // it has no other keys

/** The options for what a platform documents, or for what any of them does. */
export function contentOptions(platforms: readonly PlatformName[]): { [name: string]: Option } {
  const able = entries.filter(([name]) => platforms.some((platform) => capabilities[platform][name]));
  return Object.fromEntries(able.map(([, { flag, ...option }]) => [flag, option]));
}

/** The content that the options of a message make, with files by their paths. */
export function readContent(args: Arguments, body: string | undefined): { readonly [member: string]: unknown } {
  const given = entries.filter(([, { flag }]) => args.has(flag));
  return {
    ...(body !== undefined && { text: body }),
    ...Object.fromEntries(given.map(([name, { flag, read }]) => [name, read(args, flag)])),
  };
}
