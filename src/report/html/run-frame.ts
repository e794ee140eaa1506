import type { CheckHistory } from "../../model/history.js";
import type { CheckResult, Results } from "../../model/results.js";
import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import type { ReportedRecord } from "../formats/reported-record.js";
import { hasBlock } from "../headline.js";
import { type Decides, knownAs } from "../labels.js";
import { type GuidanceForm, type GuidanceRenderer, loadGuidanceRenderer } from "../markdown/guidance.js";
import { permalinkBase } from "../permalink.js";
import { type CheckState, stateNames, stateOf } from "./check-states.js";
import { escapeText } from "./html.js";

/** A check with what every part of the page knows it by. */
export interface ShownCheck {
  readonly check: CheckResult;
  readonly state: CheckState;
  /** Of its element; no other on the page has it. */
  readonly anchor: string;
  readonly name: string;
}

/** What every part of a run's content is rendered from. */
export interface RunFrame {
  readonly results: Results;
  readonly decides: Decides;
  /** In the order in which they are listed. */
  readonly shown: readonly ShownCheck[];
  readonly anchors: ReadonlyMap<CheckResult, string>;
  /** `null` where no check has guidance to show. */
  readonly guidance: GuidanceRenderer | null;
  /** What the history says of a check of this run. */
  historyOf(check: CheckResult): CheckHistory | null;
  /** Passes what was printed on as long as the page has room for it, and nothing of what comes too late. */
  roomFor(text: string): string;
  /** Begins each id of this run: empty where it is the only one. */
  readonly prefix: string;
  /** The level of the headings of its parts. */
  readonly level: 2 | 3;
}

/** `number` is that of the run on a page of several, from 1; `null`: it has the page for itself. */
export async function createRunFrame(
  record: ReportedRecord,
  number: number | null,
  roomFor: RunFrame["roomFor"],
): Promise<RunFrame> {
  const { results, decides } = record;
  const prefix = number === null ? "" : `run-${number}-`;
  const shown = shownChecks(record, prefix);
  return {
    results,
    decides,
    shown,
    anchors: new Map(shown.map(({ check, anchor }) => [check, anchor])),
    guidance: results.checks.some(hasGuidance)
      ? await loadGuidanceRenderer(permalinkBase(results.checklist.url), {
          form: pageForm,
          commits: [results.run.sha, results.run.headSha],
        })
      : null,
    historyOf: historiesOf(results),
    roomFor,
    prefix,
    level: number === null ? 2 : 3,
  };
}

/** The checks of a state, as they are listed. */
export function checksIn({ shown }: Pick<RunFrame, "shown">, state: CheckState): ShownCheck[] {
  return shown.filter((one) => one.state === state);
}

function shownChecks({ results, decides }: ReportedRecord, prefix: string): ShownCheck[] {
  const taken = new Map<string, number>();
  const all = results.checks.map((check) => {
    const anchor = anchorOf(`${prefix}c-${slugOf(knownAs(check))}`, taken);
    return { check, state: stateOf(check, decides), anchor, name: oneLine(knownAs(check)) };
  });
  return stateNames.flatMap((state) => all.filter((one) => one.state === state));
}

/** An id as a page has it stays as it is; of what a foreign file says only its harmless part is taken. */
function slugOf(name: string): string {
  return cutCharacters(name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, ""), maxSlug).replace("…", "");
}

const maxSlug = 80;

/** A slug has no underscore, so that none is that of another with its number. */
function anchorOf(wanted: string, taken: Map<string, number>): string {
  const number = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, number);
  return number === 1 ? wanted : `${wanted}_${number}`;
}

function hasGuidance(check: CheckResult): boolean {
  const { rollback, retestKind, toDo } = check.guidance;
  return (hasBlock(check) && (rollback !== null || retestKind === "guidance")) || toDo !== null;
}

/** Guidance for this page: no server makes links or mentions of it, and it loads no image. */
const pageForm: GuidanceForm = {
  text: escapeText,
  cutText: (text, limit) => escapeText(cutCharacters(oneLine(text), limit)),
  stepCode: (code) => `<code>${escapeText(code)}</code>`,
  codeBlock: (escaped) => `<pre data-copy="step" tabindex="0"><code>${escaped}</code></pre>`,
  image: (_, alt) => `[image${alt.trim() === "" ? "" : `: ${escapeText(alt)}`}]`,
  alignment: (side) => ` class="${side}"`,
  placed: (html) => html,
};

function historiesOf({ history }: Results): RunFrame["historyOf"] {
  const unitOf = ({ id, system }: { readonly id: string; readonly system?: string }): string =>
    `${id}\n${system ?? ""}`;
  const known = new Map(history?.checks.map((one) => [unitOf(one), one]));
  return (check) => known.get(unitOf(check)) ?? null;
}
