/** Node's timers hold no more: a longer delay would fire at once. */
export const maxTimerMs = 2 ** 31 - 1;

const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;

const pattern = /^(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;

/**
 * Milliseconds of a duration such as `500ms`, `30s`, `10m`, `1h` or `1h30m`: larger units first, each once.
 * `null` when the text is none; zero and what no timer can hold are the caller's to refuse.
 */
export function parseDuration(text: string): number | null {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined || text === "") return null;
  let total = 0;
  for (const [unit, milliseconds] of Object.entries(units)) total += Number(groups[unit] ?? 0) * milliseconds;
  return total;
}

/** The duration that is meant by `10 s`, `5 min`, `1 hour` or `2 minutes`; `null` where it is no such thing. */
export function durationInWords(text: string): string | null {
  const [, count, word] = /^(\d{1,9}) ?([a-z]{1,12})$/.exec(text.trim().toLowerCase()) ?? [];
  const unit = word === undefined ? undefined : unitNamed(word);
  return count === undefined || unit === undefined ? null : `${count}${unit}`;
}

/** Milliseconds of a unit in words (`sec`, `minutes`); `null` where it is none. */
export function msOfUnit(word: string): number | null {
  const unit = unitNamed(word);
  return unit === undefined ? null : units[unit];
}

function unitNamed(word: string): keyof typeof units | undefined {
  return unitsInWords.find(({ says }) => says.test(word))?.unit;
}

const unitsInWords = [
  { unit: "h", says: /^(?:h|hrs?|hours?)$/ },
  { unit: "m", says: /^(?:m|mins?|minutes?)$/ },
  { unit: "s", says: /^(?:s|secs?|seconds?)$/ },
  { unit: "ms", says: /^(?:ms|msecs?|milliseconds?)$/ },
] as const satisfies readonly { readonly unit: keyof typeof units; readonly says: RegExp }[];
