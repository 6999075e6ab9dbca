/** A form as it goes over the wire. */
export interface Multipart {
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  chunks(): AsyncGenerator<Uint8Array>;
}

// What the HTML standard escapes in the names of parts and files.
const escape = (name: string): string => name.replace(/[\n\r"]/g, encodeURIComponent);

/** A form text for text, with its files where they belong. */
function toPieces(form: FormData): { readonly type: string; readonly pieces: (string | File)[] } {
  const boundary = `----chatpost${crypto.getRandomValues(new Uint32Array(4)).join("")}`;
  const pieces: (string | File)[] = [];
  for (const [name, value] of form) {
    pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name="${escape(name)}"`);
    if (typeof value !== "string") {
      const type = value.type || "application/octet-stream";
      pieces.push(`; filename="${escape(value.name)}"\r\nContent-Type: ${type}`);
    }
    pieces.push("\r\n\r\n", value, "\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  return { type: `multipart/form-data; boundary=${boundary}`, pieces };
}

/** Writes a form part by part, so that a file is never held whole. */
export function encodeMultipart(form: FormData): Multipart {
  const { type, pieces } = toPieces(form);
  const encoder = new TextEncoder();
  return {
    type,
    length: new Blob(pieces).size,
    async *chunks() {
      for (const piece of pieces) {
        if (typeof piece === "string") yield encoder.encode(piece);
        else yield* read(piece);
      }
    },
  };
}

async function* read(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  // What Content-Length counts; bytes behind it would begin another request.
  let left = new Blob([file]).size;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      left -= next.value.byteLength;
      if (left < 0) break;
      yield next.value;
    }
    if (left !== 0) throw new Error(`${file.name} is not as long as it says`);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * A body as `fetch` takes it: a form as a `Blob`, which has its type, and no file is read for it. `fetch` changes the line
 * ends of the texts in a `FormData`, and one from elsewhere may not know the class: undici 7 makes a text of Node's.
 */
export function toBodyInit(body: string | FormData | ArrayBuffer | undefined): string | Blob | ArrayBuffer | null {
  if (!(body instanceof FormData)) return body ?? null;
  const { type, pieces } = toPieces(body);
  return new Blob(pieces, { type });
}
