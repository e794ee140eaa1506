import type { Redaction } from "../model/redact.js";
import { isOwnWord } from "./own-words.js";
import { SecretSearch } from "./secret-search.js";
import { replaceSpans } from "./spans.js";
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
export function secretsFromEnvironment(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
      ? [value]
      : [];
  });
}
