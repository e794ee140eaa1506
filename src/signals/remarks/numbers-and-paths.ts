import type { Signal } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { asCode } from "../form.js";
import type { CheckFacts, ReadSignal, Remark, SignalRule } from "./remark.js";

/** `0 failures` holds in "10 failures" too; so does the pattern `/0 failures/`. `, 0 failures` does not. */
export const zeroCount: SignalRule = ({ text, signal }) => {
  const count = countedText(signal);
  if (count === null) return null;
  const meant = patternText(`\\b${count.pattern}`, count.ignoreCase);
  const at = signal.kind === "text" ? text.length - signal.text.length : text.indexOf("/") + 1;
  return {
    id: "signal-zero-count",
    at,
    found: `the count ${asCode(count.shown)}, which ${asCode(`10${count.shown.slice(1)}`)} holds too`,
    expected: "a count that is no part of a larger number",
    cure: `Write ${asCode(count.lead + meant)}; or begin with what the command prints before the number, as in ${asCode(`${count.plainLead}, ${count.shown}`)}.`,
  };
};

interface Counted {
  /** As a pattern. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly shown: string;
  /** `stdout: ` where one stream is asked. */
  readonly lead: string;
  readonly plainLead: string;
}

/** A count at the very beginning, where nothing says what may stand before it. */
function countedText(signal: Signal): Counted | null {
  if (signal.kind !== "text" && signal.kind !== "pattern") return null;
  const lead = signal.stream === null ? "" : `${signal.stream}: `;
  const shown = signal.kind === "text" ? signal.text : signal.pattern;
  if (!/^0[ \t]+[A-Za-z]/.test(shown) || shown.length > 200) return null;
  const pattern = signal.kind === "text" ? literalPattern(shown) : shown;
  return {
    pattern,
    ignoreCase: signal.kind === "pattern" && signal.ignoreCase,
    shown,
    lead,
    plainLead: lead,
  };
}

/** A path is taken as it is: no shell sees it, so that `*`, `~` and `$` stand for themselves. */
export const literalPath: SignalRule = ({ text, signal }) => {
  const path = signal.kind === "file" || signal.kind === "json" ? signal.file : null;
  if (path === null) return null;
  const sign = /[*?]|^~(?=[/\\]|$)|(?:^|[/\\])\$(?=[A-Za-z_])|\$(?=\{)|^%(?=\w+%)/.exec(path);
  if (sign === null) return null;
  const command = /[*?]/.test(path) ? `ls ${path}` : `test -e ${path}`;
  return {
    id: "signal-path-literal",
    at: Math.max(0, text.indexOf(path)) + sign.index,
    found: `${asCode(sign[0].slice(-1))} in the path ${asCode(path)}, which stands for itself`,
    expected: "the path of one file, relative to the check's working directory",
    cure: `Name the file, or let the command look: add ${asCode(command)} to it.`,
  };
};

/** Elsewhere than on Windows there are 8 bits: a program that ends with 300 is seen as 44. */
export function highExitCode({ text, signal }: ReadSignal, { onWindows }: CheckFacts): Remark | null {
  if (signal.kind !== "exit" || onWindows || signal.to <= 255) return null;
  const { from, to, negated } = signal;
  const meant = from > 255 && from === to ? `${from & 255}` : `${from > 255 ? 1 : from}..255`;
  const seen = from > 255 && from === to ? `, as which ${from} is seen` : "";
  return {
    id: "signal-exit-code-range",
    at: text.search(/\d/),
    found: `an exit code above 255 in ${asCode(text)}`,
    expected: "exit codes from 0 to 255, which is all there are but on Windows",
    cure: `Write ${asCode(`exit ${negated ? "!" : ""}${meant}`)}${seen}; for Windows put \`windows-latest\` into \`runs-on\`, or name a shell that only Windows has (\`cmd\`, \`powershell\`, \`program.exe {0}\`).`,
  };
}
