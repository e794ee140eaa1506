/** What of a value from outside is not as its description has it. */
export interface Mismatch {
  /** As `checks[3].verdict`; empty for the whole value. Made of described keys and of numbers; only a key that may not be there is the value's own. */
  readonly place: string;
  /** What stands there. Not to be shown where the value is not its reader's own. */
  readonly value: unknown;
  /** What should stand there: "one of passed, failed". */
  readonly expected: string;
}

export type { Mismatches };

/** Takes of a value what is described of it, as a copy; `undefined` where it does not fit, which is noted. */
export type Reader<T> = (value: unknown, mismatches: Mismatches) => T | undefined;

type Reading<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "mismatches"; readonly first: Mismatch; readonly all: readonly Mismatch[] };

/** Reads a value to the letter of its description. */
export function readAs<T>(read: Reader<T>, value: unknown): Reading<T> {
  const mismatches = new Mismatches();
  const taken = read(value, mismatches);
  const [first] = mismatches.found;
  if (first !== undefined) return { kind: "mismatches", first, all: mismatches.found };
  if (taken === undefined) throw new Error("A reader that takes nothing says why.");
  return { kind: "read", value: taken };
}

/** As a sentence that repeats nothing of the value. */
export function mismatchWords({ place, expected }: Mismatch): string {
  return `${place === "" ? "it" : `\`${place}\``} has to be ${expected}`;
}

/** More of them say nothing new. */
export const maxMismatches = 5;

/** Collects mismatches while a value is read, and knows where in it the reading is. */
class Mismatches {
  readonly found: Mismatch[] = [];
  readonly #path: (string | number)[] = [];

  /** Nothing more needs to be looked at. */
  get isFull(): boolean {
    return this.found.length >= maxMismatches;
  }

  /** Reads what stands under a key or a number. */
  at<T>(step: string | number, value: unknown, read: Reader<T>): T | undefined {
    this.#path.push(step);
    const taken = read(value, this);
    this.#path.pop();
    return taken;
  }

  /** Notes that something else should stand here: nothing is taken. */
  note(value: unknown, expected: string): undefined {
    if (!this.isFull) this.found.push({ place: this.#place(), value, expected });
  }

  #place(): string {
    return this.#path.reduce<string>((place, step) => place + written(step, place), "");
  }
}

function written(step: string | number, before: string): string {
  if (typeof step === "number") return `[${step}]`;
  return before === "" ? step : `.${step}`;
}
