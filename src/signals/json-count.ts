import type { Comparison, Signal } from "../model/signal.js";

/**
 * How many there are, as other languages ask (`$.a.length > 3`, `$.a.size()`, `length($.a)`), in a query of RFC 9535,
 * which has functions inside brackets alone. `null`: nothing of that kind is asked.
 */
export function countQuery(path: string, operator: Comparison, literal: string): string | null {
  const [, member, argument] =
    /^(?:(\$[^\s()]*)\.(?:length|size|count)(?:\(\))?|(?:length|size|count|len)\((\$[^\s()]*)\))$/.exec(
      path,
    ) ?? [];
  const counted = member ?? argument;
  if (counted === undefined || !/^\d{1,15}$/.test(literal)) return null;
  return `$[?length(${counted}) ${operator === "=" ? "==" : operator} ${literal}]`;
}

/** The same for a signal that was read. */
export function countOf({ path, compare }: Extract<Signal, { readonly kind: "json" }>): string | null {
  return compare === null ? null : countQuery(path, compare.operator, compare.literal);
}
