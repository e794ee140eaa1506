/** The lines of a text that stay on the page, and what becomes of each. Lines are 0-based. */
export class KeptLines {
  readonly #lines: (string | null)[];

  constructor(lines: readonly string[]) {
    this.#lines = [...lines];
  }

  /** A line as it stands now; `null`: it was taken out. */
  at(line: number): string | null {
    return this.#lines[line] ?? null;
  }

  replace(line: number, text: string): void {
    this.#lines[line] = text;
  }

  drop(start: number, end: number): void {
    for (let line = start; line < end; line += 1) this.#lines[line] = null;
  }

  /** What is left of some lines, without blank ones at the ends; where lines were taken out, one blank line stays of two. */
  text(start: number, end: number): string {
    const left: string[] = [];
    let isGap = false;
    for (const line of this.#lines.slice(start, end)) {
      if (line === null) isGap = true;
      else if (!(isGap && line.trim() === "" && (left.at(-1) ?? "").trim() === "")) left.push(line);
      if (line !== null && line.trim() !== "") isGap = false;
    }
    return left
      .join("\n")
      .replace(/^(?:[ \t]*\n)+/, "")
      .trimEnd();
  }
}
