import type { PlatformName } from "../outcome/platform-name.js";
import { BEHAVIOURS } from "./behaviours.js";
import { checkRequest } from "./check.js";
import type { FaultQueue } from "./fault-queue.js";
import { play, type Broken } from "./faults.js";
import { OPERATIONS } from "./operations.js";
import type { Rejection, SandboxMessage, SandboxRequest } from "./records.js";
import { READS } from "./reads.js";
import { findRoute } from "./route.js";

/** What a sandbox remembers. */
export interface Records {
  readonly messages: SandboxMessage[];
  readonly requests: SandboxRequest[];
  readonly rejections: Rejection[];
}

/** What answers requests. */
export interface Responder {
  readonly platforms: readonly PlatformName[];
  readonly faults: FaultQueue;
  readonly records: Records;
  readonly onRequest: ((request: SandboxRequest, rejection: Rejection | undefined) => void) | undefined;
}

/** Answers a request as its platform would, or plays the fault that is due. */
export async function respond(request: Request, responder: Responder): Promise<Response | Broken> {
  const { platforms, faults, records, onRequest } = responder;
  const route = findRoute(new URL(request.url));
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
    return Response.json({ error: "no platform of the sandbox has this path" }, { status: 404 });
  }
  const { platform } = route;
  const operations = OPERATIONS[platform];
  const behaviour = BEHAVIOURS[platform];
  const checked = await checkRequest(request, route, operations);
  if ("rules" in checked) {
    const status = behaviour.statuses[checked.kind];
    log("refused", status, { platform, status, rules: checked.rules });
    return Response.json(behaviour.refuse(status, checked.rules), { status });
  }
  const { name, where, query, message, files } = checked;
  const status = name === "createMessage" ? behaviour.created : 200;
  const examples = operations[name]?.responses[status]?.examples ?? {};
  const [example] = Object.values(examples).map(Object);
  const sent = records.messages.filter((one) => one.platform === platform);
  const read = (): Response => Response.json(READS[name]?.(example, { where, query, sent }) ?? example);
  const create = (): Response => {
    const response = behaviour.respond(example, { where, message, files, count: sent.length + 1 });
    records.messages.push({ platform, where, message, files, response });
    return Response.json(response, { status });
  };
  const commit = name === "createMessage" ? create : read;
  const fault = faults.take(platform);
  const result = fault ? await play(fault, commit, () => Response.json(examples["rejected"])) : commit();
  log(fault?.fault ?? "accepted", typeof result === "string" ? undefined : result.status);
  return result;
}
