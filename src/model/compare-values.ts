import type { Comparison, JsonValue } from "./signal.js";

/** FORMAT 2 rule 6: types count; only two numbers or two strings have an order. */
export function compareValues(left: unknown, operator: Comparison, right: JsonValue): boolean {
  if (operator === "=") return isDeepEqual(left, right);
  if (operator === "!=") return !isDeepEqual(left, right);
  if (typeof left === "number" && typeof right === "number") return isOrdered(left, operator, right);
  if (typeof left === "string" && typeof right === "string") return isOrdered(left, operator, right);
  return false;
}

function isOrdered<Value extends number | string>(
  left: Value,
  operator: "<" | "<=" | ">" | ">=",
  right: Value,
): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

function isDeepEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return left === right;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [ours, theirs] = [new Map<string, unknown>(Object.entries(left)), Object.entries(right)];
  return (
    ours.size === theirs.length &&
    theirs.every(([key, value]) => ours.has(key) && isDeepEqual(ours.get(key), value))
  );
}
