import type { CheckSignal, Comparison, LineContent, Signal, Stream } from "../model/signal.js";
import { patternText } from "../text/pattern-text.js";

/**
 * A signal in words, for `explain`: "must: exit code 0", "must not: stdout or stderr contains \"…\"". Texts and paths
 * are JSON strings, patterns stand between slashes and JSON literals as they are written, so that nothing is ambiguous.
 */
export function signalWords({ role, implied, signal }: CheckSignal): string {
  const lead = implied ? "by default" : role === "pass" ? "must" : "must not";
  return `${lead}: ${clause(signal)}`;
}

/** What a signal asks for, as a clause that is true or not. */
function clause(signal: Signal): string {
  switch (signal.kind) {
    case "exit":
      return `exit code ${exitCodes(signal)}`;
    case "text":
      return `${streams(signal.stream, "or")} contains ${text(signal.text)}`;
    case "pattern":
      return `a line of ${streams(signal.stream, "or")} matches ${patternText(signal.pattern, signal.ignoreCase)}`;
    case "equals":
      return `the whole of ${signal.stream} is ${text(signal.text)}`;
    case "empty":
      return signal.stream === null ? "stdout and stderr are empty" : `${signal.stream} is empty`;
    case "lines":
      return `the number of lines of ${lines(signal)} is ${numberWords[signal.compare]}${signal.count}`;
    case "line":
      return `${lineName(signal.line)} of ${signal.stream} ${content(signal.content)}`;
    case "json":
      return jsonClause(signal);
    case "file":
      return fileClause(signal);
    case "within":
      return `the attempt takes at most ${signal.ms} ms`;
  }
}

type SignalOf<Kind extends Signal["kind"]> = Extract<Signal, { readonly kind: Kind }>;

function exitCodes({ negated, from, to }: SignalOf<"exit">): string {
  if (negated) return `other than ${from}`;
  return from === to ? `${from}` : `from ${from} to ${to}`;
}

function streams(stream: Stream | null, both: "and" | "or"): string {
  return stream ?? `stdout ${both} stderr`;
}

const numberWords = {
  "=": "",
  "!=": "not ",
  "<": "below ",
  "<=": "at most ",
  ">": "above ",
  ">=": "at least ",
} as const satisfies Record<Comparison, string>;

function lines({ stream, match }: SignalOf<"lines">): string {
  const source = stream ?? "stdout and stderr together";
  return match === null ? source : `${source} that match ${patternText(match.pattern, match.ignoreCase)}`;
}

function lineName(line: number): string {
  if (line === -1) return "the last line";
  return line < 0 ? `line ${-line} from the end` : `line ${line}`;
}

function content(asked: LineContent): string {
  switch (asked.test) {
    case "equals":
      return `is ${text(asked.text)}`;
    case "contains":
      return `contains ${text(asked.text)}`;
    case "matches":
      return `matches ${patternText(asked.pattern, asked.ignoreCase)}`;
  }
}

function jsonClause({ file, path, compare }: SignalOf<"json">): string {
  const found = `at JSONPath ${text(path)} of ${file === null ? "stdout" : `the file ${text(file)}`}`;
  if (compare === null) return `there is a value ${found}`;
  return `some value ${found} ${valueWords[compare.operator]} ${compare.literal}`;
}

const valueWords = {
  "=": "is",
  "!=": "is not",
  "<": "is below",
  "<=": "is at most",
  ">": "is above",
  ">=": "is at least",
} as const satisfies Record<Comparison, string>;

function fileClause({ file, content: asked }: SignalOf<"file">): string {
  if (asked === null) return `the file or folder ${text(file)} exists`;
  const line = asked.test === "matches" ? "a line of " : "";
  return `${line}the file ${text(file)} ${content(asked)}`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
