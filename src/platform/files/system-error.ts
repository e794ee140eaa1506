/**
 * Whether something thrown is an error of the system, with a code. Judged by what it has: under Jest the errors of
 * Node's own modules are no instances of the `Error` that a module under test sees.
 */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Whether it is one with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return isSystemError(error) && error.code === code;
}
