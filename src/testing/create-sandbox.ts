import { ownSpecs } from "#own-specs";
import { breakOff } from "./break-off.js";
import { createRecords } from "./create-records.js";
import { createFaultQueue } from "./fault-queue.js";
import { OPERATIONS, PLATFORMS } from "./operations.js";
import { platformOf } from "./platform-of.js";
import type { ReadForm } from "./read-body.js";
import type { PlatformName } from "../outcome/platform-name.js";
import { respond } from "./respond.js";
import type { Sandbox, SandboxOptions } from "./sandbox.js";
import { sandboxWebhook } from "./sandbox-webhook.js";

/**
 * Makes a sandbox. Two sandboxes share nothing, and each gives the same answers to the same requests. Throws where an option
 * is wrong, or a spec cannot be used.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { only: platforms = PLATFORMS, strict = true, tokens = {}, conversations = {}, version, onRequest } = options;
  const { keep = Infinity, wholeFiles = false, specs } = options;
  const known = ["only", "strict", "tokens", "conversations", "version", "keep", "wholeFiles", "specs", "onRequest"];
  const foreign = Object.keys(options).find((name) => !known.includes(name));
  if (foreign !== undefined)
    throw new Error(`chatpost: createSandbox knows no ${foreign}; there is ${known.join(", ")}`);
  if (!platforms.every((platform) => PLATFORMS.includes(platform))) {
    throw new Error(`chatpost: only must be a list of ${PLATFORMS.join(", ")}`);
  }
  if (keep !== Infinity && !(Number.isInteger(keep) && keep >= 0))
    throw new Error("chatpost: keep must be a whole number from 0 on");
  const wrong = Object.keys(specs ?? {}).find((name) => !PLATFORMS.includes(name as PlatformName)); // the question
  if (wrong) throw new Error(`chatpost: specs must be a path for each platform, and there is no ${wrong}`);
  for (const [name, lists] of Object.entries({ tokens, conversations })) {
    for (const [platform, list] of Object.entries(lists)) {
      if (!PLATFORMS.includes(platform as PlatformName) || (list !== undefined && !Array.isArray(list)))
        // the question
        throw new Error(`chatpost: ${name} must be a list for each platform, such as { chatwoot: [...] }`);
    }
  }
  if (typeof Request === "undefined" || typeof Response === "undefined") {
    throw new Error(
      "chatpost: here is no Request and Response, which jsdom does not bring; run this test in a node environment (Jest: @jest-environment node)",
    );
  }
  if (version !== undefined && !/^\d+\.\d+/.test(version)) {
    throw new Error("chatpost: version must be a text like 4.11.2");
  }
  // A page needs no file system: #own-specs is another file there.
  const all = specs ? ownSpecs(OPERATIONS, specs) : OPERATIONS;
  const faults = createFaultQueue(all);
  const records = createRecords(keep);
  const handle = (request: Request, readForm: ReadForm = (one) => one.formData()): ReturnType<typeof respond> =>
    respond(request, {
      all,
      platforms,
      faults,
      records,
      strict,
      tokens,
      conversations,
      version,
      wholeFiles,
      readForm,
      onRequest,
    });

  const sandbox: Sandbox = {
    async fetch(input, init) {
      const request = new Request(input, init);
      const result = await handle(request);
      return typeof result === "string" ? breakOff(result, request.signal) : result;
    },
    async handle(request) {
      const result = await handle(request);
      if (result === "silence") return breakOff(result, request.signal);
      return typeof result === "string" ? Response.error() : result;
    },
    async listen(options) {
      // Only here, so that the sandbox runs where there is no node:http; #listen is another file there.
      const { listen } = await import("#listen");
      const { refusesConnection, armed } = faults;
      return listen({ handle, refusesConnection, armed, sandbox }, platforms, options);
    },
    next: (platform, fault) => faults.next(platform, fault),
    always: (platform, fault, every) => faults.always(platform, fault, every),
    messages(platform) {
      const only = platform === undefined ? undefined : platformOf(platform);
      return records.messages.filter((one) => only === undefined || one.platform === only);
    },
    requests: () => [...records.requests],
    rejections: () => [...records.rejections],
    webhook: (message, { secret }) => sandboxWebhook(message, secret),
    duplicates: () => records.duplicates(),
    reset() {
      records.clear();
      faults.clear();
    },
  };
  return sandbox;
}
