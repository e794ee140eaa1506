import { header, page, yamlFile, yamlOwner } from "./example-pages.js";
import type { FindingRule } from "./finding-rule.js";

const head = "| Area | Command | Pass signal | Rollback | Owner |\n|---|---|---|---|---|\n";
const rest = "| `built` | Redeploy the last tag. | @acme |\n";

function pageOf(command: string, area = "catalog"): string {
  return `${head}${rowOf(command, area)}`;
}

function rowOf(command: string, area: string): string {
  return `| ${area} | ${command} ${rest}`;
}

/** What is wrong with the cells and texts of commands (FORMAT 1.2). */
export const commandCellsFindings = {
  "command-between": {
    severity: "error",
    summary: "A word between two spans of a command says more than that one follows the other.",
    why: "All spans of a cell run in order as one script. What is meant as a choice, a condition or a place would be run as well.",
    examples: { wrong: pageOf("`npm test` or `yarn test`"), right: pageOf("`npm test`, `npm run lint`") },
  },
  "command-words": {
    severity: "warning",
    summary: "Words stand beside the spans of a command.",
    why: "Only what stands in backticks is run. A condition or a place in words is not read.",
    examples: { wrong: pageOf("`make test` on a clean checkout"), right: pageOf("`make test`") },
    unread: true,
  },
  "command-withheld": {
    severity: "error",
    summary: "Words beside a command say that it is not to be run, or only in some case.",
    why: "Words are not read: the command would be run, whatever they say.",
    examples: { wrong: pageOf("do not run `make deploy`"), right: pageOf("`make test`") },
  },
  "command-folder": {
    severity: "error",
    summary: "A folder stands beside a command as the place where it runs.",
    why: "The folder would be run as a command of its own, and the command in another folder.",
    examples: { wrong: pageOf("in `web/`: `npm test`"), right: pageOf("`cd web && npm test`") },
  },
  "command-piece": {
    severity: "error",
    summary:
      "A span beside others is no command: a number, a folder, an option, a redirection, a pipe, a placeholder or a file.",
    why: "Every span of a command is run. A piece that only explains another would end the script with an error, or do what was not meant.",
    examples: { wrong: pageOf("`npm test`, `--verbose`"), right: pageOf("`npm test --verbose`") },
  },
  "command-placeholder": {
    severity: "warning",
    summary: "A command holds a placeholder.",
    why: "It runs as it stands: the shell takes `<name>` for a file to read from, and hands on an ellipsis as it is.",
    examples: { wrong: pageOf("`git show <sha>`"), right: pageOf("`git show HEAD`") },
  },
  "command-and-link": {
    severity: "error",
    summary: "A cell under `Command` holds a link and a code span.",
    why: "A link alone stands for a section's commands, a span for itself. Beside each other one of them would be dropped.",
    examples: { wrong: pageOf("`make test`, see [docs](docs.md)"), right: pageOf("`make test`") },
  },
  "cell-too-long": {
    severity: "error",
    summary: "A cell of commands or signals is longer than a person reads.",
    why: "Each word and span of it is looked at, which takes memory that a page must not take.",
    // A page of so many characters shows nothing.
    examples: null,
  },
  "command-substitution": {
    severity: "error",
    summary: "A command holds a placeholder of the release.",
    why: "Commands are never built by substitution, so that no value becomes part of a script. They read variables, which every command is given.",
    examples: {
      wrong: pageOf("`grep -F {version} CHANGELOG.md`"),
      right: pageOf('`grep -F "$READINESS_VERSION" CHANGELOG.md`'),
    },
  },
  "command-comment": {
    severity: "warning",
    summary: "A command is only a comment.",
    why: "It does nothing, ends with 0 and so passes whatever is the matter.",
    examples: { wrong: pageOf("`# to be written`"), right: pageOf("`make test`") },
  },
  "command-not": {
    severity: "warning",
    summary: "A line before the last of a script begins with `!`.",
    why: "The shell's errexit passes over a command behind `!`, so that the script goes on although the line failed.",
    examples: {
      wrong: pageOf("`! grep TODO src`, `make test`"),
      right: pageOf("`if grep TODO src; then exit 1; fi`, `make test`"),
    },
  },
  "command-no-program": {
    severity: "warning",
    summary: "A command is an address, a request or a statement of SQL.",
    why: "A shell looks for a program of that name, finds none, and the check fails whatever is the matter.",
    examples: { wrong: pageOf("`GET /health`"), right: pageOf("`curl -fsS http://localhost/health`") },
  },
  "command-typographic": {
    severity: "warning",
    summary:
      "A command holds a dash or a quote that a shell does not know, or in quotes a blank that is none.",
    why: "Word processors make `–` of `--` and curly quotes of straight ones. A shell takes them for letters, and hands them on. A no-break space in quotes looks like a blank, and what is looked for with it is not found.",
    examples: { wrong: pageOf("`make –all`"), right: pageOf("`make --all`") },
  },
  "area-same-slug": {
    severity: "warning",
    summary: "Two areas that are written differently are one.",
    why: "Areas are compared by letters and digits alone: `C++` and `C#` are both `c`, share their status and filter, and their checks are numbered as one area's.",
    examples: {
      wrong: pageOf("`make cpp`", "C++") + rowOf("`make cs`", "C#"),
      right: pageOf("`make cpp`", "cpp") + rowOf("`make cs`", "csharp"),
    },
  },

  // Commands that YAML or Markdown makes into others than were written.

  "hidden-character": {
    severity: "error",
    summary: "A name or a command holds a character that cannot be seen.",
    why: "A zero-width or a no-break space makes another name of it than readers see, and a shell takes it for a letter: another program is looked for, or other arguments are handed on.",
    examples: { wrong: page.replace("cargo test", "cargo\u00a0test"), right: page },
  },
  "script-folded": {
    severity: "warning",
    summary: "Several lines of a script are folded into one by YAML.",
    why: "`>`, and a text without `|` that goes on in the next line, put a blank in the place of a line break. Two commands would become one, with the second as arguments of the first.",
    examples: {
      wrong: `${yamlOwner}checks:\n  - area: api\n    run: >\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      right: `${yamlOwner}checks:\n  - area: api\n    run: |\n      go vet ./...\n      go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n`,
      sourceFormat: "yaml",
    },
  },
  "command-prose": {
    severity: "warning",
    summary: "A command reads as a sentence.",
    why: "In YAML `retest` is a command, as `run` is, and whatever stands in backticks under `Command` is one. A shell would look for a program that is called as the first word.",
    examples: {
      wrong: `${yamlFile}    retest: Restart the node and look at the dashboard.\n`,
      right: `${yamlFile}    retest: go test ./smoke\n`,
      sourceFormat: "yaml",
    },
  },
  "command-backticks": {
    severity: "warning",
    summary: "A command stands in backticks that are part of it.",
    why: "A shell runs what is in backticks and then its output as a command. YAML and fenced blocks want no backticks; they are what a cell of a table needs.",
    examples: {
      wrong: yamlFile.replace("go test ./...", '"`go test ./...`"'),
      right: yamlFile,
      sourceFormat: "yaml",
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
