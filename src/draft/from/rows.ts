import type { References } from "../../page/markdown/inline.js";
import { emptyRow, type RowDraft } from "../draft.js";
import { readExpectation, toolOf } from "./expectation.js";
import { type Names, nameFromCommand, nameFromWords, plain } from "./names.js";
import { commandKey, type Refusals } from "./refusals.js";
import type { Task } from "./task.js";

/** What rows need to know of the file around them. */
interface RowContext {
  readonly references: References;
  readonly names: Names;
  readonly refusals: Refusals;
}

/** The row of a task whose commands may run. What of its words is in no cell is kept as `Why`. */
export function rowOfTask(task: Task, area: string, { references, names, refusals }: RowContext): RowDraft {
  const { commands, before, behind, timing, owner, notes } = task;
  const source = [task.source.replace(/[\s:]+$/, ""), ...notes].join("; ");
  const name = nameFromWords(before) || nameFromCommand(task.written[0] ?? "");
  const said = behind.replace(/^[\s)*_,:;.→=>–—-]+/u, "").replace(/[\s)*_.]+$/u, "");
  const expected = refusals.signals.has(commandKey(commands))
    ? { signals: [], hasWords: true }
    : readExpectation(said, "pass", commands, references);
  const kept = leftWords(source, [
    name,
    ...task.written,
    ...expected.signals,
    owner ?? "",
    timing.notBefore ?? "",
    timing.only.join(" "),
  ]);
  return withToolSignals({
    ...emptyRow,
    area,
    check: names.unique(name),
    command: commands,
    pass: expected.signals,
    notBefore: timing.notBefore,
    phase: timing.phase,
    only: timing.only,
    owner,
    why: kept ? source : null,
    guess: guessOf(expected.hasWords ? plain(said) : "", kept),
  });
}

function guessOf(expected: string, isKept: boolean): string | null {
  if (expected !== "") return `"${expected}" is kept as words: no signal says it for certain`;
  return isKept ? "its words, kept under `Why`, may ask for more than the command" : null;
}

/** A row that says nothing but its exit code says what its tool prints, where that is known. */
export function withToolSignals(row: RowDraft): RowDraft {
  const tool = toolOf(row.command);
  if (tool === null || row.toDo !== null) return row;
  const isBare = row.pass.every((signal) => signal === "exit 0");
  const pass = isBare ? [...row.pass, ...tool.pass] : row.pass;
  const fail = row.fail.every((signal) => signal === "exit !0") ? [...row.fail, ...tool.fail] : row.fail;
  return { ...row, pass, fail };
}

/** Words that say nothing beside a command. */
const fillers: ReadonlySet<string> = new Set(
  "run runs running execute with using via by the a an and then that is are to of it make sure ensure verify check confirm pass passes passing green succeeds succeed in for still before after release releases only all should must clean ok shows show prints returns reports says new version x y z".split(
    " ",
  ),
);

/** Whether a text has words that are in none of the pieces: these would be lost. */
export function leftWords(text: string, pieces: readonly string[]): boolean {
  const there = new Set(pieces.flatMap(wordsIn));
  return wordsIn(text).some((word) => !there.has(word) && !fillers.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
