// This file was made from the spec by `npm run generate`. Do not edit it.
import type { Check, Operation } from "./checks.js";
export declare const operations: { readonly createMessage: Operation };
export declare const createMessageResponse: Check;
