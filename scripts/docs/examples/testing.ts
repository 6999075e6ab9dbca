// An example for each name of `chatpost/testing` that the README's examples do not use.
import { createChatwootClient } from "chatpost/chatwoot";
import { createSandbox, type Listening, type ListenOptions, type Sandbox, type SandboxMessage } from "chatpost/testing";

//#region Sandbox SandboxMessage
const sandbox: Sandbox = createSandbox();
const chatwoot = createChatwootClient({ apiAccessToken: "any", fetch: sandbox.fetch });
await chatwoot.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hello" });
const [first]: readonly SandboxMessage[] = sandbox.messages("chatwoot");
console.log(first?.message);
//#endregion

//#region Listening ListenOptions
const options: ListenOptions = { port: 0 }; // any that is free
const listening: Listening = await createSandbox().listen(options);
console.log(listening.urls.chatwoot);
await listening.close();
//#endregion
