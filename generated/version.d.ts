// This file was made from the spec by `npm run generate`. Do not edit it.
export declare const version: string;
