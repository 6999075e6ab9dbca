import type { PlatformName } from "../outcome/platform-name.js";
import { BEHAVIOURS } from "./behaviours.js";
import { exampleOf, json } from "./answers.js";
import { checkRequest } from "./check.js";
import { dropsMarks, withoutMarks } from "./erase-mark.js";
import type { Records } from "./create-records.js";
import type { FaultQueue } from "./fault-queue.js";
import { fingerprint } from "./fingerprint.js";
import { keepFile } from "./keep-file.js";
import type { AllOperations } from "./operations.js";
import { play, type Broken } from "./play.js";
import { faultOf } from "./prefer.js";
import type { Rejection, SandboxRequest } from "./records.js";
import type { ReadForm } from "./read-body.js";
import { READS } from "./reads.js";
import { findRoute } from "./route.js";
import type { Json } from "./verdict.js";

type Lists<T> = { readonly [P in PlatformName]?: readonly T[] | undefined };

/** What answers requests. */
export interface Responder {
  readonly platforms: readonly PlatformName[];
  readonly all: AllOperations;
  readonly faults: FaultQueue;
  readonly records: Records;
  readonly strict: boolean;
  readonly tokens: Lists<string>;
  readonly conversations: Lists<number>;
  /** The version that Chatwoot tells, where it is not that of its example. */
  readonly version: string | undefined;
  readonly wholeFiles: boolean;
  readonly readForm: ReadForm;
  readonly onRequest: ((request: SandboxRequest, rejection: Rejection | undefined) => void) | undefined;
}

/** Answers a request as its platform would, or plays the fault that is due. */
export async function respond(request: Request, responder: Responder): Promise<Response | Broken> {
  const { platforms, all, faults, records, version, onRequest } = responder;
  const route = findRoute(new URL(request.url), all);
  const log = (verdict: SandboxRequest["verdict"], status: number | undefined, rejection?: Rejection): void => {
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    const logged = { platform: route?.platform, method, url, headers, verdict, status };
    records.requests.push(logged);
    if (rejection) records.rejections.push(rejection);
    onRequest?.(logged, rejection);
  };
  if (!route || !platforms.includes(route.platform)) {
    log("refused", 404);
    return json({ error: "no platform of the sandbox has this path" }, 404);
  }
  const { platform } = route;
  const operations = all[platform];
  const behaviour = BEHAVIOURS[platform];
  const terms = {
    ...responder,
    tokens: responder.tokens[platform],
    conversations: responder.conversations[platform],
  };
  const checked = await checkRequest(request, route, operations, terms);
  if ("rules" in checked) {
    const { kind, rules, mistake, example, real: text } = checked;
    const status = behaviour.fails?.(rules) ? 500 : behaviour.statuses[kind];
    log("refused", status, { platform, status, rules });
    const examples = operations.createMessage.responses[status]?.examples ?? {};
    // Where the real answer is one for all, it is in the spec.
    const isShown = example !== undefined || ((kind === "json" || status === 500) && !mistake);
    const real = isShown ? (examples[example ?? ""] ?? Object.values(examples)[0]) : undefined;
    return json(real ?? behaviour.refuse(status, rules, text), status);
  }
  const { name, query, notes, read: message, ...kept } = checked;
  const { where } = kept;
  const files = await Promise.all(kept.files.map((file) => keepFile(file, responder.wholeFiles)));
  const print = await fingerprint(platform, where, message, files);
  const isRead = name !== "createMessage";
  const succeeds = isRead ? 200 : behaviour.created;
  const operation = operations[name] ?? operations.createMessage; // a name of them
  const { examples = {}, headers = [] } = operation.responses[succeeds] ?? {};
  const [example] = Object.values(examples).map(Object);
  const stored = platform === "chatwoot" && dropsMarks(version) ? withoutMarks : (response: Json): Json => response;
  const commit = (change = stored): Response => {
    if (isRead) {
      const sent = records.messages.filter((one) => one.platform === platform);
      return json(READS[name]?.(example, { where, query, sent, version }) ?? example, 200);
    }
    const response = change(behaviour.respond(example, { ...kept, message, count: records.count(platform) + 1 }));
    records.add({ platform, where, message: kept.message, files, response }, print);
    const location = `${new URL(request.url).pathname}/${String(response["id"])}`;
    return json(response, succeeds, headers.includes("Location") ? { Location: location } : {});
  };
  let fault;
  try {
    fault = faultOf(request.headers.get("Prefer"), all, platform) ?? faults.take(platform, name);
  } catch (error) {
    const rule = Object(error).message.replace("chatpost: ", "");
    log("refused", 400, { platform, status: 400, rules: [{ field: "Prefer", rule }] });
    return json({ error: rule }, 400);
  }
  const show = (status: number, example?: string): Response => exampleOf(operation, status, example);
  const stage = { commit, show, left: request.signal, later: faults.later };
  const result = fault ? await play(fault, stage) : commit();
  const status = typeof result === "string" ? undefined : result.status;
  const note = notes.length > 0 ? { platform, status: succeeds, rules: notes } : undefined;
  log(fault?.fault ?? "accepted", status, note);
  return result;
}
