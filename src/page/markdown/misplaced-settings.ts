import type { Edit, Problem } from "../../model/finding.js";
import { documentFields } from "../../model/page-fields.js";
import { quoted } from "../../model/problem.js";
import { isPlainYaml, type PageBlock } from "./blocks.js";
import type { PageContext } from "./page-context.js";
import { pageProblem } from "./page-problem.js";

/** Lines of the page that were meant as settings and stand where none count. */
interface MisplacedSettings {
  /** First and last line with what opens and closes them, 0-based, the last excluded. */
  readonly start: number;
  readonly end: number;
  readonly opening: string;
  readonly keys: readonly string[];
  /** What stands between. */
  readonly yaml: readonly string[];
  readonly isClosed: boolean;
}

/**
 * Settings that are not where they count (FORMAT 1.1, 1.2): below a rule that is not the page's first line, in
 * TOML's `+++`, between longer rules, in a block of YAML. Where the page has no settings yet and only one such
 * block, its move to the front matter is certain.
 */
export function reportMisplacedSettings({ lines, blocks, report }: PageContext, hasSettings: boolean): void {
  const found = [
    ...settingsAtTop(lines),
    ...settingsBelowRules(lines, blocks.blocks),
    ...settingsInFences(lines, blocks.blocks),
  ];
  const canMove = !hasSettings && found.length === 1;
  const sure = found.filter(({ keys }) => areSurely(keys)).slice(0, maxNamed);
  const others = found.filter(({ keys }) => !areSurely(keys)).slice(0, maxNamed);
  for (const settings of [...sure, ...others]) {
    const problem = misplaced(settings, lines);
    report(canMove && isMovable(settings) ? { ...problem, fix: moved(settings) } : problem);
  }
}

/** So many of each weight are named: a page of nothing but rules and keys would fill the memory with problems. */
const maxNamed = 100;

function misplaced(settings: MisplacedSettings, lines: readonly string[]): Problem {
  const { start, opening, keys, isClosed } = settings;
  const names = keys
    .slice(0, 5)
    .map((key) => `\`${key}\``)
    .join(", ");
  const where = opening === "" ? "without a line `---` above them" : `below ${quoted(opening)}`;
  const found = `settings (${names}) ${where}, which are not read`;
  const move = `${opening === "+++" ? "Write them as YAML" : "Move them"} between two lines \`---\`, the first of which is the page's first line.`;
  if (start === 0 && opening.startsWith("-"))
    return pageProblem("front-matter", start, found, frontMatterCure(settings, lines));
  const cure = isList(settings)
    ? `${move} ${noList}`
    : keys.includes("checks")
      ? `${move} The list below \`checks\` goes into a block \`yaml smoke-matrix\` of its own.`
      : move;
  return areSurely(keys) && (opening !== "" || isClosed)
    ? pageProblem("front-matter", start, found, cure)
    : pageProblem("settings-misplaced", start, found, `${cure} If they are no settings, leave them.`);
}

const noList = "Take the dashes off: settings are one key a line, and no list.";

/** What its two lines `---` lack, where they stand at the top: a letter, an end. */
function frontMatterCure(settings: MisplacedSettings, lines: readonly string[]): string {
  const { end, isClosed } = settings;
  if (isList(settings)) return noList;
  const last = isClosed || lines[end] !== "..." ? end : end + 1;
  const odd = [1, ...(isClosed || last > end ? [last] : [])].filter((line) => lines[line - 1] !== "---");
  return odd.length === 0
    ? `Close them with a line \`---\` below the last (line ${end}).`
    : `Write \`---\` and nothing else, not even a blank behind it, in line ${odd.join(" and in line ")}${isClosed || last > end ? "" : ", and once more below the last of them"}.`;
}

function isList({ yaml }: MisplacedSettings): boolean {
  return yaml.some((line) => line.startsWith("- ") && listedKey.test(line));
}

/** At least two keys and all of them ours. */
export function areSurely(keys: readonly string[]): boolean {
  return keys.length >= 2 && keys.every(isOurs);
}

export function isOurs(key: string): boolean {
  return Object.hasOwn(documentFields, key);
}

function isMovable(settings: MisplacedSettings): boolean {
  const { opening, keys, isClosed } = settings;
  return isClosed && !isList(settings) && opening !== "+++" && areSurely(keys) && !keys.includes("checks");
}

/** Takes the block away and writes it as front matter. */
function moved({ start, end, yaml }: MisplacedSettings): Edit[] {
  const top = { line: 1, column: 1 };
  const text = ["---", ...yaml, "---", ""].join("\n");
  const [from, to] = [start + 1, end + 1].map((line) => ({ line, column: 1 }));
  return from === undefined || to === undefined || from.line === 1
    ? [{ from: top, to: to ?? top, text }]
    : [
        { from: top, to: top, text: `${text}\n` },
        { from, to, text: "" },
      ];
}

const rule = /^(?:-{3,}|\+{3})[ \t]*$/;

/** Keys that begin the page, or the text below its front matter: without a rule above them, or behind one that closed too early. */
function settingsAtTop(lines: readonly string[]): MisplacedSettings[] {
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start === -1 || !yamlKey.test(lines[start] ?? "")) return [];
  const { keys, end } = keysBelow(lines, start, yamlKey);
  const isClosed = /^-{3,}[ \t]*$/.test(lines[end] ?? "");
  const isMeant = isClosed ? keys.some(isOurs) : areSurely(keys);
  const yaml = lines.slice(start, end);
  return isMeant ? [{ start, end: isClosed ? end + 1 : end, opening: "", keys, yaml, isClosed }] : [];
}

function settingsBelowRules(lines: readonly string[], blocks: readonly PageBlock[]): MisplacedSettings[] {
  const hidden = hiddenLines(lines.length, blocks);
  const found: MisplacedSettings[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const opening = (lines[start] ?? "").trim();
    if (hidden[start] === 1 || !rule.test(lines[start] ?? "")) continue;
    const { keys, end } = keysBelow(lines, start + 1, opening === "+++" ? tomlKey : listedKey);
    const isClosed = rule.test(lines[end] ?? "");
    const isMeant = areSurely(keys) || ((isClosed || start === 0) && keys.some(isOurs));
    if (isMeant)
      found.push({
        start,
        end: isClosed ? end + 1 : end,
        opening,
        keys,
        yaml: lines.slice(start + 1, end),
        isClosed,
      });
    // The rule that closes is looked at again: it may open the next.
    start = end - 1;
  }
  return found;
}

/** A key at the beginning of a line of YAML. */
export const yamlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** Between two rules keys may have become a list, which is no mapping and so no settings. */
const listedKey = /^(?:- )?["']?([A-Za-z][\w-]*)["']?[ \t]*:(?:[ \t]|$)/;
/** Below TOML's rule some write YAML all the same. */
const tomlKey = /^["']?([A-Za-z][\w-]*)["']?[ \t]*(?:=|:(?:[ \t]|$))/;

/** The keys of the lines from one on, as far as these can be a mapping: to a rule, a blank line or other text. */
function keysBelow(
  lines: readonly string[],
  from: number,
  key: RegExp,
): { readonly keys: readonly string[]; readonly end: number } {
  const keys: string[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    const name = key.exec(line)?.[1];
    if (name !== undefined) keys.push(name);
    else if (keys.length === 0 ? line.trim() !== "" : !/^(?:[ \t]+\S|#|- )/.test(line)) break;
  }
  return { keys, end };
}

/** Code, comments and quotes, in which a rule is none. */
function hiddenLines(count: number, blocks: readonly PageBlock[]): Uint8Array {
  const hidden = new Uint8Array(count);
  for (const { kind, extent } of blocks)
    if (kind === "fence" || kind === "code" || kind === "html" || kind === "quote")
      hidden.fill(1, extent.start, extent.end);
  return hidden;
}

function settingsInFences(lines: readonly string[], blocks: readonly PageBlock[]): MisplacedSettings[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "fence" || block.quoted || !isPlainYaml(block.info)) return [];
    const yaml = block.content.replace(/\n$/, "").split("\n");
    const { keys, end } = keysBelow(yaml, 0, yamlKey);
    // Without a name it may be any text.
    if (block.info === "" && !areSurely(keys)) return [];
    if (end < yaml.length || keys.length === 0 || !keys.every(isOurs)) return [];
    // `checks` alone is a list of checks, which is named as that.
    if (keys.every((key) => key === "checks")) return [];
    const { start, end: below } = block.extent;
    const opening = (lines[start] ?? "").trim();
    const isClosed = below - start === yaml.length + 2;
    return [{ start, end: below, opening, keys, yaml, isClosed }];
  });
}
