/** What `ownSpecs` is where there are no files. */
export function ownSpecs(): never {
  throw new Error("chatpost: specs of your own need Node");
}
