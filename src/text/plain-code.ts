import { cutCharacters } from "./cut.js";
import { plainText } from "./plain-text.js";

/** A name that others chose, in code: a backtick would end it. */
export function plainCode(text: string): string {
  return `\`${cutCharacters(plainText(text).replace(/[`\s]+/g, " "), 100).trim() || "?"}\``;
}
