import busboy from "busboy";
import type { IncomingHttpHeaders } from "node:http";

export interface Part {
  name: string;
  /** The text of a field, or of a file. */
  text: string;
  filename?: string;
  type?: string;
}

/** The parts of a multipart body, read by a parser that is not the one that wrote them. */
export function readParts(headers: IncomingHttpHeaders, body: Uint8Array): Promise<Part[]> {
  return new Promise((done, fail) => {
    const parts: Part[] = [];
    const parser = busboy({ headers, defParamCharset: "utf8" });
    parser.on("field", (name, text) => parts.push({ name, text }));
    parser.on("file", (name, stream, { filename, mimeType }) => {
      const part = { name, text: "", filename, type: mimeType };
      parts.push(part);
      stream.setEncoding("utf8").on("data", (chunk: string) => (part.text += chunk));
    });
    parser.on("close", () => done(parts)).on("error", fail);
    parser.end(body);
  });
}
