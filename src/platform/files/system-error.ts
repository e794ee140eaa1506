/**
 * Whether something thrown is an error of the system, with a code. Judged by what it has: under Jest the errors of
 * Node's own modules are no instances of the `Error` that a module under test sees.
 */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Whether it is one with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}

/** What an act gives, or `other` where the system refuses it (with one of these codes, if any are given). Faults of ours are thrown. */
export function unlessRefused<Result, Other>(
  act: () => Result,
  other: Other,
  ...codes: readonly string[]
): Result | Other {
  try {
    return act();
  } catch (error) {
    if (isRefusal(error, codes)) return other;
    throw error;
  }
}

/** The same for what takes its time. */
export async function unlessRefusedLater<Result, Other>(
  act: () => Promise<Result>,
  other: Other,
  ...codes: readonly string[]
): Promise<Result | Other> {
  try {
    return await act();
  } catch (error) {
    if (isRefusal(error, codes)) return other;
    throw error;
  }
}

function isRefusal(error: unknown, codes: readonly string[]): boolean {
  return codes.length === 0 ? isSystemError(error) : hasCode(error, ...codes);
}

/**
 * Tidying up never decides (DESIGN 3, promise 9): a file that cannot be removed or closed stays as it is. Says what
 * the system said, `null` where nothing went wrong. Faults of ours are thrown.
 */
export function tidy(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return whatWasSaid(error);
  }
}

/** The same for what takes its time. */
export async function tidyUp(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return whatWasSaid(error);
  }
}

function whatWasSaid(error: unknown): string {
  // Node 24 begins so what `rmSync` met.
  if (isSystemError(error)) return error.message.replace(/^, Unknown error: /, "");
  // Node removes folders within folders by calling itself: some ten thousand of them are too deep for it.
  if (isRangeError(error)) return "its folders lie too deep in each other";
  throw error;
}

/** By its name: under Jest the errors of Node's own modules are no instances of ours. */
function isRangeError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
}
