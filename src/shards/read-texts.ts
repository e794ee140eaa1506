import type { ProblemText } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import { phases, type Release, releaseKinds } from "../model/release.js";
import type { PlannedPage, PlannedShard, ShardEntry, ShardPlan } from "../model/shards.js";
import { firstRepeated } from "../text/first-repeated.js";
import { isRecord } from "../text/is-record.js";
import { messageOf } from "../text/message-of.js";
import { hasIdLetters, maxIdLength } from "../text/slug.js";
import { maxShards } from "./limits.js";
import { count, fits, list, type Misfit, nullable, oneOf, record, type Shape, text } from "./shape.js";

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
  readonly shape: Shape<T>;
  /** What its keys must have to do with each other. */
  readonly contradiction: (value: T) => Misfit | null;
}

function readText<T>(given: string, text: Text<T>): Reading<T> {
  const parsed = unwrapped(given, text);
  if (parsed.kind === "problem") return parsed;
  const { value } = parsed;
  if (!fits(text.shape, value)) return misfitProblem(text.shape.misfit(value, "$"), text);
  const misfit = text.contradiction(value);
  return misfit === null ? { kind: "read", value } : misfitProblem(misfit, text);
}

/** Far more than both outputs of a plan have together. */
const maxCharacters = 4 * 1024 * 1024;

function unwrapped<T>(given: string, text: Text<T>): Reading<unknown> {
  const { key, what, from } = text;
  const expected = `the text of ${what}`;
  if (given.trim() === "") return { kind: "problem", found: "an empty text", expected, cure: from };
  if (given.length > maxCharacters)
    return { kind: "problem", found: `a text of ${given.length} characters`, expected, cure: from };
  try {
    const outer = parsedTwice(given.replace(/^\uFEFF/, ""));
    if (key === "shard" && isRecord(outer) && ("matrix" in outer || "runsOn" in outer)) return wholePlan;
    if (key === "plan" && isRecord(outer) && ("shard" in outer || "of" in outer)) return oneShard;
    const isWhole = isRecord(outer) && key in outer && !("version" in outer);
    const inner = isWhole ? outer[key] : outer;
    const value = isWhole && typeof inner === "string" ? parsedTwice(inner) : inner;
    return { kind: "read", value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const found = `${quoted(given, 40)}, which is no JSON (${messageOf(error)})`;
    return { kind: "problem", found, expected, cure: from };
  }
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

/** `toJSON` of a text is a JSON string with the JSON text in it. */
function parsedTwice(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return typeof value === "string" ? JSON.parse(value) : value;
}

function misfitProblem<T>(misfit: Misfit | null, { what, from }: Text<T>): Reading<never> {
  const { at, value, expected } = misfit ?? { at: "$", value: undefined, expected: what };
  const found = value === undefined ? "is missing" : `is ${quoted(JSON.stringify(value))}`;
  return { kind: "problem", found: `${quoted(at)} of ${what} ${found}`, expected, cure: from };
}

const line = text(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,4096}$/, "a text on one line");
const digits = text(/^[0-9a-f]{64}$/, "a SHA-256, as 64 hexadecimal digits");
const name = text(/^(?=.*[A-Za-z0-9])[A-Za-z0-9._-]{1,100}$/, "a name of letters, digits, `.`, `_` and `-`");
const id: Shape<string> = {
  misfit: (value, at) =>
    typeof value === "string" && value.length <= maxIdLength && hasIdLetters(value)
      ? null
      : { at, value, expected: "the id of a check" },
};

const common = {
  version: oneOf(1),
  page: record<PlannedPage["page"]>({
    checklist: line,
    workingDirectory: line,
    from: oneOf("head", "base"),
    sha256: digits,
  }),
  commit: text(/^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?)?$/, "the whole name of a commit, or an empty text"),
  selection: record<PlannedPage["selection"]>({ areas: list(line), checks: list(line) }),
  release: record<Release>({
    version: nullable(line),
    tag: nullable(line),
    lastTag: nullable(line),
    kind: nullable(oneOf(...releaseKinds)),
    phase: oneOf(...phases),
  }),
  run: record<PlannedPage["run"]>({
    id: text(/^[\w.:-]{0,100}$/, "the id of a workflow run, or an empty text"),
    attempt: count(1),
  }),
} as const;

const entryShape = record<ShardEntry>({
  ...common,
  name,
  system: line,
  of: record<ShardEntry["of"]>({ shards: count(1, maxShards), checks: count(1) }),
  checks: list(id, { atLeast: 1, atMost: 1_000_000 }),
});

const planShape = record<ShardPlan>({
  ...common,
  runsOn: list(line, { atLeast: 1, atMost: maxShards }),
  checks: count(1),
  shards: list(record<PlannedShard>({ name, system: line, checks: count(1), digest: digits }), {
    atLeast: 1,
    atMost: maxShards,
  }),
});

const entryText: Text<ShardEntry> = {
  key: "shard",
  what: "a plan's shard",
  from: `Give it as the plan has it: \`shard: \${{ matrix.shard }}\`, or a file with one entry of \`matrix.include\` that \`readiness plan --json\` prints. Plan and run are of one version.`,
  shape: entryShape,
  contradiction: ({ checks, of }) => {
    const twice = firstRepeated(checks);
    if (twice !== -1) return { at: `$.checks[${twice}]`, value: checks[twice], expected: "each check once" };
    const most = `at least the shard's own ${checks.length}`;
    return of.checks < checks.length ? { at: "$.of.checks", value: of.checks, expected: most } : null;
  },
};

const planText: Text<ShardPlan> = {
  key: "plan",
  what: "a plan",
  from: `Give it as the job that plans has it: \`plan: \${{ needs.plan.outputs.plan }}\`, or the file of \`readiness plan --json\`. Plan and gate are of one version.`,
  shape: planShape,
  contradiction: ({ checks, shards }) => {
    const names = shards.map((shard) => shard.name);
    const twice = firstRepeated(names);
    if (twice !== -1)
      return { at: `$.shards[${twice}].name`, value: names[twice], expected: "each name once" };
    const together = shards.reduce((sum, shard) => sum + shard.checks, 0);
    const expected = `${together}, which its shards have together`;
    return together === checks ? null : { at: "$.checks", value: checks, expected };
  },
};
