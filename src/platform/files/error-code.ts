/**
 * The code of a system error (`ENOENT`), `null` for anything else that was thrown. Not by `instanceof Error`: an
 * error of Node's own comes from another realm where a program runs in a `vm` context, as under Jest.
 */
export function errorCode(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  return typeof cause.code === "string" ? cause.code : null;
}
