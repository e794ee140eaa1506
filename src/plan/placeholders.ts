import type { Token } from "markdown-it";
import { filledForms } from "../model/filled-forms.js";
import { placeholder } from "../text/placeholder.js";
import { plainText } from "../text/plain-text.js";

/** What placeholders stand for, by name: all that is known, `null` (or nothing) where it has no value in this run. */
export type PlaceholderValues = Readonly<Record<string, string | null>>;

interface Filled {
  readonly text: string;
  /** Names that were replaced, and names that stayed because they have no value; each once, in order. */
  readonly used: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Fills the placeholders of guidance (FORMAT 3.4): shell-quoted in code, encoded in an address, Markdown-escaped
 * elsewhere. A placeholder without a value stays: `git push origin {last-tag}:main` with nothing in it deletes a branch.
 */
export async function fillPlaceholders(markdown: string, values: PlaceholderValues): Promise<Filled> {
  const { fillable, missing } = findPlaces(markdown, values);
  if (fillable.length === 0) return { text: markdown, used: [], missing };
  const contexts = await readContexts(markdown, fillable);
  const edits = fillable.map((place, index) => editOf(place, contexts[index] ?? { kind: "text" }));
  const text = applyEdits(markdown, [...edits, ...widenedSpans(markdown, edits, contexts)]);
  return { text, used: namesOf(fillable), missing };
}

/** The same for a command that is only shown: all of it is code. */
export function fillCommand(script: string, values: PlaceholderValues): Filled {
  const { fillable, missing } = findPlaces(script, values);
  const text = applyEdits(
    script,
    fillable.map((place) => editOf(place, { kind: "block" })),
  );
  return { text, used: namesOf(fillable), missing };
}

/** Whether a command holds a placeholder: such a command is shown, never run. */
export function hasPlaceholder(script: string, knownNames: Iterable<string>): boolean {
  const known = new Set(knownNames);
  return [...script.matchAll(placeholder)].some(([, name]) => name !== undefined && known.has(name));
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a placeholder stands. A code span is known by the number of its backticks. */
type Context =
  | { readonly kind: "text" | "address" | "block" }
  | { readonly kind: "span"; readonly ticks: number };

function findPlaces(text: string, values: PlaceholderValues): { fillable: Place[]; missing: string[] } {
  const fillable: Place[] = [];
  const missing = new Set<string>();
  for (const { 0: found, 1: name = "", index: start } of text.matchAll(placeholder)) {
    if (!Object.hasOwn(values, name)) continue;
    const value = plainText(values[name] ?? "");
    // A line break would end a code span or a command half-way.
    if (value.trim() === "" || /[\r\n\u2028\u2029]/.test(value)) missing.add(name);
    else fillable.push({ start, end: start + found.length, name, value });
  }
  return { fillable, missing: [...missing] };
}

function namesOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ name }) => name))];
}

function editOf({ start, end, value }: Place, { kind }: Context): Edit {
  return { start, end, text: filledForms[kind](value) };
}

/**
 * Asks a Markdown parser where each placeholder stands. It reports no positions inside a line, so the
 * placeholders are numbered first and looked for in what it found.
 */
async function readContexts(markdown: string, places: readonly Place[]): Promise<Context[]> {
  const { default: Parser } = await import("markdown-it");
  const parser = new Parser({ html: false });
  parser.validateLink = () => true;
  parser.normalizeLink = (address) => address;
  const mark = unusedCharacter(markdown);
  const numbered = applyEdits(
    markdown,
    places.map(({ start, end }, index) => ({ start, end, text: `{${mark}${index}${mark}}` })),
  );
  const contexts: Context[] = [];
  const number = new RegExp(`\\{${mark}(\\d+)${mark}\\}`, "g");
  for (const [text, context] of textsOf(parser.parse(numbered, {}))) {
    for (const [, index] of text.matchAll(number)) contexts[Number(index)] ??= context;
  }
  return contexts;
}

/** Of the private use area, which is neither blank nor punctuation to Markdown. */
function unusedCharacter(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    if (!text.includes(String.fromCharCode(code))) return String.fromCharCode(code);
  }
  return "\uf8ff";
}

/** Every text of the document with its context, addresses before the words that are linked. */
function* textsOf(tokens: readonly Token[]): Generator<[string, Context]> {
  for (const token of tokens) {
    for (const [name, value] of token.attrs ?? []) {
      yield [String(value), { kind: name === "href" || name === "src" ? "address" : "text" }];
    }
    if (token.type === "code_inline") yield [token.content, { kind: "span", ticks: token.markup.length }];
    else if (token.type === "fence" || token.type === "code_block") yield [token.content, { kind: "block" }];
    else if (token.children === null) yield [token.content, { kind: "text" }];
    yield* textsOf(token.children ?? []);
  }
}

/** A value with backticks would end the code span it is put into: such a span gets longer delimiters. */
function widenedSpans(markdown: string, edits: readonly Edit[], contexts: readonly Context[]): Edit[] {
  const widened = new Map<number, Edit[]>();
  edits.forEach(({ start, end, text }, index) => {
    const context = contexts[index];
    if (context?.kind !== "span" || !text.includes("`")) return;
    const delimiter = new RegExp(`(?<!\`)\`{${context.ticks}}(?!\`)`, "g");
    const open = [...markdown.slice(0, start).matchAll(delimiter)].at(-1)?.index;
    delimiter.lastIndex = end;
    const close = delimiter.exec(markdown)?.index;
    if (open === undefined || close === undefined || widened.has(open)) return;
    const inside = applyEdits(markdown, edits, open + context.ticks, close);
    const ticks = "`".repeat(1 + Math.max(...(inside.match(/`+/g) ?? []).map((run) => run.length)));
    widened.set(
      open,
      [open, close].map((at) => ({ start: at, end: at + context.ticks, text: ticks })),
    );
  });
  return [...widened.values()].flat();
}

/** Applies the edits that lie in a part of the text, and returns that part. */
function applyEdits(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let result = "";
  let position = from;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < from || edit.end > to) continue;
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position, to);
}
