/** Joins what there is: empty parts are left out, with their separators. */
export function joinParts(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}
