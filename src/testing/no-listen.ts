import type { Listening } from "./listening.js";

/** What `listen` is where there is no `node:http`. */
export async function listen(): Promise<Listening> {
  throw new Error("chatpost: sandbox.listen() needs Node; here, use sandbox.fetch or sandbox.handle");
}
