// This file was made from the spec by `npm run generate`. Do not edit it.

/** The path parameters that are secrets, by platform. */
export const secretIds = {
  chatwoot: [],
  digital99: [],
  infobip: [],
  omnivibe: ["inbox_identifier", "contact_identifier"],
  ziik: [],
};
