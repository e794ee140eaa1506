import type { References } from "../../page/markdown/inline.js";
import type { RowDraft } from "../draft.js";
import type { Became, FromFacts } from "./from-draft.js";
import type { FromSource } from "./from-source.js";
import { KeptLines } from "./kept-lines.js";
import { Ledger } from "./ledger.js";
import { Names } from "./names.js";
import type { Refusals } from "./refusals.js";
import type { SectionKind } from "./section-kinds.js";
import type { Timing } from "./timing.js";

/** A file on its way to a page: what was made of it so far. Lines are of its Markdown, 0-based. */
export class Work {
  readonly kept: KeptLines;
  readonly lines: readonly string[];
  readonly ledger = new Ledger();
  readonly names = new Names();
  readonly rows: RowDraft[] = [];
  readonly setup: string[] = [];
  owner: string | null = null;

  constructor(
    readonly source: FromSource,
    readonly references: References,
    readonly facts: FromFacts,
    readonly refusals: Refusals,
  ) {
    this.lines = source.lines.map(({ text }) => text);
    this.kept = new KeptLines(this.lines);
  }

  line(index: number): string {
    return this.lines[index] ?? "";
  }

  /** Says what became of some lines, but for blank ones. */
  place(extent: { readonly start: number; readonly end: number }, became: Became, what: string): void {
    for (let index = extent.start; index < extent.end; index += 1) {
      const { text = "", line = 0 } = this.source.lines[index] ?? {};
      if (text.trim() !== "") this.ledger.place(line, became, what);
    }
  }
}

/** The section that is being read. */
export interface Here {
  readonly title: string;
  readonly kind: SectionKind;
  readonly area: string;
  readonly timing: Timing;
  /** Within an item, where what has no box mostly explains. */
  readonly isNested: boolean;
  /** Whether most items of the list are steps: then all are. */
  readonly isList: boolean;
}
