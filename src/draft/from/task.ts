import { type CodeSpan, type Inline, type References, readInline } from "../../page/markdown/inline.js";
import { riskOf } from "../risks.js";
import { isCommand } from "./commands.js";
import { commandKey, type Refusals } from "./refusals.js";
import { scriptCommands } from "./script.js";
import { joinTimings, type Timing, timingOfText } from "./timing.js";
import { hasPlaceholder, withVariables } from "./version-texts.js";

/** Something to do or to see to, with the commands that it names. */
export interface Task {
  /** Its Markdown, on one line. */
  readonly source: string;
  readonly inline: Inline;
  /** As they would run, with the release's version as a variable. */
  readonly commands: readonly string[];
  /** The same as the file has them. */
  readonly written: readonly string[];
  /** What stands around the commands: before the first, and behind the last. */
  readonly before: string;
  readonly behind: string;
  /** What stands between two of them. */
  readonly between: readonly string[];
  readonly timing: Timing;
  /** The first `@name`. */
  readonly owner: string | null;
  /** Why the blocks of code below it are no plain list of commands. */
  readonly scriptFault: string | null;
  /** A text in backticks stands in a list with commands, and is none by itself: `clippy -D warnings`. */
  readonly isPartly: boolean;
  /** Why the page's own reader would not take its commands. */
  readonly refusal: string | null;
  /** Comments of its script, and what it shows as its output. */
  readonly notes: readonly string[];
}

/** A task of a text and of the scripts that stand below it. */
export function readTask(
  text: string,
  scripts: readonly string[],
  around: {
    readonly timing: Timing;
    readonly references: References;
    readonly refusals: Refusals;
    readonly isCommandCell?: boolean;
  },
): Task {
  const source = text.replace(/\s*\n\s*/g, " ").trim();
  const inline = readInline(source, around.references);
  const spans = inline.spans.filter(
    (span) => isCommand(span.text) || (around.isCommandCell === true && isSoleCommand(source, span.text)),
  );
  const fenced = spans.length > 0 ? [] : scripts.map(scriptCommands);
  const written =
    spans.length > 0
      ? spans.map((span) => span.text.replace(/^\$ /, "").trim())
      : fenced.flatMap(({ commands }) => commands);
  const commands = written.map(withVariables);
  const [first, last] = [spans[0], spans.at(-1)];
  const between = spans.slice(1).map((span, index) => {
    const previous = spans[index];
    return previous === undefined ? "" : source.slice(previous.start + previous.text.length, span.start);
  });
  return {
    source,
    inline,
    written,
    commands,
    before: first === undefined ? source : source.slice(0, first.start).replace(/`+ ?$/, ""),
    behind: last === undefined ? "" : source.slice(last.start + last.text.length).replace(/^ ?`+/, ""),
    between,
    timing: joinTimings(around.timing, timingOfText(inline.words)),
    owner: ownerIn(inline.words),
    isPartly: spans.length > 0 && isPartly(source, inline.spans, spans),
    refusal: around.refusals.rows.get(commandKey(commands)) ?? null,
    notes: fenced.flatMap(({ notes }) => notes),
    scriptFault: fenced.find(({ fault }) => fault !== null)?.fault ?? null,
  };
}

/** A program that is not known, with something behind it; SQL is for another program. */
function isSoleCommand(source: string, text: string): boolean {
  return source.replace(/`/g, "").trim() === text.trim() && /^[a-z.][\w./-]*\s+\S/.test(text.trim());
}

function isPartly(source: string, all: readonly CodeSpan[], commands: readonly CodeSpan[]): boolean {
  return all.some((span, index) => {
    const previous = all[index - 1];
    if (previous === undefined || commands.includes(span)) return false;
    const between = source
      .slice(previous.start + previous.text.length, span.start)
      .replace(/`/g, "")
      .trim();
    return (
      /^(?:,|and|\+|&|;|then|, and)$/.test(between) &&
      commands.includes(previous) &&
      /\s/.test(span.text.trim())
    );
  });
}

const owners = /(?<![\p{L}\p{N}_.+@/`-])@[\p{L}\p{N}](?:[\p{L}\p{N}_./-]{0,100}[\p{L}\p{N}_])?/u;

export function ownerIn(words: string): string | null {
  return owners.exec(words)?.[0] ?? null;
}

/** Why a task is a person's, and no row that runs. */
interface PersonsTask {
  readonly why: (task: Task) => string | null;
}

/** The first that gives a reason counts; none: its commands may run. */
const personsTasks: readonly PersonsTask[] = [
  { why: ({ inline }) => (inline.isStruck ? "it is crossed out" : null) },
  {
    why: ({ written }) =>
      firstOf(written, (command) => withReason(command, riskOf(command), "a person does it")),
  },
  {
    why: ({ refusal, written }) =>
      refusal === null || written.length === 0 ? null : `a row cannot run it: ${refusal}`,
  },
  { why: ({ scriptFault }) => scriptFault },
  { why: ({ isPartly }) => (isPartly ? "not all that it lists in backticks is a command" : null) },
  {
    why: ({ behind }) => (/^\s*[|&<>;]/.test(behind) ? "its command goes on outside of the backticks" : null),
  },
  {
    why: ({ commands }) =>
      firstOf(commands, (command) =>
        hasPlaceholder(command) ? `\`${command}\` holds something that a person fills in` : null,
      ),
  },
  { why: ({ inline }) => (withheld.test(inline.words) ? "its words keep the command from being run" : null) },
  {
    why: ({ inline }) =>
      conditional.test(withoutKinds(inline.words)) ? "it depends on a condition that no command knows" : null,
  },
  {
    why: ({ between, behind }) =>
      between.some((words) => choice.test(words)) || orElse.test(behind)
        ? "it leaves a choice between commands"
        : null,
  },
  {
    why: ({ before, behind, commands }) =>
      commands.length > 0 && (place.test(before) || placeBehind.test(behind))
        ? "its commands belong to a folder that only its words name"
        : null,
  },
  { why: ({ before }) => (judging.test(before.trim()) ? "a person judges what it shows" : null) },
  {
    why: ({ before, commands }) =>
      commands.length > 0 && acting.test(plainStart(before))
        ? "it is something that a person does, and changes the tree"
        : null,
  },
];

/** Why no command of a task may run as a row; `null`: they may. */
export function whyPersonal(task: Task): string | null {
  return firstOf(personsTasks, ({ why }) => why(task));
}

function firstOf<T>(items: readonly T[], look: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}

function withReason(command: string, risk: string | null, who: string): string | null {
  return risk === null
    ? null
    : `${who}: \`${command.length > 60 ? `${command.slice(0, 60)}…` : command}\`: ${risk}`;
}

const withheld =
  /(?<![\w-])(?:(?:do|does|must|should) not (?:run|use|execute)|don['’]t|never)(?![\w-])|^\s*skip\b/i;
const conditional =
  /(?<![\w-])(?:if|unless|in case|otherwise|when needed|as needed|where needed|optional|optionally)(?![\w-])/i;
const choice = /(?:^|\s|`)(?:or|\/|\|)(?:\s|`|$)/i;
const orElse = /^[\s`]*(?:or\b|\/\s*`)/i;
const placeBehind = /^[\s`]*\(?(?:run |executed? )?(?:in|from|inside|under|within) (?:the )?`[^`]+`/i;
const place =
  /(?:^|\s)(?:in|from|inside|under|within)\s+(?:the\s+)?`[^`]+`(?:\s+(?:folder|directory|repo))?[,:]?\s*(?:\w+\s*)?$/i;
const judging =
  /^(?:[*_~]*)(?:review|inspect|look|compare|read|skim|decide|discuss|ask|approve|confirm with|manually|check the output|check what|check which|see what|see which|use the output|go through|browse|eyeball|spot[- ]check|sanity[- ]check the|consider|consult|think|use)\b|\b(?:by hand|manually|by eye)\b/i;
const acting =
  /^(?:update|bump|set|change|edit|write|add|remove|replace|create|regenerate|merge|push|commit|announce|send|post|open|close|rename|move|copy|draft|prepare|tag|publish|release|deploy|upload|promote|sign|backport|cherry-pick|increase|upgrade|pin|fix|reformat|rebase|switch|check ?out|checkout|pull|clone|cut|branch|enable|disable|notify|delete|clean up|log ?in|login|start|stop|restart)\b/i;

/** What an item begins with, without emphasis, links and marks. */
function plainStart(text: string): string {
  return text
    .replace(/^[\s*_~[(:>✅☐-]+/u, "")
    .replace(/^(?:then|now|next|finally|also|and|please|first|locally),?\s+/i, "");
}

/** "if this is a major release" is `Only`, and no condition. */
function withoutKinds(words: string): string {
  return words.replace(
    /\bif (?:this is |it is |releasing |it's )?(?:an? )?(?:new )?(?:major|minor|patch|pre-?release)\b/gi,
    "",
  );
}

/** Words that a person starts a step with: a bullet with one of them is a task, another may be a note. */
export function isImperative(text: string): boolean {
  const start = plainStart(text);
  return acting.test(start) || judging.test(start) || asking.test(start);
}

const asking =
  /^(?:run|execute|verify|check|ensure|confirm|make sure|make|validate|test|lint|build|compile|install|wait|monitor|watch|go|visit|double-check|smoke|get|let|generate|collect|download|trigger|schedule|assign|label|document|mention|link|note|record|freeze|communicate|inform|tell|email|tweet|share|celebrate|archive|attach|download|include|perform|do|finali[sz]e|mark|request|rotate|back ?up|take|try|use|measure)\b/i;
