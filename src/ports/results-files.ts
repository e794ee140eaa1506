import type { ResultsFile } from "../model/reported-verdicts.js";

/** One of the files among which the results of shards are looked for. */
export interface FoundResults {
  /** As it was named, or its path below the folder that was, with `/`. */
  readonly name: string;
  readonly file: ResultsFile;
}

/**
 * Reads the results file at a path, or each file in the folder there, one after the other: whoever takes the next one
 * lets go of the one before. What cannot be read is given with its reason, and nothing in the folder is passed over.
 * All lie inside of the folders, and behind no link.
 */
export type ReadResultsTree = (
  given: { readonly path: string; readonly name: string },
  folders: readonly string[],
) => AsyncIterable<FoundResults>;
