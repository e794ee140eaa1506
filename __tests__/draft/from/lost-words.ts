import type { FromDraft } from "../../../src/draft/from/from-draft.js";

/** Words that say only that a command is to be run and how it is to end, or for which releases; and `X.Y.Z`. */
const saidByRow = new Set(
  "run runs running execute with using via by the a an and then that is are to of it make sure ensure verify check confirm pass passes passing green succeeds succeed in for still before after release releases only all should must clean ok shows show prints print returns reports says new version x y z v or if this".split(
    " ",
  ),
);

/** Words of a file that are neither on its page nor named, with their lines. */
export function lostWords(text: string, page: string, { placed, notPlaced }: FromDraft): readonly string[] {
  const onPage = new Set(wordsOf(page));
  const named = new Map<number, string>();
  for (const { line, text: left } of notPlaced) named.set(line, left);
  // What a row, a setting or a wait was made of is named with its line.
  for (const { line, became, what } of placed)
    if (/^(?:row|to-do|setting|wait|heading)$/.test(became)) named.set(line, what);
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const known = new Set(wordsOf(named.get(index + 1) ?? ""));
    return wordsOf(line.replace(mark, ""))
      .filter((word) => !onPage.has(word) && !known.has(word) && !saidByRow.has(word) && !/^\d+$/.test(word))
      .map((word) => `${index + 1}: ${word}`);
  });
}

/** What the file's own format says: a key of YAML, the name of a shell. */
const mark = /^\s*(?:(?:- )?(?:name|label|description|assignees|value):|(?:```|~~~)\s*(?:sh|bash|console)$)/;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lines that are not blank and of which nothing is said, or more than once. */
export function uncounted(text: string, { placed, notPlaced }: FromDraft): readonly number[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const said = [...placed, ...notPlaced].map(({ line }) => line);
  const counts = new Map<number, number>();
  for (const line of said) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.flatMap((line, index) => {
    const count = counts.get(index + 1) ?? 0;
    return (line.trim() === "" ? count === 0 : count === 1) ? [] : [index + 1];
  });
}
