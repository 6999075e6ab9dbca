// A destination fits a column of JSON, as the types of Prisma and of type-fest have it, and comes out of one.
import { expectTypeOf } from "vitest";
import type { Destination } from "../src/index.js";

type InputJsonValue = string | number | boolean | InputJsonObject | InputJsonArray | { toJSON(): unknown };
type InputJsonObject = { readonly [Key in string]?: InputJsonValue | null };
interface InputJsonArray extends ReadonlyArray<InputJsonValue | null> {}

type JsonValue = string | number | boolean | null | JsonObject | JsonValue[] | readonly JsonValue[];
type JsonObject = { [Key in string]: JsonValue } & { [Key in string]?: JsonValue | undefined };

expectTypeOf<Destination>().toExtend<InputJsonValue>();
expectTypeOf<Destination>().toExtend<JsonValue>();
expectTypeOf<Destination<"infobip">>().toExtend<InputJsonObject>();
