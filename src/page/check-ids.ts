import type { Place, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { hasIdLetters, maxIdLength, slug } from "../text/slug.js";
import type { CheckDraft, Located, Report } from "./draft.js";

export interface IdentifiedDraft {
  readonly draft: CheckDraft;
  /** Unique; `null` when the problem is reported. */
  readonly id: string | null;
  /** Whether its number only counts the rows of its area, so that inserting a row gives it another. */
  readonly numbered: boolean;
}

/**
 * Gives every check its id: an explicit one, else the slug of its area, numbered from the second row on.
 * Explicit ids and areas keep theirs wherever they stand; numbers make way.
 */
export function assignIds(drafts: readonly CheckDraft[], report: Report): IdentifiedDraft[] {
  const taken = new Map<string, Place>();
  const areas = new Map<string, number>();
  const first = drafts.map((draft) => firstId(draft, areas, report));
  drafts.forEach((draft, index) => {
    const candidate = first[index];
    if (candidate?.kind !== "own") return;
    const other = taken.get(candidate.id);
    if (other === undefined) taken.set(candidate.id, draft.place);
    else report(duplicateId(candidate.id, draft, other));
  });
  return drafts.map((draft, index) => {
    const candidate = first[index];
    if (candidate === undefined || candidate.kind === "none") return { draft, id: null, numbered: false };
    if (candidate.kind === "own") return { draft, id: candidate.id, numbered: false };
    const id = checkLength(nextNumber(candidate.area, areas, taken), draft.place, report);
    if (id !== null) taken.set(id, draft.place);
    return { draft, id, numbered: true };
  });
}

type FirstId =
  | { readonly kind: "own"; readonly id: string }
  /** A further row of an area. */
  | { readonly kind: "counted"; readonly area: string }
  | { readonly kind: "none" };

function firstId(draft: CheckDraft, areas: Map<string, number>, report: Report): FirstId {
  if (draft.id !== null) return own(explicitId(draft, draft.id, report));
  if (draft.area === null) return { kind: "none" };
  const area = slug(draft.area.value);
  if (area === "") {
    report(emptySlug(draft.sourceFormat, draft.area));
    return { kind: "none" };
  }
  if (areas.has(area)) return { kind: "counted", area };
  areas.set(area, 2);
  return own(checkLength(area, draft.area.place, report));
}

function own(id: string | null): FirstId {
  return id === null ? { kind: "none" } : { kind: "own", id };
}

/** In YAML `id` is taken as it is; the text of a `Check` cell is slugged. */
function explicitId(
  { sourceFormat }: CheckDraft,
  { value, place }: Located<string>,
  report: Report,
): string | null {
  if (sourceFormat === "table") {
    const id = slug(value);
    if (id !== "") return checkLength(id, place, report);
    report(emptySlug(sourceFormat, { value, place }));
    return null;
  }
  if (hasIdLetters(value)) return checkLength(value, place, report);
  const near = slug(value);
  const cure = near === "" ? "Write a name with a letter or a digit." : `Write ${quoted(near)}.`;
  const found = `the id ${quoted(value)} has other characters`;
  const expected = "letters, digits, `.`, `_` and `-`";
  report(problemAt("id", place, { found, expected, cure }));
  return null;
}

function checkLength(id: string, place: Place, report: Report): string | null {
  if (id.length <= maxIdLength) return id;
  const found = `the id ${quoted(id)} has ${id.length} characters`;
  const expected = `at most ${maxIdLength}`;
  const cure = `Give the check a shorter name.`;
  report(problemAt("id", place, { found, expected, cure }));
  return null;
}

/** The next free number of the area. The count goes on from the last, so that many rows take linear time. */
function nextNumber(area: string, areas: Map<string, number>, taken: ReadonlyMap<string, Place>): string {
  let number = areas.get(area) ?? 2;
  while (taken.has(`${area}-${number}`)) number += 1;
  areas.set(area, number + 1);
  return `${area}-${number}`;
}

function emptySlug(sourceFormat: CheckDraft["sourceFormat"], { value, place }: Located<string>): Problem {
  const found = `${quoted(value)} has no letter or digit for an id`;
  const cure =
    sourceFormat === "table"
      ? "Add a `Check` column with a name of letters or digits."
      : "Add an `id` of letters or digits.";
  return problemAt("id", place, { found, expected: "a name that an id can be made of", cure });
}

function duplicateId(
  id: string,
  { sourceFormat, id: explicit, area, place }: CheckDraft,
  other: Place,
): Problem {
  const found = `the id ${quoted(id)} is given on line ${other.line} and again on line ${place.line}`;
  const cure =
    sourceFormat === "yaml"
      ? "Give one of the checks another `id`."
      : explicit === null
        ? "Name one of the rows in a `Check` column."
        : "Give one of the rows another name under `Check`.";
  const expected = "each id once";
  return problemAt("duplicate-id", explicit?.place ?? area?.place ?? place, { found, expected, cure });
}
