import type { Comparison } from "./signal.js";

/** Whether an order (negative: the left is less, 0: equal, positive: the left is greater) is what an operator asks for. */
export function satisfiesComparison(order: number, operator: Comparison): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}
