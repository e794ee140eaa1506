import { trimBlanks } from "../../text/trim-blanks.js";
import type { CodeSpan, Inline, InlineWords } from "./inline.js";

/** A word or a sign beside code spans, as a reader sees it. */
export interface Word {
  readonly kind: "word";
  readonly text: string;
  /** Which of the cell's stretches of words it stands in; see `Inline.around`. */
  readonly stretch: number;
}

interface Span {
  readonly kind: "span";
  readonly text: string;
  readonly start: number;
}

/** What ends a clause: "and", a sign within a sentence (`,` `+` a dash, a bracket), or one that ends it (`;` `.` a break). */
interface Separator {
  readonly kind: "separator";
  readonly text: string;
  readonly ends: "and" | "clause" | "sentence";
}

export type Atom = Word | Span | Separator;

/** Words and spans up to the next separator (FORMAT 1.2). */
export type Clause = readonly (Word | Span)[];

/** A clause and where it stands in the row of atoms: from the first, to behind the last. */
interface PlacedClause {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** The number of its sentence: those end at `;`, at a full stop and at a break. */
  readonly sentence: number;
}

/** A cell as a row of words, spans and what separates clauses. */
export function readAtoms({ around, spans }: Inline): Atom[] {
  const atoms: Atom[] = [];
  for (const [index, words] of around.entries()) {
    for (const atom of wordsOf(words, index)) atoms.push(atom);
    const span = spans[index];
    if (span !== undefined) atoms.push(trimmed(span));
  }
  return joinNumbers(atoms);
}

function trimmed({ text: written, start }: CodeSpan): Span {
  const { text, offset } = trimBlanks(written);
  return { kind: "span", text, start: start + offset };
}

/** The clauses of a row of atoms, without empty ones. */
export function clausesOf(atoms: readonly Atom[]): PlacedClause[] {
  const clauses: PlacedClause[] = [];
  let clause: (Word | Span)[] = [];
  let sentence = 0;
  const end = (to: number) => {
    if (clause.length > 0) clauses.push({ clause, from: to - clause.length, to, sentence });
    clause = [];
  };
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== "separator") clause.push(atom);
    else end(index);
    if (atom.kind === "separator" && atom.ends === "sentence") sentence += 1;
  }
  end(atoms.length);
  return clauses;
}

/** `[^1]` is a footnote, which says nothing here; `e.g.` is one word; a point ends a clause only before a blank, so that `1.5` is one too. */
const pieces =
  /\[\^[^\s[\]]{1,100}\]|e\.g\.?|\n|[,;+()[\]{}]|\.(?=\s|$)|\/(?=\s|$)|(?:[^\s,;+()[\]{}./]|\.(?!\s|$)|\/(?!\s|$))+/gi;

function wordsOf({ text }: InlineWords, stretch: number): Atom[] {
  // Most often nothing or one "and" stands between two spans: then no expression goes through it.
  if (!text.includes("\n")) {
    const plain = text.trim();
    const only = plain === "" ? null : separator(plain);
    if (plain === "" || only !== null) return only === null ? [] : [only];
  }
  const isPlain = /^[A-Za-z ]+$/.test(text);
  return (isPlain ? text.split(" ") : Array.from(text.matchAll(pieces), ([piece]) => piece))
    .filter((piece) => piece !== "" && !piece.startsWith("[^"))
    .map((piece): Atom => separator(piece) ?? { kind: "word", text: piece, stretch });
}

function separator(piece: string): Separator | null {
  const kind = "separator";
  if (/^(?:and|&&?)$/i.test(piece)) return { kind, text: piece, ends: "and" };
  if (/^[;.\n]$/.test(piece)) return { kind, text: piece, ends: "sentence" };
  return /^(?:[,+()[\]{}]|[-–—]+)$/.test(piece) ? { kind, text: piece, ends: "clause" } : null;
}

/** A comma between numbers ends no clause: `exit 0, 1`. */
function joinNumbers(atoms: Atom[]): Atom[] {
  if (!atoms.some(isNumber)) return atoms;
  return atoms.map((atom, index) => {
    if (atom.kind !== "separator" || atom.text !== ",") return atom;
    const between = isNumber(atoms[index - 1]) && isNumber(atoms[index + 1]);
    return between ? { kind: "word", text: ",", stretch: 0 } : atom;
  });
}

function isNumber(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind !== "separator" && /^\d+$/.test(atom.text);
}
