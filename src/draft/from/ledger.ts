import type { Became, PlacedLine, UnplacedLine } from "./from-draft.js";

/** What became of each line of the file; lines are from 1. The first word about a line stands. */
export class Ledger {
  readonly #placed = new Map<number, PlacedLine>();
  readonly #notPlaced = new Map<number, UnplacedLine>();

  place(line: number, became: Became, what: string): void {
    if (this.has(line)) return;
    this.#placed.set(line, { line, became, what });
  }

  leaveOut(line: number, text: string, why: string): void {
    if (this.has(line)) return;
    this.#notPlaced.set(line, { line, text: text.trim(), why });
  }

  has(line: number): boolean {
    return this.#placed.has(line) || this.#notPlaced.has(line);
  }

  get placed(): readonly PlacedLine[] {
    return [...this.#placed.values()].sort((a, b) => a.line - b.line);
  }

  get notPlaced(): readonly UnplacedLine[] {
    return [...this.#notPlaced.values()].sort((a, b) => a.line - b.line);
  }
}
