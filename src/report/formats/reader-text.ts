import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import { plainText } from "../../text/plain-text.js";

/** Text of others for a file that other tools read: without what acts on a terminal, and well-formed, since half a surrogate pair is refused by many. */
export function readerText(text: string): string {
  return plainText(text).replace(halfPairs, "\ufffd");
}

/** With `u` a whole pair is one character, so that only halves are found. */
const halfPairs = /[\ud800-\udfff]/gu;

/** The same on one line, as long as a name or a message may be. */
export function readerLine(text: string, limit = maxLineCharacters): string {
  return readerText(cutCharacters(oneLine(text), limit));
}

const maxLineCharacters = 300;

/** JSON for tools of others: every text in it is made fit for them. No byte order mark, which some refuse. */
export function readerJson(value: object): string {
  return `${JSON.stringify(value, (_, item: unknown) => (typeof item === "string" ? readerText(item) : item), 2)}\n`;
}
