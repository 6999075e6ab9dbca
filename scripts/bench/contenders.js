// The same job for all: post one small message, get parsed JSON back.
/** @type {string} not installed with the rest: npm run bench does that */
const AXIOS = "./peers/node_modules/axios/index.js";
const PATH = "/api/v1/accounts/1/conversations/42/messages";
const where = { account_id: 1, conversation_id: 42 };
const message = { content: "Hello, how can I help you?", private: false };
const headers = { "Content-Type": "application/json", "Api-Access-Token": "bench-token" };

/** @type {Record<string, (baseUrl: string) => Promise<() => Promise<unknown>>>} */
export const contenders = {
  async chatpost(baseUrl) {
    const { createChatwootClient } = await import("chatpost/chatwoot");
    const client = createChatwootClient({ apiAccessToken: "bench-token", baseUrl });
    return () => client.createMessage(where, message);
  },
  async fetch(baseUrl) {
    const init = () => ({ method: "POST", headers, body: JSON.stringify(message) });
    return async () => (await fetch(baseUrl + PATH, init())).json();
  },
  async axios(baseUrl) {
    const { default: axios } = await import(AXIOS);
    const { Agent } = await import("node:http");
    const client = axios.create({ baseURL: baseUrl, headers, httpAgent: new Agent({ keepAlive: true }) });
    return async () => (await client.post(PATH, message)).data;
  },
  async "node:http"(baseUrl) {
    const { Agent, request } = await import("node:http");
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    return () =>
      new Promise((done, fail) => {
        const outgoing = request(baseUrl + PATH, { method: "POST", headers, agent }, (incoming) => {
          let text = "";
          incoming.setEncoding("utf8").on("data", (chunk) => (text += chunk));
          incoming.on("end", () => done(JSON.parse(text)));
        });
        outgoing.on("error", fail).end(JSON.stringify(message));
      });
  },
};
