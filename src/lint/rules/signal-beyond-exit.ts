import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** An exit code alone passes a command that did nothing; a complete check looks for something it printed or made. */
export const signalBeyondExit: Rule = ({ checks }) =>
  checks
    .filter(({ signals }) => signals.every(({ signal }) => signal.kind === "exit"))
    .map(({ id, place }) => {
      const found = `check \`${id}\` is judged by its exit code alone`;
      const cure =
        "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.";
      return problemAt("signal-beyond-exit", place, {
        found,
        expected: "a signal that shows the work was done",
        cure,
      });
    });
