import type { Rule } from "../rule.js";

/** `$ npm test` is what a transcript shows; a shell looks for a program called `$`. */
export const promptInCommand: Rule = {
  id: "prompt-in-command",
  check: ({ checks }) =>
    checks
      .filter(({ command }) => /^\s*\$\s/m.test(command))
      .map((check) => ({
        weight: "warning" as const,
        place: check.place,
        found: `a prompt in the command of check \`${check.id}\``,
        expected: "the command alone",
        cure: "Remove the `$` that was copied from a transcript.",
      })),
};
