import { problemAt, quoted } from "../../model/problem.js";
import { escapeOf, hiddenOfScript, withoutQuoted } from "../../text/hidden-in-script.js";
import { oddCharacters } from "../../text/odd-characters.js";
import type { Rule } from "../rule.js";

/** What Word makes of `-` and `"`, which a shell takes for letters, and within quotes blanks that are none. */
export const commandTypographic: Rule = ({ checks }) =>
  checks.flatMap(({ command, place }) => {
    if (/^[\u0000-\u007f]*$/.test(command)) return [];
    const said = sign(command) ?? blank(command);
    if (said === null) return [];
    const found = `${said.name} in the command ${quoted(command)}, ${said.why}`;
    return [
      problemAt("command-typographic", place, {
        found,
        expected: "the signs that a shell knows",
        cure: said.cure,
      }),
    ];
  });

interface Said {
  readonly name: string;
  readonly why: string;
  readonly cure: string;
}

function sign(command: string): Said | null {
  const bare = withoutQuoted(command);
  const dash = /(?<=[ \t])[–—](?=[A-Za-z–—])/.exec(bare)?.[0];
  const quote = oddCharacters(bare).find(
    ({ index, name }) => name.includes("quote") && /^$|[\s=(]/.test(bare.charAt(index - 1)),
  );
  const name = dash === undefined ? quote?.name : dash === "–" ? "U+2013 (en dash)" : "U+2014 (em dash)";
  if (name === undefined) return null;
  const cure = "Type the sign anew: `-`, `--`, `\"` or `'`; within quotes it may stay.";
  return { name, why: "which a shell takes for a letter", cure };
}

/** Elsewhere it is an error of reading. */
function blank(command: string): Said | null {
  const { inQuotes } = hiddenOfScript(command);
  if (inQuotes === null) return null;
  const cure = `Put a plain blank in its place; where the command needs it, write it as an escape, as ${escapeOf(command, inQuotes)} in bash.`;
  return { name: inQuotes.name, why: "which looks like a blank and is none", cure };
}
