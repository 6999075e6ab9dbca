// Security over real sockets: redirects, bombs, cookies, certificates, waiting, mixed-up clients.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIXTURES, NAMES, TOKEN, WITH_TOKEN } from "../fixtures/platforms.js";
import { json, listen, record, serve, serveRaw } from "../recorder.js";
import { expectNowhere, failure, fake, refusal } from "./kit.js";

const REDIRECTS: [status: number, outcome: string][] = [
  [301, "not_sent"],
  [302, "unknown"],
  [303, "unknown"],
  [307, "not_sent"],
  [308, "not_sent"],
];

describe.each(NAMES)("%s", (platform) => {
  const { create, where, text, answer, credential, make, least } = FIXTURES[platform];

  test.each(REDIRECTS)("a %d to another origin is not followed", async (status, outcome) => {
    await using second = await record(200, answer);
    const target = `http://user:pass-word@127.0.0.1:${second.port}/secret-path?secret-query=1#secret-hash`;
    await using first = await serve((response) => response.writeHead(status, { Location: target }).end("moved"));

    const error = await failure(() => create({ baseUrl: first.baseUrl }).createMessage(where, text("Hi")));

    expect(error).toMatchObject({ outcome, reason: "redirect", status, attempts: 1 });
    expect(first.requests).toHaveLength(1);
    expect(second.requests).toEqual([]);
    // The origin is what helps; the rest of a target is the other side's text and may be a credential.
    expect(error.message).toContain(`http://127.0.0.1:${second.port}`);
    for (const part of ["secret-", "pass-word", "user:", TOKEN]) expectNowhere(part, error);
  });

  test.each([
    ["http://chat.example.org/x", "http://chat.example.org"],
    ["http://localhost:9/x", "http://localhost:9"],
    ["http://169.254.169.254/latest/meta-data/", "http://169.254.169.254"],
    ["http://[::1]:9/", "http://[::1]:9"],
    ["//127.0.0.1/x", "https://127.0.0.1"],
  ])("a redirect to %s is reported, not followed", async (location, origin) => {
    const { calls, fetch } = fake("", { status: 307, headers: { Location: location } });
    const error = await failure(() => make({ ...least, fetch }).createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "redirect" });
    expect(error.message).toContain(`${origin};`);
    expect(calls.map(({ init }) => init.redirect)).toEqual(["manual"]);
  });

  test("http:// to another machine is refused, unless it is allowed", async () => {
    for (const baseUrl of [
      "http://chat.example.org",
      "HTTP://chat.example.org/",
      new URL("http://10.0.0.1:3000"),
      "http://127.0.0.1.example.org",
      "http://localhost.example.org",
      "http://0.0.0.0",
    ]) {
      const { calls, fetch } = fake(answer);
      const error = await refusal(() => make({ ...least, fetch, baseUrl }));
      expect(error.message).toMatch(/https:\/\/.*allowInsecureHttp/);
      expect(calls).toEqual([]);
      const client = make({ ...least, fetch, baseUrl, allowInsecureHttp: true });
      await client.createMessage(where, text("Hi"));
      expect(calls).toHaveLength(1);
    }
  });

  // Out of an environment variable comes the text "false".
  test.each(["false", "true", 1, null, {}])("allowInsecureHttp: %j allows nothing", async (allowInsecureHttp) => {
    const { calls, fetch } = fake(answer);
    const options = { ...least, fetch, baseUrl: "http://10.0.0.1", allowInsecureHttp };
    await refusal(() => make(options));
    expect(calls).toEqual([]);
  });

  test("http:// on this machine needs no permission", async () => {
    for (const host of ["localhost:3000", "chat.localhost", "127.0.0.1", "127.1", "[::1]:8080"]) {
      expect(() => make({ ...least, baseUrl: `http://${host}` })).not.toThrow();
    }
  });

  test("a cookie is not sent back", async () => {
    await using server = await serve((response) => json(response, 200, answer, { "Set-Cookie": "session=1; Path=/" }));
    const client = create({ baseUrl: server.baseUrl });
    await client.createMessage(where, text("one"));
    await client.createMessage(where, text("two"));
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  test("the token travels in its header and nowhere else", async () => {
    await using server = await record(200, answer);
    await create({ baseUrl: `${server.baseUrl}/` }).createMessage(where, text("Hi"));
    const { url = "", headers = {}, body = "" } = server.requests[0] ?? {};
    expect(headers).toMatchObject(credential);
    expect(headers).not.toHaveProperty("referer");
    for (const name of Object.keys(credential)) delete headers[name];
    expect(url + JSON.stringify(headers) + body).not.toContain(TOKEN);
  });
});

test.each([
  ["zstd", "zstd"],
  ["gzip, x-own", "x-own"],
  [Array(6).fill("gzip").join(), "gzip"],
])("an answer that is encoded as %s names what is not known", async (encoding, named) => {
  await using server = await serve((response) =>
    response.writeHead(200, { "Content-Encoding": encoding }).end(gzipSync("{}")),
  );
  const { create, where, text } = FIXTURES.chatwoot;
  const error = await failure(() => create({ baseUrl: server.baseUrl }).createMessage(where, text("Hi")));
  expect(error).toMatchObject({ outcome: "unknown", reason: "response", status: 200 });
  expect(error.message).toContain(`the answer (200) is encoded as "${named}", which is not known here`);
});

describe("a bomb is let go after maxResponseBytes", () => {
  const zeros = Buffer.alloc(64 * 2 ** 20, " ");
  test.each([
    ["gzip", gzipSync(zeros)],
    ["br", brotliCompressSync(zeros)],
    ["deflate", deflateSync(zeros)],
  ])("%s, on 200 and on 500", async (encoding, bomb) => {
    for (const status of [200, 500]) {
      await using server = await serve((response) =>
        response.writeHead(status, { "Content-Encoding": encoding }).end(bomb),
      );
      const { create, where, text } = FIXTURES.chatwoot;
      const client = create({ baseUrl: server.baseUrl, maxResponseBytes: 1000 });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      expect(error).toMatchObject({ outcome: "unknown", reason: "response", status, attempts: 1 });
      expect(error.message).toContain("longer than 1000 bytes");
      expect(shownLength(error)).toBeLessThan(20_000);
    }
  });

  function shownLength(error: Error): number {
    return error.message.length + (error.stack?.length ?? 0) + JSON.stringify(error).length;
  }
});

describe("an answer without end is cut", () => {
  const { create, where, text } = FIXTURES.chatwoot;
  const HEAD = "HTTP/1.1 200 OK\r\n";

  /** Writes until the client hangs up: how much went out is how much was swallowed. */
  const forever = (start: string, again: string, written: { bytes: number }) =>
    serveRaw((socket) => {
      socket.write(start);
      const more = setInterval(() => {
        written.bytes += again.length;
        if (!socket.destroyed) socket.write(again);
      }, 1);
      socket.on("close", () => clearInterval(more));
    });

  test("an endless body, by its size", async () => {
    const written = { bytes: 0 };
    await using server = await forever(`${HEAD}\r\n`, " ".repeat(10_000), written);
    const client = create({ baseUrl: server.baseUrl, maxResponseBytes: 50_000 });
    const error = await failure(() => client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "unknown", reason: "response", status: 200, attempts: 1 });
    await new Promise((done) => setTimeout(done, 50));
    const { bytes } = written;
    await new Promise((done) => setTimeout(done, 50));
    // The connection was given up, not merely left unread.
    expect(written.bytes).toBe(bytes);
    expect(bytes).toBeLessThan(5_000_000);
  });

  test("endless headers, by their size", async () => {
    await using server = await forever(HEAD, `X-More: ${"x".repeat(1000)}\r\n`, { bytes: 0 });
    const error = await failure(() => create({ baseUrl: server.baseUrl }).createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "unknown", reason: "protocol", attempts: 1 });
  });

  test.each([
    ["endless interim answers", "", "HTTP/1.1 102 Processing\r\n\r\n"],
    ["a body of one byte at a time", `${HEAD}Content-Length: 1000000\r\n\r\n`, " "],
    ["no answer at all", "", ""],
  ])("%s, by the deadline", async (_, start, again) => {
    await using server = await forever(start, again, { bytes: 0 });
    const client = create({ baseUrl: server.baseUrl, timeoutMs: 200 });
    const error = await failure(() => client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "unknown", reason: "timeout", attempts: 1 });
  });
});

describe("certificates are checked", () => {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "chatpost-"));
    const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
    const what = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
    const whose = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    execFileSync("openssl", [...what, ...whose, "-keyout", key, "-out", cert], { stdio: "ignore" });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test.each(NAMES)("%s refuses one that nobody vouches for, before it sends anything", async (platform) => {
    const { create, where, text } = FIXTURES[platform];
    let requests = 0;
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => readFileSync(join(directory, name), "utf8"));
    const tls = createTlsServer({ key, cert }, (_, response) => {
      requests++;
      response.end("{}");
    });
    tls.on("tlsClientError", () => {});
    await using server = await listen(tls);
    const client = create({ baseUrl: `https://127.0.0.1:${server.port}` });
    const error = await failure(() => client.createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "not_sent", reason: "tls", attempts: 1 });
    expect(error.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    expectNowhere(TOKEN, error);
    expect(requests).toBe(0);
  });

  test("the package has no switch that turns checks off, and reads no environment but Node's own switch for proxies", () => {
    const source = new URL("../../src/", import.meta.url);
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(15);
    for (const name of files) {
      const text = readFileSync(new URL(name, source), "utf8").replace(/.*NODE_USE_ENV_PROXY.*/, "");
      expect([
        name,
        text.match(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|process\.env|import\.meta\.env/),
      ]).toEqual([name, null]);
    }
  });
});

describe("Retry-After", () => {
  const DATE = "Mon, 05 Jan 2026 10:00:00 GMT";
  test.each([
    ["61", 61_000],
    ["86400", 86_400_000],
    ["9999999999", 9_999_999_999_000],
    ["Mon, 05 Jan 2026 12:00:00 GMT", 7_200_000],
  ])("%s is too long to wait: thrown at once", async (value, retryAfterMs) => {
    for (const platform of NAMES) {
      const { create, where, text } = FIXTURES[platform];
      await using server = await serve((response) =>
        json(response, 429, { error: "slow down" }, { "Retry-After": value, Date: DATE }),
      );
      const client = create({ baseUrl: server.baseUrl, retries: 10, timeoutMs: 2 ** 31 - 1 });
      const error = await failure(() => client.createMessage(where, text("Hi")));
      expect(error).toMatchObject({ outcome: "not_sent", reason: "rate_limit", retryAfterMs, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    }
  });

  test("a wait that does not fit the deadline is not begun", async () => {
    const { create, where, text } = FIXTURES.chatwoot;
    const { calls, fetch } = fake({}, { status: 429, headers: { "Retry-After": "30" } });
    const error = await failure(() => create({ fetch, timeoutMs: 5000 }).createMessage(where, text("Hi")));
    expect(error).toMatchObject({ outcome: "not_sent", retryAfterMs: 30_000 });
    expect(calls).toHaveLength(1);
  });

  test.each(["-1", "1.5", "1e9", "Infinity", "soon", "1, 2", "0x10"])(
    "%s is no answer, and starts no storm",
    async (value) => {
      const { create, where, text } = FIXTURES.chatwoot;
      const { calls, fetch } = fake({}, { status: 429, headers: { "Retry-After": value } });
      const error = await failure(() => create({ fetch, retries: 0 }).createMessage(where, text("Hi")));
      expect(error.retryAfterMs).toBeUndefined();
      expect(calls).toHaveLength(1);
    },
  );
});

test.each(WITH_TOKEN)("two %s clients at once: every request has its own token", async (platform) => {
  const { where, text, answer, tokens, make } = FIXTURES[platform];
  const { option, header, prefix } = tokens[0] ?? { option: "", header: "", prefix: "" };
  await using server = await serve((response) => setTimeout(() => json(response, 200, answer), Math.random() * 5));
  const clients = ["first-token-aaaa", "other-token-bbbb"].map((token) => ({
    token,
    client: make({ [option]: token, baseUrl: server.baseUrl }),
  }));
  await Promise.all(
    Array.from({ length: 50 }).flatMap((_, index) =>
      clients.map(({ token, client }) => client.createMessage(where, text(`${token} ${index}`))),
    ),
  );
  expect(server.requests).toHaveLength(100);
  for (const { headers, body } of server.requests) {
    const token = /\w+-token-\w{4}/.exec(body.toString())?.[0] ?? "";
    expect(headers[header]).toBe(prefix + token);
  }
});
