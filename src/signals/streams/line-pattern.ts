import type { RE2JS, RE2Set } from "re2js";
import { messageOf } from "../../text/message-of.js";
import { excerpt } from "../excerpt.js";
import { Literal } from "./literal.js";

/** Lines are first asked together, about so many characters at a time: asking costs more than matching a short one. */
const batchLength = 4096;

/** Where a pattern matched: the line that holds the match, cut to what can be shown, and its place among the lines. */
interface LineMatch {
  readonly saw: string;
  /** 0-based. */
  readonly index: number;
}

/** A pattern that is asked line by line; linear whatever the pattern, as the engine is. */
export class LinePattern {
  readonly #engine: RE2JS;
  /** Finds a match in several lines wherever one of them has one; `null` for a pattern of which that is not sure. */
  readonly #together: RE2JS | null;

  private constructor(
    /** With its flags; alike for two patterns that mean the same. */
    readonly source: string,
    /** An empty set for several patterns. */
    readonly newSet: () => RE2Set,
    /** What must stand on a line before it is worth asking. */
    readonly required: RequiredLiterals | null,
    engines: { readonly alone: RE2JS; readonly together: RE2JS | null },
  ) {
    this.#engine = engines.alone;
    this.#together = engines.together;
  }

  /** Loads re2js only where a pattern is used. Throws for a pattern that doesn't compile, which `lint` has ruled out. */
  static async compile(pattern: string, ignoreCase: boolean): Promise<LinePattern> {
    const { RE2JS, RE2Set } = await import("re2js");
    const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
    // With ^ and $ at each line, what matches a line alone matches it among others; \A and \z know no lines.
    const together = /\\[Az]|\(\?\w*-/.test(pattern) ? null : RE2JS.compile(pattern, flags | RE2JS.MULTILINE);
    const sensitive = RE2JS.compile(pattern);
    const alone = ignoreCase ? RE2JS.compile(pattern, flags) : sensitive;
    const prefilter: unknown = sensitive.re2().prefilter;
    return new LinePattern(
      ignoreCase ? `(?i)${pattern}` : pattern,
      () => new RE2Set(),
      requiredLiterals(prefilter, ignoreCase),
      { alone, together },
    );
  }

  /** The first line of a text, whose lines end at LF, CRLF or CR, that matches. */
  find(text: string): LineMatch | null {
    const [first] = this.#matches(text);
    return first === undefined ? null : { saw: this.#show(first.line), index: first.index };
  }

  /** The indices of all lines of a text that match, ascending, 0-based. */
  *indices(text: string): Generator<number> {
    for (const { index } of this.#matches(text)) yield index;
  }

  *#matches(text: string): Generator<{ readonly line: string; readonly index: number }> {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    let passed = 0;
    for (let from = 0, to = 0, counted = 0; from < lines.length; from = to) {
      const end = lines.indexOf("\n", from + batchLength);
      to = end < 0 ? lines.length : end + 1;
      const batch = lines.slice(from, to);
      // A match in the batch may lie across lines, as that of `[^x]` may: each is asked by itself.
      if (this.#together !== null && !this.#together.test(batch)) continue;
      passed += countLines(lines, counted, from);
      counted = from;
      yield* this.#matchesInBatch(batch, passed);
    }
  }

  *#matchesInBatch(batch: string, passed: number): Generator<{ line: string; index: number }> {
    const lines = batch.split("\n");
    if (lines.at(-1) === "") lines.pop(); // the batch ended with a line end
    for (const [index, line] of lines.entries())
      if (this.#engine.test(line)) yield { line, index: passed + index };
  }

  #show(line: string): string {
    const matcher = this.#engine.matcher(line);
    const at = matcher.find() ? matcher.start() : 0;
    // Far more than is shown, so that nothing is cleaned that can't be seen.
    return excerpt(line.slice(Math.max(0, at - 1000), at), line.slice(at, at + 1000));
  }
}

/** The number of line ends between two places. */
function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** Why a pattern's engine broke off while it was asked; `null`: it didn't. */
export function failureOf(ask: () => void): string | null {
  try {
    ask();
    return null;
  } catch (cause) {
    return `the pattern's engine failed: ${messageOf(cause)}`;
  }
}

/** Texts of which every match of a pattern holds one, as bytes to look for before the engine is asked. */
interface RequiredLiterals {
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
function requiredLiterals(prefilter: unknown, ignoreCase: boolean): RequiredLiterals | null {
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
