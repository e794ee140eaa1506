import { isDense, PatternProbe } from "./find-pattern.js";
import { LineAutomaton } from "./line-automaton.js";
import { LineEndFinder, startOfLine } from "./line-ends.js";
import type { LinePattern } from "./line-pattern.js";
import type { Probe, Region } from "./stream-scan.js";

/** An automaton for a smaller part of a stream would cost more than it saves. */
const worthwhileBytes = 16 * 1024;

/** Looks for several patterns that need no certain text, in one pass for all that have not been seen. */
export class PatternGroup implements Probe {
  #open: readonly PatternProbe[] = [];
  /** Finds the lines that one of the open patterns matches; `undefined` where it has to be made (anew). */
  #automaton: LineAutomaton | null | undefined;

  add(pattern: LinePattern): PatternProbe {
    const probe = new PatternProbe(pattern);
    this.#open = [...this.#open, probe];
    return probe;
  }

  take(region: Region): boolean {
    const automaton = region.to - region.from < worthwhileBytes ? null : this.#automatonOfOpen();
    if (automaton === null) this.#leaveTo(this.#open.filter((probe) => probe.take(region)));
    else this.#search(region, automaton);
    return this.#open.length > 0;
  }

  /** Asks the lines that the automaton points out. */
  #search(region: Region, automaton: LineAutomaton): void {
    const { bytes } = region.buffer;
    const lineEnds = new LineEndFinder(bytes.subarray(0, region.to));
    let cursor = region.from;
    for (let asked = 0; cursor < region.to; asked += 1) {
      const all = isDense(asked, cursor - region.from);
      const place = all ? cursor : automaton.find(bytes, cursor, region.to);
      if (place === region.to) return;
      const next = all ? region.to : Math.min(lineEnds.startOfNext(lineEnds.endOfLine(place)), region.to);
      this.#ask(region, startOfLine(bytes, cursor, place), next);
      cursor = next;
    }
  }

  #ask(region: Region, from: number, to: number): void {
    this.#leaveTo(this.#open.filter((probe) => probe.takeLines(region, from, to)));
  }

  /** Those that are left want to see more. */
  #leaveTo(open: readonly PatternProbe[]): void {
    if (open.length < this.#open.length) this.#automaton = undefined;
    this.#open = open;
  }

  #automatonOfOpen(): LineAutomaton | null {
    if (this.#automaton === undefined)
      this.#automaton = LineAutomaton.of(this.#open.map(({ pattern }) => pattern));
    return this.#automaton;
  }
}
