import { header, page, yamlFile, yamlOwner } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

/** Commands that YAML or Markdown makes into others than were written. */
export const commandTextFindings = {
  "hidden-character": {
    severity: "error",
    summary: "A name or a command holds a character that cannot be seen.",
    why: "A zero-width or a no-break space makes another name of it than readers see, and a shell takes it for a letter: another program is looked for, or other arguments are handed on.",
    examples: {
      wrong: page.replace("cargo test", "cargo\u00a0test"),
      right: page,
    },
  },
  "script-folded": {
    severity: "warning",
    summary: "Several lines of a script are folded into one by YAML.",
    why: "`>`, and a text without `|` that goes on in the next line, put a blank in the place of a line break. Two commands would become one, with the second as arguments of the first.",
    examples: {
      wrong: `${yamlOwner}checks:\n  - area: api\n    run: >\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      right: `${yamlOwner}checks:\n  - area: api\n    run: |\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      carrier: "yaml",
    },
  },
  "command-prose": {
    severity: "warning",
    summary: "A command reads as a sentence.",
    why: "In YAML `retest` is a command, as `run` is, and whatever stands in backticks under `Command` is one. A shell would look for a program that is called as the first word.",
    examples: {
      wrong: `${yamlFile}    retest: Restart the node and look at the dashboard.\n`,
      right: `${yamlFile}    retest: go test ./smoke\n`,
      carrier: "yaml",
    },
  },
  "command-backticks": {
    severity: "warning",
    summary: "A command stands in backticks that are part of it.",
    why: "A shell runs what is in backticks and then its output as a command. YAML and fenced blocks want no backticks; they are what a cell of a table needs.",
    examples: {
      wrong: yamlFile.replace("go test ./...", '"`go test ./...`"'),
      right: yamlFile,
      carrier: "yaml",
    },
  },
  "cell-struck": {
    severity: "error",
    summary: "Something in a cell that decides is crossed out.",
    why: "Whoever crossed it out meant it to be gone. The command would run and the signal would count all the same.",
    examples: {
      wrong: `${header}| api | ~~\`cargo test\`~~ | \`test result: ok\` | Redeploy the last tag. | @acme |\n`,
      right: page,
    },
  },
  "link-in-command": {
    severity: "error",
    summary: "A command of a block or a YAML file is a link.",
    why: "There a link is no command: only a `Command` cell can stand for the commands of a section.",
    examples: {
      wrong: `${page}\n\`\`\`yaml smoke-matrix\n- area: web\n  run: "[The tests](#the-tests)"\n  pass: "/^Tests: .* passed/"\n  rollback: Redeploy the last tag.\n  owner: "@acme"\n\`\`\`\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
      right: `${header}| web | [The tests](#the-tests) | \`/^Tests: .* passed/\` | Redeploy the last tag. | @acme |\n\n## The tests\n\n\`\`\`sh\nnpm test\n\`\`\`\n`,
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
