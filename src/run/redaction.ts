import type { Redact } from "../model/redact.js";
import { formsOf } from "./secret-forms.js";
import { createTextSearch, type Span, type TextSearch } from "./text-search.js";

export const redacted = "***";

/** Knows the secrets of a run, and takes them out of texts. */
export interface Redactor {
  /** An empty or blank secret is none. */
  add(secret: string): void;
  readonly redact: Redact;
  /** As they were added, in order, each once. */
  values(): readonly string[];
}

/** The one place that redacts what is written at the end of a run: log excepted, which knows exact values only. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let searches: Searches | null = null;
  return {
    add(secret) {
      if (secret.trim() === "" || secrets.has(secret)) return;
      secrets.add(secret);
      searches = null;
    },
    redact(text) {
      if (secrets.size === 0 || text === "") return text;
      searches ??= createSearches([...secrets]);
      return replaceSpans(text, findSecrets(searches, text));
    },
    values: () => [...secrets],
  };
}

interface Searches {
  readonly forwards: TextSearch;
  /** The forms turned round, for the end of a secret at a text's beginning. */
  readonly backwards: TextSearch;
  readonly maxLength: number;
}

function createSearches(secrets: readonly string[]): Searches {
  const forms = [...new Set(secrets.flatMap(formsOf))];
  return {
    forwards: createTextSearch(forms),
    backwards: createTextSearch(forms.map(reversed)),
    maxLength: Math.max(0, ...forms.map((form) => form.length)),
  };
}

/** So much of a secret gives it away where a text was cut within it. */
const minCutLength = 8;
const cutMark = "…";

/** Whole secrets, and the part of one that was cut off at either end of the text. */
function findSecrets({ forwards, backwards, maxLength }: Searches, text: string): Span[] {
  const spans = forwards.find(text);
  const from = text.startsWith(cutMark) ? 1 : 0;
  const to = text.endsWith(cutMark) && text.length > 1 ? text.length - 1 : text.length;
  const open = forwards.openEnd(text.slice(Math.max(from, to - maxLength), to));
  if (open >= minCutLength) spans.push({ start: to - open, end: to });
  const closing = backwards.openEnd(reversed(text.slice(from, Math.min(to, from + maxLength))));
  if (closing >= minCutLength) spans.push({ start: from, end: from + closing });
  return spans;
}

function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index -= 1) result += text.charAt(index);
  return result;
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = "";
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= position) continue;
    if (start >= position) result += text.slice(position, start) + redacted;
    position = end;
  }
  return result + text.slice(position);
}

/** Words of a variable's name that say its value is secret; two of them are made of two. */
const secretWords = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PRIVATE_KEY|API_KEY)(?:_|$)/i;
const minEnvironmentLength = 8;

/** Values that the environment's names give away as secret. */
export function secretsFromEnvironment(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    return value !== undefined && value.trim().length >= minEnvironmentLength && secretWords.test(name)
      ? [value]
      : [];
  });
}
