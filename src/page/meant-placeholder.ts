import { isSignalPlaceholder, signalPlaceholders } from "../model/run-values.js";
import { nearest } from "../text/nearest.js";
import { plainKey } from "./meant-key.js";

/** Longer ones are mistyped; of `{pr}`, `{tag}` and `{sha}` too much else is as near. */
const typed = signalPlaceholders.filter((name) => name.length >= 5);

/**
 * The placeholder that another name was probably meant to be: in other letters (`{Version}`, `{last_tag}`, `{baseSha}`)
 * or mistyped. `null`: it is one of ours, or no near miss.
 */
export function meantPlaceholder(name: string): string | null {
  if (isSignalPlaceholder(name)) return null;
  const plain = plainKey(name);
  if (isSignalPlaceholder(plain)) return plain;
  const near = nearest(plain, typed, 2);
  return near !== null && (isTypo(plain, near) || nearest(plain, [near], 1) !== null) ? near : null;
}

/** Two letters that differ make other words as well (`session`): the first is mostly right, or two have changed places. */
function isTypo(name: string, meant: string): boolean {
  return name[0] === meant[0] || [...name].sort().join("") === [...meant].sort().join("");
}
