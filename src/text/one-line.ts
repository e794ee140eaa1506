import { plainText } from "./plain-text.js";

/** Text of others on one line: white space becomes single spaces, and nothing in it acts on a terminal. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
