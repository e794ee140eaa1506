import type { Area } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { nearest } from "../text/nearest.js";
import { areaSlug } from "../text/slug.js";
import type { CheckDraft, DocumentDraft, Located, Report } from "./draft.js";

/** Each is compared with all areas: a page full of unknown ones gets some. */
const maxSuggestions = 20;

/** Where the page names its areas: each needs a required check, and a row of another area is a finding. */
export function judgeAreas(
  areas: readonly Area[] | null,
  { settings, checks }: DocumentDraft,
  report: Report,
): void {
  if (areas === null) return;
  const rows = checks.flatMap(({ area, severity }) =>
    area === null ? [] : [{ area, slug: areaSlug(area.value), severity }],
  );
  // Without a row, or with one whose area could not be read, a missing area is a consequence and no finding.
  if (checks.length > 0 && rows.length === checks.length) {
    const named = new Map((settings.areas ?? []).toReversed().map((area) => [areaSlug(area.value), area]));
    reportUncovered(areas, rows, named, report);
  }
  const known = new Set(areas.map(({ slug }) => slug));
  const unlisted = rows.filter(({ slug }) => !known.has(slug));
  for (const [index, { area, slug }] of unlisted.entries())
    report(unlistedArea(area, slug, index < maxSuggestions ? areas : []));
}

interface Row {
  readonly area: Located<string>;
  readonly slug: string;
  readonly severity: CheckDraft["severity"];
}

function reportUncovered(
  areas: readonly Area[],
  rows: readonly Row[],
  named: ReadonlyMap<string, Located<string>>,
  report: Report,
): void {
  const present = new Set(rows.map(({ slug }) => slug));
  const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
  for (const { slug, text } of areas) {
    const place = named.get(slug)?.place;
    if (place === undefined || required.has(slug)) continue;
    const found = `the area ${quoted(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
    const cure = "Add a check for it, or remove it from `areas`.";
    report(
      problemAt("area-uncovered", place, found, "at least one required check for each of `areas`", cure),
    );
  }
}

function isRequired({ severity }: Row): boolean {
  return severity?.value.toLowerCase() !== "advisory";
}

function unlistedArea({ value, place }: Located<string>, slug: string, areas: readonly Area[]): Problem {
  const near = nearest(
    slug,
    areas.map((area) => area.slug),
  );
  const meant = areas.find((area) => area.slug === near);
  const cure =
    meant === undefined ? "Add it to `areas`." : `Write ${quoted(meant.text)}, or add it to \`areas\`.`;
  return problemAt(
    "area-unlisted",
    place,
    `the area ${quoted(value)} is not among \`areas\``,
    "an area that the settings name",
    cure,
  );
}
