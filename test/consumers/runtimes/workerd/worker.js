import { run } from "./entry.js";

export default {
  /** @param {unknown} _ @param {{ PEER: string }} env */
  async test(_, env) {
    console.log(JSON.stringify(await run(JSON.parse(env.PEER))));
  },
};
