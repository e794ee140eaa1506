import { problemAt } from "../../model/problem.js";
import type { Role } from "../../model/signal.js";
import type { Located } from "../draft.js";
import { isTooLong } from "./cell-length.js";
import type { Cell } from "./cells.js";
import { reportStrayBacktick } from "./command-cells.js";
import type { PageContext } from "./context.js";
import { clauseText } from "./exit-phrase.js";
import { readInline } from "./inline.js";
import { reportBetween } from "./signal-between.js";
import { readSignalCell, type SignalCell, type SignalItem } from "./signal-items.js";
import { reportNegations } from "./signal-negations.js";
import { type ReadCell, reportProse } from "./signal-prose.js";
import { reportQualifiers } from "./signal-qualifiers.js";
import { reportSpans } from "./signal-spans.js";

/** A signal column: every code span is one signal, and so is a phrase about the exit code. Other words mean nothing. */
export function signalsOf(cell: Cell | null, role: Role, context: PageContext): Located<string>[] {
  if (cell === null || isTooLong(cell, context)) return [];
  const inline = readInline(cell.text, context.blocks.references);
  const read = readSignalCell(cell, inline, role);
  if (!reportStrayBacktick(cell, inline, context)) reportCell({ cell, inline, read, role }, context);
  return read.items.map(located);
}

/** A phrase stands on the page in other words than its signal, so that no part of it can be edited. */
function located({ kind, text, place, at }: SignalItem): Located<string> {
  if (kind === "phrase") return { value: text, place, isDecoded: true };
  return at === null ? { value: text, place } : { value: text, place, at };
}

function reportCell({ read, role, ...raw }: ReadCell, context: PageContext): void {
  const report = limited(context.report);
  if (isWordless(read)) {
    reportSpans(read, role, report);
    reportBetween(read, role, report);
    return;
  }
  reportExitMistakes(read, { ...context, report });
  reportSpans(read, role, report);
  reportNegations(read, role, report);
  reportBetween(read, role, report);
  reportQualifiers(read, role, report);
  reportProse({ ...raw, read, role }, report);
}

/** Most cells are signals with nothing but "and" between them: then no word can turn or qualify one. */
function isWordless({ atoms, items }: SignalCell): boolean {
  return items.length > 0 && !atoms.some(({ kind }) => kind === "word");
}

/** A cell of nothing but mistakes would fill the memory with problems. */
const maxProblems = 20;

function limited(report: PageContext["report"]): PageContext["report"] {
  const left = { error: maxProblems, other: maxProblems };
  return (problem) => {
    // Each for itself, because an error that warnings crowd out would let the page run.
    const kind = problem.weight === "error" ? "error" : "other";
    if (left[kind] > 0) report(problem);
    left[kind] -= 1;
  };
}

function reportExitMistakes({ clauses }: SignalCell, { report }: PageContext): void {
  for (const { clause, place, mistake } of clauses) {
    if (mistake === null) continue;
    const found = `\`${clauseText(clause)}\` about an exit code`;
    report(
      problemAt(
        "exit-phrase",
        place,
        found,
        "one code, as in `exit 0` or `exit code 3`, with nothing else said of it",
        mistake,
      ),
    );
  }
}
