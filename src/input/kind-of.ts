/** What a thing is by its tag, which is the same in another realm, such as an iframe, and in another copy of undici. */
export const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
