import type { PlatformClient } from "./platform-client.js";
import type { Upload } from "../input/encode-message.js";
import type { Created } from "./openapi-client.js";

// A client made for the packaged spec, typed by another copy of it. The five platform files know nothing of this, so
// that their names stay in everyone else's hovers and errors.

interface Operation {
  readonly parameters: { readonly path: object };
  readonly requestBody: { readonly content: { readonly "application/json": object } };
}
type Post<Paths> = Extract<Paths[keyof Paths], { post: Operation }>["post"];
type Where<Paths> = Post<Paths>["parameters"]["path"];
type Content<Paths> = Post<Paths>["requestBody"]["content"];
type Json<Paths> = Content<Paths>["application/json"];

/** The JSON body; where the spec has a form too, its `attachments` are files, or what the JSON body calls so. */
type New<Paths> = Content<Paths> extends { "multipart/form-data": object } ? WithFiles<Json<Paths>> : Json<Paths>;
type WithFiles<Body> = { [K in keyof Body as Exclude<K, "attachments">]: Body[K] } & {
  readonly attachments?: readonly (Upload | Named<Body>)[];
};
type Named<Body> = Body extends { attachments?: readonly (infer One)[] } ? One : never;

/** Posts messages to one platform, typed by a copy of its spec. */
export interface TypedClient<Paths extends object> extends PlatformClient<
  Paths,
  Where<Paths>,
  New<Paths>,
  Created<Paths>
> {}

/** What a client must have to be typed by a spec: its path. */
interface Retypable<Paths> {
  readonly client: { POST(path: keyof Paths, init: never): unknown };
}

/**
 * The same client, typed by your own copy of its spec: `typedBy<paths>(createChatwootClient(options))`, with the `paths`
 * that `chatpost generate` made. It changes types only: ids are still checked as the packaged spec has them.
 */
export function typedBy<Paths extends object>(client: Retypable<Paths>): TypedClient<Paths> {
  // A client sends whatever members a message has, and answers with whatever came: the caller's spec says what they are.
  return client as unknown as TypedClient<Paths>;
}
