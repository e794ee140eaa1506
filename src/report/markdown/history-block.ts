import type { Results } from "../../model/results.js";
import { grouped } from "../../text/count.js";
import { fold, inlineText } from "../../text/escape.js";
import { historyRemarks, historyTitle } from "../history-lines.js";
import type { Detail } from "./detail.js";

/** More lines than these are read by nobody; the results have them all. */
const maxLines = 10;

/** What earlier runs say of this run's checks, folded: it decides nothing. */
export function* historyBlock(results: Results, { listed }: Pick<Detail, "listed">): Generator<string> {
  const remarks = historyRemarks(results);
  if (results.history === undefined || remarks.length === 0) return;
  const shown = remarks.slice(0, Math.min(listed, maxLines)).map(({ id, system, words }) => {
    const where = system === null ? "" : ` (${inlineText(system)})`;
    return `- **${inlineText(id)}**${where}: ${inlineText(words)}`;
  });
  const rest = remarks.length - shown.length;
  if (rest > 0) shown.push(`- … and ${grouped(rest)} more`);
  yield fold(inlineText(`History: ${historyTitle(results.history, remarks.length)}`), shown.join("\n"));
}
