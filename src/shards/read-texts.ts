import { constant, count, type Described, list, nullable, oneOf, record, text } from "../model/described.js";
import type { ProblemText } from "../model/finding.js";
import { type Mismatch, readAs } from "../model/mismatches.js";
import { quoted } from "../model/problem.js";
import { phases, type Release, releaseKinds } from "../model/release.js";
import type { PlannedPage, PlannedShard, ShardEntry, ShardPlan } from "../model/shards.js";
import { firstRepeated } from "../text/first-repeated.js";
import { isRecord } from "../text/is-record.js";
import type { JsonLimits } from "../text/json-limits.js";
import { type Parsed, parseJson } from "../text/parse-json.js";
import { hasIdLetters, maxIdLength } from "../text/slug.js";
import { maxShards } from "./limits.js";

/** What comes of reading a text. */
export type Reading<T> =
  | { readonly kind: "read"; readonly value: T }
  | ({ readonly kind: "problem" } & ProblemText);

/**
 * Reads what a job got as `shard`: an entry's text, a JSON string of it, or a whole entry of `matrix.include`. Each key
 * and type must be as `writeEntry` has them.
 */
export function readEntry(given: string): Reading<ShardEntry> {
  return readText(given, entryText);
}

/** Reads what the gate got as `plan`: a plan's text, a JSON string of it, or all that `readiness plan --json` prints. */
export function readPlan(given: string): Reading<ShardPlan> {
  return readText(given, planText);
}

/** A text, and what it is called where it cannot be read. */
interface Text<T> {
  readonly key: "shard" | "plan";
  readonly what: string;
  readonly from: string;
  readonly described: Described<T>;
  /** What its keys must have to do with each other. */
  readonly contradiction: (value: T) => Mismatch | null;
}

function readText<T>(given: string, text: Text<T>): Reading<T> {
  const parsed = unwrapped(given, text);
  if (parsed.kind === "problem") return parsed;
  const reading = readAs(text.described.read, parsed.value);
  if (reading.kind === "mismatches") return mismatchProblem(reading.first, text);
  const mismatch = text.contradiction(reading.value);
  return mismatch === null ? reading : mismatchProblem(mismatch, text);
}

/** Far more than both outputs of a plan have together. */
const maxCharacters = 4 * 1024 * 1024;

function unwrapped<T>(given: string, text: Text<T>): Reading<unknown> {
  const { key, what, from } = text;
  const expected = `the text of ${what}`;
  if (given.trim() === "") return { kind: "problem", found: "an empty text", expected, cure: from };
  if (given.length > maxCharacters)
    return { kind: "problem", found: `a text of ${given.length} characters`, expected, cure: from };
  const outer = parsedTwice(given);
  if (outer.kind === "problem") return noJson(given, outer.problem, text);
  const { value } = outer;
  if (key === "shard" && isRecord(value) && ("matrix" in value || "runsOn" in value)) return wholePlan;
  if (key === "plan" && isRecord(value) && ("shard" in value || "of" in value)) return oneShard;
  const isWhole = isRecord(value) && key in value && !("version" in value);
  const own = isWhole ? parsedText(value[key]) : outer;
  if (own.kind === "problem") return noJson(given, own.problem, text);
  return { kind: "read", value: own.value };
}

function noJson<T>(given: string, problem: string, { what, from }: Text<T>): Reading<never> {
  const found = `${quoted(given, 40)} (${problem})`;
  return { kind: "problem", found, expected: `the text of ${what}`, cure: from };
}

const wholePlan: Reading<never> = {
  kind: "problem",
  found: "a whole plan",
  expected: "one of the entries in its `matrix.include`",
  cure: `Give each job its own: \`shard: \${{ matrix.shard }}\`. On a command line put one of them into a file: \`jq '.matrix.include[0]'\` gives the first.`,
};

const oneShard: Reading<never> = {
  kind: "problem",
  found: "one shard's entry as `plan`",
  expected: "the whole plan, which knows all shards",
  cure: "Give the gate what the plan's job has as its output `plan`, or the file of `readiness plan --json` that the entry was taken from.",
};

/** All that `readiness plan --json` prints has six levels, and some 600 objects and lists. */
const limits: JsonLimits = { depth: 16, structures: 10_000 };

/** `toJSON` of a text is a JSON string with the JSON text in it. */
function parsedTwice(text: string): Parsed {
  const parsed = parseJson(Buffer.from(text), limits);
  return parsed.kind === "problem" ? parsed : parsedText(parsed.value);
}

/** What is in a text; anything else stays as it is. */
function parsedText(value: unknown): Parsed {
  return typeof value === "string" ? parseJson(Buffer.from(value), limits) : { kind: "value", value };
}

/** Places are written as JSONPath has them. */
function mismatchProblem<T>({ place, value, expected }: Mismatch, { what, from }: Text<T>): Reading<never> {
  const found = value === undefined ? "is missing" : `is ${quoted(JSON.stringify(value))}`;
  const at = place === "" ? "$" : `$.${place}`;
  return { kind: "problem", found: `${quoted(at)} of ${what} ${found}`, expected, cure: from };
}

const line = text(undefined, {
  pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
  maxLength: 4096,
  words: "a text on one line",
});
const digits = text(undefined, {
  pattern: "^[0-9a-f]{64}$",
  words: "a SHA-256, as 64 hexadecimal digits",
});
const name = text(undefined, {
  pattern: "^(?=.*[A-Za-z0-9])[A-Za-z0-9._\\-]{1,100}$",
  words: "a name of letters, digits, `.`, `_` and `-`",
});
const id: Described<string> = {
  schema: { type: "string", maxLength: maxIdLength },
  read: (value, mismatches) =>
    typeof value === "string" && value.length <= maxIdLength && hasIdLetters(value)
      ? value
      : mismatches.note(value, "the id of a check"),
};
const size = count(undefined, 1);

const common = {
  version: constant(1),
  page: closed<PlannedPage["page"]>({
    checklist: line,
    workingDirectory: line,
    from: oneOf(["head", "base"]),
    sha256: digits,
  }),
  commit: text(undefined, {
    pattern: "^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?)?$",
    words: "the whole name of a commit, or an empty text",
  }),
  selection: closed<PlannedPage["selection"]>({ areas: list(line), checks: list(line) }),
  release: closed<Release>({
    version: nullable(line),
    tag: nullable(line),
    lastTag: nullable(line),
    kind: nullable(oneOf(releaseKinds)),
    phase: oneOf(phases),
  }),
  run: closed<PlannedPage["run"]>({
    id: text(undefined, {
      pattern: "^[\\w.:\\-]{0,100}$",
      words: "the id of a workflow run, or an empty text",
    }),
    attempt: size,
  }),
} as const;

const entryDescription = closed<ShardEntry>({
  ...common,
  name,
  system: line,
  of: closed<ShardEntry["of"]>({ shards: count(undefined, 1, { maximum: maxShards }), checks: size }),
  checks: list(id, undefined, { minItems: 1, maxItems: 1_000_000 }),
});

const planDescription = closed<ShardPlan>({
  ...common,
  runsOn: list(line, undefined, { minItems: 1, maxItems: maxShards }),
  checks: size,
  shards: list(closed<PlannedShard>({ name, system: line, checks: size, digest: digits }), undefined, {
    minItems: 1,
    maxItems: maxShards,
  }),
});

/** What we wrote ourselves has no other keys. */
function closed<T>(properties: Parameters<typeof record<T>>[0]): Described<T> {
  return record<T>(properties, undefined, { additionalProperties: false });
}

const entryText: Text<ShardEntry> = {
  key: "shard",
  what: "a plan's shard",
  from: `Give it as the plan has it: \`shard: \${{ matrix.shard }}\`, or a file with one entry of \`matrix.include\` that \`readiness plan --json\` prints. Plan and run are of one version.`,
  described: entryDescription,
  contradiction: ({ checks, of }) => {
    const twice = firstRepeated(checks);
    if (twice !== -1) return { place: `checks[${twice}]`, value: checks[twice], expected: "each check once" };
    const most = `at least the shard's own ${checks.length}`;
    return of.checks < checks.length ? { place: "of.checks", value: of.checks, expected: most } : null;
  },
};

const planText: Text<ShardPlan> = {
  key: "plan",
  what: "a plan",
  from: `Give it as the job that plans has it: \`plan: \${{ needs.plan.outputs.plan }}\`, or the file of \`readiness plan --json\`. Plan and gate are of one version.`,
  described: planDescription,
  contradiction: ({ checks, shards }) => {
    const names = shards.map((shard) => shard.name);
    const twice = firstRepeated(names);
    if (twice !== -1)
      return { place: `shards[${twice}].name`, value: names[twice], expected: "each name once" };
    const together = shards.reduce((sum, shard) => sum + shard.checks, 0);
    const expected = `${together}, which its shards have together`;
    return together === checks ? null : { place: "checks", value: checks, expected };
  },
};
