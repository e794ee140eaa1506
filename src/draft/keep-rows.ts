import { slug as anchorOf } from "github-slugger";
import { areaSlug } from "../text/slug.js";
import type { PageDraft, RowDraft } from "./draft.js";

/** A draft with some of its rows: without what they would need of the others, and without guidance for these alone. */
export function keepRows(draft: PageDraft, kept: readonly RowDraft[]): PageDraft {
  const dropped = draft.rows.filter((row) => !kept.includes(row));
  if (dropped.length === 0) return draft;
  const gone = new Set(dropped.map(nameOf));
  const linked = linksOf(kept);
  const unused = new Set([...linksOf(dropped)].filter((link) => !linked.has(link)));
  return {
    ...draft,
    rows: kept.map((row) => ({ ...row, needs: row.needs.filter((need) => !gone.has(need)) })),
    sections: draft.sections.filter(({ heading }) => !unused.has(anchorOf(heading))),
  };
}

function nameOf({ check, area }: RowDraft): string {
  return areaSlug(check ?? area);
}

/** The sections that rows link to. */
function linksOf(rows: readonly RowDraft[]): Set<string> {
  const cells = rows.map(({ rollback, toDo }) => `${rollback} ${toDo ?? ""}`);
  return new Set(
    cells.flatMap((cell) => [...cell.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, link = ""]) => link)),
  );
}
