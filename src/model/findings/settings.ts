import { page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What is wrong with the settings of a page (FORMAT 1.1). */
export const settingsFindings = {
  "front-matter": {
    severity: "error",
    summary: "Settings stand elsewhere than in front matter.",
    why: "Front matter begins in the page's first line with `---` and ends at a second `---`. Below another rule, between `+++` or in a block of YAML, none of the settings would hold.",
    examples: {
      wrong: `\n---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
      right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
    },
    fixable: true,
    unread: true,
  },
  "settings-comment": {
    severity: "error",
    summary: "A comment with settings begins or ends otherwise than the format says.",
    why: "Its first line is `<!-- readiness` and nothing else, its last is `-->`. Any other comment is one for readers, and its settings would be lost without a word.",
    examples: {
      wrong: `<!--readiness\nticket: "#61"\n-->\n\n${page}`,
      right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
    },
    fixable: true,
    unread: true,
  },
  "settings-twice": {
    severity: "error",
    summary: "A page has a second block of settings.",
    why: "Only one of the two could hold, and a reader cannot tell which.",
    examples: {
      wrong: `---\nticket: "#61"\n---\n\n<!-- readiness\nsetup: cargo fetch\n-->\n\n${page}`,
      right: `---\nticket: "#61"\nsetup: cargo fetch\n---\n\n${page}`,
    },
    unread: true,
  },
  "settings-in-quote": {
    severity: "warning",
    summary: "Settings stand in a block quote and are not read.",
    why: "A quote shows what is said elsewhere. Settings that were meant for this page would have no effect.",
    examples: {
      wrong: `> <!-- readiness\n> ticket: "#61"\n> -->\n\n${page}`,
      right: `<!-- readiness\nticket: "#61"\n-->\n\n${page}`,
    },
    unread: true,
  },
  "foreign-keys": {
    severity: "note",
    summary: "The front matter has keys that are not settings of a checklist.",
    why: "Site generators keep theirs there, so they are left alone. They are named once, because a setting under an unknown name does nothing.",
    examples: {
      wrong: `---\nticket: "#61"\nlayout: release\n---\n\n${page}`,
      right: `---\nticket: "#61"\n---\n\n${page}`,
    },
    unread: true,
  },
  "misplaced-checks": {
    severity: "error",
    summary: "The settings of a page hold the key `checks`.",
    why: "`checks` belongs into a YAML file. A page has its checks in tables and in blocks `yaml smoke-matrix`; those in its settings would not run.",
    examples: {
      wrong: `---\nchecks:\n  - area: web\n    run: npm test\n---\n\n${page}`,
      right: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: npm test\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n`,
    },
    unread: true,
  },
  "newer-format": {
    severity: "error",
    summary: "The page names a version of the format that this action does not know.",
    why: "It may say things that this version would read otherwise. The cure is a newer version of the action.",
    examples: { wrong: `---\nreadiness: 2\n---\n\n${page}`, right: `---\nreadiness: 1\n---\n\n${page}` },
  },
  "unknown-key": {
    severity: "error",
    summary: "A key is not one of the format.",
    why: "A misspelt key would be passed over, and what it says would not hold. In front matter only keys that resemble one of ours are errors; `x-…` is free everywhere.",
    examples: {
      wrong: `---\nsteup: cargo fetch\n---\n\n${page}`,
      right: `---\nsetup: cargo fetch\n---\n\n${page}`,
    },
    fixable: true,
    unread: true,
  },
  "duplicate-area": {
    severity: "error",
    summary: "`areas` names the same area twice.",
    why: "Areas are compared without case and punctuation, so two spellings are one area. One of them was probably meant to be another.",
    examples: { wrong: `---\nareas: [api, API]\n---\n\n${page}`, right: `---\nareas: [api]\n---\n\n${page}` },
  },
  "ticket-form": {
    severity: "warning",
    summary: "`ticket` has none of the forms of a ticket.",
    why: "Without a number, a URL or a Linear key there is no ticket to put the outcome on.",
    examples: {
      wrong: `---\nticket: release board\n---\n\n${page}`,
      right: `---\nticket: acme/shop#61\n---\n\n${page}`,
    },
  },
  "area-uncovered": {
    severity: "error",
    summary: "An area of `areas` has no required check.",
    why: "The page promises to cover it. A gate that says “ready” without looking at it would break the promise.",
    examples: {
      wrong: `---\nareas: [api, billing]\n---\n\n${page}`,
      right: `---\nareas: [api]\n---\n\n${page}`,
    },
  },
  "area-unlisted": {
    severity: "warning",
    summary: "A check belongs to an area that `areas` does not name.",
    why: "Either the list is out of date or the area is misspelt. A misspelt area has outputs, filters and statuses of its own.",
    examples: {
      wrong: `---\nareas: [api]\n---\n\n${page}| apis | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
      right: `---\nareas: [api]\n---\n\n${page}| api | \`go test ./...\` | \`/^ok\\s/\` | Redeploy the last tag. | @acme |\n`,
    },
  },

  // What is wrong with how a page sets lint's rules (FORMAT 1.1, 1.2).

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
