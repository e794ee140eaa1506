/** A character that cannot be seen, or that stands for another (FORMAT 1.2). */
export interface OddCharacter {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly index: number;
  /** `hidden`: it cannot be told from nothing, or from a blank. `look-alike`: it looks like a character of ASCII. */
  readonly kind: "hidden" | "look-alike";
  /** As messages name it: "U+00A0 (no-break space)". */
  readonly name: string;
  /** What was probably meant: a blank, nothing, a letter, a straight quote. */
  readonly plain: string;
}

const hidden: Readonly<Record<string, readonly [name: string, plain: string]>> = {
  "\u00a0": ["no-break space", " "],
  "\u202f": ["narrow no-break space", " "],
  "\u2000": ["en quad", " "],
  "\u2001": ["em quad", " "],
  "\u2002": ["en space", " "],
  "\u2003": ["em space", " "],
  "\u2004": ["three-per-em space", " "],
  "\u2005": ["four-per-em space", " "],
  "\u2006": ["six-per-em space", " "],
  "\u2007": ["figure space", " "],
  "\u2008": ["punctuation space", " "],
  "\u2009": ["thin space", " "],
  "\u200a": ["hair space", " "],
  "\u205f": ["medium mathematical space", " "],
  "\u00ad": ["soft hyphen", ""],
  "\u180e": ["Mongolian vowel separator", ""],
  "\u200b": ["zero-width space", ""],
  "\u2060": ["word joiner", ""],
  "\u2061": ["function application", ""],
  "\u2062": ["invisible times", ""],
  "\u2063": ["invisible separator", ""],
  "\u2064": ["invisible plus", ""],
  "\ufeff": ["byte order mark", ""],
  "\u061c": ["Arabic letter mark", ""],
  "\u200e": ["left-to-right mark", ""],
  "\u200f": ["right-to-left mark", ""],
  "\u202a": ["left-to-right embedding", ""],
  "\u202b": ["right-to-left embedding", ""],
  "\u202c": ["pop directional formatting", ""],
  "\u202d": ["left-to-right override", ""],
  "\u202e": ["right-to-left override", ""],
  "\u2066": ["left-to-right isolate", ""],
  "\u2067": ["right-to-left isolate", ""],
  "\u2068": ["first strong isolate", ""],
  "\u2069": ["pop directional isolate", ""],
};

/** They join emoji and letters of some scripts; beside a sign of ASCII they do nothing that can be seen. */
const joiners: Readonly<Record<string, string>> = {
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
};

const quotes: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
};

/** Cyrillic and Greek letters that look like Latin ones (Unicode's confusables, as far as they are letters of ASCII). */
const lookAlikes = {
  from: "АВЕЅІЈКМНОРСТХУаеѕіјорсхуԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοι",
  to: "ABESIJKMHOPCTXYaesijopcxydhqwABEZHIKMNOPTYXavoi",
} as const;

/** All of them in a text, ascending; most texts are ASCII, and are done with one look. */
export function oddCharacters(text: string): readonly OddCharacter[] {
  if (/^[\u0000-\u007f]*$/.test(text)) return [];
  return Array.from(text.matchAll(/[^\u0000-\u007f]/g), ({ 0: character, index }) =>
    oddCharacter(character, index, text),
  ).filter((odd) => odd !== null);
}

/** The text as it was probably meant: each odd character replaced by what it stands for. */
export function withoutOddCharacters(text: string): string {
  return replaced(text, oddCharacters(text));
}

/** The text as it looks: only what cannot be seen is replaced. */
export function withoutHidden(text: string): string {
  return replaced(
    text,
    oddCharacters(text).filter(({ kind }) => kind === "hidden"),
  );
}

function replaced(text: string, odd: readonly OddCharacter[]): string {
  let plain = "";
  let from = 0;
  for (const { index, plain: meant } of odd) {
    plain += text.slice(from, index) + meant;
    from = index + 1;
  }
  return plain + text.slice(from);
}

function oddCharacter(character: string, index: number, text: string): OddCharacter | null {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const [name, plain] = hidden[character] ?? [];
  if (name !== undefined && plain !== undefined)
    return { index, kind: "hidden", name: `${code} (${name})`, plain };
  const joiner = joiners[character];
  if (joiner !== undefined)
    return /[!-~]/.test(text.charAt(index - 1) + text.charAt(index + 1))
      ? { index, kind: "hidden", name: `${code} (${joiner})`, plain: "" }
      : null;
  const quote = quotes[character];
  if (quote !== undefined)
    return { index, kind: "look-alike", name: `${code} (typographic quote)`, plain: quote };
  const letter = fullwidth(character) ?? latin(character);
  return letter === null
    ? null
    : { index, kind: "look-alike", name: `${code} (like \`${letter}\`)`, plain: letter };
}

/** `Ａ` to `ｚ`, the digits and the signs of that block. */
function fullwidth(character: string): string | null {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : null;
}

function latin(character: string): string | null {
  const at = lookAlikes.from.indexOf(character);
  return at === -1 ? null : (lookAlikes.to[at] ?? null);
}
