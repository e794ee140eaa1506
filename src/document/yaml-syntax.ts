import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { Problem } from "../model/finding.js";
import type { Report } from "./draft.js";
import { error, quoted } from "./problem.js";
import type { Places } from "./yaml-places.js";
import { yamlQuoted } from "./yaml-quoted.js";

export interface YamlEvents {
  readonly events: readonly Event[];
  /** The text the events point into: as long as the original, the characters that broke the syntax replaced. */
  readonly text: string;
  /** Offsets of the replaced characters, ascending; what holds one of them has its problem already. */
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
export function parseYaml(original: string, places: Places, report: Report): YamlEvents | null {
  if (countMarks(original) > maxMarks) {
    report(tooMany(places));
    return null;
  }
  let text = original;
  const mended: number[] = [];
  for (;;) {
    const parsed = tryParse(text);
    if (parsed.kind === "events")
      return { events: parsed.events, text, mended: mended.sort((a, b) => a - b) };
    const { offset, reason } = parsed;
    const mistake = mistakeAt(text, offset, reason);
    report(error("yaml-syntax", places(offset), mistake.found, mistake.expected, mistake.cure));
    if (!mistake.mendable || mended.length === maxMended) return null;
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

function tooMany(places: Places): Problem {
  const found = `more than ${maxMarks.toLocaleString("en")} marks of YAML structure`;
  return error("yaml-syntax", places(0), found, "a checklist", "Split the checklist into several.");
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

interface Mistake {
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
  /** Whether replacing the character at the offset lets the rest be read. */
  readonly mendable: boolean;
}

function mistakeAt(text: string, offset: number, reason: string): Mistake {
  const character = text[offset] ?? "";
  if (/[@`%]/.test(character)) return reservedCharacter(text, offset);
  if (character === ":" && reason === "bad indentation of a mapping entry") return secondColon(text, offset);
  return { ...(known(reason) ?? unknownMistake(reason)), mendable: false };
}

function reservedCharacter(text: string, offset: number): Mistake {
  const line = lineOf(text, offset);
  const inList = /[[{][^\]}]*$/.test(line.before);
  const value = inList ? line.after.replace(/\s*[,\]}].*$/, "") : withoutComment(line.after);
  return {
    found: `${quoted(value)} without quotes`,
    expected: `quotes, because in YAML no plain value begins with ${quoted(text[offset] ?? "")}`,
    cure: `Write ${quoted(inList ? yamlQuoted(value) : line.before.trimStart() + yamlQuoted(value), 200)}.`,
    mendable: true,
  };
}

function secondColon(text: string, offset: number): Mistake {
  const line = lineOf(text, offset);
  const entry = /^(\s*(?:- +)*[^\s:][^:]*: +)(.*)$/.exec(line.before + line.after);
  const cure =
    entry === null
      ? "Put quotes around the value."
      : `Write ${quoted(`${entry[1]?.trimStart()}${yamlQuoted(withoutComment(entry[2] ?? ""))}`, 200)}.`;
  return {
    found: "a second `: ` in one line",
    expected: "quotes around a value that contains a colon and a blank",
    cure,
    mendable: true,
  };
}

/** What people get wrong, by js-yaml's words for it; `null` for what is rare enough to keep those words. */
function known(reason: string): Omit<Mistake, "mendable"> | null {
  if (reason.startsWith("tab characters"))
    return { found: "a tab in the indentation", expected: "blanks", cure: "Indent with blanks." };
  if (reason.startsWith("nesting exceeded"))
    return {
      found: `nesting deeper than ${maxDepth} levels`,
      expected: "a checklist, which is four deep",
      cure: "Remove the nesting.",
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

function unknownMistake(reason: string): Omit<Mistake, "mendable"> {
  return {
    found: `text that YAML cannot read (${reason})`,
    expected: "YAML",
    cure: "Mend the syntax here; a value with quotes, `: `, ` #` or a bracket in it needs quotes around the whole.",
  };
}

function lineOf(text: string, offset: number): { readonly before: string; readonly after: string } {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 1000), offset))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? "";
  return { before, after };
}

function withoutComment(text: string): string {
  return text.replace(/\s+#.*$/, "").trimEnd();
}
