/// <reference types="node" />

/** A script, because it shares scripts/types.js with `npm run generate`, and needs what the sandbox does not. */
export async function run(args: string[]): Promise<void> {
  const script = await import(String(new URL("../../scripts/chatpost-generate.js", import.meta.url)));
  await script.run(args);
}
