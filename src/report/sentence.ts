import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";
import { plainText } from "../text/plain-text.js";

/** Whose words a piece of a sentence is: each format shows them apart in its way, and escapes all of them. */
interface Piece {
  /** Ours; a signal as the page has it, of which a plain text is quoted; a line that was printed; what was there instead. */
  readonly of: "us" | "form" | "text" | "program" | "seen";
  readonly text: string;
}

/** A sentence without a full stop, before it is made fit for a place. Each piece is on one line. */
export type Sentence = readonly Piece[];

/** On one line; our own words keep the blanks between them and the next piece. */
export function piece(of: Piece["of"], text: string): Piece {
  return { of, text: of === "us" ? plainText(text).replace(/\s+/g, " ") : oneLine(text) };
}

/** A reason, in which backticks mark the words of others. */
export function markedSentence(text: string): Sentence {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? piece("text", part.slice(1, -1)) : piece("us", part)))
    .filter((one) => one.text !== "");
}

/** As plain text for a terminal or a file. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map(({ of, text }) => (of === "text" ? `\`${text}\`` : text)).join("");
}

/** The beginning of a sentence, in characters of what others wrote and of ours together. */
export function cutSentence(sentence: Sentence, limit: number): Sentence {
  const shown: Piece[] = [];
  let left = limit;
  for (const { of, text } of sentence) {
    const quotes = of === "text" ? 2 : 0;
    if (left <= quotes) break;
    shown.push({ of, text: cutCharacters(text, left - quotes) });
    left -= text.length + quotes;
  }
  return shown;
}
