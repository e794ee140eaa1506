import type { Place } from "../../model/finding.js";
import type { Located, Report } from "../draft.js";
import type { Blocks } from "./blocks.js";
import type { guidanceLinks } from "./guidance-links.js";
import type { readSections, Section } from "./sections.js";

/** What a cell needs of the page around it. */
export interface PageContext {
  /** The page's lines; those of front matter are empty. */
  readonly lines: readonly string[];
  readonly blocks: Blocks;
  readonly sections: ReturnType<typeof readSections>;
  /** Sections that a cell stands for, with the first such cell: they hold guidance only. */
  readonly linked: Map<Section, Place>;
  /** Sections whose commands a cell runs: what of them is not run is named once. */
  readonly commands: Set<Section>;
  /** Sections that are shown as guidance: their dead links are named once. */
  readonly shown: Set<Section>;
  readonly guidance: ReturnType<typeof guidanceLinks>;
  /** Headers of columns of a matrix that are not read. */
  readonly readerColumns: Located<string>[];
  readonly report: Report;
}
