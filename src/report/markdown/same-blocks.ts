import type { CheckResult } from "../../model/results.js";
import { grouped } from "../../text/count.js";
import { codeCell, fold, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { checkTitle } from "../labels.js";
import { lineUrl, shortUrl } from "../permalink.js";
import type { BrokenEntry } from "../same-unmet.js";
import { ownerOf } from "../still-to-do.js";
import { sectionSign, seenOf, waiverMark } from "./check-section.js";
import type { Frame } from "./frame.js";
import { remembered } from "./remembered.js";
import { sentenceMarkdown } from "./sentence.js";

const maxNameCharacters = 120;

/** `60 × the same: degraded must not be seen, but was`; that they decide goes without saying. */
export function sameTitle({ checks, same }: BrokenEntry, frame: Frame): string {
  const [check] = checks;
  const sign = frame.decides(check) ? "" : `${sectionSign(check, frame)} `;
  return `### ${sign}${grouped(checks.length)} × the same: ${sentenceMarkdown(same ?? [])}`;
}

/** Those of them that are not told of in full, as one folded table; `shown`: how many there is room for. */
export function sameTable({ checks: [first, ...others] }: BrokenEntry, frame: Frame, shown: number): string {
  const rows = others
    .slice(0, shown)
    .map((check) => remembered(frame, check, "row", () => row(check, first, frame)));
  if (rows.length === 0) return "";
  const some = rows.length < others.length ? `${grouped(rows.length)} of ` : "";
  return fold(
    `${some}the other ${grouped(others.length)}`,
    ["| Check | Seen | First step back |", "| --- | --- | --- |", ...rows].join("\n"),
  );
}

function row(check: CheckResult, first: CheckResult, frame: Frame): string {
  const { results, guidance } = frame;
  const owner = ownerOf(check, results);
  const name = joinParts("<br>", [
    link(
      inlineText(checkTitle(check), maxNameCharacters),
      lineUrl(shortUrl(results.checklist.url), check.line),
    ),
    waiverMark(check),
    // Of the first of them it stands above.
    owner === null || owner === ownerOf(first, results) ? "" : inlineText(owner, maxNameCharacters),
  ]);
  const { rollback } = check.guidance;
  const step = rollback === null || check.startedAt === null ? null : guidance?.firstStep(rollback);
  const seen = sentenceMarkdown(seenOf(check, frame), codeCell);
  return `| ${name} | ${seen} | ${(step ?? "–").replaceAll("|", "&#124;")} |`;
}
