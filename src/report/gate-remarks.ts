import type { GateChange } from "../model/gate-change.js";
import { reasonTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import { grouped } from "../text/count.js";
import { gateChangeText } from "./gate-change-text.js";
import { shortChangeCharacters, weakFirst } from "./gate-changes.js";

/** What a line of the page is told of the gate's changes. */
interface GateRemark {
  /** An error where it decides. */
  readonly level: "error" | "warning";
  readonly line: number;
  readonly message: string;
}

/** So many have a remark of their own; the runner shows ten, and what failed wants to be seen as well. */
const maxRemarks = 5;

/** One for each changed line, what weakens first; of many lines the last remark tells all the rest. */
export function gateRemarks({ gateChanges, reasonCode }: Results, maxCharacters: number): GateRemark[] {
  if (gateChanges?.kind !== "compared") return [];
  const byLine = new Map<number, GateChange[]>();
  for (const change of weakFirst(gateChanges.changes)) {
    const onLine = byLine.get(change.line);
    if (onLine === undefined) byLine.set(change.line, [change]);
    else onLine.push(change);
  }
  const lines = [...byLine.values()];
  const single = lines.length > maxRemarks ? lines.slice(0, maxRemarks - 1) : lines;
  const rest = weakFirst(lines.slice(single.length).flat());
  return [...single, ...(rest.length > 0 ? [rest] : [])].map((changes) => ({
    level: changes.some(({ effect }) => effect === "weakens")
      ? reasonTraits(reasonCode).weakeningLevel
      : "warning",
    line: changes[0]?.line ?? 1,
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
    const text = `${place}${effects[change.effect]}: ${words}`;
    characters += text.length + 1;
    if (characters > maxCharacters - roomForRest) break;
    texts.push(text);
  }
  const left = changes.length - texts.length;
  return [...texts, ...(left > 0 ? [`and ${grouped(left)} more: the job summary has them.`] : [])].join("\n");
}

const roomForRest = 60;
