// An example for each name of `chatpost/testing` that the README and the guides do not use.
import { createChatwootClient } from "chatpost/chatwoot";
import {
  createSandbox,
  EXAMPLES,
  FAULTS,
  PLATFORMS,
  type CommonFault,
  type Duplicate,
  type ExampleRequest,
  type Fault,
  type FaultEffect,
  type FaultName,
  type Listening,
  type ListenOptions,
  type ReadableFault,
  type Rejection,
  type Sandbox,
  type SandboxFile,
  type SandboxMessage,
  type SandboxOptions,
  type SandboxRequest,
  type SandboxWebhook,
} from "chatpost/testing";

//#region Sandbox SandboxMessage SandboxFile SandboxWebhook
const sandbox: Sandbox = createSandbox();
const chatwoot = createChatwootClient({ apiAccessToken: "any", fetch: sandbox.fetch });
await chatwoot.createMessage({ account_id: 1, conversation_id: 42 }, { content: "Hello" });
const [first]: readonly SandboxMessage[] = sandbox.messages("chatwoot");
const files: readonly SandboxFile[] = first?.files ?? [];
console.log(first?.message, files.length);
const signing: SandboxWebhook = { secret: "the secret of the webhook" };
const request = first && (await sandbox.webhook(first, signing)); // verifyWebhook(request, signing.secret) takes it
//#endregion

//#region SandboxOptions SandboxRequest Rejection
const onRequest = ({ method, url }: SandboxRequest, rejection: Rejection | undefined) =>
  console.log(method, url, rejection ? rejection.rules : "accepted");
const options: SandboxOptions = { only: ["chatwoot"], onRequest };
const talkative = createSandbox(options);
//#endregion

//#region Fault CommonFault ReadableFault
const slow: CommonFault = { fault: "drip", everyMs: 5 };
const erased: ReadableFault = { fault: "erased-mark", by: "retry" };
const refusal: Fault<"infobip"> = { fault: "rejected-in-200" };
const broken = createSandbox();
broken.always("ziik", slow);
broken.next("chatwoot", erased);
broken.next("infobip", refusal);
//#endregion

//#region FAULTS FaultName FaultEffect
const name: FaultName = "cut-after-commit";
const effect: FaultEffect = FAULTS[name];
console.log(effect.outcome); // unknown
//#endregion

//#region Duplicate
const duplicates: readonly Duplicate[] = createSandbox().duplicates();
for (const { platform, count } of duplicates) console.warn(`${platform}: sent ${count} times`);
//#endregion

//#region EXAMPLES ExampleRequest PLATFORMS
for (const platform of PLATFORMS) {
  const { path, body }: ExampleRequest = EXAMPLES[platform];
  console.log(platform, path, body);
}
//#endregion

//#region Listening ListenOptions
const anyPort: ListenOptions = { port: 0 };
const listening: Listening = await createSandbox().listen(anyPort);
console.log(listening.urls.chatwoot);
await listening.close();
//#endregion
