/// <reference types="node" />

/** Ends the command: what was wrong with its arguments, and how it is used. */
export function fail(problem: string, usage?: string): never {
  console.error([`chatpost: ${problem}`, ...(usage === undefined ? [] : [usage])].join("\n\n"));
  process.exit(2);
}
