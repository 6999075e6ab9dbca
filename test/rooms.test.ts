// The rooms of src: what each may import, and how long a file may be.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { PLATFORMS } from "../scripts/specs.js";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** What a room may import beside itself. Whatever lies in src itself is a door, and may import every room. */
const BELOW: { readonly [room: string]: readonly string[] } = {
  outcome: [],
  input: ["outcome"],
  transport: ["outcome"],
  delivery: ["transport", "input", "outcome"],
  client: ["delivery", "transport", "input", "outcome"],
  platforms: ["client", "delivery", "transport", "input", "outcome"],
  sender: ["platforms", "client", "input", "outcome"],
  // The sandbox is the other side: it knows a client's words for what happens, and nothing of how it is made.
  testing: ["outcome"],
  // What a server is told stands on nothing: it sends nothing.
  webhook: [],
  // What settles an unknown asks a client, and marks the content of a sender.
  reconcile: ["sender", "platforms", "client", "input", "outcome"],
  // What sends many stands on the sender, the command on everything.
  journal: ["reconcile", "sender", "client", "input", "outcome"],
  cli: ["journal", "reconcile", "webhook", "sender", "platforms", "testing", "client", "input", "outcome"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"));
const roomOf = (name: string): string | undefined => (name.includes("/") ? dirname(name).split("/")[0] : undefined);

/** The files of src that a file imports, types too. */
function importsOf(name: string): string[] {
  const path = join(src, name);
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"));
  return importedFiles
    .map(({ fileName }) =>
      fileName.replace(
        /^#(transport|listen|own-specs)$/,
        (_, room) => `../${room !== "transport" ? "testing" : room}/x.js`,
      ),
    )
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(src, join(dirname(path), specifier)).replaceAll("\\", "/"))
    .filter((specifier) => !specifier.startsWith(".."));
}

test("src has rooms, and doors that package.json exports", () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== undefined));
  expect([...rooms].filter((room) => !BELOW[room])).toEqual([]);
  const doors = files.filter((name) => !roomOf(name)).map((name) => name.replace(".ts", ""));
  const { exports, bin } = JSON.parse(readFileSync(join(src, "../package.json"), "utf8")) as object as Record<
    string,
    object
  >;
  const named = JSON.stringify([exports, bin]);
  expect(doors.filter((door) => !named.includes(`"./dist/${door}.js"`))).toEqual([]);
});

test.each(files)("%s imports what lies below it", (name) => {
  const room = roomOf(name);
  const found = importsOf(name).map((target) => [target, roomOf(target)] as const);
  const allowed = room === undefined ? Object.keys(BELOW) : [room, ...(BELOW[room] ?? [])];
  // A command comes in by the doors, as anyone else does.
  const mayUse = (target: string | undefined) => (target === undefined ? room === "cli" : allowed.includes(target));
  expect(found.filter(([, target]) => !mayUse(target))).toEqual([]);
  // A platform file is read alone: what two of them share has a name of its own.
  const platforms = new RegExp(`^platforms/(${PLATFORMS.join("|")})\\.(ts|js)$`);
  if (platforms.test(name)) expect(found.filter(([target]) => platforms.test(target))).toEqual([]);
});

test("no file imports itself in a circle", () => {
  const graph = new Map(files.map((name) => [name, importsOf(name).map((target) => target.replace(/\.js$/, ".ts"))]));
  // Each file is walked once: what was left without a circle has none.
  const walked = new Set<string>();
  function circle(name: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (walked.has(name)) return undefined;
    const found = graph
      .get(name)
      ?.map((next) => circle(next, [...way, name]))
      .find((one) => one !== undefined);
    walked.add(name);
    return found;
  }
  const done = files.map((name) => circle(name, [])).filter((found) => found !== undefined);
  expect(done.map((way) => way.join(" -> "))).toEqual([]);
});

test.each(files)("%s has at most 130 lines", (name) => {
  expect(readFileSync(join(src, name), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(130);
});
