import type { FindingRule, Weight } from "../model/findings/finding-rule.js";
import { findingSubjects, findings } from "../model/findings/findings.js";

/** `docs/rules.md`, drawn from the table of findings. */
export function rulesPage(): string {
  const all = allSubjects();
  return [
    introduction,
    "## Overview",
    ...all.flatMap(({ title, rules }) => [`**[${title}](#${anchorOf(title)})**`, overview(rules)]),
    ...all.flatMap(({ title, rules }) => [`## ${title}`, ...rules.map(section)]),
  ]
    .join("\n\n")
    .concat("\n");
}

type Named = readonly [id: string, rule: FindingRule];

interface Subject {
  readonly title: string;
  readonly rules: readonly Named[];
}

/** What no subject claims comes last: no row of the table is left out. */
function allSubjects(): Subject[] {
  const claimed = findingSubjects.map(([title, rules]) => ({ title, rules: Object.entries(rules) }));
  const ids = new Set(claimed.flatMap(({ rules }) => rules.map(([id]) => id)));
  const others = Object.entries<FindingRule>(findings).filter(([id]) => !ids.has(id));
  return others.length === 0 ? claimed : [...claimed, { title: "Others", rules: others }];
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}

function overview(rules: readonly Named[]): string {
  const rows = rules.map(
    ([id, { severity, fixable, summary }]) =>
      `| [\`${id}\`](#${id}) | ${severity} | ${yes(canBeSet(severity))} | ${yes(fixable)} | ${inCell(summary)} |`,
  );
  return [
    "| id | severity | can be set | fixed by `--fix` | what is found |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function yes(holds = false): string {
  return holds ? "yes" : "";
}

/** Errors of reading can't: a gate that skips what it cannot read is no gate. */
function canBeSet(severity: Weight): boolean {
  return severity !== "error";
}

/** A pipe ends a cell, also inside code. */
function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function section([id, rule]: Named): string {
  return [`### \`${id}\``, rule.summary, traits(rule), rule.why, ...shown(rule)].join("\n\n");
}

function traits({ severity, fixable, unread }: FindingRule): string {
  return [
    `*${severity}*`,
    canBeSet(severity) ? "can be set" : "cannot be set",
    ...(fixable ? ["`lint --fix` mends it"] : []),
    ...(unread ? ["something on the page is not read"] : []),
  ].join(" · ");
}

/** A note is nothing to be mended, so its page is not wrong. */
function shown({ severity, examples }: FindingRule): string[] {
  if (examples === null) return [];
  const [wrong, right] = severity === "note" ? ["Named:", "Not named:"] : ["Not right:", "Right:"];
  const language = examples.sourceFormat === undefined ? "markdown" : "yaml";
  const { page } = examples;
  return [
    wrong,
    fenced(examples.wrong, `${language} wrong`),
    right,
    fenced(examples.right, language),
    ...(page === undefined ? [] : ["Where the page is:", fenced(page, "markdown")]),
  ];
}

/** The fence is longer than any run of backticks that it holds. */
function fenced(content: string, info: string): string {
  const runs = Array.from(content.matchAll(/`+/g), ([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${info}\n${content}${fence}`;
}

const introduction = `# Rules

<!-- Drawn from the table in src/model/findings by \`npm run rules\`: change it there. -->

Everything that \`readiness lint\`, and the action, can say of a page, and of the workflows that run it: what is found, why it matters, and a page that is not right beside one that is.
Each finding has one id, which stays the same across releases, and one severity:

- **error**: the page cannot be read as it was meant, and nothing runs. These are errors of reading, and no setting takes them off.
- **completeness**: something that a complete page has is missing. A warning; an error with \`strict\`.
- **warning**: the page probably doesn't mean what it says.
- **note**: worth knowing, nothing to mend.

## How a severity is set

All but errors are lint's own rules. The page sets them, for itself, in [its settings](page.md#settings), to \`off\`, \`warning\` or \`error\`:

\`\`\`yaml
lint: { rollback-missing: off, signal-prose: error }
\`\`\`

For one table or block, a comment on a line of its own before it takes one of lint's own rules off, and says why:

\`\`\`markdown part
<!-- readiness-ignore signal-beyond-exit: the script prints nothing -->

| Area | Command | Rollback |
| --- | --- | --- |
| api | \`./scripts/smoke.sh\` | Redeploy the last tag. |
\`\`\`

A comment that takes nothing off is a finding itself. The input and option \`strict\` makes errors of what is missing for a complete page.
Below, each page is the whole of its repository, but for a \`README.md\` that links it; what begins with \`with:\` is a step whose page has the area \`api\` alone.

## Workflows are looked at too

\`readiness lint\` (no run) also reads the workflows of \`.github/workflows\`, at the root of the repository, that use the action with a page that is linted, that is not there, or that stands behind an expression. [What it finds](#workflows) names the workflow's line, and weighs what the page's \`lint:\` says.
A workflow that calls another is judged with it. An action that was copied is known by the repository's name \`readiness-action\`, or by its \`action.yml\`; what expressions (\`\${{ }}\`) stand for is not guessed. \`--fix\` leaves workflows alone.`;
