/** How the value of a key is written: the reader has one function a type, and the schema one description. */
export type FieldType =
  /** The number of a format. */
  | "version"
  /** Text on one line. */
  | "line"
  | "area"
  /** Markdown, one line or several. */
  | "markdown"
  /** Markdown, or in a page a link to the section that stands for it. */
  | "guidance"
  /** A list of lines. */
  | "list"
  /** One line or a list of them. */
  | "lines"
  /** Ids of checks: one or a list of them. */
  | "ids"
  /** One command or a list of them, joined by newlines. */
  | "script"
  /** The script that a check is about: in a table also a link to the section that holds it. */
  | "command"
  /** A script, or in a table words for a person. */
  | "retest"
  /** One signal or a list of them. */
  | "signals"
  /** As written; the assembly reads it. */
  | "duration"
  | "count"
  /** A day, as `2026-11-01`. */
  | "date"
  | "env"
  /** From when on: a day, a time, or a duration after an event; as written, the assembly reads it. */
  | "moment"
  /** Until when, by whom and why. */
  | "waiver"
  /** Rules of lint and what each is set to. */
  | "severities"
  /** Read by a table of its own. */
  | "mapping"
  | "checks";

export interface Field {
  readonly type: FieldType;
  /** For editors, as they show it beside the key. */
  readonly description: string;
  /** A value as it stands in YAML, for messages and editors. */
  readonly example: string;
  readonly required?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
}

export type FieldTable = Readonly<Record<string, Field>>;

/** More attempts than anyone waits for; a larger number is a slip. */
export const maxRetries = 100;

/** What `defaults` holds, and each check may have of its own (FORMAT 1.1). */
export const defaultsFields = {
  shell: {
    type: "line",
    description:
      "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
    example: "bash",
  },
  timeout: {
    type: "duration",
    description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
    example: "10m",
  },
  env: {
    type: "env",
    description: "Environment variables; values keep the text they have in the source.",
    example: "{ LOG_LEVEL: debug }",
  },
  "working-directory": {
    type: "line",
    description: "Folder the commands run in, relative to the root of the checklist.",
    example: "apps/core",
  },
} as const satisfies FieldTable;

/** What a waiver consists of (FORMAT 1.5): all of it, or it is none. */
export const waiverFields = {
  by: { type: "line", description: "Who gave it.", example: '"@alice"', required: true },
  until: {
    type: "date",
    description: "The last day on which the check does not decide, in UTC.",
    example: "2026-12-15",
    required: true,
  },
  reason: {
    type: "line",
    description: "Why the release may go on without the check.",
    example: '"upstream is down, #123"',
    required: true,
  },
} as const satisfies FieldTable;

/** What is true of the whole page (FORMAT 1.1). */
export const settingsFields = {
  readiness: {
    type: "version",
    description: "Version of this format. Default: 1.",
    example: "1",
  },
  owner: {
    type: "line",
    description: "Who answers for the release: a user, a team or a name.",
    example: '"@acme/release"',
  },
  ticket: {
    type: "line",
    description: 'Parent gate ticket: "#61", owner/repo#61, a URL, or a Linear key (FAC-61).',
    example: '"#61"',
  },
  areas: {
    type: "list",
    description: "Areas the page promises to cover; each needs at least one required check.",
    example: "[catalog, registry]",
  },
  "linked-from": {
    type: "list",
    description: "Files that must mention this page's path, or link its file name.",
    example: "[README.md]",
  },
  setup: {
    type: "script",
    description: "Command, or list of commands, that runs once before the first check.",
    example: "npm ci",
  },
  teardown: {
    type: "script",
    description: "Command, or list of commands, that runs once at the end, whatever happened.",
    example: "./scripts/stop-services.sh",
  },
  reviewed: {
    type: "date",
    description: "Day a person last went through the page.",
    example: "2026-11-01",
  },
  "version-from": {
    type: "line",
    description:
      "Where the tree says which version is being released: `FILE`, `json FILE: JSONPATH` or `FILE: /pattern/`.",
    example: '"json package.json: $.version"',
  },
  "sign-offs": {
    type: "line",
    description: "`note` lists open sign-offs, `require` lets them hold the gate back. Default: note.",
    example: "require",
    values: ["note", "require"],
  },
  lint: {
    type: "severities",
    description: "Severities of lint's own rules: off, warning or error. Errors of reading cannot be set.",
    example: "{ rollback-missing: off }",
  },
  defaults: {
    type: "mapping",
    description: "What setup, teardown and every check start from.",
    example: "{ shell: bash, timeout: 10m }",
  },
} as const satisfies FieldTable;

/** The keys of a YAML file: those of the page, and its matrix. */
export const documentFields = {
  ...settingsFields,
  checks: {
    type: "checks",
    description: "The smoke matrix: one entry a check, in the order they run.",
    example: "[{ area: catalog, run: make test }]",
    required: true,
  },
} as const satisfies FieldTable;
