/** Joins what there is: empty parts are left out, with their separators. */
export function joinParts(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

/** `major, minor or patch`. */
export function enumerated(names: readonly string[], word: "and" | "or"): string {
  return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}
