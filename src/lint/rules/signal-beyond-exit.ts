import type { Rule } from "../rule.js";

/** An exit code alone passes a command that did nothing; a complete check looks for something it printed or made. */
export const signalBeyondExit: Rule = {
  id: "signal-beyond-exit",
  check: ({ checks }) =>
    checks
      .filter((check) => check.signals.every(({ signal }) => signal.kind === "exit"))
      .map((check) => ({
        weight: "completeness" as const,
        place: check.place,
        found: `check \`${check.id}\` that is judged by its exit code alone`,
        expected: "a signal that shows the work was done",
        cure: "Add a pass signal for what the command prints or makes, or `stdout empty` where silence is right.",
      })),
};
