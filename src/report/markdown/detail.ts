import { count, grouped } from "../../text/count.js";
import { enumerated, joinParts } from "../../text/join-parts.js";
import { type ChangeDetail, changeSteps, fullChangeDetail } from "../gate-changes.js";
import type { Step } from "./fit-report.js";
import type { Frame } from "./frame.js";
import { placedIn } from "./placed-entries.js";

/** How much a report says. */
export interface Detail extends ChangeDetail {
  /** Whether each passed check has a row of a table, or all of them share a line. */
  readonly passed: "rows" | "line";
  readonly checks: KeptChecks;
  /** How many of each kind of what is still to do, and how much of it. */
  readonly toDos: number;
  readonly toDoText: "whole" | "first-step";
  /** How many findings, sign-offs, warnings, machines and changes of the gate that decide nothing are listed, each. */
  readonly listed: number;
}

/** Of the checks that broke, in the order in which they are told of: how many of the first ones have what. */
interface KeptChecks {
  readonly outputs: number;
  readonly guidance: number;
  /** More than a line. */
  readonly sections: number;
  /** More than a name. */
  readonly lines: number;
  /** Of the others there is only their number. */
  readonly names: number;
}

/** Everything that a person would still read, and the steps by which a report that is too long says less. */
export function detailLevels(frame: Frame): {
  readonly full: Detail;
  readonly steps: readonly Step<Detail>[];
} {
  return { full: everything, steps: stepsFor(frame) };
}

const all = Number.POSITIVE_INFINITY;

const everything: Detail = {
  ...fullChangeDetail,
  passed: "rows",
  checks: { outputs: all, guidance: all, sections: all, lines: all, names: all },
  toDos: all,
  toDoText: "whole",
};

const shortList = 20;
/** They keep everything as long as anything else can be left out. */
const foremost = 5;

/** What is left out first, second, … of a report that is too long; steps that would change nothing are not taken. */
function stepsFor(frame: Frame): Step<Detail>[] {
  const { results, source, toDo, passed } = frame;
  const { findings, signOffs, warnings, gateChanges, notApplicable, shards = [] } = results;
  const isOwn = source.kind === "own-run";
  const changes = gateChanges?.kind === "compared" ? gateChanges.changes : [];
  const [shorterTexts, fewerWeakenings] = changeSteps<Detail>(changes);
  const toDos = Math.max(...[toDo.acts, toDo.signOffs, toDo.waits].map(({ length }) => length));
  const broken = Math.max(frame.sections.length, frame.waiting.length);
  const [others, first] = [
    { from: broken, to: Math.min(foremost, broken) },
    { from: Math.min(foremost, broken), to: 0 },
  ];
  const keep = keptChecks(frame);
  const steps: (Step<Detail> & { readonly when: boolean })[] = [
    drop("the rows of passed checks", isOwn && passed.length > 0, { passed: "line" }),
    ...(["outputs", "guidance", "sections"] as const).map((what) => keep(what, others)),
    drop(
      `all but ${shortList} of each list`,
      Math.max(
        ...[findings, signOffs, warnings, changes, notApplicable, shards].map(({ length }) => length),
      ) > shortList,
      { listed: shortList },
    ),
    { ...shorterTexts, when: changes.length > shortList },
    ...(["lines", "names"] as const).map((what) => keep(what, others)),
    ...(["outputs", "guidance", "sections"] as const).map((what) => keep(what, first)),
    drop("all lists", isOwn, { listed: 0 }),
    drop("all but the first step of each to-do", toDo.acts.length > 0, { toDoText: "first-step" }),
    {
      kind: "keep-some",
      all: toDos,
      when: toDos > 0,
      name: (kept) => `all but ${grouped(kept)} of each list of what is still to do`,
      apply: (detail, kept) => ({ ...detail, toDos: kept }),
    },
    ...(["lines", "names"] as const).map((what) => keep(what, first)),
    { ...fewerWeakenings, when: fewerWeakenings.all > 0 },
  ];
  return steps.filter(({ when }) => when);
}

/** Takes one thing from one check after the other, the last of them first. */
function keptChecks(
  frame: Frame,
): (
  what: keyof KeptChecks,
  range: { readonly from: number; readonly to: number },
) => Step<Detail> & { readonly when: boolean } {
  return (what, { from, to }) => ({
    kind: "keep-some",
    all: from - to,
    // Of another run's checks there is no output.
    when: from > to && !(what === "outputs" && frame.source.kind === "reported"),
    subject: "checks",
    name: (_, { checks }) => checksLeftOut(checks, frame),
    apply: (detail, kept) => ({ ...detail, checks: { ...detail.checks, [what]: to + kept } }),
  });
}

/** Empty where each check has all that it can have. */
function checksLeftOut(kept: KeptChecks, frame: Frame): string {
  return joinParts("; ", [brokenLeftOut(kept, frame), waitingLeftOut(kept, frame)]);
}

/** `of 40 checks that did not pass, the output of 12 and all but a line of 3` */
function brokenLeftOut({ outputs, guidance, sections, lines, names }: KeptChecks, frame: Frame): string {
  const { entries, order } = placedIn(frame);
  const broken = order.length;
  // Of several that are the same only the first is told of in full anyway.
  const whole = entries.filter(({ index }) => index < Math.min(sections, lines));
  const next = entries[whole.length]?.index ?? broken;
  const named = Math.min(Math.max(names, lines), broken);
  const left = [
    ["the output", whole.filter(({ index }) => index >= outputs).length],
    ["the guidance", whole.filter(({ index }) => index >= guidance).length],
    ["all but a line", Math.min(lines, broken) - next],
    ["all but the name", named - lines],
    ["all", broken - named],
  ] as const;
  const words = left.flatMap(([what, number]) => (number > 0 ? [`${what} of ${grouped(number)}`] : []));
  return words.length === 0
    ? ""
    : `of ${count(broken, "check")}${frame.wording.leftOutChecks}, ${enumerated(words, "and")}`;
}

/** What is to be done about them is told elsewhere. */
function waitingLeftOut({ outputs, sections }: KeptChecks, { waiting }: Frame): string {
  const left = waiting.length - Math.min(outputs, sections, waiting.length);
  return left === 0 ? "" : `what ${grouped(left)} of ${count(waiting.length, "pending check")} printed`;
}

function drop(name: string, when: boolean, change: Partial<Detail>): Step<Detail> & { when: boolean } {
  return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}
