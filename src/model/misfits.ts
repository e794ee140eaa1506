/** What of a value from outside is not as its description has it. */
export interface Misfit {
  /** As `checks[3].verdict`; empty for the whole value. Made of described keys and of numbers, never of the value's text. */
  readonly place: string;
  /** What should stand there: "one of passed, failed". */
  readonly expected: string;
}

/** More of them say nothing new. */
const maxMisfits = 5;

/** Collects misfits while a value is read, and knows where in it the reading is. */
export class Misfits {
  readonly found: Misfit[] = [];
  readonly #path: (string | number)[] = [];

  /** Nothing more needs to be looked at. */
  get isFull(): boolean {
    return this.found.length >= maxMisfits;
  }

  /** Reads what stands under a key or a number. */
  at<T>(step: string | number, value: unknown, read: Reader<T>): T | undefined {
    this.#path.push(step);
    const taken = read(value, this);
    this.#path.pop();
    return taken;
  }

  /** Notes that something else should stand here: nothing is taken. */
  expect(expected: string): undefined {
    if (!this.isFull) this.found.push({ place: this.#place(), expected });
  }

  #place(): string {
    return this.#path.reduce<string>((place, step) => place + written(step, place), "");
  }
}

/** Takes of a value what is described of it, as a copy; `undefined` where it does not fit, which is noted. */
export type Reader<T> = (value: unknown, misfits: Misfits) => T | undefined;

function written(step: string | number, before: string): string {
  if (typeof step === "number") return `[${step}]`;
  return before === "" ? step : `.${step}`;
}
