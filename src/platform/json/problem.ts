/** More lines than these are not tried as the beginning of a JSON text. */
const maxTried = 5;

/**
 * Why a text is not one JSON text, for a person: several of them, or lines of a log before it, are what commands
 * print. `message` is what `JSON.parse` said.
 */
export function jsonProblem(text: string, message: string): string {
  const behind = Number(/after JSON at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(behind)) {
    const line = lineOf(text, behind);
    return isJsonStart(text[behind])
      ? `it holds several JSON texts (a second one begins on line ${line})`
      : `other text stands behind the JSON text (on line ${line})`;
  }
  const start = laterStart(text);
  return start === null ? message : `other text stands before the JSON text of line ${lineOf(text, start)}`;
}

function isJsonStart(character: string | undefined): boolean {
  return character !== undefined && /["[{\d-]/.test(character);
}

/** Where a line begins from which on the rest is one JSON text. */
function laterStart(text: string): number | null {
  let tried = 0;
  for (const { index } of text.matchAll(/(?<=\n)[ \t]*[[{]/g)) {
    if (isJson(text.slice(index))) return index;
    tried += 1;
    if (tried === maxTried) break;
  }
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    if (cause instanceof SyntaxError) return false;
    throw cause;
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
