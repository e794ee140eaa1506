import { settingsFields } from "../model/page-fields.js";
import { readSettings, readYamlDocument } from "../page/yaml/yaml-document.js";
import type { YamlMapping } from "../page/yaml/yaml-nodes.js";
import { readYaml } from "../page/yaml/yaml-tree.js";

/** Where settings stand: in front matter or a comment of a page (FORMAT 1.1), or in a YAML file. */
type SettingsOrigin = "front-matter" | "comment" | "file";

/**
 * The lines of a YAML text with its settings in the order of FORMAT 1.1; the same where they are, or where it is not
 * certain that they say the same in another order. Comments right above a key, and those below it that a blank line
 * parts from the next one, go with it. Blank lines and comments between them stay, and so do keys that are not ours:
 * only settings change places, with one another.
 */
export function orderedSettings(lines: readonly string[], origin: SettingsOrigin): readonly string[] {
  const keys = keyLines(lines);
  if (keys === null) return lines;
  const { pieces, gaps } = takeApart(lines, keys);
  const ours = pieces.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  let next = 0;
  const ordered = pieces.map((piece) => (piece.rank === null ? piece : (ours[next++] ?? piece)));
  if (ordered.every((piece, index) => piece === pieces[index])) return lines;
  const result = [...(gaps[0] ?? [])];
  for (const [index, piece] of ordered.entries()) result.push(...piece.lines, ...(gaps[index + 1] ?? []));
  return meaningOf(result, origin) === meaningOf(lines, origin) ? result : lines;
}

/** The line of a key, and its place in the order of FORMAT 1.1; `null`: it is none of ours. */
interface KeyLine {
  readonly line: number;
  readonly rank: number | null;
}

const order: ReadonlyMap<string, number> = new Map(
  Object.keys(settingsFields).map((key, index) => [key, index]),
);

/** The keys of a block mapping, each at the beginning of its own line; `null` where it is written otherwise, or wrong. */
function keyLines(lines: readonly string[]): readonly KeyLine[] | null {
  const root = mappingOf(lines);
  if (root === null) return null;
  const keys = [...root.entries.values()].map(({ key, place }) => ({
    line: place.line - 1,
    column: place.column,
    rank: order.get(key) ?? null,
  }));
  const column = keys[0]?.column ?? 1;
  const isPlain = keys.every(
    (key) => key.column === column && (lines[key.line] ?? "").slice(0, column - 1).trim() === "",
  );
  return isPlain && keys.length > 1 ? keys : null;
}

function mappingOf(lines: readonly string[]): YamlMapping | null {
  let isWrong = false;
  const tree = readYaml(lines.join("\n"), { line: 1, column: 1 }, (problem) => {
    isWrong ||= problem?.weight === "error";
  });
  if (isWrong || tree.kind !== "root" || tree.root.kind !== "mapping") return null;
  return tree.root.source.startsWith("{") ? null : tree.root;
}

/** A key with its value and the comments that go with it. */
interface Piece {
  readonly rank: number | null;
  readonly lines: readonly string[];
}

interface Pieces {
  readonly pieces: readonly Piece[];
  /** What stands before, between and behind them: one more than there are pieces. */
  readonly gaps: readonly (readonly string[])[];
}

function takeApart(lines: readonly string[], keys: readonly KeyLine[]): Pieces {
  const pieces: Piece[] = [];
  const gaps: (readonly string[])[] = [];
  let done = 0;
  for (const [index, { line, rank }] of keys.entries()) {
    const start = index === 0 ? leadStart(lines, 0, line) : done;
    if (index === 0) gaps.push(lines.slice(0, start));
    const next = keys[index + 1]?.line ?? lines.length;
    const end = valueEnd(lines, line, next);
    const [tail, lead] = between(lines, end, next, index + 1 < keys.length);
    pieces.push({ rank, lines: lines.slice(start, tail) });
    gaps.push(lines.slice(tail, lead));
    done = lead;
  }
  return { pieces, gaps };
}

/** Behind the last line of a key's value: what is indented further belongs to it, were it only a comment. */
function valueEnd(lines: readonly string[], key: number, next: number): number {
  const indent = indentOf(lines[key] ?? "");
  let end = key + 1;
  for (let line = key + 1; line < next; line += 1) {
    const text = lines[line] ?? "";
    if (!isBlank(text) && (!isComment(text) || indentOf(text) > indent)) end = line + 1;
  }
  return end;
}

/** Of the comments and blank lines between two keys: where those of the upper one end, and those of the lower one begin. */
function between(
  lines: readonly string[],
  start: number,
  next: number,
  isAbove: boolean,
): readonly [number, number] {
  const lead = isAbove ? leadStart(lines, start, next) : next;
  let tail = start;
  while (tail < lead && isComment(lines[tail] ?? "")) tail += 1;
  return [tail, lead];
}

/** Where the comments right above a line begin. */
function leadStart(lines: readonly string[], from: number, key: number): number {
  let start = key;
  while (start > from && isComment(lines[start - 1] ?? "")) start -= 1;
  return start;
}

/** A comment by which editors know the schema of a file is of the file, and of no key. */
function isComment(line: string): boolean {
  return /^[ \t]*#(?![ \t]*yaml-language-server:)/.test(line);
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** What is read of the settings, and which problems are told; where things stand on the page aside. */
function meaningOf(lines: readonly string[], origin: SettingsOrigin): string {
  const rules: string[] = [];
  const report = (problem: { readonly rule: string } | null): void => {
    if (problem !== null) rules.push(problem.rule);
  };
  const text = lines.join("\n");
  const draft =
    origin === "file"
      ? readYamlDocument(text, report)
      : readSettings(text, { line: 2, column: 1 }, origin, report);
  const others = [...(mappingOf(lines)?.entries.values() ?? [])].map(({ key, value }) => [
    key,
    value.source.trimEnd(),
  ]);
  return JSON.stringify([draft, rules.sort(), others.sort()], (key, value: unknown) => {
    if (key === "place" || key === "at" || key === "source") return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
