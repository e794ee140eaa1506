import { CheckProgress } from "../../checks/check-progress.js";
import type { ChecksRun } from "../../checks/checks-run.js";
import { commandEnvironments } from "../../checks/child-environment.js";
import { checkJob, signalValues } from "../../checks/run-check.js";
import { ScriptRunner } from "../../checks/run-script.js";
import type { GroupLog } from "../../log/group-log.js";
import { MaskBook } from "../../log/mask-book.js";
import type { Check, Checklist } from "../../model/checklist.js";
import { unknownMoments } from "../../model/moment.js";
import { placeholderValues } from "../../model/run-values.js";
import { version } from "../../model/version.js";
import { selectChecks } from "../../plan/select.js";
import { noJournal } from "../../ports/journal.js";
import type { Ports } from "../../ports/ports.js";
import type { Redactor } from "../../redact/redaction.js";
import type { SignalValues } from "../../signals/fill.js";
import { githubContext } from "../github-context.js";
import type { Inputs } from "../inputs/inputs.js";
import { gatherFacts } from "../reading/find-release.js";
import type { Page, PageReading } from "../reading/read-page.js";
import { vocabularyOf } from "../secrets.js";
import { OutputRecord, type RecordedRun, recording } from "./recorded-run.js";

/** What running a check that is not on the page yet needs to know. */
interface NewCheck {
  readonly inputs: Inputs;
  readonly reading: PageReading;
  /** The page as it would be with the row. */
  readonly page: Page;
  readonly checklist: Checklist;
  readonly check: Check;
  readonly redactor: Redactor;
  readonly log: GroupLog;
  /** The event's payload, parsed. */
  readonly event: unknown;
  readonly temporaryFolder: string;
  /** Aborted when the user asks to stop. */
  readonly cancel: AbortSignal;
}

/** The runs of a check, or why they say nothing; `null`: the user stopped them. */
export type Runs =
  | {
      readonly kind: "runs";
      readonly runs: readonly RecordedRun[];
      /** What the check's signals know. */
      readonly values: SignalValues;
      readonly version: string | null;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "unusable"; readonly why: string }
  | { readonly kind: "cancelled" };

/** Runs a check as a run of its page would, as often as is asked; setup and teardown are not run. */
export async function runNewCheck(asked: NewCheck, times: number, ports: Ports): Promise<Runs> {
  const run = await checksRun(asked, ports);
  const { inputs } = asked;
  const processes = ports.processRunner(asked.temporaryFolder, asked.reading.places.workspace);
  const runs: RecordedRun[] = [];
  const warnings: string[] = [];
  try {
    for (let time = 1; time <= times; time += 1) {
      const record = new OutputRecord();
      const scripts = new ScriptRunner(run.tools, recording(processes, record), ports, warnings);
      const ran = await attempt(asked, { ...run, scripts }, times === 1 ? "" : ` (${time} of ${times})`);
      if (ran.kind !== "ended") return ran;
      runs.push(record.finish(ran.exitCode, ran.durationMs));
    }
  } finally {
    await processes.release();
  }
  const { values } = run.facts;
  return { kind: "runs", runs, values: signalValues({ ...run, inputs }), version: values.version, warnings };
}

type Ended =
  | { readonly kind: "ended"; readonly exitCode: number; readonly durationMs: number }
  | Exclude<Runs, { readonly kind: "runs" }>;

async function attempt({ check }: NewCheck, run: ChecksRun, which: string): Promise<Ended> {
  const { command, timeoutMs } = check;
  const job = checkJob(check, { title: `${check.id}${which}`, script: command, timeoutMs, signals: [] }, run);
  const { execution, tampered } = await run.scripts.run(job, run.stop);
  const { ending, durationMs } = execution;
  if (run.stop.aborted) return { kind: "cancelled" };
  switch (ending.kind) {
    case "cancelled":
      return { kind: "cancelled" };
    case "not-started":
      return { kind: "unusable", why: `the command could not be started: ${ending.reason}` };
    case "timed-out":
      return { kind: "unusable", why: "the command was ended by its time limit" };
    case "exited":
      return tampered
        ? { kind: "unusable", why: "the command touched the runner's command files, and a check may not" }
        : { kind: "ended", exitCode: ending.exitCode, durationMs };
  }
}

async function checksRun(asked: NewCheck, ports: Ports) {
  const { inputs, reading, page, checklist, check, redactor, log, event, cancel } = asked;
  const { places } = reading;
  const context = githubContext(ports.env, event, version);
  const tag = reading.version?.tag ?? null;
  const facts = await gatherFacts({ inputs, page, tag, context, places }, ports);
  const plan = selectChecks(checklist.checks, { areas: [], checks: [check.id] }, facts.release);
  if (plan.kind === "unusable") throw new Error(`The new check is not on its page: ${plan.found}`);
  const vocabulary = vocabularyOf({
    name: inputs.name,
    checks: [{ id: check.id, area: check.area.text, areaSlug: check.area.slug }],
    run: context.run,
    others: [page.path, page.file],
  });
  const masks = new MaskBook(redactor, vocabulary, noJournal);
  return {
    tools: { places, masks, journal: noJournal, log, progress: new CheckProgress(1) },
    startedAt: ports.now(),
    checklist,
    context,
    shard: null,
    plan,
    moments: unknownMoments,
    places,
    facts,
    placeholders: placeholderValues(facts.values, inputs.vars),
    inputs,
    folder: asked.temporaryFolder,
    cancel,
    stop: cancel,
    environments: commandEnvironments(ports.env),
    progress: new CheckProgress(1),
  };
}
