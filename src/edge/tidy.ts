import { isSystemError } from "./system-error.js";

/**
 * Tidying up never decides (DESIGN 3, promise 9): a file that cannot be removed or closed stays as it is. Says what
 * the system said, `null` where nothing went wrong. Faults of ours are thrown.
 */
export function tidy(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.message;
  }
}

/** The same for what takes its time. */
export async function tidyUp(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.message;
  }
}
