import type { FindingRule } from "./finding-rule.js";

/** What is wrong with how a page sets lint's rules (FORMAT 1.1, 1.2). */
export const lintSettingsFindings = {
  "lint-rule": {
    severity: "error",
    summary: "`lint:` names a rule that is unknown, or that no page may set.",
    why: "A misspelt rule would stay as it is, and an error of reading that is switched off would run a page that was read otherwise than it was written.",
    examples: {
      wrong: `---
owner: "@acme/release"
lint: { rolback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
      right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
    },
  },
  "lint-level": {
    severity: "error",
    summary: "`lint:` sets a rule to something else than `off`, `warning` or `error`.",
    why: "The rule would keep its severity although the page says otherwise.",
    examples: {
      wrong: `---
owner: "@acme/release"
lint: { rollback-missing: ignore }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
      right: `---
owner: "@acme/release"
lint: { rollback-missing: off }
---

| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
    },
  },
  "ignore-form": {
    severity: "warning",
    summary: "A comment looks like `readiness-ignore` and is not in its form.",
    why: "It ignores nothing, and whoever wrote it thinks that it does.",
    examples: {
      wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore: rollback-missing -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
      right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
    },
  },
  "ignore-rule": {
    severity: "error",
    summary: "`readiness-ignore` names a rule that is unknown, or an error of reading.",
    why: "A misspelt name ignores nothing, and an error of reading cannot be ignored: the page would be run otherwise than it was written.",
    examples: {
      wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore no-rollback: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
      right: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal |
| --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` |
`,
    },
  },
  "ignore-unused": {
    severity: "warning",
    summary: "`readiness-ignore` takes nothing off the table or block below it.",
    why: "What it was written for is gone or has moved, and the comment would hide the next finding of that rule.",
    examples: {
      wrong: `---
owner: "@acme/release"
---

<!-- readiness-ignore rollback-missing: the runbook has it -->
| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
      right: `---
owner: "@acme/release"
---

| Area | Command | Pass signal | Rollback |
| --- | --- | --- | --- |
| catalog | \`npm test\` | \`tests passed\` | Revert the merge. |
`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
