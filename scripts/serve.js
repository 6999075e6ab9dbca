// npm run docs:serve [-- port]: docs/ on this machine.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("../docs", import.meta.url));
/** @type {{ [extension: string]: string }} */
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

if (!existsSync(site)) {
  console.error("docs/ is not there yet; run: npm run docs");
  process.exit(1);
}
const server = createServer((request, response) => {
  // A URL has no `..` in its path, however it was written.
  const [base, path] = ["http://127.0.0.1", request.url ?? "/"];
  const pathname = URL.canParse(path, base) ? new URL(path, base).pathname : "none";
  const file = join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such page.\n");
    return;
  }
  response.writeHead(200, { "Content-Type": `${TYPES[extname(file)] ?? "application/octet-stream"}; charset=utf-8` });
  createReadStream(file).pipe(response);
});
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  console.log(`docs/ is at http://127.0.0.1:${typeof address === "object" ? address?.port : address}/`);
});
