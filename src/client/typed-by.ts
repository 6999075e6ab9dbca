import type { createMessage as chatwoot } from "../../generated/chatwoot.facts.js";
import type { createMessage as digital99 } from "../../generated/digital99.facts.js";
import type { createMessage as infobip } from "../../generated/infobip.facts.js";
import type { createMessage as omnivibe } from "../../generated/omnivibe.facts.js";
import type { createMessage as ziik } from "../../generated/ziik.facts.js";
import type { Upload, Uploads } from "../input/to-file.js";
import type { Bodies, Created, Where } from "./operation.js";
import type { PlatformClient } from "./platform-client.js";

// A client made for the packaged spec, typed by another copy of it. The five platform files know nothing of this, so
// that their names stay in everyone else's hovers and errors.

/** The path of each platform's `createMessage`. */
interface PlatformPaths {
  readonly chatwoot: (typeof chatwoot | typeof digital99)["path"];
  readonly omnivibe: (typeof omnivibe)["path"];
  readonly infobip: (typeof infobip)["path"];
  readonly ziik: (typeof ziik)["path"];
}
type PlatformPath = PlatformPaths[keyof PlatformPaths];

type JsonOf<Types> = Types extends { "application/json": infer Body extends object } ? Body : never;

/** The JSON body; where the spec has a form too, its `attachments` are files, or what the JSON body calls so. */
type New<Types> = Types extends { "multipart/form-data": object } ? WithFiles<JsonOf<Types>> : JsonOf<Types>;
type WithFiles<Body> = { [K in keyof Body as Exclude<K, "attachments">]: Body[K] } & {
  readonly attachments?: Uploads | readonly (Upload | Named<Body>)[] | undefined;
};
type Named<Body> = Body extends { attachments?: readonly (infer One)[] | undefined } ? One : never;

/** Posts messages to one platform, typed by a copy of its spec. `Path` is that of `createMessage`. */
export interface TypedClient<
  Paths extends object,
  Path extends keyof Paths = Extract<keyof Paths, PlatformPath>,
> extends PlatformClient<Paths, Where<Paths, Path>, New<Bodies<Paths, Path>>, Created<Paths, Path>> {}

/** A spec that has the path of the client. */
type Having<Path extends string> = { readonly [P in Path]: { readonly post: object } };

/** A client that posts to the path. */
interface PostingTo<Path> {
  readonly client: { POST(path: Path, init: never): unknown };
}

/**
 * The same client, typed by your own copy of its spec: `typedBy<paths>(createChatwootClient(options))`, with the `paths`
 * that `chatpost generate` made. `createMessage` is the operation on the client's own path, whatever else the spec has. It
 * changes types only: ids are still checked as the packaged spec has them.
 */
export function typedBy<Paths extends Having<PlatformPaths["chatwoot"]>>(
  client: PostingTo<PlatformPaths["chatwoot"]>,
): TypedClient<Paths, PlatformPaths["chatwoot"]>;
// One overload for each path: where one type argument is given, the compiler infers none from the client.
export function typedBy<Paths extends Having<PlatformPaths["omnivibe"]>>(
  client: PostingTo<PlatformPaths["omnivibe"]>,
): TypedClient<Paths, PlatformPaths["omnivibe"]>;
export function typedBy<Paths extends Having<PlatformPaths["infobip"]>>(
  client: PostingTo<PlatformPaths["infobip"]>,
): TypedClient<Paths, PlatformPaths["infobip"]>;
export function typedBy<Paths extends Having<PlatformPaths["ziik"]>>(
  client: PostingTo<PlatformPaths["ziik"]>,
): TypedClient<Paths, PlatformPaths["ziik"]>;
export function typedBy(client: unknown): unknown {
  // A client sends whatever members a message has, and answers with whatever came: the caller's spec says what they are.
  return client;
}
