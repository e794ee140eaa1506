import { oddCharacters } from "../../model/odd-characters.js";
import { problemAt, quoted } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** What Word makes of `-` and `"`, and blanks that are none: a shell takes them for letters. */
export const commandTypographic: Rule = ({ checks }) =>
  checks.flatMap(({ command, place }) => {
    const name = signIn(command);
    if (name === null) return [];
    const found = `${name} in the command ${quoted(command)}, which a shell takes for a letter`;
    const cure = "Type the sign anew: `-`, `--`, `\"`, `'` or a plain blank; within quotes it may stay.";
    return [problemAt("command-typographic", place, found, "the signs that a shell knows", cure)];
  });

function signIn(command: string): string | null {
  if (/^[\u0000-\u007f]*$/.test(command)) return null;
  // A quote that is never closed goes to the end, so that nothing is looked through twice.
  const bare = command.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
  const dash = /(?<=[ \t])[–—](?=[A-Za-z–—])/.exec(bare)?.[0];
  if (dash !== undefined) return dash === "–" ? "U+2013 (en dash)" : "U+2014 (em dash)";
  const odd = oddCharacters(bare).find(
    ({ index, kind, name }) =>
      kind === "hidden" || (name.includes("quote") && /^$|[\s=(]/.test(bare.charAt(index - 1))),
  );
  return odd?.name ?? null;
}
