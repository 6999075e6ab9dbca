/** The text of a body, or what is wrong with it, as the end of a sentence. */
export type Body = { readonly text: string } | Unreadable;

export interface Unreadable {
  readonly fault: string;
  /** What is there all the same. */
  readonly text?: string;
  readonly isTooLarge?: boolean;
  readonly cause?: unknown;
}

export const tooLarge = (maxBytes: number): Unreadable => ({
  fault: `is longer than ${maxBytes} bytes`,
  isTooLarge: true,
});

type Bytes = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Reads at most `maxBytes` bytes, counted after decompression, and lets go of the rest. Also a stream of Node. */
export async function readStream(stream: Bytes | null, maxBytes: number): Promise<Body> {
  if (!stream) return { text: "" };
  if (Object(stream).locked === true) return { fault: "was read before: each call needs a Response of its own" };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    // Not every browser can iterate a stream of its own.
    const source = "getReader" in stream ? stream.getReader() : stream[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await ("read" in source ? source.read() : source.next());
      if (done) return { text: decode(chunks, bytes) };
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        ("cancel" in source ? source.cancel() : source.return?.())?.catch(() => {});
        return tooLarge(maxBytes);
      }
      chunks.push(value);
    }
  } catch (cause) {
    return { fault: "broke off", cause };
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
