import { type ReportedText, reportedTexts } from "./check-field-groups.js";
import { checkFields } from "./check-fields.js";
import {
  constant,
  count,
  type Described,
  flag,
  list,
  milliseconds,
  nullable,
  oneOf,
  optional,
  record,
  reference,
  type Schema,
  text,
} from "./described.js";
import type { Attempt, CheckResult, OutputSummary, ScriptResult } from "./results.js";
import type { SignalResult } from "./signal.js";
import { verdicts } from "./verdict.js";

// What became of a check, as the results have it; the whole of them is in `results-description.ts`.

const anyVerdict = oneOf(verdicts);
const verdict = reference("verdict", anyVerdict);
const anyLine = count(undefined, 1);
export const lineOf = (description: string): Described<number> => reference("line", anyLine, description);
export const dateTime = { format: "date-time" } as const;
const exitCode = "null when it did not end by itself";

const attempt = record<Attempt>({ verdict, durationMs: milliseconds() });

const output = record<OutputSummary>(
  {
    bytes: count("Of both streams together."),
    lines: count("Of both streams together."),
    tail: text("The last lines of both streams in order of arrival, without escapes and control characters."),
  },
  "What a command printed.",
);

const script = record<ScriptResult>(
  {
    command: optional(text("Of setup and teardown: what was run.")),
    verdict,
    exitCode: nullable(count(`${exitCode}.`)),
    durationMs: milliseconds(),
    output: reference("output", output),
  },
  "A script that is no check.",
);
export const scriptOrNull = (description: string): Described<ScriptResult | null> =>
  nullable(reference("script", script, description));

const signal = record<SignalResult>(
  {
    kind: oneOf(["pass", "fail"], "A pass signal must hold, a fail signal must not."),
    expect: text("The signal as the page has it, with its values filled in."),
    implied: flag("exit 0 where the page says nothing of the exit code."),
    holds: nullable(flag("null: it could not be evaluated and counts against the check.")),
    saw: text("What was seen."),
    outputLine: optional(lineOf("Line of the stream it was seen on.")),
    reason: optional(text("Why it could not be evaluated.")),
    note: optional(text("A remark on how it was evaluated.")),
  },
  "What became of one signal.",
);

const waiver = record<NonNullable<CheckResult["waiver"]>>(
  {
    by: text(),
    until: text("The last day that counts, in UTC.", { format: "date" }),
    reason: text(),
    lasts: flag("By the run's own clock: then the check does not decide."),
  },
  "A person's word that the check does not decide until a day.",
);

const guidance = record<CheckResult["guidance"]>(
  {
    rollback: nullable(text("Markdown.")),
    rollbackAndRetest: optional(
      constant(true, "The rollback says how to retest, too, and is shown under both names."),
    ),
    retest: text("A script, or Markdown."),
    retestKind: oneOf(["command", "guidance"]),
    toDo: nullable(text("Markdown: what a person still has to do.")),
  },
  "What to do when it did not pass, with placeholders filled.",
);

/** `Object.fromEntries` forgets the names of the fields, which are all that it has. */
const plainTexts = Object.fromEntries(reportedTexts.map((name) => [name, nullable(text())])) as {
  readonly [F in ReportedText]: Described<string | null>;
};

export const check = record<CheckResult>(
  {
    id: text(),
    system: optional(text("What it ran on, where a plan has several systems: it is known by both.")),
    area: text("The area's text."),
    areaSlug: text("By which areas are compared."),
    line: lineOf("Of the page."),
    severity: oneOf(
      checkFields.severity.values,
      "Advisory checks are reported and do not decide, unless fail-on is any.",
    ),
    ...plainTexts,
    why: nullable(text(checkFields.why.description)),
    command: text(),
    runsOn: nullable(list(text(), "Runners that plan distributes it to.")),
    waiver: nullable(reference("waiver", waiver)),
    neededOnly: flag("Run only because a selected check needs it."),
    verdict,
    reason: text("One sentence without a full stop; empty when passed."),
    exitCode: nullable(count(`${exitCode}; 128+N for death by signal N.`)),
    startedAt: nullable(text("ISO 8601; null when it never started.", dateTime)),
    durationMs: milliseconds("Of the last attempt, in milliseconds."),
    attempts: list(reference("attempt", attempt), "All attempts, the last one last."),
    flaky: flag("Passed on a later attempt."),
    tampered: flag("It touched the runner's command files."),
    leftovers: count("Processes that it left running and that were ended with it, as far as they could be."),
    unended: count("Of these, how many could not be ended (another user's) and ran on."),
    retest: scriptOrNull("Result of its retest; null when none ran."),
    signals: list(reference("signal", signal), "Pass signals first."),
    output: reference("output", output),
    diagnosis: scriptOrNull("What its diagnosis printed; null when none ran."),
    guidance,
  },
  "What became of one check.",
);

/** What stands under `$defs` of the schema, each under the name that its references have. */
export const checkDefinitions: Schema = {
  verdict: anyVerdict.schema,
  line: anyLine.schema,
  attempt: attempt.schema,
  output: output.schema,
  script: script.schema,
  signal: signal.schema,
  waiver: waiver.schema,
  check: check.schema,
};
