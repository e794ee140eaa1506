import { header, page } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** What a complete page has (DESIGN 2.1, `strict`). */
export const completeFindings = {
  "owner-missing": {
    severity: "completeness",
    summary: "Neither the page nor every check has an owner.",
    why: "When the gate is red, someone has to be asked. `owner` says whom.",
    examples: {
      wrong:
        "| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n",
      right:
        '---\nowner: "@acme/release"\n---\n\n| Area | Command | Pass signal | Rollback |\n| --- | --- | --- | --- |\n| api | `cargo test` | `test result: ok` | Redeploy the last tag. |\n',
    },
  },
  "rollback-missing": {
    severity: "completeness",
    summary: "A check has no rollback.",
    why: "It can block a release, and when it does, nothing says how to get back.",
    examples: { wrong: `${header}| api | \`cargo test\` | \`test result: ok\` | | @acme |\n`, right: page },
  },
  "signal-beyond-exit": {
    severity: "completeness",
    summary: "A check is judged by its exit code alone.",
    why: "A command that did nothing exits with 0 too: a filter that matches no test, a script that ends early. A text that only real work prints tells the difference.",
    examples: {
      wrong: `${header}| api | \`mix test --only smoke\` | \`exit 0\` | Redeploy the last tag. | @acme |\n`,
      right: `${header}| api | \`mix test --only smoke\` | \`/[1-9]\\d* tests?, 0 failures/\` | Redeploy the last tag. | @acme |\n`,
    },
  },
  "linked-from": {
    severity: "completeness",
    summary: "A file of `linked-from` is missing, or does not mention the page.",
    why: "A page that no document links is not found by those who release.",
    examples: {
      wrong: `---\nlinked-from: [docs/releasing.md]\n---\n\n${page}`,
      right: `---\nlinked-from: [README.md]\n---\n\n${page}`,
    },
  },
  "prompt-in-command": {
    severity: "warning",
    summary: "A command begins with the `$` of a prompt.",
    why: "It was copied from a transcript. A shell looks for a program called `$`, and the check fails for no fault of the product.",
    examples: {
      wrong: `${header}| api | \`$ cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
