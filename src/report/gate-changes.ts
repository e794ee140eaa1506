import type { GateChange, GateComparison } from "../model/gate-change.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import { count, grouped, plural } from "../text/count.js";
import { codeSpan, link } from "../text/escape.js";
import { groupBy } from "../text/group-by.js";
import { joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import { painter } from "../text/paint.js";
import {
  gateChangeMarkdown,
  gateChangeText,
  maxValueCharacters,
  mayWeakenDecision,
  weakFirst,
} from "./gate-change-text.js";
import type { Step } from "./markdown/fit-report.js";
import { lineUrl } from "./permalink.js";

/** What a report calls it, everywhere. */
const ownGateTitle = "This pull request changes its own gate";

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
const shortChangeCharacters = 40;

/**
 * What is left out of the changes where there is no room for all: long texts, and last of all, with their number, changes
 * that may weaken what decides.
 */
export function changeSteps<Detail extends ChangeDetail>(
  changes: readonly GateChange[],
): readonly [shorterTexts: Step<Detail>, fewerWeakenings: KeepSome<Detail>] {
  const weak = changes.filter(mayWeakenDecision).length;
  return [
    {
      kind: "drop",
      name: "the long texts of the gate's changes",
      apply: (detail) => ({ ...detail, changeCharacters: shortChangeCharacters }),
    },
    {
      kind: "keep-some",
      all: weak,
      name: (kept) => `${grouped(weak - kept)} of ${count(weak, "change")} that may weaken what decides`,
      apply: (detail, kept) => ({ ...detail, weakenings: kept }),
    },
  ];
}

type KeepSome<Detail> = Extract<Step<Detail>, { kind: "keep-some" }>;

/** The differences for the summary, those that weaken first; a comment's note has no links to the page's lines. */
export function* gateChangeBlocks(
  { gateChanges: comparison, checklist, reasonCode }: Results,
  { weakenings, listed, changeCharacters }: ChangeDetail,
  links: "links" | "no-links" = "links",
): Generator<string> {
  if (comparison === null) return;
  // Lines are those of the head's page; where the base's was run, the link leads to another.
  const url = links === "links" && checklist.from === "head" ? checklist.url : null;
  if (comparison.kind === "new-page") yield `ℹ️ ${newPageWords}`;
  if (comparison.kind !== "compared" || comparison.changes.length === 0) return;
  const { changes } = comparison;
  // Where that is the answer, it is not said twice.
  yield `### ⚠️ ${reasonTraits(reasonCode).weakeningLevel === "error" ? "The gate itself changes" : ownGateTitle}`;
  const all = weakFirst(changes);
  const foremost = all.filter(mayWeakenDecision);
  const shown = [...foremost.slice(0, weakenings), ...all.slice(foremost.length).slice(0, listed)];
  const items = shown.map(
    (one) => `- ${signs[one.effect]} ${markdownOf(one, changeCharacters)}${ownWord(one)}${place(one, url)}`,
  );
  if (items.length > 0) yield items.join("\n");
  if (changes.length > shown.length)
    yield `… and ${restWords(changes.length - shown.length, foremost.length - weakenings)}.`;
  yield `<sub>Compared with the page at ${codeSpan(comparison.base.slice(0, 10))}: ${effectWords(changes)}. ${strengtheningWords}${addsSome(changes) ? ` ${addedWords}` : ""}</sub>`;
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
const strengtheningWords = "Whatever does not plainly demand more counts as a change that may weaken it.";

/** FORMAT 1.5: a waiver that the base lacks, or a longer one, is the pull request's own. */
function ownWord({ part, effect, after }: GateChange): string {
  return part === "waived" && effect === "weakens" && after !== null
    ? " (the pull request's own word, whoever it says gave it)"
    : "";
}

/** What is known of a check that was added, and what is not. */
const addedWords =
  "A check that is added has to pass as well, unless it is advisory: that is known. What its command prepares for the checks that run after it or beside it (a file or a text that they look for) is not: read it.";

function addsSome(changes: readonly GateChange[]): boolean {
  return changes.some(({ effect }) => effect === "adds");
}

/** The same as lines of a log. */
export function gateChangeLines(comparison: GateComparison | null, color: boolean): string[] {
  if (comparison?.kind === "new-page") return [newPageWords];
  return comparison?.kind === "compared" ? changeLines(ownGateTitle, comparison.changes, color, ownWord) : [];
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

function changeLines(
  title: string,
  changes: readonly GateChange[],
  color: boolean,
  remark: (one: GateChange) => string = () => "",
): string[] {
  if (changes.length === 0) return [];
  const paint = painter(color);
  return [
    `${paint(`${title}:`, "bold")} ${effectWords(changes)}`,
    ...weakFirst(changes).map(
      (one) =>
        `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${gateChangeText(one)}${remark(one)}`,
    ),
    ...(addsSome(changes) ? [addedWords] : []),
  ];
}

/** The warnings that go with a comparison: that there was none, and why. */
export function comparisonWarnings(comparison: GateComparison | null): string[] {
  return comparison?.kind === "not-compared"
    ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
    : [];
}

/** `2 changes may weaken it, 1 change adds to it, 1 change strengthens it` */
function effectWords(changes: readonly GateChange[]): string {
  const number = (effect: GateChange["effect"]): number =>
    changes.filter((one) => one.effect === effect).length;
  const [weak, added, strong] = [number("weakens"), number("adds"), number("strengthens")];
  return joinParts(", ", [
    weak > 0 ? `${count(weak, "change")} may weaken it` : "",
    added > 0 ? `${count(added, "change")} ${plural(added, "adds", "add")} to it` : "",
    strong > 0 ? `${count(strong, "change")} ${plural(strong, "strengthens", "strengthen")} it` : "",
  ]);
}

/** What is gone as a whole has no line any more. */
function place({ part, line, after }: GateChange, url: string | null): string {
  const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
  return url === null || isGone ? "" : ` (${link(`line ${line}`, lineUrl(url, line))})`;
}

/** What is said of the gate's changes at a line of the page. */
interface GateRemark {
  /** An error where it decides. */
  readonly level: "error" | "warning";
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** So many have a remark of their own; the runner shows ten, and what failed wants to be seen as well. */
const maxRemarks = 5;

/** One for each changed line, what weakens first; of many lines the last remark tells all the rest. */
export function gateRemarks({ gateChanges, reasonCode }: Results, maxCharacters: number): GateRemark[] {
  if (gateChanges?.kind !== "compared") return [];
  const lines = [...groupBy(weakFirst(gateChanges.changes), ({ line }) => line).values()];
  const single = lines.length > maxRemarks ? lines.slice(0, maxRemarks - 1) : lines;
  const rest = weakFirst(lines.slice(single.length).flat());
  return [...single, ...(rest.length > 0 ? [rest] : [])].map((changes) => ({
    level: changes.some(({ effect }) => effect === "weakens")
      ? reasonTraits(reasonCode).weakeningLevel
      : "warning",
    line: changes[0]?.line ?? 1,
    title: ownGateTitle,
    message: messageOfChanges(changes, changes === rest, maxCharacters),
  }));
}

const effects = {
  weakens: "May weaken",
  adds: "Adds, and what it prepares for other checks is not known",
  strengthens: "Strengthens",
} as const satisfies Record<GateChange["effect"], string>;

/** As many as there is room for, and the number of those that are left out. */
function messageOfChanges(
  changes: readonly GateChange[],
  ofManyLines: boolean,
  maxCharacters: number,
): string {
  const isShort = changes.length > maxRemarks;
  const texts: string[] = [];
  let characters = 0;
  for (const change of changes) {
    const place = ofManyLines ? `line ${change.line}: ` : "";
    const words = isShort ? gateChangeText(change, shortChangeCharacters) : gateChangeText(change);
    const text = `${place}${effects[change.effect]}: ${words}${ownWord(change)}`;
    characters += text.length + 1;
    if (characters > maxCharacters - roomForRest) break;
    texts.push(text);
  }
  const left = changes.length - texts.length;
  return [...texts, ...(left > 0 ? [`and ${grouped(left)} more: the job summary has them.`] : [])].join("\n");
}

const roomForRest = 60;
