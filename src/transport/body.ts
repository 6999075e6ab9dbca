/** The text of a body, or why there is none: it was too long, or it broke off. */
export type Body = { readonly text: string } | { readonly fault: "too_large" | "broken"; readonly cause?: unknown };

/** Reads at most `maxBytes` bytes, counted after decompression, and lets go of the rest. */
export async function readStream(stream: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Body> {
  if (!stream) return { text: "" };
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: decode(chunks, bytes) };
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        reader.cancel().catch(() => {});
        return { fault: "too_large" };
      }
      chunks.push(value);
    }
  } catch (cause) {
    return { fault: "broken", cause };
  }
}

let decoder: TextDecoder | undefined;

/** The text of some bytes, decoded in one go: a stream of texts costs more. */
export function decode(chunks: readonly Uint8Array[], bytes: number): string {
  decoder ??= new TextDecoder();
  if (chunks.length < 2) return decoder.decode(chunks[0]);
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return decoder.decode(whole);
}
