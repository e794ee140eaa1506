import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/**
 * `$ npm test` is what a transcript shows; a shell looks for a program called `$`, and takes `> npm test` for a file
 * to write to.
 */
export const promptInCommand: Rule = ({ checks }) =>
  checks
    .filter(({ command }) => /[$%>❯➜#]/.test(command) && prompt.test(command))
    .map(({ id, place }) => {
      const cure = "Remove the prompt that was copied from a transcript.";
      return problemAt("prompt-in-command", place, {
        found: `a prompt in the command of check \`${id}\``,
        expected: "the command alone",
        cure,
      });
    });

const prompt =
  /^[ \t]*(?:[$%>❯➜]|PS(?: [A-Z]:[^\n>]{0,200})?>|[\w.-]{1,50}@[\w.-]{1,100}(?:[:~/][\w~/.:-]{0,100})?[$#%])[ \t]/m;
