import * as chatwoot from "../generated/chatwoot.checks.js";
import type { Check } from "../generated/checks.js";
import * as digital99 from "../generated/digital99.checks.js";
import * as infobip from "../generated/infobip.checks.js";
import * as omnivibe from "../generated/omnivibe.checks.js";
import * as ziik from "../generated/ziik.checks.js";
import type { PlatformName } from "./outcome/platform-name.js";
import { brokenRules } from "./testing/broken-rules.js";

/** A difference between an answer and the spec. */
export interface Drift {
  readonly platform: PlatformName;
  /** The members on the way, such as `sender.id`; empty for the answer itself. */
  readonly path: string;
  /** What the spec expects there, such as `must be integer`. */
  readonly expected: string;
  /** What stands there; undefined when nothing does. */
  readonly found: unknown;
}

/** Compares answers with the spec: pass it to a client as its `onAnswer`. */
export type DriftWatch = (answer: unknown) => void;

type Watch = (report: (drift: Drift) => void) => DriftWatch;

function watch(platform: PlatformName, check: Check): Watch {
  return (report) => (answer) => {
    for (const { path, rule } of brokenRules(check, answer)) {
      const found = path.reduce<unknown>((at, step) => Object(at)[step], answer);
      report({ platform, path: path.join("."), expected: rule, found });
    }
  };
}

/** Reports where Chatwoot's answers differ from the spec. */
export const chatwootDrift: Watch = /* @__PURE__ */ watch("chatwoot", chatwoot.createMessageResponse);
/** Reports where OmniVibe's answers differ from the spec. */
export const omnivibeDrift: Watch = /* @__PURE__ */ watch("omnivibe", omnivibe.createMessageResponse);
/** Reports where 99digital's answers differ from the spec. */
export const digital99Drift: Watch = /* @__PURE__ */ watch("digital99", digital99.createMessageResponse);
/** Reports where Infobip's answers differ from the spec. */
export const infobipDrift: Watch = /* @__PURE__ */ watch("infobip", infobip.createMessageResponse);
/** Reports where Ziik's answers differ from the spec. */
export const ziikDrift: Watch = /* @__PURE__ */ watch("ziik", ziik.createMessageResponse);
