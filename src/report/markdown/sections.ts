import type { CheckResult } from "../../model/results.js";
import { grouped } from "../../text/count.js";
import { inlineText } from "../../text/escape.js";
import { knownAs } from "../labels.js";
import { type BrokenEntry, sameUnmet } from "../same-unmet.js";
import { foldedSection, openSection, sectionLine, sectionSign } from "./check-section.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { remembered } from "./remembered.js";
import { sameTable, sameTitle } from "./same-blocks.js";

/** So many that decide stand open, one below the other; of more, a reader wants the list first. */
const maxOpen = 5;
const maxNameCharacters = 120;

/**
 * What broke: each check as far as there is room for it, those that decide first. Of the order in which they stand, the first
 * are told of in full, the next in a line each, the next by name.
 */
export function* sectionBlocks(frame: Frame, detail: Detail): Generator<string> {
  const { sections, lines, names } = detail.checks;
  const { entries } = placedIn(frame);
  for (const entry of entries) if (entry.index < sections) yield* wholeBlocks(entry, frame, detail);
  const inLines = entries.flatMap(({ checks, index }) =>
    index < sections ? [] : checks.slice(0, Math.max(0, lines - index)),
  );
  if (inLines.length > 0)
    yield `<p>\n${inLines.map((check) => sectionLine(check, frame)).join("<br>\n")}\n</p>`;
  const byName = entries.flatMap(({ checks }) => checks).slice(lines);
  yield* nameBlocks(byName, frame, names - lines);
}

/** Those of checks that wait: what is still to do stands elsewhere, so all of them are folded. */
export function pendingSections(frame: Frame, { checks: { sections, outputs } }: Detail): string[] {
  return frame.waiting
    .slice(0, sections)
    .map((check, index) =>
      foldedSection(check, frame, { output: index < outputs, guidance: false, isOpen: false }),
    );
}

interface PlacedEntry extends BrokenEntry {
  /** How many checks stand before it. */
  readonly index: number;
}

/** What is found once, however often a long report is tried. */
interface Placed {
  readonly entries: readonly PlacedEntry[];
  /** How many checks decide. */
  readonly deciding: number;
}

function placedIn(frame: Frame): Placed {
  const known = placed.get(frame);
  if (known !== undefined) return known;
  let index = 0;
  const entries = sameUnmet(frame.sections, frame.decides).map((entry) => {
    const placedEntry = { ...entry, index };
    index += entry.checks.length;
    return placedEntry;
  });
  const found = { entries, deciding: frame.sections.filter(frame.decides).length };
  placed.set(frame, found);
  return found;
}

const placed = new WeakMap<Frame, Placed>();

/** An entry of which at least the first check is told of in full. */
function* wholeBlocks(entry: PlacedEntry, frame: Frame, { checks }: Detail): Generator<string> {
  const { same, index } = entry;
  const [check] = entry.checks;
  const detail = { output: index < checks.outputs, guidance: index < checks.guidance };
  if (same !== null) yield sameTitle(entry);
  const isOpen = same === null && frame.decides(check) && placedIn(frame).deciding <= maxOpen;
  yield isOpen
    ? openSection(check, frame, detail)
    : foldedSection(check, frame, { ...detail, isOpen: index === 0 && frame.decides(check) });
  const table = sameTable(entry, frame, Math.max(0, checks.lines - index - 1));
  if (table !== "") yield table;
}

/** Those for which there is no room but for their names, as many of these as there is room for. */
function* nameBlocks(checks: readonly CheckResult[], frame: Frame, shown: number): Generator<string> {
  const named = new Set(checks.slice(0, Math.max(0, shown)));
  for (const decides of [true, false]) {
    const group = checks.filter((check) => frame.decides(check) === decides);
    const [first] = group;
    if (first === undefined) continue;
    const names = group.filter((check) => named.has(check)).map((check) => nameOf(check, frame));
    const rest = group.length - names.length;
    const more = rest > 0 && names.length > 0 ? ` and ${grouped(rest)} more` : "";
    const colon = names.length > 0 ? ": " : "";
    yield `${sectionSign(first, frame)} <b>${grouped(group.length)} more${frame.wording.leftOutChecks}</b>${colon}${names.join(", ")}${more}`;
  }
}

function nameOf(check: CheckResult, frame: Frame): string {
  return remembered(frame, check, "name", () => inlineText(knownAs(check), maxNameCharacters));
}
