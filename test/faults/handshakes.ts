import { answer } from "./answers.js";
import { SOON, type Fault } from "./fault.js";

// What can go wrong before TLS stands. Nobody has seen the request by then, but fetch does not tell when it was: a terminator
// that falls out of TLS later makes the same errors.

/** A TLS record that says no: level fatal, and why. */
const alert = (code: number): Uint8Array => Uint8Array.of(21, 3, 3, 0, 2, 2, code);

const HALF: Pick<Fault, "created" | "partly" | "speaks"> = { created: 0, partly: true, speaks: "https, server http" };

export const HANDSHAKES: readonly Fault[] = [
  { ...HALF, name: "a self-signed certificate", says: "not_sent tls", serve: () => {}, speaks: "https" },
  {
    ...HALF,
    name: "HTTP in place of TLS",
    says: "unknown tls",
    node: { says: "not_sent tls" },
    async serve(peer) {
      await peer.arrived(1);
      peer.end(answer(400, "The plain HTTP request was sent to HTTPS port"));
    },
  },
  // The request is sent before TLS answers with its alert.
  {
    ...HALF,
    name: "TLS in place of HTTP",
    says: ["unknown protocol", "unknown network"],
    serve: () => {},
    speaks: "http, server https",
  },
  // To the client, these two are as any other silence and any other reset.
  {
    ...HALF,
    name: "a handshake without an answer",
    says: "unknown timeout",
    serve: () => {},
    timeoutMs: SOON,
    node: { says: "not_sent timeout", lingers: false },
    // Nothing ends the handshake of undici but its own 10 s.
    lingers: true,
  },
  {
    ...HALF,
    name: "a reset in the handshake",
    says: ["unknown network", "not_sent tls"],
    node: { says: ["not_sent connect", "not_sent tls"], attempts: 3 },
    async serve(peer) {
      await peer.arrived(1);
      peer.reset();
    },
  },
  {
    ...HALF,
    name: "a FIN in the handshake",
    says: "not_sent tls",
    async serve(peer) {
      await peer.arrived(1);
      peer.end();
    },
  },
  {
    ...HALF,
    name: "half a record, then a FIN",
    says: "not_sent tls",
    async serve(peer) {
      await peer.arrived(1);
      peer.end(Uint8Array.of(22, 3, 3));
    },
  },
  ...[40, 70, 112].map((code): Fault => ({
    ...HALF,
    name: `the TLS alert ${code}`,
    says: "unknown tls",
    node: { says: "not_sent tls" },
    async serve(peer) {
      await peer.arrived(1);
      peer.end(alert(code));
    },
  })),
  {
    ...HALF,
    name: "the TLS alert 80, internal error",
    says: ["unknown tls", "not_sent tls"],
    node: { says: "not_sent tls" },
    async serve(peer) {
      await peer.arrived(1);
      peer.end(alert(80));
    },
  },
];
