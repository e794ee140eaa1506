import type { PlaceOf, Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { escapeOf, hiddenOfScript } from "../text/hidden-in-script.js";
import { oddCharacters, withoutHidden } from "../text/odd-characters.js";

/** A name with a character that cannot be seen is another name than the one that readers see. `what` is its column or key. */
export function hiddenInName(what: string, text: string, placeOf: PlaceOf): Problem | null {
  const first = oddCharacters(text).find(({ kind }) => kind === "hidden");
  if (first === undefined) return null;
  const shown = quoted(withoutHidden(text));
  const found = `${first.name} in ${shown} under \`${what}\``;
  const cure = `Write ${shown}, typed anew.`;
  const expected = "characters that can be seen";
  return problemAt("hidden-character", placeOf(first.index), { found, expected, cure });
}

/** A shell takes what cannot be seen for a letter, and so runs another command than the one that readers see. */
export function hiddenInScript(script: string, placeOf: PlaceOf): Problem | null {
  const first = hiddenOfScript(script).outside;
  if (first === null) return null;
  const shown = quoted(withoutHidden(script), 200);
  const found = `${first.name} in the command ${shown}`;
  const cure = `Write ${shown}, typed anew; where the command needs the character, write it as an escape, as ${escapeOf(script, first)} in bash.`;
  const expected = "characters that can be seen";
  return problemAt("hidden-character", placeOf(first.index), { found, expected, cure });
}
