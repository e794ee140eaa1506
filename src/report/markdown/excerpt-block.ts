import { count } from "../../text/count.js";
import { fencedBlock } from "../../text/escape.js";
import type { outputExcerpt } from "../output-excerpt.js";

/** What was printed, as a block of code, and how much more of it there is; empty where nothing was printed. */
export function excerptBlock({ lines, more }: ReturnType<typeof outputExcerpt>): string {
  if (lines.length === 0) return "";
  const rest = more > 0 ? `\n\n<sub>${count(more, "more line")} in the log</sub>` : "";
  return `${fencedBlock(lines.join("\n"))}${rest}`;
}
