// This file was made from the spec by `npm run generate`. Do not edit it.
import type { Check, Operation } from "./checks.js";
export declare const operations: {
  readonly listMessages: Operation;
  readonly createMessage: Operation;
  readonly getVersion: Operation;
  readonly getProfile: Operation;
};
export declare const listMessagesResponse: Check;
export declare const createMessageResponse: Check;
export declare const getVersionResponse: Check;
export declare const getProfileResponse: Check;
