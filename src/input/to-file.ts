import { kindOf } from "./kind-of.js";

/**
 * A file to send: a `File`, a `Blob` with a name as `Bun.file` gives it, a `Blob` or bytes and a name, or a `Response` that was
 * fetched, whose name is the end of its URL. A `Response` can be read once only, and at most 100 MiB of it are. From a path:
 * `fileFromPath` of `chatpost/node`.
 */
export type Upload = File | Response | NamedUpload;

/** Several files: an array, or the `FileList` of an `<input type="file" multiple>`, which not every set of types has. */
export type Uploads =
  readonly Upload[] | { readonly length: number; readonly [at: number]: File; item(at: number): File | null };

/** Bytes, and the name and media type under which they travel. */
export interface NamedUpload {
  readonly name: string;
  readonly data: Blob | ArrayBuffer | ArrayBufferView;
  /** The media type; that of the `Blob`, or `application/octet-stream`, by default. */
  readonly type?: string | undefined;
}

export const NO_FILE = "is no file to the DOM here";
const KINDS = "must be a File, a Response, or { name, data } with a Blob or bytes";
const MOST_BYTES = 100 * 2 ** 20;

const isBytes = (value: unknown): value is ArrayBuffer | ArrayBufferView =>
  ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(kindOf(value));
const isBlob = (value: unknown): value is Blob => /^(Blob|File)$/.test(kindOf(value));

/** The DOM of a test environment makes text of what is not its own, such as "[object Blob]". */
async function nameFile(data: Blob | ArrayBuffer | ArrayBufferView, name: string, type: string): Promise<File> {
  // A Blob of another realm is none here, but its bytes are.
  const part = isBytes(data) || (data as object) instanceof Blob ? data : await data.arrayBuffer();
  // Bytes over shared memory are copied by File as well; their type alone forbids it.
  const file = new File([part as BlobPart], name, { type });
  if (file.size !== ("size" in data ? data.size : data.byteLength)) throw new Error(NO_FILE);
  return file;
}

/** The end of a path, whichever way its folders are written. */
const lastOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? "";

function fileNameOf(url: string): string {
  if (!/^https?:/.test(url)) return "";
  const { pathname } = new URL(url);
  const last = lastOf(pathname.replace(/\/$/, ""));
  try {
    return lastOf(decodeURIComponent(last));
  } catch {
    return last; // a percent sign that encodes nothing
  }
}

/** Reads what was fetched, until the call ends. */
async function readResponse(response: Response, signal: AbortSignal): Promise<Blob> {
  const reader = response.body?.getReader?.();
  if (!reader) return response.blob();
  signal.addEventListener("abort", () => void reader.cancel().catch(() => {}));
  const pieces: Uint8Array[] = [];
  for (let bytes = 0, next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > MOST_BYTES) {
      reader.cancel().catch(() => {});
      throw new Error("is a response of more than 100 MiB");
    }
    pieces.push(next.value);
  }
  return new Blob(pieces as BlobPart[]); // not over shared memory: they were fetched
}

/** The file to send. Rejects with an error that says what is wrong with it; `signal` is asked for where it takes time. */
export async function toFile(upload: Upload, signal: () => AbortSignal): Promise<File> {
  if (typeof upload !== "object" || upload === null) throw new Error(KINDS);
  if (kindOf(upload) === "Promise") throw new Error("is a Promise: await it");
  if (isBytes(upload)) throw new Error("is bytes without a name: give { name, data }");
  if (kindOf(upload) === "Response") {
    const response = upload as Response; // its tag says so
    if (!response.ok) throw new Error(`is a response with status ${response.status}`);
    if (response.bodyUsed) throw new Error("is a response that was read already; fetch it again");
    const type = response.headers.get("content-type") ?? "";
    return nameFile(await readResponse(response, signal()), fileNameOf(response.url) || "file", type);
  }
  if (upload instanceof File) return upload;
  // A file of another realm, or of a runtime, such as that of Bun: a Blob whose name is its path.
  const given: Partial<NamedUpload> = isBlob(upload)
    ? { name: lastOf(String(Reflect.get(upload, "name") ?? "")), data: upload }
    : (upload as NamedUpload); // each member is looked at
  const { name, data, type } = given;
  if (!isBlob(data) && !isBytes(data)) throw new Error(KINDS);
  if (typeof name !== "string" || name === "") throw new Error("must have a name");
  return nameFile(data, name, type ?? (isBytes(data) ? "" : data.type));
}
