import { Needle } from "./literal.js";

/** Texts of which every match of a pattern holds one, as bytes to look for before the engine is asked. */
export interface RequiredLiterals {
  readonly needles: readonly Needle[];
  /** They are folded by `foldByte`, and must be looked for in bytes that are. */
  readonly folded: boolean;
}

/** Shorter ones are on nearly every line. */
const minBytes = 2;

/** A `Needle` is linear up to 250 bytes; the beginning of a literal is as good as all of it. */
const maxBytes = 200;

/**
 * Reads them from the prefilter that re2js builds for itself. That is no public interface: whatever doesn't look
 * as expected means that every line is matched, which is slower and never wrong.
 */
export function requiredLiterals(prefilter: unknown, ignoreCase: boolean): RequiredLiterals | null {
  const texts = collect(prefilter);
  if (texts === null) return null;
  const needles: Needle[] = [];
  for (const text of texts) {
    const needle = ignoreCase ? foldedNeedle(text) : exactNeedle(text);
    if (needle === null || needle.length < minBytes) return null;
    needles.push(new Needle(needle.subarray(0, maxBytes)));
  }
  return { needles, folded: ignoreCase };
}

/** Folds ASCII letters; other bytes may fall together too, which only lets more lines through. */
function foldByte(byte: number): number {
  return byte | 0x20;
}

/** The node types of re2js's `Prefilter.Type`. */
const exact = 1;
const all = 2;
const any = 3;

interface PrefilterNode {
  readonly type: unknown;
  readonly str: unknown;
  readonly subs: readonly unknown[];
}

function collect(node: unknown): readonly string[] | null {
  if (!isNode(node)) return null;
  if (node.type === exact) return typeof node.str === "string" ? [node.str] : null;
  const parts = node.subs.map(collect);
  if (node.type === all) return mostTelling(parts.filter((part) => part !== null));
  if (node.type !== any || parts.length === 0) return null;
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function isNode(node: unknown): node is PrefilterNode {
  return (
    typeof node === "object" &&
    node !== null &&
    "type" in node &&
    "str" in node &&
    "subs" in node &&
    Array.isArray(node.subs)
  );
}

/** Of several requirements that all hold, the one whose shortest text is the longest. */
function mostTelling(parts: readonly (readonly string[])[]): readonly string[] | null {
  const shortest = (texts: readonly string[]) => Math.min(...texts.map((text) => text.length));
  return parts.reduce<readonly string[] | null>(
    (best, part) => (best === null || shortest(part) > shortest(best) ? part : best),
    null,
  );
}

/** Broken UTF-8 is matched as U+FFFD, whose bytes are not in the stream then; half a surrogate has none at all. */
function exactNeedle(text: string): Buffer | null {
  return /[\ufffd\ud800-\udfff]/u.test(text) ? null : Buffer.from(text, "utf8");
}

/** Beyond ASCII, and for K (Kelvin sign) and S (long s), a letter has other forms with other bytes. */
function foldedNeedle(text: string): Buffer | null {
  const pieces = text.split(/[^\u0020-\u007e]|[ks]/i);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
  return Buffer.from(Uint8Array.from(longest, (character) => foldByte(character.charCodeAt(0))));
}
