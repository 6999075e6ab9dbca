import type { PlatformName } from "../outcome/platform-name.js";
import { OPERATIONS, PLATFORMS } from "./operations.js";

/** The platform that a URL means, and the path parameters, still as text. */
export interface Route {
  readonly platform: PlatformName;
  /** Undefined when the path is not the operation's. */
  readonly where: Readonly<Record<string, string>> | undefined;
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

/**
 * Finds the platform by the first segment (`/chatwoot/...`, as the sandbox's own base URLs have it), by the host of its
 * spec, or else by its path. Chatwoot and 99digital share a path: it means Chatwoot, unless the host says otherwise.
 */
export function findRoute({ host, pathname }: URL): Route | undefined {
  for (const platform of PLATFORMS) {
    const { path, baseUrl } = OPERATIONS[platform].operation;
    const base = new URL(baseUrl);
    const roots = [`/${platform}`, ...(host === base.host ? [base.pathname.replace(/\/$/, "")] : [])];
    const root = roots.find((one) => pathname.startsWith(`${one}/`));
    if (root !== undefined) return { platform, where: match(path, pathname.slice(root.length), "^") };
  }
  for (const platform of PLATFORMS) {
    const where = match(OPERATIONS[platform].operation.path, pathname, "");
    if (where) return { platform, where };
  }
  return undefined;
}
