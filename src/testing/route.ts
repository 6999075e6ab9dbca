import type { PlatformName } from "../outcome/platform-name.js";
import { PLATFORMS, type AllOperations } from "./operations.js";

/** The platform that a URL means, and its operations on that path. */
export interface Route {
  readonly platform: PlatformName;
  /** Their names; none when the path is that of no operation. */
  readonly operations: readonly string[];
  /** The path parameters, still as text. */
  readonly where: Readonly<Record<string, string>>;
}

// Rails takes a path with a slash at its end.
const rails = (template: string): boolean => template.includes("/api/v1/");

function match(template: string, path: string, start: "^" | ""): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const found = new RegExp(`${start}${template.replace(/\{\w+\}/g, "([^/]*)")}$`).exec(
    rails(template) ? path.replace(/\/$/, "") : path,
  );
  if (!found) return undefined;
  try {
    return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
  } catch {
    return undefined; // a percent sign that encodes nothing
  }
}

/** The operations of a platform on a path, or on one that ends like theirs. */
function find(all: AllOperations, platform: PlatformName, path: string, start: "^" | ""): Route {
  const found = Object.entries(all[platform]).flatMap(([name, { path: template }]) => {
    const where = match(template, path, start);
    return where ? [{ name, where }] : [];
  });
  return { platform, operations: found.map(({ name }) => name), where: found[0]?.where ?? {} };
}

/**
 * Finds the platform by the first segment (`/chatwoot/...`, as the sandbox's own base URLs have it), by the host of its
 * spec, or else by its path. Chatwoot and 99digital share a path: it means Chatwoot, unless the host says otherwise.
 */
export function findRoute({ host, pathname }: URL, all: AllOperations): Route | undefined {
  for (const platform of PLATFORMS) {
    const base = new URL(all[platform].createMessage.baseUrl);
    const roots = [`/${platform}`, ...(host === base.host ? [base.pathname.replace(/\/$/, "")] : [])];
    const root = roots.find((one) => pathname.startsWith(`${one}/`));
    if (root !== undefined) return find(all, platform, pathname.slice(root.length), "^");
  }
  return PLATFORMS.map((platform) => find(all, platform, pathname, "")).find(({ operations }) => operations.length > 0);
}
