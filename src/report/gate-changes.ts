import { firstDifference } from "../model/first-difference.js";
import { type GateChange, type GateComparison, type GatePart, weakeningsOf } from "../model/gate-change.js";
import { plainText } from "../model/plain-text.js";
import type { Results } from "../model/results.js";
import { oneLine } from "./api-warning.js";
import { cutCharacters } from "./cut.js";
import { codeSpan, escapeInline, link } from "./escape.js";
import { painter } from "./paint.js";
import { lineUrl } from "./permalink.js";
import { count, grouped } from "./words.js";

/** Of the text on either side of a difference. */
const maxValueCharacters = 200;
/** How much of what both sides have in common is shown before a difference. */
const contextCharacters = 60;

/** What is ours of a sentence, and what is the page's. */
type Part = string | { readonly code: string };

/** What a difference is called in a sentence, as something that was or is. */
const partNames = {
  page: "the page",
  check: "the check",
  id: "the name",
  order: "the order of the checks",
  area: "the area",
  command: "the command",
  pass: "the pass signal",
  fail: "the fail signal",
  needs: "its need of",
  severity: "the severity",
  timeout: "the timeout",
  retries: "the number of retries",
  "retry-delay": "the pause between retries",
  env: "the variable",
  "working-directory": "the working directory",
  shell: "the shell",
  rollback: "the rollback",
  retest: "the retest",
  diagnose: "the diagnosis",
  why: "the reason it is checked for",
  owner: "the owner",
  "runs-on": "the choice of runners",
  areas: "the area",
  setup: "the setup",
  teardown: "the teardown",
  "linked-from": "the link demanded from",
  ticket: "the parent ticket",
  lint: "the severities of lint",
  "sign-off": "the sign-off",
} as const satisfies Record<GatePart, string>;

/** What a report calls it, everywhere. */
export const ownGateTitle = "This pull request changes its own gate";

/** The differences for the summary, those that weaken first; with links to the page's lines where `url` is given. */
export function* gateChangeBlocks(
  comparison: GateComparison | null,
  { listed, url }: { readonly listed: number; readonly url: string | null },
): Generator<string> {
  if (comparison === null) return;
  if (comparison.kind === "new-page") yield `ℹ️ ${newPageWords}`;
  if (comparison.kind !== "compared" || comparison.changes.length === 0) return;
  const { changes } = comparison;
  yield `### ⚠️ ${ownGateTitle}`;
  yield `Compared with the page at ${codeSpan(comparison.base.slice(0, 10))}: ${effectWords(changes)}. Only a check, a signal or an area that is added, a severity that is raised and a timeout that is shortened are known to strengthen a gate.`;
  const items = weakFirst(changes)
    .slice(0, listed)
    .map((one) => `- ${signs[one.effect]} ${markdown(sentence(one))}${place(one, url)}`);
  if (items.length > 0) yield items.join("\n");
  if (changes.length > listed) yield `… and ${grouped(changes.length - listed)} more.`;
}

const signs = { weakens: "⚠️", strengthens: "➕" } as const;
const newPageWords =
  "The page is new in this pull request: its base has none at this path, so there is nothing to compare it with.";

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
        `  ${paint(one.effect, one.effect === "weakens" ? "yellow" : "green")}: ${plain(sentence(one))}`,
    ),
  ];
}

/** What one change is, as a line of plain text. */
export function gateChangeText(gateChange: GateChange): string {
  return plain(sentence(gateChange));
}

/** The warnings that go with a comparison: nobody could look, and why. */
export function comparisonWarnings(comparison: GateComparison | null): string[] {
  return comparison?.kind === "not-compared"
    ? [`Whether this pull request changes its own gate could not be seen: ${comparison.reason}`]
    : [];
}

/** `2 changes may weaken it, 1 strengthens it` */
export function effectWords(changes: readonly GateChange[]): string {
  const weak = weakeningsOf({ kind: "compared", base: "", changes }).length;
  const strong = changes.length - weak;
  return [
    weak > 0 ? `${count(weak, "change")} may weaken it` : "",
    strong > 0 ? `${count(strong, "change")} strengthen${strong === 1 ? "s" : ""} it` : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}

export function weakFirst(changes: readonly GateChange[]): GateChange[] {
  const weak = changes.filter(({ effect }) => effect === "weakens");
  return [...weak, ...changes.filter(({ effect }) => effect !== "weakens")];
}

/** The same of a run. */
export function gateChangesOf({ gateChanges, checklist }: Results, listed: number): Generator<string> {
  // Lines are those of the head's page; where the base's was run, the link leads to another.
  return gateChangeBlocks(gateChanges, { listed, url: checklist.from === "head" ? checklist.url : null });
}

/** What was done to what: "check `catalog`: the command was `mix test`, is now `true`". */
function sentence(one: GateChange): Part[] {
  const { check, part, before, after } = one;
  if (part === "sign-off") return signOffSentence(before, after);
  if (part === "page") return ["the page ", { code: before ?? "" }, " was deleted, or cannot be read"];
  if (part === "check") {
    const command = { code: before ?? after ?? "" };
    return ["check ", { code: check ?? "" }, before === null ? " was added: " : " was removed: ", command];
  }
  if (part === "id") return ["check ", { code: before ?? "" }, " was renamed to ", { code: after ?? "" }];
  return [...subject(one), ...difference(one)];
}

function subject({ check, part }: GateChange): Part[] {
  const name = partNames[part];
  if (check !== null) return ["check ", { code: check }, `: ${name} `];
  // A default reaches the checks as their own; by itself it is what setup and teardown run with.
  return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}

const asSetupRuns: ReadonlySet<GatePart> = new Set(["shell", "timeout", "env", "working-directory"]);

function difference({ before, after }: GateChange): Part[] {
  if (before === null) return [{ code: after ?? "" }, " was added"];
  if (after === null) return [{ code: before }, " was removed"];
  const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
  const [old, now] = aroundDifference(oneLine(before), oneLine(after));
  return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}

/** Texts that are too long to be shown whole, from shortly before their first difference on. */
function aroundDifference(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= maxValueCharacters) return [before, after];
  const start = Math.max(0, firstDifference(before, after) - contextCharacters);
  return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}

/** White space and format characters (zero-width ones among them) are all that a reader does not see. */
function visible(text: string): string {
  return plainText(text).replace(/[\s\p{Cf}]+/gu, "");
}

function signOffSentence(before: string | null, after: string | null): Part[] {
  const text = { code: (after ?? before ?? "").replace(/^\[[ x]\] /, "") };
  const ticked = after?.startsWith("[x]") === true;
  if (before === null) return ["the sign-off ", text, ticked ? " was added, and ticked" : " was added"];
  if (after === null) return ["the sign-off ", text, " was removed"];
  return ["the sign-off ", text, ticked ? " was ticked" : " was unticked"];
}

function markdown(parts: readonly Part[]): string {
  return parts
    .map((part) => (typeof part === "string" ? escapeInline(part) : codeSpan(shown(part.code))))
    .join("");
}

function plain(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : `\`${shown(part.code)}\``)).join("");
}

/** A text of the page on one line, as far as it is shown. */
function shown(text: string): string {
  return cutCharacters(oneLine(text), maxValueCharacters);
}

/** What is gone as a whole has no line any more. */
function place({ part, line, after }: GateChange, url: string | null): string {
  const isGone = after === null && (part === "check" || part === "page" || part === "sign-off");
  return url === null || isGone ? "" : ` (${link(`line ${line}`, lineUrl(url, line))})`;
}
