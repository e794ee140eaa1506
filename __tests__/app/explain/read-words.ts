import { parseDuration } from "../../../src/text/duration.js";

/**
 * What a reader of `explain` makes of it, written from docs/explain.md and not from the code that writes: words of a
 * signal, the fields of a check, a duration.
 */

const fail = (text: string): never => {
  throw new Error(`not understood: ${text}`);
};

export interface ReadSignal {
  readonly role: "pass" | "fail";
  readonly implied: boolean;
  /** As the judge's model has it. */
  readonly signal: Readonly<Record<string, unknown>>;
}

export function readSignal(words: string): ReadSignal {
  const [, lead, clause = ""] = /^(must not|must|by default): (.*)$/s.exec(words) ?? fail(words);
  return {
    role: lead === "must not" ? "fail" : "pass",
    implied: lead === "by default",
    signal: readClause(clause),
  };
}

const jsonString = '("(?:[^"\\\\]|\\\\.)*")';
const stream = "(stdout or stderr|stdout|stderr)";
const comparisons: Readonly<Record<string, string>> = {
  "": "=",
  "not ": "!=",
  "below ": "<",
  "at most ": "<=",
  "above ": ">",
  "at least ": ">=",
};
const comparison = "(not |below |at most |above |at least |)";

type Reader = (parts: readonly string[]) => Readonly<Record<string, unknown>>;

const clauses: readonly (readonly [RegExp, Reader])[] = [
  [
    /^exit code other than (\d+)$/,
    ([n]) => ({ kind: "exit", negated: true, from: Number(n), to: Number(n) }),
  ],
  [/^exit code (\d+)$/, ([n]) => ({ kind: "exit", negated: false, from: Number(n), to: Number(n) })],
  [
    /^exit code from (\d+) to (\d+)$/,
    ([from, to]) => ({ kind: "exit", negated: false, from: Number(from), to: Number(to) }),
  ],
  [
    new RegExp(`^${stream} contains ${jsonString}$`),
    ([name = "", text = ""]) => ({ kind: "text", stream: streamOf(name), text: JSON.parse(text) }),
  ],
  [
    new RegExp(`^a line of ${stream} matches (.*)$`, "s"),
    ([name = "", found = ""]) => ({ kind: "pattern", stream: streamOf(name), ...readPattern(found) }),
  ],
  [
    new RegExp(`^the whole of ${stream} is ${jsonString}$`),
    ([name = "", text = ""]) => ({ kind: "equals", stream: streamOf(name), text: JSON.parse(text) }),
  ],
  [/^stdout and stderr are empty$/, () => ({ kind: "empty", stream: null })],
  [/^(stdout|stderr) is empty$/, ([name]) => ({ kind: "empty", stream: name })],
  [
    new RegExp(
      `^the number of lines of (stdout and stderr together|stdout|stderr)(?: that match (.*))? is ${comparison}(\\d+)$`,
      "s",
    ),
    ([name = "", found, compare = "", count]) => ({
      kind: "lines",
      stream: name.includes("and") ? null : name,
      match: found === undefined ? null : readPattern(found),
      compare: comparisons[compare],
      count: Number(count),
    }),
  ],
  [
    /^(the last line|line \d+ from the end|line \d+) of (stdout|stderr) (.*)$/s,
    ([which = "", name, rest = ""]) => ({
      kind: "line",
      stream: name,
      line: lineOf(which),
      content: readContent(rest),
    }),
  ],
  [
    new RegExp(`^there is a value at JSONPath ${jsonString} of (.*)$`, "s"),
    ([path = "", source = ""]) => ({
      kind: "json",
      path: JSON.parse(path),
      file: sourceOf(source),
      compare: null,
    }),
  ],
  [
    new RegExp(
      `^some value at JSONPath ${jsonString} of (stdout|the file ${jsonString}) is ${comparison}(.*)$`,
      "s",
    ),
    ([path = "", source = "", _file, compare = "", literal]) => ({
      kind: "json",
      path: JSON.parse(path),
      file: sourceOf(source),
      compare: { operator: comparisons[compare], literal },
    }),
  ],
  [
    new RegExp(`^the file or folder ${jsonString} exists$`),
    ([file = ""]) => ({ kind: "file", file: JSON.parse(file), content: null }),
  ],
  [
    new RegExp(`^(?:a line of )?the file ${jsonString} (.*)$`, "s"),
    ([file = "", rest = ""]) => ({ kind: "file", file: JSON.parse(file), content: readContent(rest) }),
  ],
  [/^the attempt takes at most (\S+)$/, ([time = ""]) => ({ kind: "within", ms: parseDuration(time) })],
];

function readClause(clause: string): Readonly<Record<string, unknown>> {
  for (const [form, read] of clauses) {
    const match = form.exec(clause);
    if (match !== null) return read(match.slice(1));
  }
  return fail(clause);
}

function streamOf(name: string): string | null {
  return name === "stdout or stderr" ? null : name;
}

function lineOf(which: string): number {
  if (which === "the last line") return -1;
  const number = Number(/\d+/.exec(which)?.[0]);
  return which.endsWith("from the end") ? -number : number;
}

function sourceOf(source: string): string | null {
  return source === "stdout" ? null : JSON.parse(source.replace(/^the file /, ""));
}

function readContent(rest: string): Readonly<Record<string, unknown>> {
  const [, test, value = ""] = /^(is|contains|matches) (.*)$/s.exec(rest) ?? fail(rest);
  if (test === "matches") return { test: "matches", ...readPattern(value) };
  return { test: test === "is" ? "equals" : "contains", text: JSON.parse(value) };
}

function readPattern(text: string): { readonly pattern: string; readonly ignoreCase: boolean } {
  const [, body = "", flag] = /^\/(.*)\/(i?)$/s.exec(text) ?? fail(text);
  return { pattern: body.replaceAll("\\/", "/"), ignoreCase: flag === "i" };
}

/** A check as `explain --json` has it, and a reader takes it. */
export interface ReadCheck {
  readonly id: string;
  readonly area: string;
  readonly line: number;
  readonly severity: string;
  readonly command: string;
  readonly shell: string | null;
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly env: readonly string[];
  readonly needs: readonly string[];
  readonly neededOnly: boolean;
  readonly signals: readonly ReadSignal[];
}

interface JsonCheck extends Omit<ReadCheck, "shell" | "signals"> {
  readonly shell: { readonly named: string | null };
  readonly signals: readonly { readonly words: string }[];
}

/** The signals from their words alone. */
export function readJson(out: string): ReadCheck[] {
  const { checks }: { checks: readonly JsonCheck[] } = JSON.parse(out);
  return checks.map(({ shell, signals, ...check }) => ({
    id: check.id,
    area: check.area,
    line: check.line,
    severity: check.severity,
    command: check.command,
    shell: shell.named,
    workingDirectory: check.workingDirectory,
    timeoutMs: check.timeoutMs,
    retries: check.retries,
    env: check.env,
    needs: check.needs,
    neededOnly: check.neededOnly,
    signals: signals.map(({ words }) => readSignal(words)),
  }));
}

/** Of the terminal's output, by the check's id: the words of its signals, blanks as one (a long line is broken at them). */
export function wordsOnTerminal(out: string): Map<string, string[]> {
  const checks = new Map<string, string[]>();
  let words: string[] = [];
  let isJudged = false;
  for (const line of out.split("\n")) {
    const title = /^(\S+) {2}line \d+, /.exec(line)?.[1];
    if (title !== undefined) {
      words = [];
      checks.set(title, words);
    }
    const label = line.slice(2, 12).trim();
    if (label !== "") isJudged = label === "judged";
    if (!isJudged || title !== undefined) continue;
    const said = line.slice(12);
    if (/^(?:must|must not|by default): /.test(said)) words.push(said);
    else if (said.trim() !== "") words.push(`${words.pop() ?? fail(line)} ${said.trim()}`);
  }
  return new Map([...checks].map(([id, all]) => [id, all.map(oneBlank)]));
}

export function oneBlank(text: string): string {
  return text.replace(/\s+/g, " ");
}
