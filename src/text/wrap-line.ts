import { displayWidth } from "./display-width.js";

/**
 * One line as lines of at most `room` columns, broken at blanks; those that continue it stand two columns in, or below the text of a numbered step. A word that is
 * longer than a line stays whole, so that it can be copied; so does what `split` makes one word of.
 */
export function wrapLine(line: string, room: number, split = atBlanks): string[] {
  if (displayWidth(line) <= room) return [line];
  const lines: string[] = [];
  const margin = /^ */.exec(line)?.[0] ?? "";
  const step = /^\d{1,3}[.)] /.exec(line.slice(margin.length))?.[0].length ?? 2;
  let current = margin;
  let width = margin.length;
  let isEmpty = true;
  for (const word of split(line.slice(margin.length))) {
    const added = displayWidth(word);
    if (!isEmpty && width + 1 + added > room) {
      lines.push(current);
      current = margin + " ".repeat(step);
      width = current.length;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    width += isEmpty ? added : added + 1;
    isEmpty = false;
  }
  return [...lines, current];
}

function atBlanks(text: string): string[] {
  return text.split(" ");
}

/** Code between backticks is one word. */
export function aroundCode(text: string): string[] {
  return Array.from(text.matchAll(/(?:`[^`]*`|[^ ])+/g), ([word]) => word);
}
