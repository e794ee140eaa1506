import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { PlaceOf, Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import { yamlQuoted } from "./yaml-quoted.js";

export interface YamlEvents {
  readonly events: readonly Event[];
  /** The text the events point into: as long as the original, the characters that broke the syntax replaced. */
  readonly text: string;
  /** Offsets of the replaced characters; what holds one of them has its problem already. */
  readonly mended: readonly number[];
}

/** A checklist of FORMAT is four deep; a site generator's own front matter may be a little deeper. */
const maxDepth = 50;

/** So many marks would fill the memory with events; 100,000 checks have fewer. */
const maxMarks = 2_000_000;

/** Reading starts anew after each mistake that is mended; beyond this many the rest is left for the next run. */
const maxMended = 20;

/**
 * Reads the syntax. A character that cannot begin a plain value (`owner: @acme`) or a second `: ` in a line is
 * reported, replaced and read over, so that the other problems come back at once; other errors end the reading.
 */
export function parseYaml(original: string, places: PlaceOf, report: Report): YamlEvents | null {
  if (countMarks(original) > maxMarks) {
    report(tooMany(places));
    return null;
  }
  let text = original;
  const mended: number[] = [];
  for (;;) {
    const parsed = tryParse(text);
    if (parsed.kind === "events") return { events: parsed.events, text, mended };
    const { offset, mendable, found, expected, cure } = mistakeAt(text, parsed.offset, parsed.reason);
    report(problemAt("yaml-syntax", places(offset), { found, expected, cure }));
    if (!mendable || mended.length === maxMended) return null;
    text = `${text.slice(0, offset)}a${text.slice(offset + 1)}`;
    mended.push(offset);
  }
}

/** Counts what can begin a value, without counting further than needed. */
function countMarks(text: string): number {
  if (text.length <= maxMarks) return 0;
  let marks = 0;
  for (const _mark of text.matchAll(/[-?:,[{]/g)) if (++marks > maxMarks) break;
  return marks;
}

function tooMany(places: PlaceOf): Problem {
  const found = `more than ${maxMarks.toLocaleString("en")} marks of YAML structure`;
  const expected = "a checklist";
  const cure = "Split the checklist into several.";
  return problemAt("yaml-syntax", places(0), { found, expected, cure });
}

type Parsed =
  | { readonly kind: "events"; readonly events: readonly Event[] }
  | { readonly kind: "error"; readonly offset: number; readonly reason: string };

function tryParse(text: string): Parsed {
  try {
    return { kind: "events", events: parseEvents(text, { maxDepth }) };
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    return { kind: "error", offset: cause.mark?.position ?? 0, reason: cause.reason };
  }
}

/** What a syntax error most likely is. */
interface Mistake {
  /** Where it is; of a value that needs quotes, where the value begins. */
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
  /** Whether another character in its place lets the rest be read. */
  readonly mendable: boolean;
}

/** Explains js-yaml's `reason` by what stands at and before the offset; in its own words where the mistake is rare. */
function mistakeAt(text: string, offset: number, reason: string): Mistake {
  const line = lineAround(text, offset);
  return (
    tabbed(line, offset) ??
    reservedCharacter(line, offset) ??
    halfQuoted(line, offset, reason) ??
    secondColon(line, offset, reason) ??
    listBesideKey(line, offset, reason) ?? {
      offset,
      mendable: false,
      ...(known(reason) ?? unknownMistake(reason)),
    }
  );
}

/** The line of an offset, as far as a message can use it. */
interface Line {
  readonly before: string;
  readonly after: string;
}

const longestLine = 1_000;

function lineAround(text: string, offset: number): Line {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - longestLine), offset))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + longestLine))?.[0] ?? "";
  return { before, after };
}

const tab = { found: "a tab in the indentation", expected: "blanks", cure: "Indent with blanks." } as const;

/** A tab behind blanks, which js-yaml takes for something else. */
function tabbed({ before }: Line, offset: number): Mistake | null {
  const blanks = /^[ \t]*/.exec(before)?.[0] ?? "";
  if (!blanks.includes("\t")) return null;
  return { offset: offset - before.length + blanks.indexOf("\t"), ...tab, mendable: false };
}

/** `owner: @acme`, and a command in the backticks that a table would want. */
function reservedCharacter({ before, after }: Line, offset: number): Mistake | null {
  const character = /^[@`%]/.exec(after)?.[0];
  if (character === undefined) return null;
  const inBrackets = /[[{][^\]}]*$/.test(before);
  const value = inBrackets ? after.replace(/\s*[,\]}].*$/, "") : withoutComment(after);
  const expected = `quotes, because in YAML no plain value begins with ${quoted(character)}`;
  const cure = `Write ${quoted(inBrackets ? yamlQuoted(value) : before.trimStart() + yamlQuoted(value), 200)}.`;
  return { offset, found: `${quoted(value)} without quotes`, expected, cure, mendable: true };
}

const textGoesOn: readonly string[] = [
  "bad indentation of a mapping entry",
  "end of the stream or a document separator is expected",
  "a line break is expected",
  "name of an alias node must contain at least one character",
  "name of an anchor node must contain at least one character",
];

/** `rollback: [Restore](#restore)` and `pass: ** (CompileError)`: what begins like YAML and goes on as text. */
function halfQuoted({ before, after }: Line, offset: number, reason: string): Mistake | null {
  const entry = /^(\s*(?:- +)*(?:[\w-]+: +)?)([["'{|>*&].*)$/.exec(before + after);
  const [, key = "", rest = ""] = entry ?? [];
  if (entry === null || before.length <= key.length || !textGoesOn.includes(reason)) return null;
  const value = withoutComment(rest);
  return {
    offset: offset - before.length + key.length,
    found: `${quoted(value)} without quotes around the whole`,
    expected: `quotes, because what begins with ${quoted(rest[0] ?? "")} is no plain text in YAML`,
    cure: `Write ${quoted(key.trimStart() + yamlQuoted(value), 200)}.`,
    mendable: true,
  };
}

/** `why: broken: badly`. */
function secondColon({ before, after }: Line, offset: number, reason: string): Mistake | null {
  const entry = /^(\s*(?:- +)*[^\s:][^:]*: +)(.*)$/.exec(before);
  if (!after.startsWith(":") || entry === null || !reason.startsWith("bad indentation")) return null;
  const [, key = "", value = ""] = entry;
  return {
    offset,
    found: "a second `: ` in one line",
    expected: "quotes around a value that contains a colon and a blank",
    cure: `Write ${quoted(key.trimStart() + yamlQuoted(withoutComment(value + after)), 200)}.`,
    mendable: true,
  };
}

/** `pass: - exit 0`. */
function listBesideKey({ before, after }: Line, offset: number, reason: string): Mistake | null {
  if (!/^- /.test(after) || !/: +$/.test(before) || !reason.startsWith("bad indentation")) return null;
  return {
    offset,
    found: "a list on the line of its key",
    expected: "its first dash on the next line",
    cure: "Begin the list on a line of its own, or write it in brackets.",
    mendable: false,
  };
}

/** What people get wrong, by js-yaml's words for it. */
function known(reason: string): Omit<Mistake, "offset" | "mendable"> | null {
  if (reason.startsWith("tab characters")) return tab;
  if (reason.startsWith("nesting exceeded"))
    return {
      found: "nesting of more levels than a checklist has",
      expected: "a checklist, which is four deep",
      cure: "Remove the nesting.",
    };
  if (reason.startsWith("bad indentation"))
    return {
      found: "a line that is indented unlike its neighbours",
      expected: "keys and dashes of one list in one column",
      cure: "Move the line to the column of the others, or put quotes around the value above.",
    };
  if (reason === "unknown escape sequence")
    return {
      found: "an unknown escape in a double-quoted text",
      expected: "`\\\\` for a backslash, or single quotes",
      cure: "Write the backslash twice, as in `\"/\\\\d+/\"`, or use single quotes, as in `'/\\d+/'`.",
    };
  if (reason.includes("within a double quoted scalar") || reason.includes("within a single quoted scalar"))
    return { found: "a quoted text without an end", expected: "a closing quote", cure: "Close the quote." };
  return null;
}

function unknownMistake(reason: string): Omit<Mistake, "offset" | "mendable"> {
  return {
    found: `text that YAML cannot read (${reason})`,
    expected: "YAML",
    cure: "Mend the syntax here; a value with quotes, `: `, ` #` or a bracket in it needs quotes around the whole.",
  };
}

function withoutComment(text: string): string {
  return text.replace(/\s+#.*$/, "").trimEnd();
}
