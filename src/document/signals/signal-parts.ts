import { quoted } from "../../model/problem.js";

/** A signal that doesn't fit the grammar: where in it, and the words of the problem. */
export interface Refusal {
  readonly kind: "refused";
  readonly at: number;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

export function refuse(at: number, found: string, expected: string, cure: string): Refusal {
  return { kind: "refused", at, found, expected, cure };
}

export function isRefusal<Other extends { readonly kind: string }>(
  parsed: Other | Refusal,
): parsed is Refusal {
  return parsed.kind === "refused";
}

/** The cure of rule 1: how the same words are written as a text to look for. */
export function literally(text: string): string {
  return `Write ${quoted(`output: ${text}`, 200)} to look for a text literally.`;
}

/**
 * Takes a path off the front: in double quotes, or without blanks up to the first `: ` (FORMAT 2 rules 1 and 5).
 * `after` is what follows the colon, trimmed (empty where nothing does), or `null` without a colon.
 */
export function takePath(rest: string): { readonly path: string; readonly after: string | null } | null {
  const groups =
    /^[ \t]+(?:"(?<inQuotes>[^"]+)"|(?<bare>[^ \t"][^ \t]*?))(?<colon>:(?:[ \t]+(?<after>.*))?)?$/s.exec(
      rest,
    )?.groups;
  const path = groups?.["inQuotes"] ?? groups?.["bare"];
  if (groups === undefined || path === undefined) return null;
  return { path, after: groups["colon"] === undefined ? null : (groups["after"] ?? "") };
}
