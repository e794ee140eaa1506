import type { CheckResult, SignOffResult } from "../../model/results.js";
import { traitsOf } from "../../model/verdict-traits.js";
import { grouped } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { codeHtml, htmlLink, htmlSentence, inlineText } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { checkName, isGood, remarks } from "../labels.js";
import { lineUrl } from "../permalink.js";
import { lacksApproval, signOffFacts } from "../sign-off-facts.js";
import { lacksMoment, ownerOf } from "../still-to-do.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";

/** Signals that do not hold yet, of one check: more of them say nothing new. */
const maxUnmet = 3;
const maxSignalCharacters = 120;
const maxLineCharacters = 160;
const maxName = 200;

/**
 * What is still to do, and by whom: a list a kind, as HTML, because a to-do may be a list or code itself. What a
 * reader can do now comes first.
 */
export function* stillToDoBlocks(frame: Frame, detail: Detail): Generator<string> {
  const { acts, signOffs, waits } = frame.toDo;
  if (acts.length + signOffs.length + waits.length === 0) return;
  const onlyWaits = acts.length + signOffs.length === 0;
  yield `### ${traitsOf("pending").sign.deciding} ${onlyWaits ? "Waiting: nothing to do yet" : "Still to do"}`;
  yield* list("", acts, detail, once(frame, detail, actItem));
  yield* list("To sign off", signOffs, detail, once(frame, detail, signOffItem));
  yield* list(onlyWaits ? "" : "Nothing to do yet", waits, detail, once(frame, detail, waitItem));
}

function* list<Item>(
  title: string,
  items: readonly Item[],
  { toDos }: Detail,
  render: (item: Item) => string,
): Generator<string> {
  if (items.length === 0) return;
  if (title !== "") yield `**${title}**`;
  const left = items.length - toDos;
  const shown = items.slice(0, toDos).map(render);
  const rest = left > 0 ? [`… and ${grouped(left)} more`] : [];
  yield `<ul>\n${[...shown, ...rest].map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

/** Rendered once for each length, however often a long report is tried. */
function once<Item extends object>(
  frame: Frame,
  detail: Detail,
  render: (item: Item, frame: Frame, detail: Detail) => string,
): (item: Item) => string {
  const known = rendered.get(frame) ?? { whole: new Map(), "first-step": new Map() };
  rendered.set(frame, known);
  const texts = known[detail.toDoText];
  return (item) => {
    const text = texts.get(item) ?? render(item, frame, detail);
    texts.set(item, text);
    return text;
  };
}

const rendered = new WeakMap<Frame, Readonly<Record<Detail["toDoText"], Map<object, string>>>>();

/** What to do stands behind who does it; what was seen, below. */
function actItem(check: CheckResult, frame: Frame, detail: Detail): string {
  const toDo = toDoOf(check, frame, detail);
  // A block ends its line itself.
  const end = toDo === "" || toDo.endsWith("</div>") ? toDo : `${toDo}<br>`;
  return joinParts("\n", [
    `${itemHead(check, frame)}<br>`,
    end,
    joinParts(" · ", [printedLast(check), seen(check), place(check.line, frame)]),
  ]);
}

function waitItem(check: CheckResult, frame: Frame): string {
  const reason = check.reason === "" ? "" : `: ${htmlSentence(check.reason)}`;
  return joinParts(" · ", [`${boldName(check)}${reason}`, ...remarksOf(check), place(check.line, frame)]);
}

function itemHead(check: CheckResult, { results }: Frame): string {
  const owner = ownerOf(check, results);
  return joinParts(" · ", [
    boldName(check),
    owner === null ? "no owner is named" : `ask ${inlineText(owner, maxName)}`,
    ...remarksOf(check),
  ]);
}

function boldName(check: CheckResult): string {
  const { area, id } = checkName(check);
  return `<b>${joinParts(" / ", [inlineText(area, maxName), id === null ? "" : inlineText(id, maxName)])}</b>`;
}

function remarksOf(check: CheckResult): string[] {
  return remarks(check).map((remark) => `<i>${inlineText(remark, maxName)}</i>`);
}

/**
 * A paragraph as it is; a list or a block of code in full, as long as there is room. What lacks its moment waits for that
 * first.
 */
function toDoOf(check: CheckResult, { guidance }: Frame, detail: Detail): string {
  const { toDo } = check.guidance;
  if (toDo === null || lacksMoment(check)) return "";
  if (guidance === null) return inlineText(toDo);
  if (detail.toDoText === "first-step") return guidance.firstStep(toDo) ?? "";
  return guidance.inline(toDo) ?? guidance.block(toDo);
}

/** "exit 1: no image yet": a command's own last word tells more than which signals do not hold. */
function printedLast({ exitCode, output: { tail } }: CheckResult): string {
  const printed = tail.trimEnd();
  const line = oneLine(printed.slice(printed.lastIndexOf("\n") + 1)).trim();
  if (line === "") return "";
  const ending = exitCode === null ? "printed last" : `exit ${exitCode}`;
  return `${ending}: ${codeHtml(cutCharacters(line, maxLineCharacters))}`;
}

/** The signals that do not hold, each with what was there instead. */
function seen({ signals, reason }: CheckResult): string {
  const unmet = signals.filter((signal) => !isGood(signal));
  if (unmet.length === 0) return reason === "" ? "" : htmlSentence(reason);
  const shown = unmet.slice(0, maxUnmet).map(({ expect, saw, reason: why, outputLine }) => {
    const what = why ?? (saw === "" ? "nothing" : saw);
    const text = cutCharacters(what, maxSignalCharacters);
    return `${codeHtml(cutCharacters(expect, maxSignalCharacters))} → ${outputLine === undefined ? inlineText(text) : codeHtml(text)}`;
  });
  const more = unmet.length > maxUnmet ? [`… ${grouped(unmet.length - maxUnmet)} more`] : [];
  return [...shown, ...more].join(", ");
}

function signOffItem(signOff: SignOffResult, frame: Frame): string {
  const runUrl = frame.results.run.url;
  return joinParts(" · ", [
    `☐ ${htmlSentence(signOff.text)}`,
    ...signOffFacts(signOff).map((fact) => htmlSentence(fact)),
    lacksApproval(signOff.why) && runUrl !== "" ? htmlLink("the run", runUrl) : "",
    place(signOff.line, frame),
  ]);
}

function place(line: number, { results, source }: Frame): string {
  const words = source.kind === "reported" ? `line ${line} of the base's page` : `line ${line}`;
  return htmlLink(words, lineUrl(results.checklist.url, line));
}
