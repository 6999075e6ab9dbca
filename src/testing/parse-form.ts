/// <reference types="node" />
import busboy from "busboy";
import type { IncomingHttpHeaders } from "node:http";

/** Reads a form as tolerantly as servers do: quotes in file names, unquoted names, `filename*`, preambles. */
export function parseForm(headers: IncomingHttpHeaders, body: Buffer): Promise<FormData> {
  return new Promise((done, fail) => {
    const form = new FormData();
    const limits = { fieldSize: Infinity, fieldNameSize: 10_000 };
    const parser = busboy({ headers, defParamCharset: "utf8", limits });
    let read = 0;
    parser.on("field", (name, text) => {
      read++;
      form.append(name, text);
    });
    parser.on("file", (name, stream, { filename, mimeType }) => {
      read++;
      const chunks: Buffer<ArrayBuffer>[] = [];
      stream.on("data", (chunk: Buffer<ArrayBuffer>) => chunks.push(chunk)).on("error", fail);
      stream.on("end", () => form.append(name, new File(chunks, filename ?? "", { type: mimeType })));
    });
    parser.on("close", () => {
      // busboy leaves out a part without a name that it can read, and says nothing.
      if (read === countParts(headers, body)) done(form);
      else fail(new Error("a part has no Content-Disposition that can be read"));
    });
    parser.on("error", fail).end(body);
  });
}

function countParts(headers: IncomingHttpHeaders, body: Buffer): number {
  const [, quoted, plain = quoted] = /boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(headers["content-type"] ?? "") ?? [];
  const opening = `--${plain}\r\n`;
  let count = body.indexOf(opening) === 0 ? 1 : 0;
  for (let at = body.indexOf(`\r\n${opening}`); at >= 0; at = body.indexOf(`\r\n${opening}`, at + 2)) count++;
  return count;
}
