import type { CommentMode } from "../../github/comment-text.js";
import type { StatusMode } from "../../github/status-texts.js";
import type { Scheduling } from "../../plan/schedule.js";
import { cutCharacters } from "../../text/cut.js";
import { maxTimerMs, parseDuration } from "../../text/duration.js";
import type { FailOn } from "../../verdict/gate.js";
import { type InputName, inputTable } from "./input-table.js";
import { readVars, type ValueProblem } from "./input-vars.js";
import { useName } from "./use-name.js";

export { type InputName, inputTable } from "./input-table.js";

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
  readonly scheduling: Scheduling;
  readonly comment: CommentMode;
  readonly pullRequest: number | null;
  readonly githubToken: string;
  readonly statuses: StatusMode;
  readonly commentAuthor: string;
  readonly checklistFrom: "head" | "base";
  readonly onGateChange: "note" | "fail";
  readonly commit: "event" | "checkout";
  readonly linkTicket: boolean;
  readonly allowUntrusted: boolean;
  readonly linearToken: string;
}

/** An input that cannot be used; nothing runs then. */
export interface InputProblem extends ValueProblem {
  readonly input: InputName;
}

type InputReading =
  | { readonly kind: "inputs"; readonly inputs: Inputs }
  | { readonly kind: "problems"; readonly problems: readonly InputProblem[] };

/** Parses raw texts, an absent or blank one standing for its default; all problems come back at once. */
export function readInputs(raw: (name: InputName) => string | undefined): InputReading {
  const problems: InputProblem[] = [];
  const varProblems: ValueProblem[] = [];
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
    vars: readVars(raw("vars") ?? "", varProblems),
    redact: list(text("redact")),
    workingDirectory: text("working-directory"),
    scheduling: {
      maxParallel: readCount(text("max-parallel"), problems),
      failFast: flag("fail-fast"),
      timeoutMs: readTimeout(text("timeout"), problems),
      retest: choice("retest", text("retest"), inputTable.retest.values, problems),
    },
    comment: choice("comment", text("comment"), inputTable.comment.values, problems),
    pullRequest: readNumber(text("pull-request"), problems),
    githubToken: text("github-token"),
    statuses: choice("statuses", text("statuses"), inputTable.statuses.values, problems),
    commentAuthor: text("comment-author"),
    checklistFrom: choice(
      "checklist-from",
      text("checklist-from"),
      inputTable["checklist-from"].values,
      problems,
    ),
    onGateChange: choice(
      "on-gate-change",
      text("on-gate-change"),
      inputTable["on-gate-change"].values,
      problems,
    ),
    commit: choice("commit", text("commit"), inputTable.commit.values, problems),
    linkTicket: flag("link-ticket"),
    allowUntrusted: flag("allow-untrusted"),
    linearToken: text("linear-token"),
  };
  problems.push(...varProblems.map((problem) => ({ input: "vars" as const, ...problem })));
  return problems.length === 0 ? { kind: "inputs", inputs } : { kind: "problems", problems };
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
    found: `\`${value}\` is no value of \`${input}\``,
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
    found: `\`${cutCharacters(text, 40)}\` in \`pull-request\` is no number of a pull request`,
    expected: "a pull request's number",
    cure: "Set `pull-request` to a number such as 12, or leave it out.",
  });
  return null;
}

/** More processes at a time than any machine has a use for. */
const maxParallel = 256;

function readCount(text: string, problems: InputProblem[]): number {
  if (/^[1-9][0-9]{0,2}$/.test(text) && Number(text) <= maxParallel) return Number(text);
  problems.push({
    input: "max-parallel",
    found: `\`${cutCharacters(text, 40)}\` cannot be used as \`max-parallel\``,
    expected: `a number from 1 to ${maxParallel}`,
    cure: "Set `max-parallel` to a number such as 4, or leave it out.",
  });
  return 1;
}

function readTimeout(text: string, problems: InputProblem[]): number | null {
  if (text === "") return null;
  const ms = parseDuration(text);
  if (ms !== null && ms > 0 && ms <= maxTimerMs) return ms;
  problems.push({
    input: "timeout",
    found: `\`${cutCharacters(text, 40)}\` cannot be used as \`timeout\``,
    expected: "a duration such as `30m` or `1h30m`, at most 596h",
    cure: "Set `timeout` to a duration with its unit, or leave it out.",
  });
  return null;
}
