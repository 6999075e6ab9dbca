/** A form as it goes over the wire. */
export interface Multipart {
  readonly type: string;
  /** In bytes. */
  readonly length: number;
  chunks(): AsyncGenerator<Uint8Array>;
}

// The escapes of the HTML standard for the names of parts and files.
const escape = (name: string): string => name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

/** Writes a form part by part, so that a file is never held whole. */
export function encodeMultipart(form: FormData): Multipart {
  const boundary = `----chatpost${crypto.randomUUID().replaceAll("-", "")}`;
  const encoder = new TextEncoder();
  const pieces: (Uint8Array | Blob)[] = [];
  for (const [name, value] of form) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escape(name)}"`;
    if (typeof value === "string") {
      pieces.push(encoder.encode(`${disposition}\r\n\r\n${value.replace(/\r?\n|\r/g, "\r\n")}\r\n`));
      continue;
    }
    const type = value.type || "application/octet-stream";
    pieces.push(encoder.encode(`${disposition}; filename="${escape(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`));
    pieces.push(value, encoder.encode("\r\n"));
  }
  pieces.push(encoder.encode(`--${boundary}--\r\n`));
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: pieces.reduce((sum, piece) => sum + (piece instanceof Blob ? piece.size : piece.byteLength), 0),
    async *chunks() {
      for (const piece of pieces) {
        if (piece instanceof Blob) yield* read(piece);
        else yield piece;
      }
    },
  };
}

async function* read(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}
