import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";

/** A name or a sentence where it stands beside others: none needs more, and one could fill the first screen. */
export function shortText(text: string): string {
  return cutCharacters(oneLine(text), maxCharacters);
}

const maxCharacters = 300;
