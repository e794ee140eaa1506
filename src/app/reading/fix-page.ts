import { applyFixes } from "../../format/apply-fixes.js";
import { judgePage, type Page, type PageReading } from "./read-page.js";

/** An edit may uncover what another mends (settings that were moved are read then); more rounds mend nothing. */
const maxRounds = 10;

/** The page with everything mended that can be; itself where there is nothing. Writes nothing. */
export async function fixPage(page: Page, reading: PageReading): Promise<Page> {
  let fixed = page;
  for (let round = 0; round < maxRounds && fixed.bytes !== null && fixed.fixes.length > 0; round += 1) {
    const text = await applyFixes(page.path, fixed.bytes.toString("utf8"), fixed.fixes);
    const bytes = Buffer.from(text, "utf8");
    if (bytes.equals(fixed.bytes)) break;
    fixed = await judgePage(page, bytes, reading);
  }
  return fixed;
}
