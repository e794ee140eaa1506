import { type Event, parseEvents, YAMLException } from "js-yaml";
import type { Problem } from "../../model/finding.js";
import { problemAt } from "../../model/problem.js";
import type { Report } from "../draft.js";
import { mistakeAt } from "./yaml-mistakes.js";
import type { Places } from "./yaml-places.js";

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
export function parseYaml(original: string, places: Places, report: Report): YamlEvents | null {
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
    report(problemAt("yaml-syntax", places(offset), found, expected, cure));
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

function tooMany(places: Places): Problem {
  const found = `more than ${maxMarks.toLocaleString("en")} marks of YAML structure`;
  return problemAt("yaml-syntax", places(0), found, "a checklist", "Split the checklist into several.");
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
