import type { ScriptResult } from "../model/results.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";

const maxCharacters = 100;
/** A message stands near the end, whatever was tried before it. */
const maxLines = 30;

/** What programs say where they tell what is wrong; what they advise comes behind it. */
const saysWhy =
  /\b(?:incorrect|missing|denied|refused|rejected|not found|no such|cannot|can't|could ?n[o']t|unable|invalid|expired|failed|failure|unauthori[sz]ed|forbidden|timed? ?out|unreachable|not permitted|fatal|panic)\b|\berror:|\b(?:Error|Exception): /i;

/** The line of a script's output that says why it did not pass: the last one that sounds like it, else the last. */
export function lineThatSaysWhy({ output }: Pick<ScriptResult, "output">): string {
  const lines = output.tail
    .trimEnd()
    .split("\n")
    .slice(-maxLines)
    .map((line) => oneLine(line));
  const line = lines.findLast((one) => saysWhy.test(one)) ?? lines.at(-1) ?? "";
  return cutCharacters(line, maxCharacters);
}
