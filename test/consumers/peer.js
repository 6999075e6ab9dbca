// The other side of the scenario: the sandbox of the packed package, on ports of this machine.
import { openAllBreaking } from "./breaking.js";

/**
 * @param {typeof import("chatpost/testing").createSandbox} createSandbox
 */
export async function openPeer(createSandbox) {
  const answers = createSandbox();
  const redirects = createSandbox();
  redirects.always("chatwoot", { fault: "redirect" });
  const stalls = createSandbox();
  stalls.always("chatwoot", { fault: "stall" });
  const [a, r, s] = await Promise.all([answers, redirects, stalls].map((sandbox) => sandbox.listen()));
  if (!a || !r || !s) throw new Error("three sandboxes listen");
  const { breaking, close } = await openAllBreaking(createSandbox);
  return {
    /** @type {import("./scenario.js").Peer} */
    peer: { answers: a.urls, redirects: r.urls, stalls: s.urls, breaking },
    /** What arrived, one line for each message. */
    async arrived() {
      return Promise.all(
        answers.messages().map(async ({ platform, where, message, files }) => {
          const texts = await Promise.all(
            files.map(async (file) => `, ${file.name} (${file.type}): ${await file.text()}`),
          );
          return `arrived at ${platform} ${where["conversation_id"]}: ${message["content"]}${texts.join("")}`;
        }),
      );
    },
    close: () => Promise.all([close(), ...[a, r, s].map((one) => one.close())]),
  };
}
