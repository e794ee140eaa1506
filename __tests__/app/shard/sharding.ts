import type { PlannedPage, ShardEntry } from "../../../src/model/shards.js";
import { digestOf } from "../../../src/page/digest.js";
import { digestOfEntry, writeEntry } from "../../../src/shards/texts.js";
import { entryOf, planned } from "../../shards/samples.js";

/** An entry for some checks of a page, as the plan of this very run would have made it. */
export function entryFor(
  page: string,
  checks: readonly string[],
  {
    commit,
    checklist = planned.page.checklist,
    ...over
  }: Partial<ShardEntry> & { readonly commit: string; readonly checklist?: string },
): ShardEntry {
  const own: PlannedPage = {
    ...planned,
    page: { ...planned.page, checklist, sha256: digestOf(Buffer.from(page)) },
    commit,
    run: { id: "42", attempt: 1 },
  };
  return entryOf(checks, { ...own, ...over });
}

/** What results say of a part. */
export function partOf(entry: ShardEntry): object {
  const { name, system, of, checks, run } = entry;
  return { name, system, of, checks: checks.length, digest: digestOfEntry(entry), planned: run };
}

export { writeEntry };
