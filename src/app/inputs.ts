import type { CommentMode } from "../report/comment.js";
import type { StatusMode } from "../report/statuses.js";
import type { FailOn } from "../run/gate.js";

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
    job: true,
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

/** The parsed inputs. */
export interface Inputs {
  readonly checklist: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly checks: readonly string[];
  readonly failOn: FailOn;
  readonly strict: boolean;
  readonly vars: Readonly<Record<string, string>>;
  readonly redact: readonly string[];
  readonly workingDirectory: string;
  readonly comment: CommentMode;
  readonly pullRequest: number | null;
  readonly githubToken: string;
  readonly statuses: StatusMode;
  readonly commentAuthor: string;
  readonly linkTicket: boolean;
  readonly linearToken: string;
}

/** An input that cannot be used; nothing runs then. */
export interface InputProblem {
  readonly input: InputName;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

export type InputReading =
  | { readonly kind: "inputs"; readonly inputs: Inputs }
  | { readonly kind: "problems"; readonly problems: readonly InputProblem[] };

/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
export function readInputs(raw: (name: InputName) => string | undefined): InputReading {
  const problems: InputProblem[] = [];
  const text = (name: InputName): string => {
    const given = raw(name)?.trim() ?? "";
    return given === "" ? inputTable[name].default : given;
  };
  const flag = (name: InputName): boolean =>
    choice(name, text(name).toLowerCase(), ["true", "false"], problems) === "true";
  const inputs: Inputs = {
    checklist: text("checklist"),
    name: useName(text("name")),
    areas: list(text("areas")),
    checks: list(text("checks")),
    failOn: choice("fail-on", text("fail-on"), inputTable["fail-on"].values, problems),
    strict: flag("strict"),
    vars: readVars(raw("vars") ?? "", problems),
    redact: list(text("redact")),
    workingDirectory: text("working-directory"),
    comment: choice("comment", text("comment"), inputTable.comment.values, problems),
    pullRequest: readNumber(text("pull-request"), problems),
    githubToken: text("github-token"),
    statuses: choice("statuses", text("statuses"), inputTable.statuses.values, problems),
    commentAuthor: text("comment-author"),
    linkTicket: flag("link-ticket"),
    linearToken: text("linear-token"),
  };
  return problems.length === 0 ? { kind: "inputs", inputs } : { kind: "problems", problems };
}

/**
 * The name without the matrix as JSON, in which the default in `action.yml` ends: `null` or `{}` where there is none,
 * else the leg's values follow in parentheses. An expression cannot join them: on GitHub `join(matrix.*)` says
 * "Object" of a value that is one, and under act of every matrix, so that two legs would share a name.
 */
export function useName(given: string): string {
  const { job, json } = /^(?<job>.*?) matrix=(?<json>null|\{.*\})$/s.exec(given)?.groups ?? {};
  if (job === undefined || json === undefined) return given;
  try {
    const leg = Object.values(JSON.parse(json) ?? {}).map((value) =>
      typeof value === "string" ? value : JSON.stringify(value),
    );
    return leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
  } catch (error) {
    if (error instanceof SyntaxError) return given;
    throw error;
  }
}

/** Names by comma or line. */
export function list(text: string): string[] {
  return text
    .split(/[,\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function choice<const T extends string>(
  input: InputName,
  value: string,
  values: readonly [T, ...T[]],
  problems: InputProblem[],
): T {
  const match = values.find((candidate) => candidate === value);
  if (match !== undefined) return match;
  problems.push({
    input,
    found: `\`${value}\` as \`${input}\``,
    expected: values.map((candidate) => `\`${candidate}\``).join(" or "),
    cure: `Set \`${input}\` to one of them, or leave it out.`,
  });
  return values[0];
}

function readNumber(text: string, problems: InputProblem[]): number | null {
  if (text === "") return null;
  if (/^#?[1-9][0-9]{0,9}$/.test(text)) return Number(text.replace("#", ""));
  problems.push({
    input: "pull-request",
    found: `\`${text.slice(0, 40)}\` as \`pull-request\``,
    expected: "a pull request's number",
    cure: "Set `pull-request` to a number such as 12, or leave it out.",
  });
  return null;
}

/** FORMAT 3.3: names that change how programs run, or that are ours. */
const refusedVar =
  /^(?:PATH|LD_.*|DYLD_.*|BASH_ENV|ENV|NODE_OPTIONS|GIT_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|READINESS_.*)$/i;

function readVars(text: string, problems: InputProblem[]): Record<string, string> {
  const vars: Record<string, string> = Object.create(null);
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === "") continue;
    const equals = line.indexOf("=");
    const name = line.slice(0, Math.max(equals, 0)).trim();
    const problem = varProblem(line, name, name in vars);
    if (problem === null) vars[name] = line.slice(equals + 1);
    else problems.push({ input: "vars", ...problem });
  }
  return { ...vars };
}

function varProblem(line: string, name: string, again: boolean): Omit<InputProblem, "input"> | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const shown = line.includes("=") ? `the name \`${name}\`` : `the line \`${line.trim().slice(0, 80)}\``;
    return {
      found: `${shown} in \`vars\``,
      expected: "lines KEY=VALUE",
      cure: "Write one KEY=VALUE a line; a name has letters, digits and `_`.",
    };
  }
  if (again)
    return {
      found: `\`${name}\` twice in \`vars\``,
      expected: "each name once",
      cure: "Remove one of the two lines.",
    };
  if (!refusedVar.test(name)) return null;
  return {
    found: `\`${name}\` in \`vars\``,
    expected: "a name that does not change how programs run",
    cure: "Set it in `env:` of the step or of the check, where a reviewer sees it, or choose another name.",
  };
}
