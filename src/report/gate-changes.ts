import { type GateChange, type GateComparison, gatePartWeights } from "../model/gate-change.js";
import type { Results } from "../model/results.js";
import { count, grouped, plural } from "../text/count.js";
import { codeSpan, link } from "../text/escape.js";
import { oneLine } from "../text/one-line.js";
import { painter } from "../text/paint.js";
import type { Step } from "./fit-report.js";
import { gateChangeMarkdown, gateChangeText, maxValueCharacters } from "./gate-change-text.js";
import { lineUrl } from "./permalink.js";

/** What a report calls it, everywhere. */
export const ownGateTitle = "This pull request changes its own gate";

/** How much is said of the changes. */
export interface ChangeDetail {
  /** How many of those that may weaken what decides. */
  readonly weakenings: number;
  /** How many of all others. */
  readonly listed: number;
  /** Of the text on either side of a difference. */
  readonly changeCharacters: number;
}

export const fullChangeDetail: ChangeDetail = {
  weakenings: Number.POSITIVE_INFINITY,
  listed: 200,
  changeCharacters: maxValueCharacters,
};
/** So many say enough, where there are many. */
export const shortChangeCharacters = 40;

/** What is left out of the changes where there is no room for all. */
export function shorterTexts<Detail extends ChangeDetail>(): Step<Detail> {
  return {
    kind: "drop",
    name: "the long texts of the gate's changes",
    apply: (detail) => ({ ...detail, changeCharacters: shortChangeCharacters }),
  };
}

/** The last thing that is cut, and never in silence. */
export function fewerWeakenings<Detail extends ChangeDetail>(weak: number): Step<Detail> {
  return {
    kind: "keep-some",
    all: weak,
    name: (kept) => `${grouped(weak - kept)} of ${count(weak, "change")} that may weaken what decides`,
    apply: (detail, kept) => ({ ...detail, weakenings: kept }),
  };
}

/** The differences for the summary, those that weaken first; with links to the page's lines where `url` is given. */
export function* gateChangeBlocks(
  comparison: GateComparison | null,
  { weakenings, listed, changeCharacters, url }: ChangeDetail & { readonly url: string | null },
): Generator<string> {
  if (comparison === null) return;
  if (comparison.kind === "new-page") yield `ℹ️ ${newPageWords}`;
  if (comparison.kind !== "compared" || comparison.changes.length === 0) return;
  const { changes } = comparison;
  yield `### ⚠️ ${ownGateTitle}`;
  yield `Compared with the page at ${codeSpan(comparison.base.slice(0, 10))}: ${effectWords(changes)}. Only a signal or an area that is added, a severity that is raised and a timeout that is shortened are known to strengthen a gate.${addsSome(changes) ? ` ${addedWords}` : ""}`;
  const all = weakFirst(changes);
  const foremost = all.filter(mayWeakenDecision);
  const shown = [...foremost.slice(0, weakenings), ...all.slice(foremost.length).slice(0, listed)];
  const items = shown.map(
    (one) => `- ${signs[one.effect]} ${markdownOf(one, changeCharacters)}${place(one, url)}`,
  );
  if (items.length > 0) yield items.join("\n");
  if (changes.length > shown.length)
    yield `… and ${restWords(changes.length - shown.length, foremost.length - weakenings)}.`;
}

/** Rendered once for each length: a report that has to say less is rendered again and again. */
const rendered = new WeakMap<GateChange, Map<number, string>>();

function markdownOf(one: GateChange, maxCharacters: number): string {
  const texts = rendered.get(one) ?? new Map<number, string>();
  rendered.set(one, texts);
  const text = texts.get(maxCharacters) ?? gateChangeMarkdown(one, maxCharacters);
  texts.set(maxCharacters, text);
  return text;
}

/** What is not listed, and how much of it should have been. */
function restWords(rest: number, weak: number): string {
  return weak > 0
    ? `${grouped(rest)} more, ${grouped(weak)} of which may weaken what decides`
    : `${grouped(rest)} more`;
}

const signs = { weakens: "⚠️", adds: "➕", strengthens: "➕" } as const satisfies Record<
  GateChange["effect"],
  string
>;
const newPageWords =
  "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";
/** What is known of a check that was added, and what is not. */
export const addedWords =
  "A check that is added has to pass as well, unless it is advisory: that is known. What its command prepares for the checks that run after it or beside it (a file or a text that they look for) is not: read it.";

function addsSome(changes: readonly GateChange[]): boolean {
  return changes.some(({ effect }) => effect === "adds");
}

/** The same as lines of a log. */
export function gateChangeLines(comparison: GateComparison | null, color: boolean): string[] {
  if (comparison?.kind === "new-page") return [newPageWords];
  return comparison?.kind === "compared" ? changeLines(ownGateTitle, comparison.changes, color) : [];
}

/** What `readiness diff` prints, also where nothing differs. */
export function diffLines(comparison: GateComparison, path: string, color: boolean): string[] {
  switch (comparison.kind) {
    case "new-page":
      return [`${oneLine(path)}: the page is new, the base has none at this path`];
    case "not-compared":
      return [`${oneLine(path)}: not compared: ${oneLine(comparison.reason)}`];
    case "compared":
      return comparison.changes.length === 0
        ? [`${oneLine(path)}: the gate is the same`]
        : changeLines(`${oneLine(path)} changes the gate`, comparison.changes, color);
  }
}

function changeLines(title: string, changes: readonly GateChange[], color: boolean): string[] {
  if (changes.length === 0) return [];
  const paint = painter(color);
  return [
    `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
    ...weakFirst(changes).map(
      (one) =>
        `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${gateChangeText(one)}`,
    ),
    ...(addsSome(changes) ? [addedWords] : []),
  ];
}

/** The warnings that go with a comparison: nobody could look, and why. */
export function comparisonWarnings(comparison: GateComparison | null): string[] {
  return comparison?.kind === "not-compared"
    ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
    : [];
}

/** `2 changes may weaken it, 1 change adds to it, 1 change strengthens it` */
export function effectWords(changes: readonly GateChange[]): string {
  const number = (effect: GateChange["effect"]): number =>
    changes.filter((one) => one.effect === effect).length;
  const [weak, added, strong] = [number("weakens"), number("adds"), number("strengthens")];
  return [
    weak > 0 ? `${count(weak, "change")} may weaken it` : "",
    added > 0 ? `${count(added, "change")} ${plural(added, "adds", "add")} to it` : "",
    strong > 0 ? `${count(strong, "change")} ${plural(strong, "strengthens", "strengthen")} it` : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}

/** What takes away a check, a signal or a severity before what else may weaken what decides, and that before all else. */
export function weakFirst(changes: readonly GateChange[]): GateChange[] {
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** Those that no report leaves out for want of room, as long as anything else can go. */
export function mayWeakenDecision(one: GateChange): boolean {
  return rank(one) <= 1;
}

function rank({ part, effect, after }: GateChange): number {
  if (effect === "strengthens") return 4;
  if (effect === "adds") return 3;
  const takesAway = takenAway.has(part) && (after === null || part === "severity");
  return takesAway ? 0 : gatePartWeights[part] === "decides" ? 1 : 2;
}

const takenAway: ReadonlySet<GateChange["part"]> = new Set([
  "page",
  "check",
  "pass",
  "fail",
  "severity",
  "areas",
]);

/** The same of a run. */
export function gateChangesOf({ gateChanges, checklist }: Results, detail: ChangeDetail): Generator<string> {
  // Lines are those of the head's page; where the base's was run, the link leads to another.
  return gateChangeBlocks(gateChanges, { ...detail, url: checklist.from === "head" ? checklist.url : null });
}

/** What is gone as a whole has no line any more. */
function place({ part, line, after }: GateChange, url: string | null): string {
  const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
  return url === null || isGone ? "" : ` (${link(`line ${line}`, lineUrl(url, line))})`;
}
