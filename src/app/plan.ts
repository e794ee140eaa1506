import { attempt } from "../log/attempt.js";
import { offPageFinding, toFindings } from "../model/problem.js";
import type { Results } from "../model/results.js";
import type { PlannedPage } from "../model/shards.js";
import { noJournal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import { nextSteps, type ShardTable, shardLines, shardSummary } from "../report/shard-table.js";
import type { Weigh } from "../shards/partition.js";
import { planShards, type Sharded } from "../shards/plan-shards.js";
import { openReading } from "./open-run.js";
import { givenOptions } from "./plan/given-options.js";
import { prepareReading, refuseRun, unusable } from "./prepare-run.js";
import { shownPath } from "./reading/read-page.js";
import { exitCodeOf, type Reports, writeReports } from "./report-run.js";
import { commitOf, judgedResults, pageDigest } from "./results.js";
import type { ExitCode, JudgedRun, PreparedRun, RunRequest } from "./run-record.js";
import { writeAnnotations } from "./writers/annotations.js";
import { logPage, logVerdicts } from "./writers/log.js";
import { writeSummary } from "./writers/summary.js";

/** What a plan is asked with; it has no results, and no run before it. */
interface PlanRequest extends Omit<RunRequest, "resultsPath" | "failed"> {
  /** Whether the log says what a person does with the plan. */
  readonly goOn: boolean;
}

interface Planned {
  /** 0 planned; 1 another commit, or nothing to run; 2 unusable page, filter or inputs. */
  readonly exitCode: ExitCode;
  /** `null` where there is nothing to hand on. */
  readonly sharded: Sharded | null;
}

/**
 * `readiness plan`: which job of a matrix runs which checks (DESIGN 2.4). The page is read and judged as a run would
 * read it. Nothing of it runs, so that nobody has to trust it: whether its code may run is judged where it runs.
 */
export async function plan(request: PlanRequest, ports: Ports): Promise<Planned> {
  // No post step has anything to finish.
  const reading = { ...ports, journals: null };
  const prepared = await prepareReading(
    openReading({ ...request, resultsPath: null, failed: null }, reading),
    reading,
  );
  if (prepared.step === "judged") return refuse(prepared, ports);
  // An empty matrix runs no job, and its workflow would be green.
  if (prepared.plan.steps.length === 0) return refuse(nothingToRun(prepared, ports), ports);

  const { inputs, page } = prepared;
  const { weigh, warnings } = await knownWeights(prepared, ports);
  const sharded = planShards({
    page: plannedPage(prepared),
    turns: prepared.plan.turns,
    runsOn: inputs.runsOn,
    shards: inputs.shards,
    weigh,
  });
  switch (sharded.kind) {
    case "page-problems": {
      const problems = toFindings(sharded.problems, page.path, inputs.strict);
      return refuse(await refuseRun(prepared, unusable("the page is", problems, page), reading), ports);
    }
    case "beyond-limits": {
      const problems = [offPageFinding(sharded.problem)];
      return refuse(await refuseRun(prepared, unusable("the plan is", problems), reading), ports);
    }
    case "sharded":
      await report({ ...prepared, warnings: [...prepared.warnings, ...warnings] }, sharded, {
        goOn: request.goOn,
        host: ports.host,
      });
      return { exitCode: 0, sharded };
  }
}

/** How long checks took in earlier runs, as far as a history is kept. Its code is loaded here: most have none. */
async function knownWeights(
  prepared: PreparedRun,
  ports: Ports,
): Promise<{ readonly weigh: Weigh; readonly warnings: readonly string[] }> {
  if (prepared.inputs.history === "") return { weigh: () => null, warnings: [] };
  const [{ readKnownHistory }, { checkWeights }] = await Promise.all([
    import(/* webpackChunkName: "history" */ "./reading/history.js"),
    import(/* webpackChunkName: "history" */ "../history/weights.js"),
  ]);
  const { history, warnings } = await readKnownHistory(prepared, ports);
  return { weigh: checkWeights(history, prepared.page.path), warnings };
}

/** What all jobs are held to. */
function plannedPage({ inputs, page, places, context, facts, release }: PreparedRun): PlannedPage {
  const { checklist, areas, checks } = inputs;
  const workingDirectory = shownPath(places.root, places.workspace) || ".";
  const { id, attempt } = context.run;
  return {
    page: { checklist, workingDirectory, from: page.from, sha256: pageDigest(page) },
    commit: commitOf(context, facts.head),
    selection: { areas, checks },
    release,
    run: { id, attempt },
  };
}

/** What keeps a page from being planned is told as a run tells it, but for its outputs and its results file. */
const reports: Reports = [writeSummary, logPage, writeAnnotations, logVerdicts];

async function refuse(judged: JudgedRun, ports: Ports): Promise<Planned> {
  const { run, said } = await writeReports(judged, ports, reports);
  await ports.host.log.flush();
  return { exitCode: exitCodeOf(run, said), sharded: null };
}

/** In the words in which a run would say it. */
function nothingToRun(prepared: PreparedRun, ports: Ports): JudgedRun {
  const { warnings, inputs } = prepared;
  const nothing = { checks: [], setup: null, teardown: null, warnings, cancelled: false };
  const results: Results = judgedResults({ ...prepared, signOffs: [] }, nothing, ports.now());
  const { failOn } = inputs;
  return {
    ...prepared,
    step: "judged",
    results,
    usable: true,
    failOn,
    journal: noJournal,
    servers: null,
    lateTeardown: null,
  };
}

/** Log and summary first: a job whose outputs stand has done all it had to. */
async function report(
  { log, redactor, input, inputs, warnings }: PreparedRun,
  sharded: Sharded,
  { goOn, host }: Pick<PlanRequest, "goOn"> & Pick<Ports, "host">,
): Promise<void> {
  const { plan, shards, usualMs } = sharded;
  const table: ShardTable = {
    plan,
    checks: shards.map(({ entry }) => entry.checks),
    expectedMs: shards.map(({ expectedMs }) => expectedMs),
    usualMs,
    wished: inputs.shards,
  };
  for (const warning of warnings) await log.warning(warning);
  const lines = [...shardLines(table, host.color), ...(goOn ? nextSteps(givenOptions(input)) : [])];
  for (const line of lines) await log.line(line);
  await attempt(log, "the job summary", () =>
    host.writeSummary(redactor.redactSentence(shardSummary(table))),
  );
  await host.log.flush();
  await host.setOutputs({ matrix: sharded.matrix, plan: sharded.text });
}
