import { isOwnWord } from "./own-words.js";

/** More masks than any command has a use for; each makes the runner slower. */
const maxMasks = 1_000;
/** A shorter mask would tear words out of everything that is written. */
const minMaskLength = 6;

export type MaskDecision =
  | { readonly kind: "honoured" }
  /**
   * The reason is a sentence without a full stop that does not hold the value. A word of our own sentences is hidden in
   * what commands and the page say, as far as reports show it.
   */
  | { readonly kind: "refused"; readonly reason: string; readonly isHiddenInReports: boolean };

/**
 * Whether an `::add-mask::` from a command's output is honoured (DESIGN 3.1). A mask that hits our own words makes
 * the runner drop every output that holds them: `::add-mask::not-ready` would undo the gate.
 *
 * @param vocabulary verdicts, gates, ids, areas, paths, SHAs and URLs of this run
 * @param count how many masks were honoured before
 */
export function maskDecision(value: string, vocabulary: Iterable<string>, count: number): MaskDecision {
  if (count >= maxMasks) return refused(`more than ${maxMasks} masks were asked for`);
  if (value.trim().length < minMaskLength)
    return refused(`a mask of fewer than ${minMaskLength} characters was asked for`);
  // The runner masks each line of a value by itself.
  const parts = [value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())].filter(
    (part) => part !== "",
  );
  if (parts.some(isOwnWord))
    return refused(
      "a mask was asked for that is a word of the report itself: the log shows it, and reports hide it in what commands and the page say",
      true,
    );
  for (const word of vocabulary) {
    if (parts.some((part) => word.includes(part)))
      return refused("a mask was asked for that would hide words of the report itself");
  }
  return { kind: "honoured" };
}

function refused(reason: string, isHiddenInReports = false): MaskDecision {
  return {
    kind: "refused",
    reason: isHiddenInReports ? reason : `${reason}; it was not honoured`,
    isHiddenInReports,
  };
}
