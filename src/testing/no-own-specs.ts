/** What `ownSpecs` is where there are no files. */
export async function ownSpecs(): Promise<never> {
  throw new Error("chatpost: specs of your own need Node");
}
