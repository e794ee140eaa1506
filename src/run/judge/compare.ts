import type { Comparison } from "../../model/signal.js";

/** Compares two numbers. */
export function compareNumbers(left: number, operator: Comparison, right: number): boolean {
  switch (operator) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
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
