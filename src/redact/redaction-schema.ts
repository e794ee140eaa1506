import { type PlainField, plainFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import type { KeyOf, ValueAt } from "../model/described.js";
import type { Redaction } from "../model/redact.js";

/** How a text is redacted. `structure` (ids, verdicts, areas, paths, SHAs, addresses, codes), by which others find things, stays. `sentence`: ours, with texts from outside in it. `seen`: what a signal saw, which is a text from outside, or our words for it. */
type Redacted = "structure" | "text" | "sentence" | "seen";

/** How the texts of a record are redacted: one word for each, elements of an array alike, fields without any text left out. */
export type RedactionSchemaOf<T> = [T] extends [string]
  ? Redacted
  : [T] extends [readonly (infer Element)[]]
    ? RedactionSchemaOf<Element>
    : {
        readonly [Key in KeyOf<T> as HasText<NonNullable<ValueAt<T, Key>>> extends false
          ? never
          : Key]-?: RedactionSchemaOf<NonNullable<ValueAt<T, Key>>>;
      };

/** `false` when no text can be anywhere in it. */
type HasText<T> = true extends TextIn<T> ? true : false;
type TextIn<T> = T extends string
  ? true
  : T extends readonly (infer Element)[]
    ? TextIn<Element>
    : T extends object
      ? { [Key in keyof T]-?: TextIn<NonNullable<T[Key]>> }[keyof T]
      : false;

/** The plain fields of a check, as their table says. `Object.fromEntries` forgets their names, which are all that it has. */
export const plainTexts = Object.fromEntries(plainFields.map((name) => [name, redactionOf(name)])) as {
  readonly [F in PlainField]: "text";
};

/** What people write freely may hold a secret: a field that is a text, and that the table calls structure, does not compile. */
function redactionOf(name: PlainField): "text" {
  return checkFields[name].redacted;
}

/** A copy with every free text redacted. What the table doesn't know (a file of a newer version) counts as free text. */
export function redactTexts<T>(value: T, schema: RedactionSchemaOf<NoInfer<T>>, redaction: Redaction): T {
  // The copy has the shape of what it is made from: only texts differ.
  return redacted(value, schema, redaction) as T;
}

function redacted(value: unknown, schema: unknown, redaction: Redaction): unknown {
  if (typeof value === "string") return redactedText(value, schema, redaction);
  if (Array.isArray(value)) return value.map((element) => redacted(element, schema, redaction));
  if (typeof value !== "object" || value === null) return value;
  // Every key is the copy's own before it is written, so that `__proto__` is a key like others.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = redacted(copy[key], fieldOf(schema, key), redaction);
  return copy;
}

function redactedText(text: string, schema: unknown, { redact, redactSentence }: Redaction): string {
  if (schema === "structure") return text;
  const isOurs = schema === "sentence" || (schema === "seen" && ourWordsForSeen.test(text));
  return isOurs ? redactSentence(text) : redact(text);
}

const ourWordsForSeen =
  /^(?:exit \d+|could not be evaluated|not in .+|(?:stdout|stderr)(?: and stderr)? (?:is|are) empty|[\d,]+ of .+ match(?:es)?|(?:stdout|stderr|output) has .+|line -?\d+ is empty)$/;

function fieldOf(schema: unknown, key: string): unknown {
  if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, key)) return null;
  return (schema as Readonly<Record<string, unknown>>)[key];
}
