import { problemAt, quoted } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import type { Located } from "../draft.js";
import { trimSignal } from "../signals/trim-signal.js";
import { type Cell, placeIn } from "./cells.js";
import { reportStrayBacktick } from "./command-cells.js";
import type { PageContext } from "./context.js";
import { type Inline, readInline } from "./inline.js";

/** A signal column: every code span is one signal, and the words between them mean nothing. */
export function signalsOf(cell: Cell | null, role: Role, context: PageContext): Located<string>[] {
  if (cell === null) return [];
  const inline = readInline(cell.text, context.blocks.references);
  if (!reportStrayBacktick(cell, inline, context)) reportWords(cell, inline, role, context);
  return inline.spans.map(({ text, start }) => {
    const trimmed = trimSignal(text);
    const at = (offset: number) => placeIn(cell, start + trimmed.offset + offset);
    const located = { value: trimmed.text, place: at(0) };
    return cell.escapes.length === 0 ? located : { ...located, at };
  });
}

function reportWords(cell: Cell, { spans, words }: Inline, role: Role, { report }: PageContext): void {
  if (spans.length === 0) {
    if (words === "") return;
    const cure = "Put what the command must show into backticks; until then nothing in this cell is checked.";
    report(problemAt("signal-prose", cell.place, `the words ${quoted(words)}`, "signals in backticks", cure));
    return;
  }
  // Asked first, because a Unicode class takes as long to set up as a short page to read.
  if (!/or|not/i.test(words)) return;
  const word = /(?<![\p{L}\p{N}_])(?:or|not)(?![\p{L}\p{N}_])/iu.exec(words)?.[0].toLowerCase();
  if (word === undefined) return;
  const expected = role === "pass" ? "signals that must all hold" : "signals of which one is enough to fail";
  report(
    problemAt(
      "signal-words",
      cell.place,
      `the word \`${word}\` beside a signal`,
      expected,
      cures[word === "or" ? "or" : role],
    ),
  );
}

/** Words mean nothing, so each has another way to be said. */
const cures = {
  or: "Words between signals mean nothing: write alternatives as one pattern, `/a|b/` (in a table `/a\\|b/`).",
  pass: "Words between signals mean nothing: move what must not be seen to the fail signals.",
  fail: "Words between signals mean nothing: move what must be seen to the pass signals.",
} as const;
