// Starts the worker, kills it if asked, and reads what it told.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("worker.js", import.meta.url));

export interface Told {
  readonly line: number;
  readonly id: string;
  readonly state: "sent" | "rejected" | "not_sent" | "unknown" | "held" | "skipped";
  readonly was?: string;
  readonly why: string;
}

export interface Ended {
  readonly child: ChildProcess;
  readonly told: Told[];
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Runs the worker until it ends, or for so many ms. */
export async function work(options: object, killAfterMs?: number): Promise<Ended> {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(options)]);
  const ended = once(child, "close");
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const [code, signal] = (await ended) as [number | null, string | null];
  clearTimeout(timer);
  const whole = stdout.slice(0, stdout.lastIndexOf("\n") + 1);
  const told = whole.split("\n").flatMap((line) => (line ? [JSON.parse(line) as Told] : []));
  return { child, told, code, signal, stderr };
}
