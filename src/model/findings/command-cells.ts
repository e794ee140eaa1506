import type { FindingRule } from "./finding-rule.js";

const head = "| Area | Command | Pass signal | Rollback | Owner |\n|---|---|---|---|---|\n";
const rest = "| `built` | Redeploy the last tag. | @acme |\n";

function page(command: string, area = "catalog"): string {
  return `${head}${row(command, area)}`;
}

function row(command: string, area: string): string {
  return `| ${area} | ${command} ${rest}`;
}

/** What stands beside the spans of a command (FORMAT 1.2). */
export const commandCellsFindings = {
  "command-between": {
    severity: "error",
    summary: "A word between two spans of a command says more than that one follows the other.",
    why: "All spans of a cell run in order as one script. What is meant as a choice, a condition or a place would be run as well.",
    examples: { wrong: page("`npm test` or `yarn test`"), right: page("`npm test`, `npm run lint`") },
  },
  "command-words": {
    severity: "warning",
    summary: "Words stand beside the spans of a command.",
    why: "Only what stands in backticks is run. A condition or a place in words is not read.",
    examples: { wrong: page("`make test` on a clean checkout"), right: page("`make test`") },
    unread: true,
  },
  "command-withheld": {
    severity: "error",
    summary: "Words beside a command say that it is not to be run, or only in some case.",
    why: "Words are not read: the command would be run, whatever they say.",
    examples: { wrong: page("do not run `make deploy`"), right: page("`make test`") },
  },
  "command-folder": {
    severity: "error",
    summary: "A folder stands beside a command as the place where it runs.",
    why: "The folder would be run as a command of its own, and the command in another folder.",
    examples: { wrong: page("in `web/`: `npm test`"), right: page("`cd web && npm test`") },
  },
  "command-piece": {
    severity: "error",
    summary:
      "A span beside others is no command: a number, a folder, an option, a redirection, a pipe, a placeholder or a file.",
    why: "Every span of a command is run. A piece that only explains another would end the script with an error, or do what was not meant.",
    examples: { wrong: page("`npm test`, `--verbose`"), right: page("`npm test --verbose`") },
  },
  "command-placeholder": {
    severity: "warning",
    summary: "A command holds a placeholder.",
    why: "It runs as it stands: the shell takes `<name>` for a file to read from, and hands on an ellipsis as it is.",
    examples: { wrong: page("`git show <sha>`"), right: page("`git show HEAD`") },
  },
  "command-and-link": {
    severity: "error",
    summary: "A cell under `Command` holds a link and a code span.",
    why: "A link alone stands for a section's commands, a span for itself. Beside each other one of them would be dropped.",
    examples: { wrong: page("`make test`, see [docs](docs.md)"), right: page("`make test`") },
  },
  "cell-too-long": {
    severity: "error",
    summary: "A cell of commands or signals is longer than a person reads.",
    why: "Each word and span of it is looked at, which takes memory that a page must not take.",
    // A page of so many characters shows nothing.
    examples: null,
  },
  "command-comment": {
    severity: "warning",
    summary: "A command is only a comment.",
    why: "It does nothing, ends with 0 and so passes whatever is the matter.",
    examples: { wrong: page("`# to be written`"), right: page("`make test`") },
  },
  "command-not": {
    severity: "warning",
    summary: "A line before the last of a script begins with `!`.",
    why: "The shell's errexit passes over a command behind `!`, so that the script goes on although the line failed.",
    examples: {
      wrong: page("`! grep TODO src`, `make test`"),
      right: page("`if grep TODO src; then exit 1; fi`, `make test`"),
    },
  },
  "command-no-program": {
    severity: "warning",
    summary: "A command is an address, a request or a statement of SQL.",
    why: "A shell looks for a program of that name, finds none, and the check fails whatever is the matter.",
    examples: { wrong: page("`GET /health`"), right: page("`curl -fsS http://localhost/health`") },
  },
  "command-typographic": {
    severity: "warning",
    summary:
      "A command holds a dash or a quote that a shell does not know, or in quotes a blank that is none.",
    why: "Word processors make `–` of `--` and curly quotes of straight ones. A shell takes them for letters, and hands them on. A no-break space in quotes looks like a blank, and what is looked for with it is not found.",
    examples: { wrong: page("`make –all`"), right: page("`make --all`") },
  },
  "area-same-slug": {
    severity: "warning",
    summary: "Two areas that are written differently are one.",
    why: "Areas are compared by letters and digits alone: `C++` and `C#` are both `c`, share their status and filter, and their checks are numbered as one area's.",
    examples: {
      wrong: page("`make cpp`", "C++") + row("`make cs`", "C#"),
      right: page("`make cpp`", "cpp") + row("`make cs`", "csharp"),
    },
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
