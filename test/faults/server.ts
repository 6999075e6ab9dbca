import { createServer, type AddressInfo, type Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Certificate } from "./certificate.js";

/** A request that arrived whole. */
export interface Arrived {
  readonly head: string;
  readonly body: Buffer;
}

/** One connection, from the side of the server. What waits throws when the client is gone, which ends the script. */
export interface Peer {
  /** 1 for the first connection. */
  readonly number: number;
  /** Another origin, which must never hear of the request. */
  readonly elsewhere: string;
  /** Waits until so many bytes of the next request are there. */
  arrived(bytes: number): Promise<void>;
  /** Waits for the head of the next request and leaves it there. */
  head(): Promise<string>;
  /** Waits for the next request, whole, and takes it. */
  request(): Promise<Arrived>;
  /** Creates a message. */
  commit(): void;
  write(bytes: string | Uint8Array): Promise<void>;
  rest(ms: number): Promise<void>;
  /** Reads no more, so that the client's writes get stuck. */
  deaf(): void;
  /** Says a last word and closes the connection in good order. */
  end(bytes?: string | Uint8Array): void;
  /** Breaks the connection off. */
  reset(): void;
}

/** What a server does with a connection; when it returns, the connection stays open and silent. */
export type Script = (peer: Peer) => unknown;

export interface FaultServer {
  readonly port: number;
  readonly connections: number;
  readonly requests: number;
  /** How many messages there are: the truth that every outcome is measured by. */
  readonly created: number;
  /** How many connections are open. */
  readonly open: number;
  /** All that ever arrived. */
  readonly bytes: Buffer;
  /** What went wrong in the script itself. */
  readonly bugs: readonly unknown[];
  /**
   * Reads on where a script went deaf, because who does not read does not see a connection end; and closes connections
   * that never carried a byte, as any server does in the end: undici opens one when a request is aborted.
   */
  tidy(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface FaultServerOptions {
  /** What scripts get to know as the other origin. */
  readonly elsewhere?: string;
  /** Makes it a TLS server. */
  readonly certificate?: Certificate | undefined;
  /** Any that is free unless told. */
  readonly port?: number;
}

interface Counts {
  connections: number;
  requests: number;
  created: number;
}

const GONE = new Error("the client is gone");

export async function startFaultServer(
  script: Script,
  { elsewhere = "", certificate, port = 0 }: FaultServerOptions = {},
): Promise<FaultServer> {
  const counts: Counts = { connections: 0, requests: 0, created: 0 };
  const sockets = new Map<Socket, number>();
  const chunks: Buffer[] = [];
  const bugs: unknown[] = [];
  const server = createServer((raw) => {
    const number = ++counts.connections;
    const socket = certificate ? new TLSSocket(raw, { isServer: true, ...certificate }) : raw;
    sockets.set(socket, performance.now());
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => chunks.push(chunk));
    const peer = { number, elsewhere, ...converse(socket, counts), reset: () => raw.resetAndDestroy() };
    void (async () => script(peer))().catch((error: unknown) => error === GONE || bugs.push(error));
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port, // not a pipe, so an address with a port
    get connections() {
      return counts.connections;
    },
    get requests() {
      return counts.requests;
    },
    get created() {
      return counts.created;
    },
    get open() {
      return sockets.size;
    },
    get bytes() {
      return Buffer.concat(chunks);
    },
    bugs,
    tidy() {
      for (const [socket, since] of sockets) {
        socket.resume();
        // What waits to be read is read within this time.
        if (socket.bytesRead === 0 && performance.now() - since > 50) socket.end();
      }
    },
    async [Symbol.asyncDispose]() {
      for (const [socket] of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function converse(socket: Socket, counts: Counts): Omit<Peer, "number" | "elsewhere" | "reset"> {
  let chunks: Buffer[] = [];
  let size = 0;
  let gone = false;
  let wake = (): void => {};
  const leave = (): void => {
    gone = true;
    // What is still to be written would keep the socket, though nobody reads it.
    socket.destroy();
    wake();
  };
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    wake();
  });
  socket.on("end", leave);
  socket.on("close", leave);
  socket.on("error", leave);

  // A script is one line of events, so there is never more than one to wake.
  const until = async (ready: () => boolean): Promise<void> => {
    while (!ready()) {
      if (gone) throw GONE;
      await new Promise<void>((done) => (wake = done));
    }
  };
  const all = (): Buffer => {
    chunks = [Buffer.concat(chunks)];
    return chunks[0] ?? Buffer.alloc(0);
  };
  const head = async (): Promise<string> => {
    await until(() => all().includes("\r\n\r\n"));
    return all()
      .subarray(0, all().indexOf("\r\n\r\n") + 4)
      .toString("latin1");
  };
  return {
    arrived: (bytes) => until(() => size >= bytes),
    head,
    async request() {
      const lines = await head();
      // No client here sends a body of unknown length; if one did, the count of requests would be wrong.
      if (/^transfer-encoding:/im.test(lines)) throw new Error("a request in chunks");
      const whole = lines.length + Number(/^content-length: *(\d+)/im.exec(lines)?.[1] ?? 0);
      await until(() => size >= whole);
      counts.requests++;
      const body = all().subarray(lines.length, whole);
      chunks = [all().subarray(whole)];
      size -= whole;
      return { head: lines, body };
    },
    commit: () => void counts.created++,
    write: (bytes) =>
      new Promise((done, fail) => {
        if (gone) fail(GONE);
        else socket.write(bytes, (error) => (error ? fail(GONE) : done()));
      }),
    async rest(ms) {
      await new Promise((done) => setTimeout(done, ms));
      if (gone) throw GONE;
    },
    deaf: () => void socket.pause(),
    end: (bytes = "") => void socket.end(bytes),
  };
}
