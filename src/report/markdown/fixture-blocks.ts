import type { ScriptResult } from "../../model/results.js";
import { hasPassed, traitsOf } from "../../model/verdict-traits.js";
import { measuredDuration } from "../../text/duration-text.js";
import { outputExcerpt } from "../output-excerpt.js";
import { lineThatSaysWhy } from "../setup-words.js";
import { commandAbove, excerptBlock, restBlock } from "./excerpt-block.js";

const signs = { setup: "❌", teardown: "⚠️" } as const;

/** Setup or teardown, when it did not pass: what it ran, how it ended, and what it printed. */
export function* fixtureBlocks(name: keyof typeof signs, script: ScriptResult | null): Generator<string> {
  if (script === null || hasPassed(script)) return;
  yield `### ${signs[name]} ${name} · ${measuredDuration(script.durationMs)} · ${endingWords(script)}`;
  const excerpt = outputExcerpt(script.output, lineThatSaysWhy(script));
  yield excerptBlock(excerpt, script.command === undefined ? [] : commandAbove(script.command));
  if (excerpt.lines.length === 0) yield "It printed nothing.";
  yield* restBlock(excerpt);
}

/** `exit 1`, `timed out` */
function endingWords({ exitCode, verdict }: ScriptResult): string {
  return exitCode === null ? traitsOf(verdict).word : `exit ${exitCode}`;
}
