/** Sends one message, or those of a file. */
export async function run(args: string[]): Promise<void> {
  if (args.some((arg) => /^--from(=|$)/.test(arg))) return (await import("./send-file.js")).sendFile(args);
  return (await import("./send-one.js")).sendOne(args);
}
