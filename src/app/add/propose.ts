import { hostname, userInfo } from "node:os";
import { candidates, choose } from "../../draft/learn/learn-signals.js";
import type { Candidate } from "../../draft/learn/learning.js";
import { linesOf, type SeenRun } from "../../draft/learn/seen-run.js";
import type { SignalSources } from "../../ports/signal-sources.js";
import type { Redactor } from "../../redact/redaction.js";
import { cutCharacters } from "../../text/cut.js";
import { judgeCandidates } from "./judge-candidates.js";
import { type RecordedRun, seenRun } from "./recorded-run.js";
import type { Runs } from "./run-new-check.js";

interface Proposal {
  readonly signals: readonly Candidate[];
  /** What is said of the runs before the signals: warnings, and what was not the same in both. */
  readonly remarks: readonly string[];
}

interface Question {
  readonly script: string;
  readonly redactor: Redactor;
  readonly sources: SignalSources;
}

/** The signals to look for, by what the runs printed; or why there can be none. */
export async function propose(
  { runs, values, version }: Extract<Runs, { readonly kind: "runs" }>,
  { script, redactor, sources }: Question,
): Promise<Proposal | { readonly why: string }> {
  const [first, second] = runs;
  if (first === undefined) return { why: "the command was not run" };
  if (second !== undefined && first.exitCode !== second.exitCode)
    return {
      why: `it ended with exit code ${first.exitCode} and then with ${second.exitCode}: a check of it would decide nothing`,
    };
  if (notRun.has(first.exitCode))
    return {
      why: `it ended with exit code ${first.exitCode}, as a shell does that finds no such command or may not run it; try it in a shell first`,
    };
  const seen = [seenRun(first), ...runs.slice(1).map(seenRun)] as const;
  const local = [hostname(), userInfo().username];
  const facts = { version, local, isSecret: secretsOf(seen, redactor) };
  const held = await judgeCandidates(candidates({ script, runs: seen, facts }), { runs, values, sources });
  return {
    signals: choose(held),
    remarks: [
      ...failureRemark(first),
      ...wholeRemark(runs),
      ...(second === undefined ? [] : changes(first, second)),
    ],
  };
}

/** By which shells say that a command is not there, or may not be run: a check of that would pass for ever. */
const notRun: ReadonlySet<number> = new Set([126, 127]);

/** Whether a text holds a secret, by itself or by what was printed around it: a private key has many lines. */
function secretsOf(seen: readonly SeenRun[], redactor: Redactor): (text: string) => boolean {
  const streams = seen.flatMap(({ stdout, stderr }) => [stdout, stderr]);
  const printed = new Set(streams.flatMap(linesOf));
  const shown = new Set(
    streams.flatMap(({ text, whole }) => linesOf({ text: redactor.redact(text), whole })),
  );
  return (text) => redactor.redact(text) !== text || (printed.has(text) && !shown.has(text));
}

function failureRemark({ exitCode }: RecordedRun): readonly string[] {
  return exitCode === 0
    ? []
    : [
        `warning: the command failed with exit code ${exitCode}: this check documents a failure, and passes as long as it fails so. Mend the command first where that is not what you want.`,
      ];
}

function wholeRemark(runs: readonly RecordedRun[]): readonly string[] {
  return runs.every(({ stdout, stderr }) => stdout.whole && stderr.whole)
    ? []
    : [
        "It printed more than is looked through: only its beginning and its end are, and no fail signal is proposed.",
      ];
}

/** More lines of a difference tell nothing. */
const maxChanges = 10;
const maxShown = 160;

/** What of two runs was not the same, as `diff` shows it. */
function changes(first: RecordedRun, second: RecordedRun): readonly string[] {
  const [one, two] = [seenRun(first), seenRun(second)];
  const lines = (["stdout", "stderr"] as const).flatMap((name) => {
    const [before, after] = [linesOf(one[name]), linesOf(two[name])];
    const [had, has] = [new Set(before), new Set(after)];
    return [
      ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
    ];
  });
  if (lines.length === 0) return ["Both runs printed the same."];
  const more = lines.length > maxChanges ? [`  … and ${lines.length - maxChanges} more`] : [];
  return [
    "Not the same in both runs:",
    ...lines.slice(0, maxChanges).map((line) => `  ${cutCharacters(line, maxShown)}`),
    ...more,
  ];
}
