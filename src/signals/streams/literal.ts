/**
 * A text to be looked for, as bytes. It is found by the one of them that is rarest in what commands print: looking
 * for a single byte runs at memory speed (measured: 40 GB/s), while `indexOf` of a text stops at each of its first
 * bytes (2 GB/s for an `e`).
 */
export class Literal {
  readonly #rare: number;
  readonly #offset: number;

  /** At most 250 bytes: up to there `indexOf` is linear (V8's `kBMMaxShift` in string-search.h). */
  constructor(readonly bytes: Buffer) {
    this.#offset = rarestOf(bytes);
    this.#rare = bytes[this.#offset] ?? 0;
  }

  get length(): number {
    return this.bytes.length;
  }

  /** Where it stands first from a place on, -1 where it doesn't. */
  findIn(view: Buffer, from: number): number {
    let misses = 0;
    let at = view.indexOf(this.#rare, from + this.#offset);
    while (at >= 0) {
      const start = at - this.#offset;
      if (this.#standsAt(view, start)) return start;
      misses += 1;
      if (misses > 16 && start - from < misses * sparseBytes) return view.indexOf(this.bytes, start + 1);
      at = view.indexOf(this.#rare, at + 1);
    }
    return -1;
  }

  #standsAt(view: Buffer, start: number): boolean {
    for (let index = 0; index < this.bytes.length; index += 1)
      if (view[start + index] !== this.bytes[index]) return false;
    return true;
  }
}

/** A byte that comes more often than this is not rare. */
const sparseBytes = 64;

/** From the most frequent on; what is not among them is rare. */
const frequent = " etaoinsrldcumphgfbywvk0123456789./-_:,=\n\t()xjqzTSEAICRPNOLDM\"'[]";

function rarestOf(bytes: Buffer): number {
  const ranks = Array.from(bytes, (byte) => {
    const rank = frequent.indexOf(String.fromCharCode(byte));
    return rank < 0 ? frequent.length : rank;
  });
  return ranks.indexOf(Math.max(...ranks));
}

/** Texts of which every match of a pattern holds one, as bytes to look for before the engine is asked. */
export interface RequiredLiterals {
  readonly literals: readonly Literal[];
  /** They are folded by `foldByte`, and must be looked for in bytes that are. */
  readonly folded: boolean;
}

/** Shorter ones are on nearly every line. */
const minBytes = 2;

/** A `Literal` is linear up to 250 bytes; the beginning of a literal is as good as all of it. */
const maxBytes = 200;

/**
 * Reads them from the prefilter that re2js builds for itself. That is no public interface: whatever doesn't look
 * as expected means that every line is matched, which is slower and never wrong.
 */
export function requiredLiterals(prefilter: unknown, ignoreCase: boolean): RequiredLiterals | null {
  const texts = collect(prefilter);
  if (texts === null) return null;
  const literals: Literal[] = [];
  for (const text of texts) {
    const literal = ignoreCase ? foldedLiteral(text) : exactLiteral(text);
    if (literal === null || literal.length < minBytes) return null;
    literals.push(new Literal(literal.subarray(0, maxBytes)));
  }
  return { literals, folded: ignoreCase };
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
function exactLiteral(text: string): Buffer | null {
  return /[\ufffd\ud800-\udfff]/u.test(text) ? null : Buffer.from(text, "utf8");
}

/** Beyond ASCII, and for K (Kelvin sign) and S (long s), a letter has other forms with other bytes. */
function foldedLiteral(text: string): Buffer | null {
  const pieces = text.split(/[^\u0020-\u007e]|[ks]/i);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
  return Buffer.from(Uint8Array.from(longest, (character) => foldByte(character.charCodeAt(0))));
}
