// Lines that are broken one at a time by npm run mutants, each with the test that has to turn red.

/** @typedef {{ file: string, from: string, to: string, test: string, named?: string }} Mutant `named` chooses among the tests of a file */
/** @type {Mutant[]} */
export const MUTANTS = [];

/** @param {string} file below src @param {string} test below test @param {readonly (readonly [from: string, to: string, other?: string, named?: string])[]} lines */
function broken(file, test, lines) {
  for (const [from, to, other = test, named] of lines) {
    MUTANTS.push({ file: `src/${file}`, from, to, test: `test/${other}`, ...(named && { named }) });
  }
}

const FAULTS = "faults.test.ts";
const WRITTEN = "written.test.ts";
const OUTCOMES = "delivery/outcomes.test.ts";

broken("delivery/deadline.ts", "delivery/deadline.test.ts", [
  ["for (const fail of waiting) fail(ended);", ""],
  ["controller?.abort(ended.cause);", ""],
  ["await deadline.race(slept).catch(() => clearTimeout(timer));", "await slept;", "delivery/retries.test.ts"],
  ["remaining: () => end - performance.now(),", "remaining: () => timeoutMs,"],
  ["if (deadline.remaining() <= 0) finish(", "if (deadline.remaining() < -1e9) finish(", "clock.test.ts"],
  ["if (signal?.aborted) onAbort();", "if (false) onAbort();"],
  ["if (deadline.ended) fail(deadline.ended);", ""],
]);

broken("delivery/retry.ts", "delivery/retries.test.ts", [
  ["Math.min(8_000, 250 * 2 ** attempt)", "(250 * 2 ** attempt)"],
  ["Math.max(0, wait)", "wait"],
  ["retryAfterMs <= LONGEST_WAIT_MS", "retryAfterMs <= 1e12"],
  ["(Number.isNaN(now) ? Date.now() : now)", "Date.now()"],
  ["/^\\d+$/", "/^\\d/"],
]);

broken("delivery/deliver.ts", "delivery/retries.test.ts", [
  ["attempt <= client.retries", "attempt < client.retries"],
  ["delayMs < deadline.remaining()", "true"],
  ["if (renews) mayRenew = false;", "", "addressing.test.ts"],
  ["status === 401", "status === 403", "addressing.test.ts"],
  ["await deadline.sleep(retryInMs);", ""],
  ["secrets = progress.secrets;", "", "addressing.test.ts"],
  ["client.rateLimit.leave(attempted.judgement);", "", "delivery/rate-limit.test.ts"],
  ["retry ? retryDelayMs", "true ? retryDelayMs", OUTCOMES],
]);

broken("delivery/try-once.ts", OUTCOMES, [
  ["onEnd(() => {});", "", "connections.test.ts", "leaves its connection"],
  ["if (deadline.isOver()) return endedEarly(deadline);", "", "clock.test.ts"],
  ["if (isRedirect) response.discard();", "", FAULTS, "redirect"],
  ["reset: progress.reset", "reset: true", "connections.test.ts"],
  ["progress.status = response.status;", "", "delivery/deadline.test.ts"],
]);

broken("delivery/try-once.ts", "get.test.ts", [
  ['request.method === "GET"', "false"],
  ['retry: judgement.reason !== "redirect"', "retry: false"],
  ['judgement.reason !== "redirect"', "true"],
]);
broken("client/raw-client.ts", "get.test.ts", [
  ["path === ownPath ? (body: unknown) => judge(body) : undefined", "judge as never", "raw-client.test.ts"],
  ['toJsonValue(name, (query ?? {}) as object, "", "query")', "(query ?? {}) as object"],
  ["if (path === ownPath) return ownIds;", ""],
]);
broken("webhook/verify-webhook.ts", "webhook.test.ts", [
  ['secret === ""', "false"],
  ["!(toleranceSeconds > 0)", "false"],
  ["data.set(bytes, head.length);", ""],
  ["data.set(head);", ""],
  ["if (!(await isSigned(data, digits, secret)))", "if (false)"],
  ["Math.abs(age) > toleranceSeconds", "age > toleranceSeconds"],
  ["Math.abs(age) > toleranceSeconds", "-age > toleranceSeconds"],
  ["{64})$/i", "{2,})/i"],
]);
broken("webhook/webhook-request.ts", "webhook.test.ts", [
  ["values.length === 1", "values.length > 0"],
  ["key.toLowerCase() === name", "key === name"],
  ["body.byteOffset, body.byteLength", ""],
  ["if (!request.bodyUsed)", "if (true)"],
]);
broken("webhook/webhook-event.ts", "webhook.test.ts", [
  ["{ fatal: true }", "{}"],
  ["Number.isSafeInteger(id) && ", ""],
  ["&& Number(id) > 0", ""],
  ['typeof mark === "string"', "mark"],
]);
broken("testing/list-messages.ts", "sandbox-list.test.ts", [
  [".sort(byAge)", ""],
  [".slice(-20)", ".slice(0, 20)"],
  ["Number(id) >= low", "Number(id) > low"],
  [".slice(0, 1000)", ""],
]);

broken("delivery/failures.ts", OUTCOMES, [
  ["const facts = written ?", "const facts = written === true ?", "delivery/deadline.test.ts"],
  ["status > 299 && client", "status > 499 && client", "delivery/deadline.test.ts"],
]);

broken("delivery/rate-limit.ts", "delivery/rate-limit.test.ts", [
  ["places = 1;", ""],
  ["Math.min(retryAfterMs, LONGEST_PAUSE_MS)", "retryAfterMs"],
  ["else if (status) places", "else places"],
  ["ms >= deadline.remaining()", "false"],
  ["taken--;", ""],
]);

broken("delivery/judge-response.ts", FAULTS, [
  ["client.judgeRefusal(status, json)", "client.judgeRefusal(status, refusal)", OUTCOMES],
  ["body.isTooLarge || status < 300", "status < 300"],
  ["status === 200 || status === 201", "status < 300", OUTCOMES],
  ["readRetryAfter(headers) ?? verdict.retryAfterMs", "readRetryAfter(headers)", OUTCOMES],
]);

broken("delivery/call-hook.ts", "delivery/on-attempt.test.ts", [
  ["new Promise((done) => done(hook())).catch(() => {});", "hook();"],
]);

broken("transport/faults.ts", OUTCOMES, [
  ["written !== true && proves", "proves", WRITTEN],
  ["rest.every(", "rest.some(", WRITTEN],
  ['const silent = gathers || typeof link["code"] !== "string";', "const silent = true;", WRITTEN],
  ["DEPTH_ZERO_|", "", "security/wire.test.ts", "certificates"],
  ["^(ENOTFOUND|", "^(EPIPE|ECONNRESET|ENOTFOUND|"],
  ["/^\\S+ (connect|getaddrinfo) ", "/^\\S+ (connect|read|getaddrinfo) "],
  ['"TLS failed", "unknown"', '"TLS failed", "not_sent"', WRITTEN],
  ['if (failure.outcome === "not_sent" || written) return failure;', "return failure;", FAULTS],
]);

broken("transport/node.ts", "connections.test.ts", [
  ["createGate(given ? Infinity : maxSockets)", "createGate(Infinity)"],
  ["if (isFetchMocked())", "if (false)", "mocked-fetch.test.ts"],
  ["if (agent && !given) closeAgent(agent);", "if (agent) closeAgent(agent);"],
  ['hostname.replace(/^\\[|\\]$/g, "")', "hostname"],
]);

broken("transport/node-response.ts", "connections.test.ts", [["if (outgoing.writableFinished) return", "return"]]);
broken("transport/node-exchange.ts", "connections.test.ts", [
  ["if (context.written && outgoing.socket) context.reset ||= reset(outgoing.socket);", ""],
  ["if (isStale(socket)) return fail(", "if (false) return fail(", "idle.test.ts"],
  [
    "if (!wasKept || context.written || context.isOver()) return reject(error);",
    "if (!wasKept || context.isOver()) return reject(error);",
    FAULTS,
  ],
  [
    "if (!wasKept || context.written || context.isOver()) return reject(error);",
    "return reject(error);",
    "idle.test.ts",
  ],
  ["if (!context.written) return fail(earlyAnswer(incoming, outgoing));", ""],
  ["else if (real && socket.pending) return;", ""],
  ["if (!outgoing.write(chunk)) await drained(outgoing);", "outgoing.write(chunk);"],
  ["context.written = true;", "", FAULTS],
  ["setImmediate(() => setImmediate(() => ready(socket)))", "ready(socket)", "idle.test.ts"],
]);

broken("transport/node-idle.ts", "idle.test.ts", [
  ["socket.bytesRead !== bytesRead ||", ""],
  ["|| performance.now() > until", ""],
]);

broken("transport/node-agent.ts", "connections.test.ts", [
  ["timeout: IDLE_MS, ", ""],
  ["agent.keepSocketAlive = () => false;", ""],
  ['process.env["NODE_USE_ENV_PROXY"] === "1"', "false"],
  ["for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();", ""],
  ["bare.resetAndDestroy();", "bare.destroy();"],
  ["underlying.get(socket) ?? socket", "socket"],
]);

broken("transport/node-response.ts", FAULTS, [["if (bytes <= maxBytes) return;", "return;"]]);
broken("transport/decompress.ts", "security/wire.test.ts", [
  ["given[MOST_ENCODINGS] ??", ""],
  ["{ maxOutputLength }", "{}", FAULTS],
  ["(first & 0x0f) !== 8", "false", FAULTS],
  [".reverse()", "", FAULTS],
]);
broken("transport/body.ts", FAULTS, [["if (bytes > maxBytes) {", "if (false) {"]]);

broken("transport/from-fetch.ts", OUTCOMES, [
  ['redirect: "manual" as const,', "", FAULTS],
  ['context.written = "perhaps";', "context.written = false;"],
  ["signal: context.signal(),", "", "delivery/deadline.test.ts"],
  ["if (answer.body !== undefined)", "if (true)", "answers-of-other-fetches.test.ts"],
]);
broken("transport/gate.ts", "connections.test.ts", [
  ["onWait(() => line.delete(enter));", ""],
  ["if (!enter || free === 0) return;", "if (!enter) return;"],
]);
broken("transport/mocked-fetch.ts", "mocked-fetch.test.ts", [
  ['["mock", "restore", "isSinonProxy"]', '["mock"]'],
  ['"disableNetConnect"', '"dispatch"'],
]);

broken("client/fill-path.ts", "security/ids.test.ts", [
  ["encodeURIComponent(String(Reflect.get(where, name)))", "String(Reflect.get(where, name))"],
]);
broken("client/composer.ts", "middleware.test.ts", [
  ["if (!url.startsWith(`${baseUrl}/`))", "if (false)"],
  ["if (!isForbidden(name, credentialHeader)) headers", "headers"],
  ["handedOver ??=", "handedOver ="],
  ["bodies.get(request) ?? (isObserved", "undefined ?? (isObserved"],
]);
broken("client/create-platform-client.ts", "middleware.test.ts", [
  [".catch(() => {});\n  return delivered;", ";\n  return delivered;"],
  ["if (onAnswer) callHook(() => onAnswer(created));", "onAnswer?.(created);", "drift.test.ts"],
  ["composed.request.body === body ? value : undefined", "value"],
]);
const RECONCILE = "reconcile.test.ts";
broken("reconcile/reconcile.ts", RECONCILE, [
  ["if (readAt < over)", "if (false)"],
  ["if (over === undefined)", "if (false)"],
  ["if (!rows) return", "if (false) return"],
  ["if (!before?.keepsMarks)", "if (false)"],
  ["before.lastId > 0 && !rows.some(", "false && !rows.some("],
  ["row.id > before.lastId && couldBe(row, message)", "false"],
  ['if ("outcome" in judgement)', "if (false)"],
  ["const readAt = Date.now();", "const readAt = Infinity;"],
  ["if (markOf(message) !== id)", "if (false)"],
]);
broken("reconcile/could-be.ts", RECONCILE, [
  ["if (deleted) return true;", ""],
  ['row["private"] !== note', "false"],
  ["return cannotCompare || ", "return "],
]);
broken("reconcile/read-messages.ts", RECONCILE, [
  ['page?.length === PAGE ? "full" : page', "page"],
  ["{ after: middle, before: window.before }", "{ after: middle + 1, before: window.before }"],
  ["payload.every(isRow)", "true"],
  ["Math.max(1, id)", "Math.max(1, id + 1)"],
]);
broken("reconcile/settle-after.ts", RECONCILE, [
  ["(status === 422 || status === 500)", "(status === 422 || status === 502)"],
  ["reset || status !== undefined", "status !== undefined"],
  ["reset || status !== undefined", "true"],
]);
broken("reconcile/look.ts", RECONCILE, [["minor >= 9", "minor >= 8"]]);

const FILE = "journal/file.test.ts";
broken("journal/resume.ts", "journal/resume.test.ts", [
  ["now >= settles", "now > settles"],
  ['lastRecord.state === "not_sent" ? "send" : "skip"', '"skip"'],
  ['lastRecord.as === "sent" ? "skip" : "send"', '"send"'],
]);
broken("journal/journal-writer.ts", FILE, [
  ["await file.datasync();", ""],
  ["if (!broken) {", "if (true) {"],
]);
broken("journal/read-journal.ts", FILE, [
  ['if (line === 1 && record?.type !== "journal")', "if (false)"],
  ["if (line === 0 && !isTorn(rest))", "if (false)"],
  ['(record.type === "journal" && (line > 1 || record.version !== 1))', "false"],
]);
broken("journal/open-journal.ts", FILE, [["if (end < (await file.stat()).size) await file.truncate(end);", ""]]);
broken("journal/lock.ts", "journal/lock.test.ts", [
  ["found.host === mine.host && ", ""],
  ["found.boot === mine.boot && ", ""],
  ["startOf(found.pid) !== found.start", "startOf(found.pid) === undefined"],
  ["if (!isMine()) throw", "if (false) throw"],
]);
broken("journal/identity.ts", "journal/identity.test.ts", [
  [".sort(([a], [b]) => (a < b ? -1 : 1))", ""],
  ['typeof message === "string" ? { text: message } : message', "message"],
]);
broken("journal/is-over.ts", "journal/identity.test.ts", [["other !== undefined && other !== content", "false"]]);
broken("journal/breaker.ts", "journal/stops.test.ts", [
  ["if (inARow < IN_A_ROW ||", "if ("],
  ["isTrying = delayMs > 0;", ""],
]);
broken("journal/again.ts", "journal/stops.test.ts", [["error.status === 401 ?", "error.status === 402 ?"]]);

broken("testing/listen.ts", "sandbox.test.ts", [['port = 0, host = "127.0.0.1"', 'port = 0, host = "0.0.0.0"']]);
