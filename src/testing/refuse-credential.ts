import type { Credential, Operation } from "../../generated/checks.js";
import type { Refused } from "./verdict.js";

/** The credential in a header; undefined where there is none of this kind. */
function tokenIn(headers: Headers, { header, prefix }: Credential): string | undefined {
  const value = headers.get(header) ?? "";
  if (!prefix) return value || undefined;
  const [, token] = new RegExp(`^${prefix} +(\\S.*)$`, /^(Basic|Bearer)$/.test(prefix) ? "i" : "").exec(value) ?? [];
  if (token === undefined || prefix !== "Basic") return token;
  try {
    return atob(token).includes(":") ? token : undefined;
  } catch {
    return undefined; // no base64
  }
}

/** Why a request is not let in: it has no credential, or none of those that the sandbox knows; undefined where it is. */
export function refuseCredential(
  { security }: Operation,
  headers: Headers,
  known: readonly string[] | undefined,
): Refused | undefined {
  if (security.length === 0) return undefined;
  const tokens = security.flatMap((one) => tokenIn(headers, one) ?? []);
  const refused = (rule: string): Refused => ({ kind: "credential", rules: [{ field: "header", rule }] });
  if (tokens.length === 0) {
    const forms = security.map(({ header, prefix }) => `${header}: ${prefix ? `${prefix} ` : ""}<credential>`);
    return refused(`must hold ${[...new Set(forms)].join(", or ")}`);
  }
  if (!known || tokens.some((token) => known.includes(token))) return undefined;
  return { ...refused("holds a credential that the sandbox was not given"), example: "unknown" };
}
