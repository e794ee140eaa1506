import { diffArrays } from "diff";

/** Lines that a fix took away and put in their place, as `diff` shows them: `-` and `+`, each with its number. */
export function changedLines(before: string, after: string): string[] {
  const lines: string[] = [];
  let [left, right] = [1, 1];
  for (const { added, removed, value } of diffArrays(split(before), split(after))) {
    for (const [index, text] of value.entries()) {
      if (removed) lines.push(`- ${left + index}: ${shown(text)}`);
      else if (added) lines.push(`+ ${right + index}: ${shown(text)}`);
    }
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return lines;
}

/** The same for a text with as many lines as before: each beside the one in its place, however many have changed. */
export function linesChangedInPlace(before: string, after: string): string[] {
  const [left, right] = [split(before), split(after)];
  const lines: string[] = [];
  let added: string[] = [];
  for (const [index, text] of left.entries()) {
    const now = right[index] ?? "";
    if (now !== text) {
      lines.push(`- ${index + 1}: ${shown(text)}`);
      added.push(`+ ${index + 1}: ${shown(now)}`);
    } else if (added.length > 0) {
      for (const line of added) lines.push(line);
      added = [];
    }
  }
  return [...lines, ...added];
}

/** What cannot be seen is shown by its code: it may be all that was changed. */
function shown(text: string): string {
  return text.replace(hidden, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g;

function split(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
