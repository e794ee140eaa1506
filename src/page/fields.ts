import type { Located, SeverityEntry } from "./draft.js";
import type { YamlMapping, YamlNode } from "./yaml/yaml-nodes.js";

/** What each type of value becomes; the reader has one function a type, the schema one description. */
export interface FieldValues {
  /** The number of a format. */
  version: Located<number>;
  /** Text on one line. */
  line: Located<string>;
  /** Markdown, one line or several. */
  markdown: Located<string>;
  /** A list of lines. */
  list: readonly Located<string>[];
  /** One line or a list of them. */
  lines: readonly Located<string>[];
  /** One command or a list of them, joined by newlines. */
  script: Located<string>;
  /** One signal or a list of them. */
  signals: readonly Located<string>[];
  /** As written; the assembly reads it. */
  duration: Located<string>;
  count: Located<number>;
  /** A day, as `2026-11-01`. */
  date: Located<string>;
  env: ReadonlyMap<string, Located<string>>;
  /** Rules of lint and what each is set to, as written. */
  severities: readonly SeverityEntry[];
  /** Read by a table of its own. */
  mapping: YamlMapping;
  checks: YamlNode;
}

export type FieldType = keyof FieldValues;

export interface Field {
  readonly type: FieldType;
  /** For editors, as they show it beside the key. */
  readonly description: string;
  /** A value as it stands in YAML, for messages and editors. */
  readonly example: string;
  readonly required?: true;
  /** Read, checked for its type and kept; nothing else is done with it yet. */
  readonly later?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
}

export type FieldTable = Readonly<Record<string, Field>>;

/** More attempts than anyone waits for; a larger number is a slip. */
export const maxRetries = 100;

const workingDirectory = {
  type: "line",
  description: "Folder the commands run in, relative to the root of the checklist.",
  example: "apps/core",
} as const satisfies Field;

const shell = {
  type: "line",
  description:
    "Shell as `run:` of GitHub Actions names it: bash, sh, pwsh, powershell, cmd, python or `program {0}`.",
  example: "bash",
} as const satisfies Field;

const timeout = {
  type: "duration",
  description: "Longest time one attempt may take, as 500ms, 30s, 10m, 1h or 1h30m. Default: 10m.",
  example: "10m",
} as const satisfies Field;

const env = {
  type: "env",
  description: "Environment variables; values keep the text they have in the source.",
  example: "{ LOG_LEVEL: debug }",
} as const satisfies Field;

/** What `defaults` holds (FORMAT 1.1). */
export const defaultsFields = {
  shell,
  timeout,
  env,
  "working-directory": workingDirectory,
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
    later: true,
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

/** What one check says (FORMAT 1.3). */
export const checkFields = {
  id: {
    type: "line",
    description:
      "Name of the check in results and filters: letters, digits, `.`, `_`, `-`. Default: from the area.",
    example: "streaming-partial",
  },
  area: {
    type: "line",
    description: "Area of the product that the check speaks for.",
    example: "catalog",
    required: true,
  },
  run: {
    type: "script",
    description: "Command, or list of commands that run as one script.",
    example: "make test",
    required: true,
  },
  pass: {
    type: "signals",
    description: "Pass signals: all must hold. `exit 0` is implied where none speaks of the exit code.",
    example: '["exit 0", ", 0 failures"]',
  },
  fail: {
    type: "signals",
    description: "Fail signals: one that holds is enough to fail.",
    example: '["stderr: warning:"]',
  },
  rollback: {
    type: "markdown",
    description: "What a person does to go back when the check did not pass; shown, never run.",
    example: "Redeploy the release before.",
  },
  retest: {
    type: "script",
    description:
      "Command, or list of commands, that tests again after a rollback. Default: the check's command.",
    example: "make test-again",
  },
  diagnose: {
    type: "script",
    description: "Command that runs when the check did not pass; its output goes into the report.",
    example: "docker compose logs --tail 50",
  },
  why: {
    type: "markdown",
    description: "The failure that earned the check its place.",
    example: '"v0.2 shipped with half a stream (#48)"',
  },
  timeout,
  needs: {
    type: "lines",
    description: "Ids of checks that must pass first.",
    example: "[catalog]",
  },
  env,
  "working-directory": workingDirectory,
  shell,
  retries: {
    type: "count",
    description: "Additional attempts after one that failed or timed out. Default: 0.",
    example: "1",
  },
  "retry-delay": {
    type: "duration",
    description: "Pause before an additional attempt, as 500ms, 30s or 1m. Default: none.",
    example: "5s",
  },
  severity: {
    type: "line",
    description: "`required` decides the gate; `advisory` is reported and never blocks. Default: required.",
    example: "advisory",
    values: ["required", "advisory"],
  },
  "runs-on": {
    type: "lines",
    description: "Runners the check belongs to.",
    example: "[ubuntu-latest, windows-latest]",
    later: true,
  },
  owner: {
    type: "line",
    description: "Who answers for the check.",
    example: '"@acme/streaming"',
  },
} as const satisfies FieldTable;
