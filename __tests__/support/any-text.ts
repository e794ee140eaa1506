import fc from "fast-check";

/**
 * Texts of any characters, as `unit: "binary"` of fast-check makes them; that one first makes a table of all of them,
 * which takes seconds.
 */
export function anyText(length: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.string({ ...length, unit: character });
}

/** Half pairs are no characters. */
const halves = { from: 0xd800, count: 0x800 } as const;

const character = fc.nat({ max: 0x10ffff - halves.count }).map(characterAt, indexOf);

function characterAt(index: number): string {
  return String.fromCodePoint(index < halves.from ? index : index + halves.count);
}

/** Back again, by which fast-check shrinks and mixes in texts of its own. */
function indexOf(text: unknown): number {
  const code = typeof text === "string" ? (text.codePointAt(0) ?? 0) : 0;
  const index = code < halves.from ? code : code - halves.count;
  if (index < 0 || characterAt(index) !== text) throw new Error("Not one character");
  return index;
}
