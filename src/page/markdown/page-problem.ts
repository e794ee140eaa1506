import type { Place, Problem } from "../../model/finding.js";
import type { FindingId } from "../../model/findings/findings.js";
import { problemAt } from "../../model/problem.js";

/** What each finding of a Markdown page expects; one that expects something else from case to case is missing here. */
const expectations = {
  "anchor-missing": "the anchor of a heading of this page",
  "block-not-run": "fenced blocks without info string or with `sh`, `bash`, `shell`, `zsh`, `pwsh` or `cmd`",
  "cell-struck": "a cell in which nothing is crossed out",
  "checks-in-yaml": "the info string `yaml smoke-matrix`",
  "column-lost": "a header of the format",
  "column-name": "a header of the format",
  "column-twice": "each column once",
  "column-unread": "a header of the format",
  "command-and-link": "code spans, or one link to a heading",
  "command-between":
    'commas, semicolons, arrows, breaks, "and" or "then" between commands, which run one after the other',
  "command-empty": "a command",
  "command-folder": "commands alone",
  "command-header": "`Command` alone",
  "command-link": "a command",
  "command-missing": "a code span",
  "command-piece": "code spans that are commands",
  "command-placeholder": "a command that can run as it stands",
  "command-withheld": "commands alone",
  "command-words": "commands alone",
  "comment-open": "a closed comment",
  "exit-phrase": "one code, as in `exit 0` or `exit code 3`, with nothing else said of it",
  "fence-open": "a closed fence",
  "front-matter": "settings in the front matter, which begins with `---` in the page's first line",
  "guidance-anchor": "the anchor of a heading of this page",
  "header-hidden": "characters that can be seen",
  "html-table": "a Markdown table with `Area` and `Command`",
  "ignore-form": "the name of one rule, a colon and a reason, all on a line of its own",
  "lost-row": "a row of a table",
  "matrix-header-again": "rows below one header, and a blank line between tables",
  "matrix-header-row": "a header in the first row of its table",
  "matrix-in-code": "a matrix without indentation",
  "matrix-in-guidance": "a link to a section that holds guidance only",
  "matrix-in-quote": "a matrix outside quotes",
  "matrix-no-area": "the columns `Area` and `Command`",
  "matrix-no-command": "the columns `Area` and `Command`",
  "reference-undefined": "a link that leads somewhere",
  "row-below-table": "rows right below their header",
  "section-empty": "a section with guidance",
  "section-without-command": "a section with a fenced block",
  "settings-comment": "a last line `-->`",
  "settings-in-quote": "settings outside quotes",
  "settings-misplaced": "settings in the front matter, which begins with `---` in the page's first line",
  "settings-twice": "settings once a page",
  "sign-off-box": "`- [ ]` or `- [x]`, with a blank behind",
  "sign-off-condition-text": "conditions in the last parentheses, outside of code",
  "sign-off-conditions":
    "a list by comma of a version, `after`, `only: KIND` and `environment: NAME`, each once, in the last parentheses, or other words alone",
  "sign-off-in-guidance": "sign-offs outside linked sections",
  "signal-alternative": "signals that must all hold",
  "signal-angle-brackets": "text that a command prints",
  "signal-name": "text that the command prints",
  "signal-path": "a signal that says where it must be seen",
  "signal-placeholder": "text or a pattern that a command can print",
  "signal-prose": "signals in backticks",
  "signal-qualified": "signals that say all that is asked",
  "signal-quoted": "signals in backticks",
  "signal-sum": "fail signals, of which one is enough",
  "signal-turned": "signals that say all that is asked",
  "signal-words": "signals that must all hold",
  "smoke-matrix-name": "`yaml smoke-matrix`",
  "stray-backtick": "closed code spans",
  "surplus-cell": "as many cells as the header has",
  "table-like-matrix": "the columns `Area` and `Command`",
  "too-many-checks": "a page that people can read",
} as const satisfies Partial<Record<FindingId, string>>;

/** A problem whose finding always expects the same. A line of the page (0-based) in place of a place is its beginning. */
export function pageProblem(
  rule: keyof typeof expectations,
  place: Place | number,
  found: string,
  cure: string,
): Problem {
  const at = typeof place === "number" ? { line: place + 1, column: 1 } : place;
  return problemAt(rule, at, { found, expected: expectations[rule], cure });
}
