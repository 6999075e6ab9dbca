// A program that sends a large file by a function that only says so: node large.js messages.jsonl lines.journal
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { sendAll } from "chatpost/journal";

const [file = "", journal = ""] = process.argv.slice(2);
async function* source() {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}
/** @type {any} */
const send = async () => ({ platform: "ziik", id: "1", status: "accepted", message: {} });
let count = 0;
for await (const { state } of sendAll(source(), { send, journal, concurrency: 64, pace: false })) {
  if (state === "sent" || state === "skipped") count++;
}
process.stdout.write(String(count));
