import { yamlFile } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with a signal (FORMAT 2). */
export const signalsFindings = {
  signal: {
    severity: "error",
    summary: "A signal has none of the forms that signals have.",
    why: "What begins with a word such as `exit`, `stdout` or `file` and goes on otherwise was probably meant as that form. Read as plain text it would look for something that is never printed.",
    examples: {
      wrong: `${yamlFile}    fail: stderr contains FAIL\n`,
      right: `${yamlFile}    fail: "stderr: FAIL"\n`,
      sourceFormat: "yaml",
    },
  },

  "placeholder-name": {
    severity: "error",
    summary: "A signal has a placeholder whose name is nearly one that is known.",
    why: "An unknown name in braces is looked for as it stands, and no command prints it: a fail signal would never be seen. A var may have any name but such a one.",
    examples: { wrong: page("`v{verison} is out`"), right: page("`v{version} is out`") },
  },
  "placeholder-place": {
    severity: "error",
    summary: "A placeholder stands in a JSONPath, or in a character class of a pattern.",
    why: "A value is put in as a whole: into a text, a pattern, a path or a JSON string. In a class each of its characters would stand for itself, and a path of JSON would be another path.",
    examples: {
      wrong: page("`json $.releases['{version}'].done = true`"),
      right: page('`json $.released = "{version}"`'),
    },
  },
  "placeholder-unfilled": {
    severity: "warning",
    summary:
      "A placeholder stands where it stays as it is: misspelt in guidance, or one that signals don't know.",
    why: "Names in braces that are not known are text. Guidance shows `{Version}` as it stands, and a signal looks for `{kind}` to the letter, which no command prints.",
    examples: { wrong: page("`kind: {kind}`"), right: page("`/^kind: \\{kind\\}$/`") },
  },

  // What the text of a signal probably means besides what it says, and what can't be or always is (FORMAT 1.2, 2.8).

  "signal-hidden-character": {
    severity: "error",
    summary: "A signal holds a character that cannot be seen.",
    why: "A no-break space looks like a blank and is none: the text is never found, so that a fail signal with one is disarmed and nothing shows it.",
    examples: { wrong: page("`exit\u00a00`"), right: page("`exit 0`") },
    fixable: true,
  },
  "signal-keyword-case": {
    severity: "error",
    summary: "A signal begins with a word of the grammar in another case.",
    why: "Signals are case-sensitive: `Exit 0` would be looked for as a text in the output, where it never stands.",
    examples: { wrong: page("`Exit 0`"), right: page("`exit 0`") },
    fixable: true,
  },
  "signal-typographic": {
    severity: "warning",
    summary: "A signal holds typographic quotes or fullwidth letters.",
    why: "Editors put them in the place of plain ones, and few commands print them.",
    examples: { wrong: page("`don’t panic`"), right: page("`don't panic`") },
  },
  "signal-like-pattern": {
    severity: "warning",
    summary: "A text has signs of a regular expression, and no slashes around it.",
    why: "Without slashes it is looked for as it stands, with its signs, and no command prints it so: a fail signal never holds.",
    examples: { wrong: page("`exit 0`", "`ERROR\\|FATAL`"), right: page("`exit 0`", "`/ERROR\\|FATAL/`") },
  },
  "signal-like-another": {
    severity: "warning",
    summary: "A text reads as a signal of another kind.",
    why: "`contains ok` is looked for with the word `contains`, and `exits 3` says nothing about the exit code.",
    examples: { wrong: page("`contains ready`"), right: page("`ready`") },
  },
  "signal-in-quotes": {
    severity: "warning",
    summary: "A signal is a text in quotes.",
    why: "The quotes are part of the text: it is found only where the command prints them too.",
    examples: { wrong: page('`"all good"`'), right: page("`all good`") },
  },
  "signal-emphasis": {
    severity: "warning",
    summary: "A signal is a text with the signs of bold or italics around it.",
    why: "In a code span they are no emphasis but part of the text.",
    examples: { wrong: page("`**done**`"), right: page("`done`") },
  },
  "signal-alternatives": {
    severity: "warning",
    summary: "A fail signal says `or` between two words.",
    why: "It is one text with the word `or` in it. Several fail signals are alternatives anyway.",
    examples: { wrong: page("`exit 0`", "`ERROR or FATAL`"), right: page("`exit 0`", "`ERROR`, `FATAL`") },
  },
  "signal-output-pattern": {
    severity: "warning",
    summary: "A pattern stands behind `output:`, where everything is text.",
    why: "It is looked for with its slashes.",
    examples: { wrong: page("`output: /^ok/`"), right: page("`/^ok/`") },
  },
  "signal-zero-count": {
    severity: "warning",
    summary: "A count of zero is part of a larger number too.",
    why: '`0 failures` holds in "10 failures", so that the gate passes what it was made for to stop.',
    examples: { wrong: page("`0 failures`"), right: page("`/\\b0 failures/`") },
  },
  "signal-part-of-fail": {
    severity: "warning",
    summary: "A pass text is part of a word of the row's fail text.",
    why: "`Ready` is seen wherever `NotReady` is. Who wrote the two meant whole words, and the next bad one (`AlmostReady`) passes.",
    examples: { wrong: page("`Ready`", "`NotReady`"), right: page("`/\\bReady/`", "`NotReady`") },
  },
  "signal-path-literal": {
    severity: "warning",
    summary: "The path of a signal has `*`, `?`, `~` or `$`.",
    why: "No shell sees the path, so that they stand for themselves, and no file is called so.",
    examples: { wrong: page("`file dist/*.js`"), right: page("`file dist/app.js`") },
  },
  "signal-exit-code-range": {
    severity: "warning",
    summary: "An exit code is above 255, and nothing says that Windows is meant.",
    why: "Elsewhere exit codes have 8 bits: a program that ends with 300 is seen as 44.",
    examples: { wrong: page("`exit 300`"), right: page("`exit 44`") },
  },
  "signal-never-holds": {
    severity: "warning",
    summary: "A signal can never hold.",
    why: "A pattern sees one line, without its end and without escape sequences. As a pass signal such a one fails every run, as a fail signal it stops none.",
    examples: { wrong: page("`/started\\n.*ready/`"), right: page("`/ready/`") },
  },
  "signal-always-holds": {
    severity: "warning",
    summary: "A signal always holds.",
    why: "As a pass signal it checks nothing, as a fail signal it lets nothing pass.",
    examples: { wrong: page("`stdout lines >= 0`"), right: page("`stdout lines >= 1`") },
  },
  "signal-contradiction": {
    severity: "warning",
    summary: "Signals of one check contradict each other.",
    why: "The check cannot pass, whatever its command does: beside the `exit 0` that is implied, `exit 0` as a fail signal leaves no exit code.",
    examples: { wrong: page("", "`exit 0`"), right: page("`exit !0`") },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;

/** A page of one row with these signals. */
function page(pass: string, fail = ""): string {
  return `| Area | Command | Pass signal | Fail signal |
| --- | --- | --- | --- |
| catalog | \`make test\` | ${pass} | ${fail} |
`;
}
