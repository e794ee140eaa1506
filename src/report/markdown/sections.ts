import type { CheckResult } from "../../model/results.js";
import { grouped } from "../../text/count.js";
import { inlineText } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { knownAs } from "../labels.js";
import { foldedSection, openSection, sectionLine, sectionSign } from "./check-section.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { placedIn } from "./placed-entries.js";
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
  const { entries, order } = placedIn(frame);
  const { sections, lines, names } = detail.checks;
  let whole = 0;
  for (const entry of entries) {
    if (entry.index >= Math.min(sections, lines)) break;
    yield* wholeBlocks(entry, frame, detail);
    whole = entry.index + entry.checks.length;
  }
  const inLines = order.slice(whole, lines).map((check) => sectionLine(check, frame));
  if (inLines.length > 0) yield `<p>\n${inLines.join("<br>\n")}\n</p>`;
  yield* nameBlocks(frame, lines, names);
}

/** Those of checks that wait: what is still to do stands elsewhere, so all of them are folded. */
export function pendingSections(frame: Frame, { checks: { sections, outputs } }: Detail): string[] {
  return frame.waiting
    .slice(0, sections)
    .map((check, index) =>
      foldedSection(check, frame, { output: index < outputs, guidance: false, isOpen: false }),
    );
}

/** An entry of which at least the first check is told of in full. */
function* wholeBlocks(
  entry: ReturnType<typeof placedIn>["entries"][number],
  frame: Frame,
  { checks }: Detail,
): Generator<string> {
  const { same, index } = entry;
  const [check] = entry.checks;
  const detail = { output: index < checks.outputs, guidance: index < checks.guidance };
  if (same !== null) yield sameTitle(entry, frame);
  const isOpen = same === null && frame.decides(check) && placedIn(frame).deciding <= maxOpen;
  yield isOpen
    ? openSection(check, frame, detail)
    : foldedSection(check, frame, { ...detail, isOpen: index === 0 && frame.decides(check) });
  const table = sameTable(entry, frame, Math.max(0, checks.lines - index - 1));
  if (table !== "") yield table;
}

/** Those for which there is no room but for their names, as many of these as there is room for. */
function* nameBlocks(frame: Frame, lines: number, names: number): Generator<string> {
  const { order, deciding } = placedIn(frame);
  yield* nameBlock(frame, { from: lines, to: deciding, names });
  yield* nameBlock(frame, { from: Math.max(lines, deciding), to: order.length, names });
}

interface NameRange {
  readonly from: number;
  readonly to: number;
  /** How many of all checks are named. */
  readonly names: number;
}

function* nameBlock(frame: Frame, { from, to, names }: NameRange): Generator<string> {
  const { order } = placedIn(frame);
  const first = order[from];
  if (from >= to || first === undefined) return;
  const shown = order.slice(from, Math.min(to, names)).map((check) => nameOf(check, frame));
  const left = to - from - shown.length;
  const more = left > 0 && shown.length > 0 ? ` and ${grouped(left)} more` : "";
  const head = `${sectionSign(first, frame)} <b>${grouped(to - from)} more${frame.wording.leftOutChecks}</b>`;
  yield `${joinParts(": ", [head, shown.join(", ")])}${more}`;
}

function nameOf(check: CheckResult, frame: Frame): string {
  return remembered(frame, check, "name", () => inlineText(knownAs(check), maxNameCharacters));
}
