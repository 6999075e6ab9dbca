// An example for each name of `chatpost/node` that the README and the guides do not use.
import { clientFromEnv, clientsFromEnv, fileFromPath, type FileOptions, type SharedOptions } from "chatpost/node";

//#region FileOptions
const options: FileOptions = { name: "invoice.pdf", type: "application/pdf" };
const invoice = await fileFromPath("package.json", options);
//#endregion

//#region clientFromEnv
const chatwoot = clientFromEnv("chatwoot", { onAttempt: ({ outcome, host }) => console.log(outcome, host) });
//#endregion

//#region clientsFromEnv SharedOptions
const shared: SharedOptions = { timeoutMs: 10_000 };
const { ziik } = clientsFromEnv(shared);
if (ziik) await ziik.createMessage({ conversation: 42 }, { message: "Hello" });
//#endregion
