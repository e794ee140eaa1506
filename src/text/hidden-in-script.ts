import { type OddCharacter, oddCharacters } from "./odd-characters.js";

/** The first that changes what is run, and the first blank that is no plain one within quotes: there it may be meant. */
export function hiddenOfScript(
  script: string,
): Readonly<Record<"outside" | "inQuotes", OddCharacter | null>> {
  const hidden = oddCharacters(script).filter(({ kind }) => kind === "hidden");
  if (hidden.length === 0) return { outside: null, inQuotes: null };
  const bare = withoutQuoted(script);
  const isInQuotes = ({ index, plain }: OddCharacter) => plain === " " && bare[index] === "_";
  return {
    outside: hidden.find((each) => !isInQuotes(each)) ?? null,
    inQuotes: hidden.find(isInQuotes) ?? null,
  };
}

/** The character as bash's quotes write it: `$'\u00a0'`. */
export function escapeOf(text: string, { index }: OddCharacter): string {
  return `\`$'\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}'\``;
}

/** What stands in quotes is `_` to its length. A quote that is never closed goes to the end, so that nothing is looked through twice. */
export function withoutQuoted(script: string): string {
  return script.replace(/"(?:\\.|[^"\\])*(?:"|$)|'[^']*(?:'|$)/gs, (text) => "_".repeat(text.length));
}
