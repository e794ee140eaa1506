import type { FindingRule } from "./finding-rule.js";

/** A pass cell with one more signal, so that the page has nothing else to say. */
const pass = (cell: string) => page(`\`built\`; ${cell}`, "");
const fail = (cell: string) => page("`built`", cell);

function page(passCell: string, failCell: string): string {
  const header =
    "| Area | Command | Pass signal | Fail signal | Rollback | Owner |\n|---|---|---|---|---|---|\n";
  return `${header}| catalog | \`make test\` | ${passCell} | ${failCell} | Redeploy the last tag. | @acme |\n`;
}

/** Words and spans of the signal columns that don't say what they seem to (FORMAT 1.2). */
export const signalCellsFindings = {
  "exit-phrase": {
    severity: "error",
    summary: "A clause speaks of an exit code and is no phrase that is understood.",
    why: "`exit 0` or `exit code 3` in words is a signal. With a choice, a comparison or a condition beside the number it would be judged otherwise than it says.",
    examples: { wrong: pass("exit 0 or 1"), right: pass("`exit 0..1`") },
  },
  "signal-number": {
    severity: "error",
    summary: "A signal is nothing but a number.",
    why: "As text it is looked for anywhere in the output: `0` is in `10 failures`, `200` in a time or a size.",
    examples: { wrong: pass("reports `0` failures"), right: pass("reports `: 0 failures`") },
  },
  "signal-placeholder": {
    severity: "error",
    summary: "A signal holds a placeholder that no value is filled into.",
    why: "A placeholder stands for what differs from run to run. No command prints it, so the check could never pass, or a fail signal never be seen.",
    examples: { wrong: pass("`N tests passed`"), right: pass("`/[0-9]+ tests passed/`") },
  },
  "signal-angle-brackets": {
    severity: "warning",
    summary: "A signal holds a name in angle brackets.",
    why: "`<branch>` is looked for as it stands, brackets included. Mostly it stands for a name.",
    examples: { wrong: pass("`ahead of origin/<branch>`"), right: pass("`/ahead of origin\\/.+/`") },
  },
  "signal-command": {
    severity: "error",
    summary: "A signal is one of the page's commands.",
    why: "A signal is looked for in what a command prints; few commands print themselves.",
    examples: { wrong: pass("`make test`"), right: pass("`exit 0`") },
  },
  "signal-path": {
    severity: "warning",
    summary: "A pass signal is a path alone.",
    why: "It is looked for in the output. A file that must be there after the command is asked for with `file`.",
    examples: { wrong: pass("`dist/app.js`"), right: pass("`file dist/app.js`") },
  },
  "signal-name": {
    severity: "warning",
    summary: "A pass signal amid words is a name of the code.",
    why: "Names in backticks tell a reader what is tested. As signals they must be printed, and a check whose command never prints them can't pass.",
    examples: { wrong: pass("`exit 0`; the `allow_partial` renderer behaves"), right: pass("`exit 0`") },
  },
  "signal-negation": {
    severity: "error",
    summary: "A negation stands beside a signal.",
    why: "Words beside a signal don't turn what it means: with `no` before it a pass signal must still be seen.",
    examples: { wrong: pass("no `warning`"), right: fail("`warning`") },
  },
  "signal-absence": {
    severity: "warning",
    summary: "A fail signal is said to be missing or absent.",
    why: "A fail signal fails the check when it is printed. If its absence is the failure, it has to be a pass signal.",
    examples: { wrong: fail("missing `ArgumentError`"), right: pass("`ArgumentError`") },
  },
  "signal-turned": {
    severity: "warning",
    summary: "Words beside a signal seem to say the contrary of it.",
    why: "Words beside a signal are not read: `free of` before a pass signal changes nothing, and the check passes where the command prints what it must not.",
    examples: { wrong: pass("free of `WARN`"), right: fail("`WARN`") },
  },
  "signal-qualified": {
    severity: "warning",
    summary: "Words beside a signal say more than that it is seen.",
    why: "How often, in which line, above which number, in which case: none of it is read. It is enough that the text is printed once, anywhere.",
    examples: { wrong: pass("at least 3 `ok`"), right: pass("`stdout lines /ok/ >= 3`") },
  },
  "signal-alternative": {
    severity: "error",
    summary: "Pass signals are given as alternatives.",
    why: "All pass signals must hold. Of two that exclude each other one always fails the check.",
    examples: { wrong: pass("`x86_64` or `aarch64`"), right: pass("`/x86_64\\|aarch64/`") },
  },
  "signal-sum": {
    severity: "warning",
    summary: "Fail signals are joined by `and`.",
    why: "One fail signal that is seen is enough to fail the check, whatever stands between them.",
    examples: { wrong: fail("`panic` and `aborted`"), right: fail("`panic` or `aborted`") },
  },
  "signal-quoted": {
    severity: "warning",
    summary: "A signal cell holds a text in quotes, and no code span.",
    why: "Only what stands in backticks is looked for. In quotes it is prose, and nothing in the cell is checked.",
    examples: { wrong: page('"server is running"', ""), right: page("`server is running`", "") },
    unread: true,
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
