import { keptOutput } from "../../model/results.js";
import { count, grouped } from "../../text/count.js";
import { type ChangeDetail, changeSteps, fullChangeDetail } from "../gate-changes.js";
import type { Step } from "./fit-report.js";
import type { Frame } from "./frame.js";
import type { Wording } from "./wording.js";

/** What a table of checks can show of each. */
type ColumnName = "verdict" | "check" | "signals" | "time";

/** How much a report says. */
export interface Detail extends ChangeDetail {
  /** Of what a command printed. */
  readonly tailLines: number;
  readonly tailBytes: number;
  /** Whether each passed check has a row of the table, or all of them share a line. */
  readonly passed: "rows" | "line";
  readonly advisoryGuidance: boolean;
  /** Of the table; the same array for the same columns. */
  readonly columns: readonly ColumnName[];
  /** How many checks that did not pass have a section, and a row. */
  readonly sections: number;
  readonly rows: number;
  /** How many of each kind of what is still to do, and how much of it. */
  readonly toDos: number;
  readonly toDoText: "whole" | "first-step";
  /** How many findings, sign-offs, warnings, machines and changes of the gate that decide nothing are listed, each. */
  readonly listed: number;
}

const ownColumns: readonly ColumnName[] = ["verdict", "check", "signals", "time"];
/** The sections say which signals were seen anyway. */
const narrowColumns: readonly ColumnName[] = ["verdict", "check", "time"];
const reportedColumns: readonly ColumnName[] = ["verdict", "check"];

/** Everything that a person would still read, and the steps by which a report that is too long says less. */
export function detailLevels(frame: Frame): {
  readonly full: Detail;
  readonly steps: readonly Step<Detail>[];
} {
  const columns = frame.source.kind === "reported" ? reportedColumns : ownColumns;
  return { full: { ...everything, columns }, steps: stepsFor(frame) };
}

const everything: Omit<Detail, "columns"> = {
  ...fullChangeDetail,
  tailLines: keptOutput.notPassed.lines,
  // Bounded where it was kept.
  tailBytes: Number.POSITIVE_INFINITY,
  passed: "rows",
  advisoryGuidance: true,
  sections: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  toDos: Number.POSITIVE_INFINITY,
  toDoText: "whole",
};

const mediumTail = { tailLines: 40, tailBytes: 4_096 };
const shortTail = { tailLines: 10, tailBytes: 1_024 };
const shortList = 20;

/** What is left out first, second, … of a report that is too long; steps that would change nothing are not taken. */
function stepsFor({ results, decides, source, wording, missed, sections, toDo }: Frame): Step<Detail>[] {
  const { checks, findings, signOffs, warnings, gateChanges, notApplicable, shards = [] } = results;
  const isOwn = source.kind === "own-run";
  const changes = gateChanges?.kind === "compared" ? gateChanges.changes : [];
  const [shorterTexts, fewerWeakenings] = changeSteps<Detail>(changes);
  const toDos = Math.max(...[toDo.acts, toDo.signOffs, toDo.waits].map(({ length }) => length));
  const printed = Math.max(
    0,
    ...missed.map(({ output, diagnosis, retest }) =>
      Math.max(...[output, diagnosis?.output, retest?.output].map((each) => each?.tail.length ?? 0)),
    ),
  );
  const steps: (Step<Detail> & { readonly when: boolean })[] = [
    drop("all but the last 40 lines of each output", printed > 0, mediumTail),
    drop("all but the last 10 lines of each output", printed > 0, shortTail),
    drop("the rows of passed checks", missed.length < checks.length, { passed: "line" }),
    drop("the guidance of advisory checks", isOwn && missed.some((check) => !decides(check)), {
      advisoryGuidance: false,
    }),
    drop("all output", printed > 0, { tailLines: 0, tailBytes: 0 }),
    drop("the signals in the table", isOwn && missed.length > 0, { columns: narrowColumns }),
    drop(
      `all but ${shortList} of each list`,
      Math.max(
        ...[findings, signOffs, warnings, changes, notApplicable, shards].map(({ length }) => length),
      ) > shortList,
      { listed: shortList },
    ),
    { ...shorterTexts, when: changes.length > shortList },
    keepSome("sections", sections.length, wording, (kept) => ({ sections: kept })),
    keepSome("rows", missed.length, wording, (kept) => ({ rows: kept })),
    drop("all lists", isOwn, { listed: 0 }),
    drop("all but the first step of each to-do", toDo.acts.length > 0, { toDoText: "first-step" }),
    {
      kind: "keep-some",
      all: toDos,
      when: toDos > 0,
      name: (kept) => `all but ${grouped(kept)} of each list of what is still to do`,
      apply: (detail, kept) => ({ ...detail, toDos: kept }),
    },
    { ...fewerWeakenings, when: fewerWeakenings.all > 0 },
  ];
  return steps.filter(({ when }) => when);
}

function drop(name: string, when: boolean, change: Partial<Detail>): Step<Detail> & { when: boolean } {
  return { kind: "drop", name, when, apply: (detail) => ({ ...detail, ...change }) };
}

function keepSome(
  what: string,
  all: number,
  { leftOutChecks }: Wording,
  change: (kept: number) => Partial<Detail>,
): Step<Detail> & { when: boolean } {
  return {
    kind: "keep-some",
    all,
    when: all > 0,
    name: (kept) => `the ${what} of ${grouped(all - kept)} of ${count(all, "check")}${leftOutChecks}`,
    apply: (detail, kept) => ({ ...detail, ...change(kept) }),
  };
}
