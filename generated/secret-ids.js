// This file was made from the spec by `npm run generate`. Do not edit it.
export const secretIds = {
  chatwoot: [],
  digital99: [],
  infobip: [],
  omnivibe: ["inbox_identifier", "contact_identifier"],
  ziik: [],
};
