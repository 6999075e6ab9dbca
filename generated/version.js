// This file was made from the spec by `npm run generate`. Do not edit it.
export const version = "0.1.0";
