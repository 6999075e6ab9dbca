// This file was made from the spec by `npm run generate`. Do not edit it.
import type { PlatformName } from "./platform-name.js";

export declare const secretIds: { readonly [P in PlatformName]: readonly string[] };
