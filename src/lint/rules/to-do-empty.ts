import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** A to-do that says "none", or a tick: the check would be `pending` where it fails (FORMAT 1.5), and nobody has anything to do. */
export const toDoEmpty: Rule = ({ checks }) =>
  checks.flatMap(({ id, place, toDo }) => {
    if (toDo === null || !saysNothing.test(toDo.trim())) return [];
    const found = `the to-do ${quoted(toDo.trim())} of check \`${id}\`, which would be pending where it fails`;
    const expected = "what a person does so that the check passes";
    const cure =
      "Write that, or leave the to-do out (in a table, leave the cell empty): the check fails then.";
    return [problemAt("to-do-empty", place, { found, expected, cure })];
  });

const saysNothing = /^(?:n\/?a|no|none|nothing|never|false|yes|true|x|done|[^\p{L}\p{N}]*)[.!]?$/iu;
