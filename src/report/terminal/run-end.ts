import type { Results } from "../../model/results.js";
import { releaseLines } from "../release-lines.js";
import { checkList } from "./check-list.js";
import { type Look, words } from "./look.js";
import { missedBlocks } from "./missed-blocks.js";

/**
 * The end of a run on a command line (DESIGN 2.3): what passed, a line each; what is not for this release and what is still
 * to do; and last what did not pass, so that whoever looks at the end of a terminal sees it. The gate's line follows.
 */
export function runEnd(results: Results, look: Look): string[] {
  const sections = [
    checkList(results, look),
    releaseLines(results, look.decides, look.color).flatMap((line) => words(line, 0, look)),
    ...missedBlocks(results, look),
  ].filter((lines) => lines.length > 0);
  return sections.flatMap((lines) => [...lines, ""]);
}
