import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** A check that can block a release says how to get back; one that waits for a person's to-do has nothing to go back from (FORMAT 1.5). */
export const rollbackMissing: Rule = ({ checks }) =>
  checks
    .filter(({ rollback, toDo }) => rollback === null && toDo === null)
    .map(({ id, place }) => {
      const found = `check \`${id}\` has no rollback`;
      const cure = "Write into `Rollback` what a person does when this check fails.";
      return problemAt("rollback-missing", place, {
        found,
        expected: "words or a link that say how to get back",
        cure,
      });
    });
