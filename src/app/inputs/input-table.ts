import { phases, releaseKinds } from "../../model/release.js";
import { failOns } from "../../model/verdict.js";
import { reportFormatNames } from "../../report/formats/formats.js";
import type { CommandName } from "../commands.js";
import type { ActionName, InputRow } from "./input-row.js";
import { parsers } from "./parsers.js";

/** The inputs in the order of `action.yml`, README and `--help`. */
export const inputTable = {
  results: {
    default: "",
    parser: parsers.text,
    actions: ["report"],
    commands: [],
    help: "The results file of the pull request's run, or the folder that its artifact was downloaded into, inside the workspace or RUNNER_TEMP.",
  },
  plan: {
    default: "",
    parser: parsers.fileText,
    actions: ["gate"],
    commands: ["gate"],
    help: "The plan whose shards are joined, as the plan's action or command gives it.",
  },
  needs: {
    default: "",
    parser: parsers.text,
    actions: ["gate"],
    commands: ["gate"],
    help: "How the jobs before it ended: the JSON list of their results.",
  },
  from: {
    default: "",
    parser: parsers.text,
    actions: ["gate"],
    commands: [],
    help: "A folder, inside the workspace or RUNNER_TEMP, with the results files of all shards; without it, this workflow run's artifacts are read.",
  },
  checklist: {
    default: "RELEASE_READINESS.md",
    parser: parsers.text,
    actions: ["run", "plan", "report"],
    // The others take it as an argument.
    commands: ["diff", "add"],
    help: "The page to run: Markdown (.md) or YAML (.yml, .yaml), relative to working-directory.",
  },
  name: {
    default: "readiness",
    expressions: {
      run: `\${{ github.job }} matrix=\${{ toJSON(matrix) }} action=\${{ github.action }}`,
      gate: `\${{ github.job }} matrix=\${{ toJSON(matrix) }} action=\${{ github.action }}`,
    },
    parser: parsers.nameOfUse,
    actions: ["run", "gate", "report"],
    commands: ["run", "gate"],
    help: "What tells two uses of the action apart in reports and file names.",
  },
  areas: {
    default: "",
    parser: parsers.list,
    actions: ["run", "plan", "report"],
    commands: ["run", "plan", "list", "explain"],
    help: "Run only these areas, by comma or line.",
  },
  checks: {
    default: "",
    parser: parsers.list,
    actions: ["run", "plan", "report"],
    commands: ["run", "plan", "list", "explain"],
    help: "Run only these checks, by comma or line.",
  },
  version: {
    default: "",
    parser: parsers.versionText,
    actions: ["run", "plan"],
    commands: ["run", "plan", "lint", "list", "explain", "add"],
    help: "The version that is being released, such as 1.4.0; a `v` before it is taken off. Without it, the event's tag and the page's `version-from` tell.",
  },
  kind: {
    default: "",
    parser: parsers.maybeChoice(...releaseKinds),
    actions: ["run", "plan"],
    commands: ["run", "plan", "list", "explain"],
    help: "What kind of release it is. Without it, the version and the last tag tell.",
  },
  phase: {
    // Blank is `before`, but for an event `release`, in which a page with rows for `after` demands one of the two.
    default: "",
    parser: parsers.maybeChoice(...phases),
    actions: ["run", "plan"],
    commands: ["run", "plan", "list", "explain"],
    help: "Which rows run: those for before publishing, or those for after it. Without it, `before`.",
  },
  shard: {
    default: "",
    parser: parsers.text,
    actions: ["run"],
    // The command line has a file for it.
    commands: [],
    help: "Which part of a plan to run, as the plan action has made it (`matrix.shard`). A part tells nobody: the gate action does.",
  },
  "fail-on": {
    default: "required",
    parser: parsers.choice(...failOns),
    actions: ["run", "gate", "report"],
    commands: ["run", "gate"],
    help: "Which checks decide. `never` leaves the gate as it is and only keeps the step green.",
  },
  strict: {
    default: "false",
    parser: parsers.flag,
    actions: ["run", "plan"],
    commands: ["run", "plan", "lint", "list", "explain"],
    help: "Whether what is missing for completeness is an error.",
  },
  comment: {
    default: "on-failure",
    parser: parsers.choice("on-failure", "always", "never"),
    actions: ["run", "gate", "report"],
    commands: [],
    help: "When the pull request gets a comment.",
  },
  "pull-request": {
    default: "",
    parser: parsers.pullRequestNumber,
    actions: ["run", "gate"],
    commands: ["run", "explain", "gate"],
    help: "The pull request's number, where the event has none.",
  },
  "github-token": {
    default: "",
    expressions: {
      run: `\${{ github.token }}`,
      plan: `\${{ github.token }}`,
      gate: `\${{ github.token }}`,
      report: `\${{ github.token }}`,
    },
    parser: parsers.text,
    actions: ["run", "plan", "gate", "report"],
    commands: [],
    secret: true,
    help: "The token for comment, statuses and ticket.",
  },
  vars: {
    default: "",
    parser: parsers.variables,
    actions: ["run", "plan", "gate"],
    commands: ["run", "plan", "explain", "add", "gate"],
    help: "Lines KEY=VALUE for the commands' environment and the guidance's placeholders.",
  },
  redact: {
    default: "",
    parser: parsers.list,
    actions: ["run", "gate"],
    commands: ["run", "explain", "add", "gate"],
    help: "Names of environment variables whose values must appear nowhere.",
  },
  "working-directory": {
    default: ".",
    parser: parsers.text,
    actions: ["run", "plan"],
    commands: ["run", "plan", "lint", "fmt", "list", "explain", "diff", "init", "add"],
    help: "The root for the page, the checks and their files.",
  },
  "max-parallel": {
    default: "1",
    parser: parsers.count,
    actions: ["run"],
    commands: ["run"],
    help: "How many checks run at the same time; their logs do not mix.",
  },
  "fail-fast": {
    default: "false",
    parser: parsers.flag,
    actions: ["run"],
    commands: ["run"],
    help: "Whether the rest is skipped when a required check did not pass.",
  },
  timeout: {
    default: "",
    parser: parsers.duration,
    actions: ["run"],
    commands: ["run"],
    help: "After how long the whole run is ended, as 30m or 1h30m.",
  },
  retest: {
    default: "never",
    parser: parsers.choice("never", "on-failure"),
    actions: ["run"],
    commands: ["run"],
    help: "Whether the retest of each failed check runs once at the end; the verdicts stay.",
  },
  statuses: {
    default: "none",
    parser: parsers.choice("none", "gate", "areas"),
    actions: ["run", "gate"],
    commands: [],
    help: "Which commit statuses are set: one for the gate, or one for each area.",
  },
  "comment-author": {
    default: "github-actions[bot]",
    parser: parsers.text,
    actions: ["run", "gate", "report"],
    commands: [],
    help: "The account that the token writes comments as.",
  },
  "checklist-from": {
    default: "head",
    parser: parsers.choice("head", "base"),
    actions: ["run", "plan"],
    commands: [],
    help: "Whose page runs in a pull request: its own, or that of its base.",
  },
  "on-gate-change": {
    default: "note",
    parser: parsers.choice("note", "fail"),
    actions: ["run", "gate"],
    commands: [],
    help: "Whether a pull request that may weaken its own gate is told so, or is not ready.",
  },
  "allow-untrusted": {
    default: "false",
    parser: parsers.flag,
    actions: ["run", "gate"],
    commands: ["run", "gate"],
    help: "Whether commands run although an event of strangers (pull_request_target, workflow_run, issue_comment) may have brought them.",
  },
  commit: {
    default: "event",
    parser: parsers.choice("event", "checkout"),
    actions: ["run", "plan", "gate"],
    commands: ["run", "plan", "gate"],
    help: "In a workflow: whether another commit than the event's is refused (event), or is what the run is about (checkout).",
  },
  "on-pending": {
    default: "fail",
    parser: parsers.choice("fail", "wait"),
    actions: ["run", "gate"],
    commands: ["run", "gate"],
    help: "Whether a gate that only waits fails the step, or leaves it green once its pending commit status is set.",
  },
  "link-ticket": {
    default: "false",
    parser: parsers.flag,
    actions: ["run", "gate"],
    commands: [],
    help: "Whether the parent gate ticket gets a link to the page and the latest gate.",
  },
  "linear-token": {
    default: "",
    parser: parsers.text,
    actions: ["run", "gate"],
    commands: [],
    secret: true,
    help: "A Linear key or OAuth token, for a ticket there.",
  },
  shards: {
    default: "",
    parser: parsers.shardCount,
    actions: ["plan"],
    commands: ["plan"],
    help: "How many jobs share the checks, from 1 to 256. Without it, one for each 10 checks, at most 16.",
  },
  "runs-on": {
    default: "ubuntu-latest",
    parser: parsers.runners,
    actions: ["plan"],
    commands: ["plan"],
    help: "What checks without a `Runs on` of their own run on, by comma or line: on each of them.",
  },
  reports: {
    default: "",
    parser: parsers.reports,
    actions: ["run", "gate"],
    commands: ["run", "gate"],
    help: `Reports for people and other tools, one FORMAT: PATH a line. The formats are ${reportFormatNames.join(", ")}.`,
  },
  history: {
    default: "",
    parser: parsers.keptFile,
    actions: ["run", "plan", "gate"],
    commands: ["run", "plan", "gate"],
    help: "A file of earlier runs that you keep, and that this run is added to. From it come the weights of a plan, and what is flaky or slower than usual.",
  },
} as const satisfies Readonly<Record<string, InputRow>>;

type Table = typeof inputTable;

type NameOf<Action extends ActionName> = {
  [Name in keyof Table]: Action extends Table[Name]["actions"][number] ? Name : never;
}[keyof Table];

/** The inputs of the actions that read a page themselves. */
export type InputName = NameOf<"run" | "plan" | "gate">;
export type ReportInputName = NameOf<"report">;

const rows: ReadonlyMap<string, InputRow> = new Map(Object.entries(inputTable));

/** The inputs of an action in the order of its `action.yml`. */
export function inputsOf(action: ActionName): readonly (keyof Table)[] {
  return names.filter((name) => rows.get(name)?.actions.includes(action));
}

// `Object.keys` forgets the names of the keys, which are all that the table has.
const names = Object.keys(inputTable) as (keyof Table)[];

/** Whether an action that reads a page has an input of that name. */
export function isInput(name: string): name is InputName {
  return rows.get(name)?.actions.some((action) => action !== "report") ?? false;
}

function isReportInput(name: string): name is ReportInputName {
  return rows.get(name)?.actions.includes("report") ?? false;
}

export const inputNames: readonly InputName[] = names.filter(isInput);
export const reportInputNames: readonly ReportInputName[] = names.filter(isReportInput);

/** The inputs that are options of a command. */
export function optionsOf(command: CommandName): readonly InputName[] {
  return inputNames.filter((name) => rows.get(name)?.commands.includes(command));
}
