import { type ExplainedField, type ReportedText, reportedTexts } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import type { ExplainedCheck, ExplainedScript, Explanation } from "../model/explanation.js";
import { findingSentence } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import { conditionsText } from "../model/sign-offs.js";
import { count, plural } from "../text/count.js";
import { limitDuration } from "../text/duration-text.js";
import { joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import { type Paint, painter } from "../text/paint.js";
import { plainText } from "../text/plain-text.js";
import { wrapLine } from "../text/wrap-line.js";
import { notApplicableRows } from "./check-rows.js";
import { appliesTo, factText, momentLine, toDoNote, waiverLines } from "./explain-release.js";

/** An explanation for a terminal: the page, each check, and at the end what of the page is not read. */
export function explainLines(
  explanation: Explanation,
  { color, width }: { readonly color: boolean; readonly width: number },
): string[] {
  const paint = painter(color);
  const { complete } = explanation.selection;
  // A user who asks for some checks alone is not shown the page again.
  const shown = complete ? explanation.checklist.defaults : null;
  const entries = [
    ...(complete ? explainedPageLines(explanation, paint) : []),
    ...explanation.checks.flatMap((check) => [...checkLines(check, shown, paint), ""]),
    ...notApplicableEntries(explanation),
    ...missingLines(explanation),
    ...unreadLines(explanation, paint),
    ...readerColumnLines(explanation),
  ];
  return laidOut(entries, width);
}

type ShownDefaults = Explanation["checklist"]["defaults"] | null;

function checkLines(check: ExplainedCheck, shown: ShownDefaults, paint: Paint): Entry[] {
  const { id, area, line, severity, neededOnly } = check;
  const marks = [
    `line ${line}`,
    ...(oneLine(area) === id ? [] : [`area ${oneLine(area)}`]),
    severity,
    ...(neededOnly ? ["runs only because another needs it"] : []),
  ];
  const fields = Object.entries(ownLines) as [keyof typeof ownLines, FieldLines][];
  return [
    `${paint(oneLine(id), "bold")}  ${paint(marks.join(", "), "dim")}`,
    ...fields.flatMap(([name, lines]) => lines(check, checkFields[name].explained, { shown, paint })),
    ...reportedTexts.flatMap((name) => field(checkFields[name].explained, check[name])),
  ];
}

type FieldLines = (
  check: ExplainedCheck,
  label: string,
  as: { readonly shown: ShownDefaults; readonly paint: Paint },
) => Entry[];

/** The fields that are more than a text below their label, in the order of their lines; the texts come after them. */
const ownLines: { readonly [F in Exclude<ExplainedField, ReportedText>]: FieldLines } = {
  phase: (check, label) => field(label, appliesTo(check)),
  notBefore: ({ notBefore }, label) => field(label, notBefore && momentLine(notBefore)),
  command: (check, label, { shown, paint }) => [
    ...field(label, check.command),
    ...field("", useOf(check, shown)),
    ...unknownLines(check, paint),
  ],
  runsOn: ({ runsOn }, label) => field(label, runsOn && machinesOf(runsOn)),
  needs: (check, label) => field(label, needsOf(check)),
  retries: (check, label) => field(label, triesOf(check)),
  pass: ({ signals }, label, { paint }) =>
    signals.flatMap((signal, index) => signalLines(signal, index === 0 ? label : "", paint)),
  toDo: ({ toDo }, label) => field(label, toDo && `${toDo.trimEnd()}\n${toDoNote}`),
  rollback: ({ rollback, toDo }, label) => field(label, rollback ?? (toDo === null ? noRollback : null)),
  retest: (check, label, { paint }) => [
    ...field(label, retestOf(check)),
    ...(check.retest.implied ? [] : unknownLines(check.retest, paint)),
  ],
  diagnose: ({ diagnose }, label) =>
    field(label, diagnose === null ? null : `${diagnose.trimEnd()}\n(runs when it did not pass)`),
  waived: ({ waiver }, label) => field(label, waiver && waiverLines(waiver)),
};

function unknownLines({ unknown }: Pick<ExplainedScript, "unknown">, paint: Paint): Entry[] {
  return field("", unknown && `would not be started: ${unknown}`, (line) => paint(line, "yellow"));
}

const noRollback = "none: the page does not say what to do when it fails";

const signalColours = { pass: "green", fail: "red" } as const;

function signalLines(
  { words, role, implied }: ExplainedCheck["signals"][number],
  label: string,
  paint: Paint,
): Entry[] {
  return field(label, words, (line) => paint(line, implied ? "dim" : signalColours[role]));
}

function machinesOf(runsOn: readonly string[]): string {
  const each = runsOn.length === 1 ? "there" : "on each of them";
  return `${runsOn.map(oneLine).join(", ")}: by a plan ${each}; without one it cannot be judged elsewhere`;
}

function needsOf({ needs, needsPassedThrough }: ExplainedCheck): string | null {
  const others = new Set(needsPassedThrough);
  const run = needs.filter((need) => !others.has(need));
  const lines = [
    ...(run.length === 0 ? [] : [`${run.join(", ")}: skipped unless passed, and pending while that is`]),
    ...needsPassedThrough.map((need) => `${need}: does not apply, so what it needs counts in its place`),
  ];
  return lines.length === 0 ? null : lines.join("\n");
}

function triesOf({ retries, retryDelayMs }: ExplainedCheck): string | null {
  if (retries === 0) return null;
  const times = retries === 1 ? "once more" : `up to ${retries} times more`;
  const pause = retryDelayMs === 0 ? "" : `, each time after ${limitDuration(retryDelayMs)}`;
  return `${times} while it does not pass${pause}`;
}

function retestOf({ retest: { kind, text, implied, onlyShown } }: ExplainedCheck): string {
  if (implied && !onlyShown) return "by default: the same command";
  const note = onlyShown ? "\n(shown, never run: it has a placeholder)" : "";
  return kind === "command" ? `${text.trimEnd()}${note}` : text;
}

function notApplicableEntries({ notApplicable }: Explanation): Entry[] {
  return notApplicable.length === 0 ? [] : [...notApplicableRows(notApplicable).map(sentence), ""];
}

function missingLines({ missing }: Explanation): Entry[] {
  if (missing.length === 0) return [];
  const sentences = missing.map(({ name, why }) => {
    const because = why === null ? "" : `: ${why}`;
    return sentence(`{${name}} has no value here, so it stands in the guidance as it is${because}.`);
  });
  return [...sentences, ""];
}

function unreadLines({ unread, checklist }: Explanation, paint: Paint): Entry[] {
  if (unread.length === 0) return ["Not read: nothing that looks as if it were meant for the run."];
  return [
    paint(`Not read: ${count(unread.length, "thing")} on ${oneLine(checklist.path)}`, "yellow"),
    ...unread.flatMap((finding) =>
      field(`line ${finding.line}`, oneLine(`${findingSentence(finding)} (${finding.rule})`)),
    ),
  ];
}

/** Columns that the run does not read, and that look like none it would. */
function readerColumnLines({ readerColumns }: Explanation): Entry[] {
  return readerColumns.flatMap(({ header, line }) => {
    const name = header === "" ? "a column without a header" : `the column ${quoted(header)}`;
    return field(`line ${line}`, `${name}, kept for readers`);
  });
}

/** What the page says of itself: its settings, what comes before and after the checks, and its sign-offs. */
function explainedPageLines(explanation: Explanation, paint: Paint): Entry[] {
  const { checklist, selection, environment, signOffs } = explanation;
  const { path, line, owner, ticket, areas, linkedFrom, root, setup, teardown, defaults } = checklist;
  const { versionFrom, reviewed } = checklist;
  const script = (label: string, found: typeof setup): Entry[] =>
    found === null
      ? []
      : [...field(label, found.command), ...field("", useOf(found, defaults)), ...unknownLines(found, paint)];
  return [
    paint(`${oneLine(path)}: ${count(selection.total, "check")}, in the order in which they begin`, "bold"),
    ...field("settings", `line ${line}`),
    ...field("owner", owner),
    ...field("ticket", ticket),
    ...field("areas", areas === null ? "not promised: the rows name them" : areas.join(", ")),
    ...field("linked", linkedFrom.length === 0 ? null : `must be mentioned in ${linkedFrom.join(", ")}`),
    ...field("version", versionFrom === null ? null : `from ${versionFrom}`),
    ...explanation.release.flatMap((fact, index) => field(index === 0 ? "release" : "", factText(fact))),
    ...field("reviewed", reviewed),
    ...field("root", root),
    ...field("defaults", useOf(defaults, null)),
    ...script("setup", setup),
    ...script("teardown", teardown),
    ...field("variables", `${environment.join(", ")}, for every command`),
    ...signOffs.flatMap((signOff, index) =>
      field(index === 0 ? "sign-offs" : "", `[${signOff.done ? "x" : " "}] ${signOffText(signOff)}`),
    ),
    ...field("", signOffs.length > 0 && checklist.signOffs === "require" ? openSignOffs : null),
    "",
  ];
}

/** With the conditions that were read of it, so that what was not is seen. */
function signOffText(signOff: Explanation["signOffs"][number]): string {
  const { text, line } = signOff;
  return joinParts(" ", [text, conditionsText(signOff), `(line ${line})`]);
}

const openSignOffs = "(those that apply and are open hold the gate back)";

/** A part of what is shown: a line as it stands, or a text that is broken into lines, below a label or by itself. */
type Entry =
  | string
  | {
      /** `null`: it stands by itself, from the first column on. */
      readonly label: string | null;
      readonly text: string;
      readonly paint: (line: string) => string;
    };

/** A name and what is said of it; nothing where there is nothing to say. */
function field(label: string | null, text: string | null, paint = (line: string) => line): Entry[] {
  if (label === null || text === null) return [];
  return [{ label, text: plainText(text).replaceAll("\t", "    ").trimEnd(), paint }];
}

/** A text by itself. */
function sentence(text: string): Entry {
  return { label: null, text, paint: (line) => line };
}

/** The column in which the names of what is explained stand. */
const margin = { indent: 2, labelWidth: 10 } as const;

/** All of it as lines. A colour is laid over lines that are already broken: it has no width. */
function laidOut(entries: readonly Entry[], width: number): string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === "string") return [entry];
    const { label, text, paint } = entry;
    const layout: Layout = { ...(label === null ? { indent: 0, labelWidth: 0 } : margin), width };
    const before = layout.indent + layout.labelWidth;
    return labelled(label ?? "", text, layout).map(
      (line) => `${line.slice(0, before)}${line.length > before ? paint(line.slice(before)) : ""}`,
    );
  });
}

type Use = Omit<ExplainedScript, "command" | "unknown">;

/** With which shell, unless that is already shown, where, for how long, and with which variables of its own. */
function useOf({ shell, workingDirectory, timeoutMs, env }: Use, shown: Pick<Use, "shell"> | null): string {
  const { named, call, problem } = shell;
  const how = problem === null ? `with ${call}` : `cannot be started: ${problem}`;
  const folder = workingDirectory === "." ? "the root" : workingDirectory;
  const unnamed = problem === null ? `${how}, as no shell is named` : how;
  return [
    // What the defaults say is not said again, but for what stands in the way.
    ...(problem === null && shown?.shell.call === shell.call ? [] : [named === null ? unnamed : how]),
    `in ${folder}, for at most ${limitDuration(timeoutMs)} an attempt`,
    ...(env.length === 0 ? [] : [`with the ${plural(env.length, "variable")} ${env.join(", ")}`]),
  ].join("\n");
}

/** Where a text stands below its label, all in columns. */
interface Layout {
  readonly indent: number;
  readonly labelWidth: number;
  /** Of the whole line. */
  readonly width: number;
}

/**
 * A text below a label: `  label   text`, its further lines below the first. Long lines are broken at blanks, and a word
 * that is longer than a line stays whole, so that it can be copied.
 */
function labelled(label: string, text: string, { indent, labelWidth, width }: Layout): string[] {
  const room = width - indent - labelWidth;
  const lines = text.split("\n").flatMap((line) => wrapLine(line, room));
  return lines.map((line, index) =>
    `${" ".repeat(indent)}${(index === 0 ? label : "").padEnd(labelWidth)}${line}`.trimEnd(),
  );
}
