// A CommonJS file in TypeScript: TypeScript 5.8 and later know that require() loads ES modules.
import chatpost = require("chatpost");
import chatwoot = require("chatpost/chatwoot");

export const client: chatwoot.ChatwootClient = chatwoot.createChatwootClient({ apiAccessToken: "token" });
export const isOurs: (error: unknown) => boolean = chatpost.isSendError;
