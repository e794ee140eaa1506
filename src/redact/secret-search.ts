import { cutMark } from "./cut-mark.js";
import { formsOf } from "./secret-forms.js";
import { createTextSearch, type Span, type TextSearch } from "./text-search.js";

/** So much of a secret gives it away where a cut is marked. */
const minMarkedLength = 4;
/** The same at either end of a text, where it may have been cut. */
const minUnmarkedLength = 8;

/** The forms of some secrets, and what finds them. */
interface Layer {
  readonly secrets: readonly string[];
  readonly forwards: TextSearch;
  /** The forms turned round, for the end of a secret behind a cut. */
  readonly backwards: TextSearch;
  readonly maxLength: number;
  /** Of all forms together. */
  readonly length: number;
}

/**
 * Finds known secrets in all their forms: whole ones, and the part of one that a cut has left. A run learns secrets
 * while it writes lines, and to build the search for all of them anew each time would take minutes. So new ones get
 * a layer of their own, those of about one size are merged, and all of them are once enough was searched in many.
 */
export class SecretSearch {
  #new: string[] = [];
  #layers: Layer[] = [];
  /** What a single layer would have saved since the last merge, in characters. */
  #searched = 0;

  add(secret: string): void {
    this.#new.push(secret);
  }

  find(text: string): Span[] {
    if (this.#new.length > 0) this.#addLayer();
    if (this.#searched > this.#layers.reduce((sum, { length }) => sum + length, 0)) this.#mergeAll();
    this.#searched += text.length * (this.#layers.length - 1);
    return this.#layers.flatMap((layer) => findIn(layer, text));
  }

  #addLayer(): void {
    let secrets: readonly string[] = this.#new;
    this.#new = [];
    for (let last = this.#layers.at(-1); last !== undefined; last = this.#layers.at(-1)) {
      if (last.secrets.length > secrets.length) break;
      secrets = [...last.secrets, ...secrets];
      this.#layers.pop();
    }
    this.#layers.push(layerOf(secrets));
  }

  #mergeAll(): void {
    if (this.#layers.length > 1) this.#layers = [layerOf(this.#layers.flatMap(({ secrets }) => secrets))];
    this.#searched = 0;
  }
}

function layerOf(secrets: readonly string[]): Layer {
  const forms = [...new Set(secrets.flatMap(formsOf))];
  return {
    secrets,
    forwards: createTextSearch(forms),
    backwards: createTextSearch(forms.map(reversed)),
    maxLength: forms.reduce((most, form) => Math.max(most, form.length), 0),
    length: forms.reduce((sum, form) => sum + form.length, 0),
  };
}

function findIn({ forwards, backwards, maxLength }: Layer, text: string): Span[] {
  const spans = forwards.find(text);
  const open = forwards.openEnd(text.slice(-maxLength));
  if (open >= minUnmarkedLength) spans.push({ start: text.length - open, end: text.length });
  const closing = backwards.openEnd(reversed(text.slice(0, maxLength)));
  if (closing >= minUnmarkedLength) spans.push({ start: 0, end: closing });
  return text.includes(cutMark) ? [...spans, ...besideCuts(forwards, backwards, text)] : spans;
}

function besideCuts(forwards: TextSearch, backwards: TextSearch, text: string): Span[] {
  const behind = backwards.openBefore(reversed(text), cutMark).map(({ start, end }) => ({
    start: text.length - end,
    end: text.length - start,
  }));
  return [...forwards.openBefore(text, cutMark), ...behind].filter(
    ({ start, end }) => end - start >= minMarkedLength,
  );
}

function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index -= 1) result += text.charAt(index);
  return result;
}
