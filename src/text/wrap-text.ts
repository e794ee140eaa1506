/** Where a text stands below its label, all in columns. */
export interface Layout {
  readonly indent: number;
  readonly labelWidth: number;
  /** Of the whole line. */
  readonly width: number;
}

/**
 * A text below a label: `  label   text`, its further lines below the first. Long lines are broken at blanks, and a word
 * that is longer than a line stays whole, so that it can be copied.
 */
export function labelled(label: string, text: string, { indent, labelWidth, width }: Layout): string[] {
  const room = width - indent - labelWidth;
  const lines = text.split("\n").flatMap((line) => wrapped(line, room));
  return lines.map((line, index) =>
    `${" ".repeat(indent)}${(index === 0 ? label : "").padEnd(labelWidth)}${line}`.trimEnd(),
  );
}

/** One line as lines that fit; those that continue it stand two columns in. */
function wrapped(line: string, room: number): string[] {
  if (line.length <= room) return [line];
  const lines: string[] = [];
  const margin = /^ */.exec(line)?.[0] ?? "";
  let current = margin;
  let isEmpty = true;
  for (const word of line.slice(margin.length).split(" ")) {
    if (!isEmpty && current.length + 1 + word.length > room) {
      lines.push(current);
      current = `${margin}  `;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, current];
}
