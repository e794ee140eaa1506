import { grouped } from "./count.js";

/** Joins what there is: empty parts are left out, with their separators. */
export function joinParts(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

/** `major, minor or patch`. */
export function enumerated(names: readonly string[], word: "and" | "or"): string {
  return joinParts(` ${word} `, [names.slice(0, -1).join(", "), ...names.slice(-1)]);
}

/** `a, b and 3 more`: the first of many. */
export function firstNames(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}`;
}
