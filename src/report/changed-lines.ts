import { diffArrays } from "diff";
import { painter } from "./paint.js";

/** Lines that a fix took away and put in their place, as `diff` shows them: `-` and `+`, each with its number. */
export function changedLines(before: string, after: string, color: boolean): string[] {
  const paint = painter(color);
  const lines: string[] = [];
  let [left, right] = [1, 1];
  for (const { added, removed, value } of diffArrays(split(before), split(after))) {
    for (const [index, text] of value.entries()) {
      if (removed) lines.push(paint(`- ${left + index}: ${text}`, "red"));
      else if (added) lines.push(paint(`+ ${right + index}: ${text}`, "green"));
    }
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return lines;
}

function split(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
