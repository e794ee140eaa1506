import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** `$ npm test` is what a transcript shows; a shell looks for a program called `$`. */
export const promptInCommand: Rule = ({ checks }) =>
  checks
    .filter(({ command }) => /^[ \t]*\$\s/m.test(command))
    .map(({ id, place }) => {
      const cure = "Remove the `$` that was copied from a transcript.";
      return problemAt(
        "prompt-in-command",
        place,
        `a prompt in the command of check \`${id}\``,
        "the command alone",
        cure,
      );
    });
