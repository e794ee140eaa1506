import type { Stream } from "../model/signal.js";
import { partOfMore } from "../model/signal-reason.js";
import type { SignalSources } from "../ports/signal-sources.js";
import { plural } from "../text/count.js";
import { shorten } from "./excerpt.js";
import type { Match } from "./streams/find-text.js";
import type { OutputStream } from "./streams/output-stream.js";

/** Asked once what became of the signal, after the command's output has ended. */
export type Observer = (facts: AttemptFacts) => Observation | Promise<Observation>;

/** What an attempt was besides its output. */
export interface AttemptFacts {
  /** `null` when the command did not end by itself. */
  readonly exitCode: number | null;
  readonly durationMs: number;
}

/** What became of a signal, before it is put together with the signal's own text. */
export type Observation =
  | { readonly holds: boolean; readonly saw: string; readonly outputLine?: number; readonly note?: string }
  /** Could not be evaluated. */
  | { readonly holds: null; readonly reason: string };

/** What an observer may look at. */
export interface Surroundings {
  readonly streams: Readonly<Record<Stream, OutputStream>>;
  readonly sources: SignalSources;
}

/** FORMAT 2 rule 8: noted in the result where a line was met in pieces. */
export function piecesNote(metPieces: boolean): { readonly note?: string } {
  return metPieces ? { note: "a line of more than 1 MiB was matched in pieces of 1 MiB" } : {};
}

/** What is told of a text with a value that was seen as a part of more alone. */
export function seenAsPart({ saw, line }: Match): { readonly saw: string; readonly outputLine: number } {
  return { saw: shorten(`${partOfMore}${saw}`), outputLine: line };
}

/** "1 line", "2 lines". */
export function lineCount(lines: number): string {
  return `${lines} ${plural(lines, "line")}`;
}
