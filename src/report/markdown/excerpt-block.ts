import { count } from "../../text/count.js";
import { fencedBlock } from "../../text/escape.js";
import { commandLines } from "../command-line.js";
import type { outputExcerpt } from "../output-excerpt.js";

const maxCommandCharacters = 1_000;

type Excerpt = ReturnType<typeof outputExcerpt>;

/** What was printed, as a block of code; empty where nothing was. `before`: lines that stand above it. */
export function excerptBlock({ lines }: Pick<Excerpt, "lines">, before: readonly string[] = []): string {
  const shown = [...before, ...lines];
  return shown.length === 0 ? "" : fencedBlock(shown.join("\n"));
}

/** `8 more lines in the log`; empty where all of them are shown. */
export function restWords({ lines, more }: Excerpt): string {
  if (more === 0) return "";
  return `${count(more, lines.length === 0 ? "line" : "more line")} in the log`;
}

/** The same as a block of its own. */
export function* restBlock(excerpt: Excerpt): Generator<string> {
  const words = restWords(excerpt);
  if (words !== "") yield `<sub>${words}</sub>`;
}

/** The lines of a command that stand above what it printed. */
export function commandAbove(command: string): string[] {
  const { lines, left } = commandLines(command, maxCommandCharacters);
  return [...lines, ...(left > 0 ? [`  … ${count(left, "more line")} of the command`] : [])];
}
