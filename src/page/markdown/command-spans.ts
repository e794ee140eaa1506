import type { Place, Problem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { Report } from "../draft.js";
import { type Cell, placeIn } from "./cells.js";
import { type CodeSpan, hasLetter, type Inline, type InlineWords } from "./inline.js";
import { pageProblem } from "./page-problem.js";
import { isWholePlaceholder } from "./placeholders.js";

/**
 * What stands beside the spans of a command (FORMAT 1.2). Between two of them only what says that one follows the
 * other; so nothing that is meant as a choice, a condition or a place is ever run. `false`: the cell cannot be run.
 */
export function judgeSpans(cell: Cell, inline: Inline, title: string, report: Report): boolean {
  const { spans } = inline;
  const problem =
    withheld(cell, inline, title) ??
    placeProblem(cell, inline) ??
    betweenProblem(cell, inline) ??
    (spans.length > 1 ? pieceProblem(cell, spans) : null);
  report(problem ?? wordsOutside(cell, inline));
  if (problem === null) report(placeholderProblem(cell, spans));
  return problem === null;
}

/** A folder in words: "in `web/`", "(run from `apps/web`)". */
function placeProblem(cell: Cell, { spans, around }: Inline): Problem | null {
  if (spans.length < 2) return null;
  const index = spans.findIndex(
    ({ text }, at) => isPlace(text) && endsWithPlace.test(around[at]?.text ?? ""),
  );
  const folder = spans[index];
  if (folder === undefined) return null;
  const others = spans.filter((_, at) => at !== index).map(({ text }) => text);
  const path = folder.text.trim().replace(/(?<=.)\/$/, "");
  const script = quoted(`cd ${path} && ${others.join(" && ")}`, 200);
  const found = `the folder ${quoted(folder.text)} as a place beside the command`;
  const cure = `Write ${script}, or set \`working-directory\` under \`defaults\`.`;
  return pageProblem("command-folder", placeIn(cell, folder.start), found, cure);
}

const endsWithPlace =
  /(?:^|[\s(,:;])(?:in|from|inside|under|within|at)(?: the)?(?: (?:folder|directory|repo|root))?:?\s*$/i;

/** A path, and no program that is run by it. */
function isPlace(text: string): boolean {
  return isFolder(text) || /^[~\w.@/-]*[\w@-]$/.test(text.trim());
}

function betweenProblem(cell: Cell, { spans, around }: Inline): Problem | null {
  for (let index = 1; index < spans.length; index += 1) {
    const words = around[index];
    const left = words === undefined ? "" : wordsBeyondOrder(words.text);
    if (words === undefined || left === "") continue;
    const cure = cureBetween(left, spans[index - 1]?.text ?? "", spans[index]?.text ?? "");
    const found = `${quoted(left)} between two commands`;
    return pageProblem("command-between", placeOf(cell, words, firstWord(left)), found, cure);
  }
  return null;
}

/** What is left when all is taken away that says nothing but "and then this". */
function wordsBeyondOrder(text: string): string {
  return text
    .replace(/\[\^[^\s[\]]{1,100}\]/g, "")
    .replace(/(?:^|(?<=[\s,;+→]))(?:and|then|&&?|\d+[.)]|[-*•])(?=[\s,;+→]|$)/gi, " ")
    .replace(/(?:->|=>|[,;+.\n→⇒➜➡➔⟶]|\ufe0f)/g, " ")
    .trim();
}

function cureBetween(words: string, before: string, after: string): string {
  if (/^\|\|?$/.test(words))
    return `Write one code span: ${quoted(`${before} ${words.replaceAll("|", "\\|")} ${after}`, 200)}.`;
  if (/^\/|(?:^|\s)or(?:\s|$)/i.test(words))
    return "Keep the command that is to run, or give each a row of its own.";
  return "Write the commands in one span each, with commas between them, and take the backticks off what is not to run; words go into another column.";
}

/** A span that only explains another would be run as a command of its own. */
function pieceProblem(cell: Cell, spans: readonly CodeSpan[]): Problem | null {
  for (const [index, span] of spans.entries()) {
    const text = span.text.trim();
    const piece = pieces.find(({ is }) => is(text));
    if (piece === undefined) continue;
    const found = `${quoted(span.text)}, ${piece.kind}, as a command of its own`;
    const cure = piece.cure(text, spans[index === 0 ? 1 : index - 1]?.text ?? "");
    return pageProblem("command-piece", placeIn(cell, span.start), found, cure);
  }
  return null;
}

/** What is no command; of several the first counts. `cure` is given the text, and the command beside it. */
const pieces: readonly {
  readonly kind: string;
  readonly is: (text: string) => boolean;
  readonly cure: (text: string, other: string) => string;
}[] = [
  {
    kind: "a number",
    is: (text) => /^\d+$/.test(text),
    cure: () => "Move what the command must show to the column `Pass signal`; else take the backticks off.",
  },
  { kind: "a redirection", is: (text) => /^(?:\d*|&)[<>]/.test(text), cure: inOneSpan },
  { kind: "a list operator", is: (text) => /^(?:&&|\|\||;)/.test(text), cure: inOneSpan },
  { kind: "a pipe", is: (text) => text.startsWith("|"), cure: inOneSpan },
  { kind: "an option", is: (text) => /^-{1,2}[A-Za-z][\w-]*(?:[ =]\S*)?$/.test(text), cure: inOneSpan },
  {
    kind: "a placeholder",
    is: isWholePlaceholder,
    cure: () => "Write what it stands for, in the span of its command; else take the backticks off.",
  },
  {
    kind: "a folder",
    is: isFolder,
    cure: (text, other) =>
      `Write ${quoted(`cd ${text} && ${other}`, 200)} if the command runs there; else take the backticks off.`,
  },
  {
    kind: "a file",
    is: (text) =>
      /^[^\s$;|&<>()="'`]+$/.test(text) &&
      (text.includes("/") || /[\w*]\.[A-Za-z][A-Za-z0-9]*$|^\.\w+$/.test(text)) &&
      !/^\.\.?\//.test(text) &&
      !scriptEnding.test(text),
    cure: (text) =>
      `Write ${quoted(`./${text}`, 200)} if it is a program to run, or put it into the span of its command; else take the backticks off.`,
  },
];

function inOneSpan(text: string, other: string): string {
  return `Write ${quoted(`${other} ${text}`.replaceAll("|", "\\|"), 200)} in one span, or each command whole.`;
}

/** `web/`, `.`, `~/x`; with a blank in it it is a command. */
function isFolder(text: string): boolean {
  return /^(?:~?[^\s$;|&<>()="'`]*\/|\.\.?|~)$/.test(text.trim());
}

const scriptEnding = /\.(?:sh|bash|zsh|ksh|fish|py|rb|pl|php|js|mjs|cjs|ts|ps1|bat|cmd|exe)$/i;

/** Words before the first span and behind the last are not read. */
function wordsOutside(cell: Cell, { spans, around }: Inline): Problem | null {
  const said =
    spans.length === 0 ? undefined : [around[0], around.at(-1)].find((words) => hasWord(words?.text));
  if (said === undefined) return null;
  const words = said.text.trim();
  const found = `the words ${quoted(words)} beside a command, which are not read`;
  const cure =
    "Take them off, or move them to another column; what they ask for goes into the command itself.";
  return pageProblem("command-words", placeOf(cell, said, firstWord(words)), found, cure);
}

/** `<cluster>` would be read from a file, `…` passed on: what stands for something else is mostly to be filled in by hand. */
function placeholderProblem(cell: Cell, spans: readonly CodeSpan[]): Problem | null {
  for (const { text, start } of spans) {
    const held = mayHold.test(text) ? placeholder.exec(text) : null;
    if (held === null) continue;
    const found = `${quoted(held[0].trim())} in a command, which runs as it stands`;
    const cure = 'Write what it stands for, or a variable that `env` or `vars` sets, as `"$NAME"`.';
    return pageProblem("command-placeholder", placeIn(cell, start + held.index), found, cure);
  }
  return null;
}

/** Most commands have none of these, and are done with one look. */
const mayHold = /[<…{[NX]|\.\.\.|^[TF]/;

const placeholder =
  /<[A-Za-z][\w.-]*>|…|(?<=^|[\s=])\.\.\.(?=\s|$)|\{\{ ?[A-Za-z_][\w.]* ?\}\}|(?<=\s)\[[a-z][\w-]{2,}\](?=\s|$)|(?<![A-Za-z])(?:[a-z]?N{3,}|X{3,})(?![A-Za-z])|^(?:TODO|TBD|FIXME)\b[^|;&]*$/;

function hasWord(text = ""): boolean {
  return hasLetter(text.replace(/\[\^[^\s[\]]{1,100}\]|\b\d+[.)](?=\s|$)/g, ""));
}

function firstWord(words: string): string {
  return words.split(/\s/, 1)[0] ?? "";
}

function placeOf(cell: Cell, { from, to }: InlineWords, text: string): Place {
  return placeIn(cell, from + Math.max(0, cell.text.slice(from, to).indexOf(text)));
}

/**
 * Words that keep a command from being run, or let it run in some case only: they are not read, so it must not run.
 * A retest and a diagnosis are run in some case only as it is, so that there a condition says nothing new.
 */
function withheld(cell: Cell, { spans, around }: Inline, title: string): Problem | null {
  const [first] = spans;
  if (first === undefined) return null;
  for (const words of [around[0], around.at(-1)].flatMap((each) => each ?? [])) {
    const { text } = words;
    if (text === "") continue;
    const said = (withholding.exec(text) ?? (title === "Command" ? condition.exec(text) : null))?.[0];
    if (said === undefined) continue;
    const found = `the words ${quoted(text.trim())} beside ${quoted(first.text)}, which would be run all the same`;
    const cure =
      "Take the backticks off, or the row out, if the command is not to run here; make a condition part of the command; or take the words off.";
    return pageProblem("command-withheld", placeOf(cell, words, said), found, cure);
  }
  return null;
}

const withholding =
  /(?<![\w-])(?:(?:do|does|must|should|can)(?: not|n['’]t)|cannot|not|never|don['’]t|skip(?:ped)?|disabled|deprecated|obsolete)(?![\w-])/i;

const condition = /(?<![\w-])(?:if|unless|on failure|in case|otherwise)(?![\w-])/i;
