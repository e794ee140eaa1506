import { reasonTraits } from "../model/gate-traits.js";
import type { CheckResult, Results, ScriptResult } from "../model/results.js";
import type { FailOn } from "../model/verdict.js";
import { hasPassed } from "../model/verdict-traits.js";
import type { JournalRecord, PlanRecord, TeardownPlan } from "../ports/journal.js";
import type { Ended, StartedGroup } from "../ports/processes.js";
import { scopeWords } from "../report/labels.js";
import { plural } from "../text/count.js";
import { countTotals, decides, missedSentence } from "../verdict/gate.js";

/** What a run that did not come to its end left in its journal. */
export interface RecoveredRun {
  readonly plan: PlanRecord;
  /** What main had reported already, when nothing but teardown was left to post. */
  readonly reported: Results | null;
  /** In the plan's order: logged verdicts as they were, the rest `interrupted`. */
  readonly checks: readonly CheckResult[];
  readonly setup: ScriptResult | null;
  readonly teardown: ScriptResult | null;
  /** Teardown, where main had not begun it: it runs once. */
  readonly teardownLeft: TeardownPlan | null;
  /** Titles of the scripts that were running. */
  readonly running: readonly string[];
  readonly cancelled: boolean;
  /** Main has uploaded the results of this part of a plan. */
  readonly isUploaded: boolean;
  /** Values that commands had asked to hide. */
  readonly masks: readonly string[];
  /** By which processes are found: those of setup live until teardown. */
  readonly setupMarks: readonly string[];
  readonly otherMarks: readonly string[];
  /** The groups of the same, but of checks that have their verdict: main had seen to those. */
  readonly setupGroups: readonly StartedGroup[];
  readonly otherGroups: readonly StartedGroup[];
  /** The check that a mark belongs to. */
  readonly checkOf: ReadonlyMap<string, string>;
}

type RecordOf<Kind extends JournalRecord["kind"]> = Extract<JournalRecord, { kind: Kind }>;
type Start = RecordOf<"start">;

/** Puts a killed run together from its journal; `null` when it died before it had a plan. */
export function recoverRun(records: readonly JournalRecord[]): RecoveredRun | null {
  const [plan] = ofKind(records, "plan");
  if (plan === undefined) return null;
  const starts = ofKind(records, "start");
  const exits = new Map(ofKind(records, "exit").map(({ mark, exitCode }) => [mark, exitCode]));
  const verdicts = new Map(ofKind(records, "verdict").map(({ result }) => [result.id, result]));
  const lastStarts = new Map(starts.map((start) => [start.check, start]));
  const setupMarks = starts.filter(isFixture("setup")).map(({ mark }) => mark);
  const isOfSetup = ({ mark }: StartedGroup): boolean => setupMarks.includes(mark);
  const groups = openGroups(records, starts);
  const begun = starts.some(isFixture("teardown"));
  return {
    plan,
    reported: ofKind(records, "reported").at(-1)?.results ?? null,
    checks: plan.results.checks.map(
      (check) => verdicts.get(check.id) ?? interrupted(check, lastStarts.get(check.id), exits),
    ),
    setup: ofKind(records, "setup").at(-1)?.result ?? null,
    teardown: ofKind(records, "teardown").at(-1)?.result ?? null,
    teardownLeft: begun ? null : plan.teardown,
    running: starts.filter(({ mark }) => !exits.has(mark)).map(({ title }) => title),
    cancelled: ofKind(records, "cancel").length > 0,
    isUploaded: ofKind(records, "uploaded").length > 0,
    masks: ofKind(records, "mask").map(({ value }) => value),
    setupMarks,
    otherMarks: starts.map(({ mark }) => mark).filter((mark) => !setupMarks.includes(mark)),
    setupGroups: groups.filter(isOfSetup),
    otherGroups: groups.filter((group) => !isOfSetup(group)),
    checkOf: new Map(starts.flatMap(({ mark, check }) => (check === null ? [] : [[mark, check] as const]))),
  };
}

function ofKind<Kind extends JournalRecord["kind"]>(
  records: readonly JournalRecord[],
  kind: Kind,
): RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

/** A check's verdict is noted when all that it started has been ended. */
function openGroups(records: readonly JournalRecord[], starts: readonly Start[]): StartedGroup[] {
  const titles = new Map(starts.map(({ mark, check }) => [mark, check]));
  const open = new Map<string, StartedGroup>();
  for (const record of records) {
    if (record.kind === "process") open.set(record.mark, record);
    if (record.kind !== "verdict") continue;
    for (const mark of open.keys()) if (titles.get(mark) === record.result.id) open.delete(mark);
  }
  return [...open.values()];
}

function isFixture(name: "setup" | "teardown"): (start: Start) => boolean {
  return ({ title, check }) => check === null && title === name;
}

/** A check without a verdict; the reason says how far it had come. */
function interrupted(
  planned: CheckResult,
  start: Start | undefined,
  exits: ReadonlyMap<string, number | null>,
): CheckResult {
  if (start === undefined) return planned;
  const exitCode = exits.get(start.mark);
  const reason =
    exitCode === undefined || exitCode === null
      ? `the run died while ${start.title} was running`
      : `the run died before it was judged; ${start.title} had ended with exit code ${exitCode}`;
  return { ...planned, reason, startedAt: start.at };
}

/** The results as the journal has them, with what was found running, by mark. Nothing is ready. */
export function interruptedResults(
  run: RecoveredRun,
  found: ReadonlyMap<string, Ended>,
  failOn: FailOn,
): Results {
  const planned = run.plan.results;
  const checks = run.checks.map((check) => withLeftovers(check, run, found));
  // A page that could not be used keeps the reason for that.
  const isUnusable = !reasonTraits(planned.reasonCode).isProvisional;
  return {
    ...planned,
    ...(isUnusable ? {} : interruptedGate(run, failOn)),
    totals: countTotals(checks),
    checks,
    setup: run.setup,
  };
}

function withLeftovers(
  check: CheckResult,
  { checkOf }: RecoveredRun,
  found: ReadonlyMap<string, Ended>,
): CheckResult {
  let { leftovers, unended } = check;
  for (const [mark, ended] of found) {
    if (checkOf.get(mark) !== check.id) continue;
    leftovers += ended.found;
    unended += ended.unended;
  }
  return { ...check, leftovers, unended };
}

/** Never ready: what main has not finished stays unfinished, even if every verdict was there. */
function interruptedGate(
  { checks, running, cancelled, plan }: RecoveredRun,
  failOn: FailOn,
): Pick<Results, "gate" | "reasonCode" | "reason"> {
  const scope = plan.results.selection.complete ? "" : `, ${scopeWords(plan.results)}`;
  const deciding = checks.filter((check) => decides(check, failOn));
  const kind = `${failOn === "any" ? "" : "required "}${plural(deciding.length, "check")}`;
  const moment = running.length === 0 ? "" : ` while ${running.slice(0, 5).join(", ")} was running`;
  const outcome = deciding.every(hasPassed)
    ? `it had not reported yet, though ${deciding.length} of ${deciding.length} ${kind} had passed`
    : missedSentence(deciding, failOn);
  const what = cancelled ? "was cancelled, and died" : "died";
  return {
    gate: "not-ready",
    reasonCode: cancelled ? "cancelled" : "interrupted",
    reason: `the run ${what}${moment}: ${outcome}${scope}`,
  };
}
