// What `sendAll` takes and gives, by the compiler.
import { createSender, type PlatformName, type SendError, type Sent } from "../../../src/index.js";
import { sendAll, type Item, type Result } from "../../../src/journal/index.js";
import { createChatwootClient } from "../../../src/platforms/chatwoot.js";
import { createZiikClient } from "../../../src/platforms/ziik.js";

const chatwoot = createChatwootClient({ apiAccessToken: "t0ken" });
const send = createSender({
  chatwoot,
  ziik: createZiikClient({ bearerToken: "t0ken", baseUrl: "https://a.ziik.io/api" }),
});
const items: Item<"chatwoot" | "ziik">[] = [{ destination: { platform: "ziik", conversation: 7 }, message: "Hello" }];

export async function told(): Promise<(Sent<"chatwoot" | "ziik"> | SendError | string | number)[]> {
  const all: (Sent<"chatwoot" | "ziik"> | SendError | string | number)[] = [];
  for await (const one of sendAll(items, { send, readers: { chatwoot }, marks: [], rates: { ziik: 5 } })) {
    if (one.state === "sent") all.push(one.sent);
    else if (one.state === "held") all.push(one.behind);
    else if (one.state === "skipped") all.push(one.at);
    else all.push(one.error);
  }
  return all;
}

// @ts-expect-error: the sender has no client of Infobip
sendAll<PlatformName>([], { send });
// @ts-expect-error: nobody can be asked about Ziik
sendAll(items, { send, readers: { ziik: chatwoot } });
// @ts-expect-error: Ziik keeps no mark
sendAll(items, { send, marks: ["ziik"] });

export const isOver = (one: Result): boolean => one.state !== "unknown";
