import type { Redaction } from "../model/redact.js";
import type { Environment } from "../model/variables.js";
import { isOwnWord } from "./own-words.js";
import { formsOf } from "./secret-forms.js";
import { cutMark, replaceSpans } from "./spans.js";
import { createTextSearch, type Span, type TextSearch } from "./text-search.js";
import { findTokens } from "./token-shapes.js";

/** Knows the secrets of a run, and takes them out of texts. */
export interface Redactor extends Redaction {
  /** An empty or blank secret is none. */
  add(secret: string): void;
  /** As they were added, in order, each once. */
  values(): readonly string[];
}

/**
 * The one place that redacts whatever is written but the live output of commands, which is searched for exact values
 * only: known secrets in all their forms, and what has the shape of a well-known token.
 */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  const search = new SecretSearch();
  // All but those that are words of our own sentences.
  const apart = new SecretSearch();
  return {
    add(secret) {
      if (secret.trim() === "" || secrets.has(secret)) return;
      secrets.add(secret);
      search.add(secret);
      for (const text of withoutOwnWords(secret)) apart.add(text);
    },
    redact: (text) => (text === "" ? text : replaceSpans(text, [...search.find(text), ...findTokens(text)])),
    redactSentence: (text) => {
      if (text === "") return text;
      const quoted = [...text.matchAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g)].flatMap(
        ({ 0: code, index }) =>
          search.find(code).map(({ start, end }) => ({ start: start + index, end: end + index })),
      );
      return replaceSpans(text, [...apart.find(text), ...findTokens(text), ...quoted]);
    },
    values: () => [...secrets],
  };
}

/** A secret is known by its lines as well, and one of them may be a word of ours. */
function withoutOwnWords(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return lines.some(isOwnWord) ? lines.filter((line) => !isOwnWord(line)) : [secret];
}

/**
 * Words of a variable's name that say its value is secret; two of them are made of two. The inputs of an action are
 * variables with hyphens (`INPUT_GITHUB-TOKEN`).
 */
const secretWords =
  /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE[_-]KEY|API[_-]KEY)(?:[_-]|$)/i;
const minEnvironmentLength = 8;

/** Values that the environment's names give away as secret. */
export function secretsFromEnvironment(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
      ? [value]
      : [];
  });
}

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
class SecretSearch {
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
  const behind = backwards
    .openBefore(reversed(text), cutMark)
    .map(({ start, end }) => ({ start: text.length - end, end: text.length - start }));
  return [...forwards.openBefore(text, cutMark), ...behind].filter(
    ({ start, end }) => end - start >= minMarkedLength,
  );
}

function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index -= 1) result += text.charAt(index);
  return result;
}
