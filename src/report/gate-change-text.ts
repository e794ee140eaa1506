import { type GateChange, type GatePart, gatePartFacts } from "../model/gate-change.js";
import { cutCharacters } from "../text/cut.js";
import { codeSpan, escapeInline } from "../text/escape.js";
import { firstDifference } from "../text/first-difference.js";
import { oneLine } from "../text/one-line.js";
import { plainText } from "../text/plain-text.js";

/** Of the text on either side of a difference. */
export const maxValueCharacters = 200;
/** How much of it shows what both sides have in common before their difference. */
const contextShare = 0.3;

/** What is ours of a sentence, and what is the page's. */
type Part = string | { readonly code: string };

/** What one change is, as a line of plain text. */
export function gateChangeText(gateChange: GateChange, maxCharacters = maxValueCharacters): string {
  return sentence(gateChange, maxCharacters)
    .map((part) => (typeof part === "string" ? part : `\`${shown(part.code, maxCharacters)}\``))
    .join("");
}

/** The same as Markdown. */
export function gateChangeMarkdown(gateChange: GateChange, maxCharacters = maxValueCharacters): string {
  return sentence(gateChange, maxCharacters)
    .map((part) =>
      typeof part === "string" ? escapeInline(part) : codeSpan(shown(part.code, maxCharacters)),
    )
    .join("");
}

/** What was done to what: "check `catalog`: the command was `mix test`, is now `true`". */
function sentence(one: GateChange, maxCharacters: number): Part[] {
  const { check, part, before, after } = one;
  if (part === "sign-off") return signOffSentence(one, maxCharacters);
  if (part === "page") return ["the page ", { code: before ?? "" }, " was deleted, or cannot be read"];
  if (part === "check") {
    const command = { code: before ?? after ?? "" };
    return ["check ", { code: check ?? "" }, before === null ? " was added: " : " was removed: ", command];
  }
  if (part === "id") return ["check ", { code: before ?? "" }, " was renamed to ", { code: after ?? "" }];
  return [...subject(one), ...difference(before, after, maxCharacters)];
}

function subject({ check, part }: GateChange): Part[] {
  const name = gatePartFacts[part].called;
  if (check !== null) return ["check ", { code: check }, `: ${name} `];
  // A default reaches the checks as their own; by itself it is what setup and teardown run with.
  return [asSetupRuns.has(part) ? `setup and teardown: ${name} ` : `${name} `];
}

const asSetupRuns: ReadonlySet<GatePart> = new Set(["shell", "timeout", "env", "working-directory"]);

function difference(before: string | null, after: string | null, maxCharacters: number): Part[] {
  if (before === null) return [{ code: after ?? "" }, " was added"];
  if (after === null) return [{ code: before }, " was removed"];
  const unseen = visible(before) === visible(after) ? " (they differ in what cannot be seen)" : "";
  const [old, now] = aroundDifference(oneLine(before), oneLine(after), maxCharacters);
  return ["was ", { code: old }, ", is now ", { code: now }, unseen];
}

/** Texts that are too long to be shown whole, from shortly before their first difference on. */
function aroundDifference(before: string, after: string, maxCharacters: number): [string, string] {
  if (Math.max(before.length, after.length) <= maxCharacters) return [before, after];
  const start = Math.max(0, firstDifference(before, after) - Math.floor(maxCharacters * contextShare));
  return start === 0 ? [before, after] : [`…${before.slice(start)}`, `…${after.slice(start)}`];
}

/** White space and format characters (zero-width ones among them) are all that a reader does not see. */
function visible(text: string): string {
  return plainText(text).replace(/[\s\p{Cf}]+/gu, "");
}

function signOffSentence({ before, after }: GateChange, maxCharacters: number): Part[] {
  const text = { code: (after ?? before ?? "").replace(box, "") };
  const [wasTicked, ticked] = [before, after].map((side) => side?.startsWith("[x]") === true);
  if (before === null) return ["the sign-off ", text, ticked ? " was added, and ticked" : " was added"];
  if (after === null) return ["the sign-off ", text, " was removed"];
  return wasTicked === ticked
    ? ["the sign-off ", ...difference(before.replace(box, ""), after.replace(box, ""), maxCharacters)]
    : ["the sign-off ", text, ticked ? " was ticked" : " was unticked"];
}

const box = /^\[[ x]\] /;

/** A text of the page on one line, as far as it is shown. */
function shown(text: string, maxCharacters: number): string {
  return cutCharacters(oneLine(text), maxCharacters);
}

/** What takes away a check, its say, a signal or a severity before what else may weaken what decides, and that before all else. */
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
  const takesAway = (takenAway.has(part) && after === null) || leftOut.has(part);
  return takesAway ? 0 : gatePartFacts[part].weight === "decides" ? 1 : 2;
}

const takenAway: ReadonlySet<GatePart> = new Set(["page", "check", "pass", "fail", "areas"]);
/** By another value of these a check decides no longer, or no longer for every release. */
const leftOut: ReadonlySet<GatePart> = new Set(["severity", "phase", "only", "waived"]);
