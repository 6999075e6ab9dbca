// A CommonJS consumer: the same with `require`.
const { existsSync } = require("node:fs");
const { isSendError } = require("chatpost");
const { createChatwootClient } = require("chatpost/chatwoot");
const { createInfobipClient } = require("chatpost/infobip");

for (const path of Object.keys(require("chatpost/package.json").exports)) {
  if (!path.endsWith(".yaml")) require(path.replace(".", "chatpost"));
}
if (!existsSync(require.resolve("chatpost/specs/chatwoot.yaml"))) throw new Error("the specs are not there");

import("./scenario.js")
  .then(({ scenario }) =>
    scenario({ isSendError, createChatwootClient, createInfobipClient }, JSON.parse(process.env.PEER ?? "")),
  )
  .then((report) => console.log(JSON.stringify(report)));
