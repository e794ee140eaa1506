/**
 * The time that all requests of a run may take together. Only time during which something is asked counts: a
 * status at the beginning and a comment after ten minutes of checks share it.
 */
export class Budget {
  readonly #controller = new AbortController();
  #leftMs: number;
  #asking = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(totalMs: number) {
    this.#leftMs = totalMs;
  }

  /** Aborted when nothing is left. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  leftMs(): number {
    const spent = this.#asking === 0 ? 0 : performance.now() - this.#since;
    return Math.max(0, this.#leftMs - spent);
  }

  /** Does the work on the budget's time, and gives up on it when that has run out: `outOfTime` then makes the error. */
  async spend<T>(work: () => Promise<T>, outOfTime: () => Error): Promise<T> {
    if (this.signal.aborted) throw outOfTime();
    this.#begin();
    let stop = (): void => undefined;
    const end = new Promise<never>((_, reject) => {
      stop = () => reject(outOfTime());
      this.signal.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([work(), end]);
    } finally {
      this.signal.removeEventListener("abort", stop);
      this.#end();
    }
  }

  #begin(): void {
    this.#asking += 1;
    if (this.#asking > 1) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#controller.abort(), this.#leftMs);
  }

  #end(): void {
    this.#asking -= 1;
    if (this.#asking > 0) return;
    clearTimeout(this.#timer);
    this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#since));
    if (this.#leftMs === 0) this.#controller.abort();
  }
}
