// An example for the names that only `chatpost/digital99` has.
import { createDigital99Client, fromEnv, type NewFileMessage, type NewTextMessage } from "chatpost/digital99";

//#region NewTextMessage
const text: NewTextMessage = { content: "Please call back.", private: true };
await createDigital99Client(fromEnv()).createMessage({ account_id: 1, conversation_id: 42 }, text);
//#endregion

//#region NewFileMessage
const file: NewFileMessage = { attachments: [new File(["Hello"], "hello.txt", { type: "text/plain" })] };
await createDigital99Client(fromEnv()).createMessage({ account_id: 1, conversation_id: 42 }, file);
//#endregion
