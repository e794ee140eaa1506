import type { ExplainedCheck, ExplainedSignal, Explanation } from "../model/explanation.js";
import { findingSentence } from "../model/finding.js";
import { quoted } from "../model/problem.js";
import { count } from "../text/count.js";
import { limitDuration } from "../text/duration-text.js";
import { oneLine } from "../text/one-line.js";
import { type Paint, painter } from "../text/paint.js";
import { type Entry, field, laidOut, sentence, useOf } from "./explain-fields.js";
import { explainedPageLines } from "./explain-page-lines.js";

/** An explanation for a terminal: the page, each check, and at the end what of the page is not read. */
export function explainLines(
  explanation: Explanation,
  { color, width }: { readonly color: boolean; readonly width: number },
): string[] {
  const paint = painter(color);
  const { complete } = explanation.selection;
  // Who asks for some checks alone knows the page.
  const shown = complete ? explanation.checklist.defaults : null;
  const entries = [
    ...(complete ? explainedPageLines(explanation, paint) : []),
    ...explanation.checks.flatMap((check) => [...checkLines(check, shown, paint), ""]),
    ...missingLines(explanation),
    ...unreadLines(explanation, paint),
    ...readerColumnLines(explanation),
  ];
  return laidOut(entries, width);
}

function checkLines(
  check: ExplainedCheck,
  shown: Explanation["checklist"]["defaults"] | null,
  paint: Paint,
): Entry[] {
  const { id, area, line, severity, neededOnly, needs, command, rollback, diagnose, owner, why } = check;
  const marks = [
    `line ${line}`,
    ...(oneLine(area) === id ? [] : [`area ${oneLine(area)}`]),
    severity,
    ...(neededOnly ? ["runs only because another needs it"] : []),
  ];
  return [
    `${paint(oneLine(id), "bold")}  ${paint(marks.join(", "), "dim")}`,
    ...field("runs", command),
    ...field("", useOf(check, shown)),
    ...field("needs", needs.length === 0 ? null : `${needs.join(", ")}: skipped unless passed`),
    ...field("tries", triesOf(check)),
    ...check.signals.flatMap((signal, index) => signalLines(signal, index === 0 ? "judged" : "", paint)),
    ...field("rollback", rollback ?? "none: the page does not say what to do when it fails"),
    ...field("retest", retestOf(check)),
    ...field("diagnose", diagnose === null ? null : `${diagnose.trimEnd()}\n(runs when it did not pass)`),
    ...field("owner", owner),
    ...field("why", why),
  ];
}

const signalColours = { pass: "green", fail: "red" } as const;

function signalLines({ words, role, implied }: ExplainedSignal, label: string, paint: Paint): Entry[] {
  return field(label, words, (line) => paint(line, implied ? "dim" : signalColours[role]));
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

/** Columns that look like nothing else: whoever looks for what does not count finds them here. */
function readerColumnLines({ readerColumns }: Explanation): Entry[] {
  return readerColumns.flatMap(({ header, line }) => {
    const name = header === "" ? "a column without a header" : `the column ${quoted(header)}`;
    return field(`line ${line}`, `${name}, kept for readers`);
  });
}
