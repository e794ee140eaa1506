import type { Host } from "../ports/host.js";
import type { Annotation } from "../report/annotations.js";
import { plainText } from "../text/plain-text.js";

/**
 * How our own part of the log is written. Each function gives whole lines with their ends, or nothing where a
 * dialect has no word for it. Texts may come from anywhere: none of them can become a command or a second line.
 */
export interface LogDialect {
  /** A line of ours; ANSI colours in it stay. */
  line(text: string): string;
  openGroup(title: string): string;
  closeGroup(): string;
  /** From here to `resumeCommands` with the same token, the log holds what a command printed. */
  stopCommands(token: string): string;
  resumeCommands(token: string): string;
  /** Has a value hidden from here on. */
  mask(value: string): string;
  annotation(annotation: Annotation): string;
  debug(text: string): string;
}

/** The log of a GitHub runner (actions/runner `ActionCommand.cs`). */
const actionsDialect: LogDialect = {
  line: ownLine,
  openGroup: (title) => command("group", {}, withoutLineEnds(plainText(title))),
  closeGroup: () => command("endgroup", {}, ""),
  stopCommands: (token) => command("stop-commands", {}, token),
  resumeCommands: (token) => command(token, {}, ""),
  mask: (value) => command("add-mask", {}, value),
  annotation: ({ level, file, line, column, title, message }) =>
    command(
      level,
      file === "" ? { title } : { file, line, col: column, title: withoutLineEnds(plainText(title)) },
      plainText(message),
    ),
  debug: (text) => command("debug", {}, withoutLineEnds(plainText(text))),
};

/**
 * A command line within a workflow: lines for people, but a runner reads them too. No masks: its output may go to a
 * file, where a command would show what it hides; the relay hides such values itself.
 */
const workflowDialect: LogDialect = {
  line: ownLine,
  openGroup: actionsDialect.openGroup,
  closeGroup: actionsDialect.closeGroup,
  stopCommands: actionsDialect.stopCommands,
  resumeCommands: actionsDialect.resumeCommands,
  mask: () => "",
  annotation: (annotation) => ownLine(annotationLine(annotation)),
  debug: (text) => ownLine(`debug: ${plainText(text)}`),
};

/** A terminal, or a pipe to a reader: no commands, and no escapes that come from a page. */
const plainDialect: LogDialect = {
  line: (text) => `${withoutLineEnds(text)}\n`,
  openGroup: (title) => `── ${withoutLineEnds(plainText(title))}\n`,
  closeGroup: () => "",
  stopCommands: () => "",
  resumeCommands: () => "",
  mask: () => "",
  annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
  debug: (text) => `debug: ${withoutLineEnds(plainText(text))}\n`,
};

/** The dialect of each host. */
export const dialects = {
  actions: actionsDialect,
  workflow: workflowDialect,
  plain: plainDialect,
} as const satisfies Record<Host["dialect"], LogDialect>;

function annotationLine({ level, file, line, column, title, message }: Annotation): string {
  const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
  return plainText(`${place}: ${level}: ${title}: ${message}`);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

/** Every command of ours. Its data and properties are escaped, so that no part can end another. */
function command(name: string, properties: Properties, data: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
  const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
  // A mask is a value of its own, to be hidden exactly as it is.
  const safe = name === "add-mask" ? data : breakUp(data);
  return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}

/** Every line of ours that is no command. It never begins like one, and nothing in it does. */
function ownLine(text: string): string {
  return `${safeLine(withoutLineEnds(text))}\n`;
}

function safeLine(line: string): string {
  return breakUp(line).replace(commandStart, "$1:$2 :");
}

/** Lines, with nothing in them that a runner takes for a command. All else stays as it is. */
export function safeLines(text: string): string {
  return text.replace(/[^\r\n]+/g, safeLine);
}

/** JSON that means the same, with nothing in it that a runner takes for a command: a `#` stands in strings alone. */
export function safeJson(json: string): string {
  return json.replace(oldCommand, "#$1#$2\\u005b");
}

/** XML or HTML that means the same, with nothing in it that a runner takes for a command: of what is text it makes a reference. */
export function safeMarkup(markup: string): string {
  return markup
    .replace(oldCommand, "#$1#$2&#91;")
    .replace(/[^\r\n]+/g, (line) => line.replace(commandStart, "$1:$2&#58;"));
}

/** The runner ends a line at a lone CR, too. */
function withoutLineEnds(text: string): string {
  return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}

/** Characters without a width or a weight: .NET's comparison, by which the runner looks for commands, passes them over. */
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(
  `^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`,
  "u",
);

/** `##[` begins a command of the old form wherever it stands. */
export function breakUp(text: string): string {
  return text.replace(oldCommand, "#$1#$2 [");
}

function escapeData(data: string): string {
  return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
