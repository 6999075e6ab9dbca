// This file was made from the spec by `npm run generate`. Do not edit it.
import type { Check, Operation } from "./checks.js";
export declare const operations: {
  readonly listMessages: Operation;
  readonly listRequests: Operation;
  readonly listRejections: Operation;
  readonly listDuplicates: Operation;
  readonly next: Operation;
  readonly always: Operation;
  readonly reset: Operation;
};
export declare const listMessagesResponse: Check;
export declare const listRequestsResponse: Check;
export declare const listRejectionsResponse: Check;
export declare const listDuplicatesResponse: Check;
