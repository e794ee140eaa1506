/** One input of the run action, which is an option of the command line too. One table yields parser, help and the test of `action.yml`. */
interface InputSpec {
  readonly kind: "text" | "list" | "lines" | "flag" | "choice";
  readonly default: string;
  readonly values?: readonly string[];
  /** Makes sense only in a job on GitHub: no option of the command line. */
  readonly job?: true;
  readonly help: string;
}

export const inputTable = {
  checklist: {
    kind: "text",
    default: "RELEASE_READINESS.md",
    help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
  },
  name: {
    kind: "text",
    default: "readiness",
    help: "What tells two uses of the action apart in reports and file names.",
  },
  areas: { kind: "list", default: "", help: "Run only these areas, by comma or line." },
  checks: { kind: "list", default: "", help: "Run only these checks, by comma or line." },
  "fail-on": {
    kind: "choice",
    values: ["required", "any", "never"],
    default: "required",
    help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
  },
  strict: { kind: "flag", default: "false", help: "Whether what is missing for completeness is an error." },
  comment: {
    kind: "choice",
    values: ["on-failure", "always", "never"],
    default: "on-failure",
    job: true,
    help: "When the pull request gets a comment.",
  },
  "pull-request": {
    kind: "text",
    default: "",
    help: "The pull request's number, where the event has none.",
  },
  "github-token": {
    kind: "text",
    default: "",
    job: true,
    help: "The token for comment, statuses and ticket.",
  },
  vars: {
    kind: "lines",
    default: "",
    help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
  },
  redact: {
    kind: "list",
    default: "",
    help: "Names of environment variables whose values must appear nowhere.",
  },
  "working-directory": {
    kind: "text",
    default: ".",
    help: "The root for the page, the checks and their files.",
  },
  "max-parallel": {
    kind: "text",
    default: "1",
    help: "How many checks run at the same time; their logs do not mix.",
  },
  "fail-fast": {
    kind: "flag",
    default: "false",
    help: "Whether the rest is skipped when a required check did not pass.",
  },
  timeout: {
    kind: "text",
    default: "",
    help: "After how long the whole run is ended, as 30m or 1h30m.",
  },
  retest: {
    kind: "choice",
    values: ["never", "on-failure"],
    default: "never",
    help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
  },
  statuses: {
    kind: "choice",
    values: ["none", "gate", "areas"],
    default: "none",
    job: true,
    help: "Which commit statuses are set: one for the gate, or one for each area.",
  },
  "comment-author": {
    kind: "text",
    default: "github-actions[bot]",
    job: true,
    help: "The account that the token writes comments as.",
  },
  "checklist-from": {
    kind: "choice",
    values: ["head", "base"],
    default: "head",
    job: true,
    help: "Whose page runs in a pull request: its own, or that of its base.",
  },
  "on-gate-change": {
    kind: "choice",
    values: ["note", "fail"],
    default: "note",
    job: true,
    help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
  },
  "allow-untrusted": {
    kind: "flag",
    default: "false",
    help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
  },
  commit: {
    kind: "choice",
    values: ["event", "checkout"],
    default: "event",
    help: "In a workflow: whether another commit than the event's is refused (event), or is what the run is about (checkout).",
  },
  "link-ticket": {
    kind: "flag",
    default: "false",
    job: true,
    help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
  },
  "linear-token": {
    kind: "text",
    default: "",
    job: true,
    help: "A Linear key or OAuth token, for a ticket there.",
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof inputTable;
