import type { Failure, Judgement } from "../outcome/failure.js";

/** A JSON object of which nothing is known yet. */
export type JsonObject = Partial<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A success that does not show the message: it may have been created or not. `body` is what of it may be quoted. */
export function unclear(problem: string, body?: unknown): Failure {
  return { outcome: "unknown", reason: "response", problem, body };
}

/** A success that shows less than was sent: what was created is another message, or the success is not one. */
export function lessThanSent(shown: string): Failure {
  return unclear(`a success that shows less than was sent (${shown})`);
}

/** A success that says that the message failed. */
export function refused(problem: string, body: unknown): Failure {
  return { outcome: "rejected", reason: "refused_by_platform", problem, body };
}

/** Whether a value identifies a message: an integer that JSON.parse did not round, or a text. */
function isId(value: unknown): boolean {
  return Number.isSafeInteger(value) || (typeof value === "string" && value !== "");
}

/** Whether an answer names another number than was asked for; a text that is no number, such as a UUID, cannot be compared. */
export function isAnother(id: unknown, asked: number): boolean {
  return typeof id === "number" ? id !== asked : typeof id === "string" && /^-?\d+$/.test(id) && Number(id) !== asked;
}

/** Whether an answer shows an empty text where one was sent. A member that is not there shows nothing at all. */
export function isTextLost(sent: unknown, shown: unknown): boolean {
  return typeof sent === "string" && sent.trim() !== "" && (shown === null || shown === "");
}

/** The failure of an answer that speaks of an error, beside the message or around it. */
export function errorIn(body: JsonObject): Failure | undefined {
  const some = body["error"] || body["requestError"] || body["success"] === false;
  return some ? unclear("a success that speaks of an error", body) : undefined;
}

/** Reads an object that shows its id and speaks of no error, and passes it on to `next`. */
export function judgeObject(body: unknown, id: string, next: (body: JsonObject) => Judgement): Judgement {
  if (!isObject(body)) return unclear("a success whose body is not a JSON object", body);
  return errorIn(body) ?? (isId(body[id]) ? next(body) : unclear(`a success without a usable ${id}`, body));
}
