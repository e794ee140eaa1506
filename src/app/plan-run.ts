import { planTeardown } from "../checks/fixtures.js";
import { plannedCheck } from "../checks/planned-check.js";
import { coveredAreas } from "../github/statuses.js";
import { attempt } from "../log/attempt.js";
import { MaskBook } from "../log/mask-book.js";
import { type Moments, unknownMoments } from "../model/moment.js";
import type { Results } from "../model/results.js";
import { placeholderValues } from "../model/run-values.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import { outputsOf } from "../report/outputs.js";
import { notEnded, outputsBefore } from "./open-run.js";
import { judgeRunSignOffs } from "./reading/sign-offs.js";
import { judgedResults } from "./results.js";
import { beginJournal } from "./run-journal.js";
import type { PlannedRun, PreparedRun } from "./run-record.js";
import { gatherSecrets } from "./secrets.js";
import { openServers } from "./servers.js";
import { decidesIn } from "./writers/writer.js";

/** What the plan's results are made of. */
type KnownRun = PreparedRun & Pick<PlannedRun, "signOffs" | "placeholders">;

/** Asks what is to be known before setup, and keeps the plan. */
export async function planRun(prepared: PreparedRun, ports: Ports): Promise<PlannedRun> {
  return keepPlan({ ...prepared, moments: await momentsOf(prepared, ports) }, ports);
}

/** Keeps for post what is known before setup, registers what must stay secret, and opens the statuses. */
export async function keepPlan(
  prepared: PreparedRun & Pick<PlannedRun, "moments">,
  ports: Ports,
): Promise<PlannedRun> {
  const { facts, inputs, checklist, log, redactor } = prepared;

  // Who has approved what is asked before anything of the page runs. Then the plan is kept: from here on, post can finish.
  const secrets = gatherSecrets(prepared, ports.env);
  const warnings = [...prepared.warnings, ...(await releaseWarnings(prepared)), ...secrets.warnings];
  const placeholders = placeholderValues(facts.values, inputs.vars);
  const { plan, signOffs } = await withOwnVersion(await ownSignOffs(prepared, ports), prepared, ports);
  const known = { ...prepared, plan, signOffs, placeholders, warnings };
  // What the statuses may speak for.
  const coverage = { areas: coveredAreas(checklist.checks, plan), complete: plan.complete };
  const teardown = planTeardown(known);
  const results = await resultsBefore(known, ports.now());
  const journal = await beginJournal(prepared, { results, teardown }, coverage.areas, ports);
  await setOutputsBefore(prepared, results, ports);

  // What must stay secret is registered.
  const masks = new MaskBook(redactor, secrets.vocabulary, journal);
  for (const value of secrets.masks) await log.mask(value);
  for (const line of await linesOfPart(prepared)) await log.progress(line);
  if (prepared.untrusted !== null) await log.line(prepared.untrusted);
  return { ...known, teardown, journal, masks, servers: openServers(prepared, coverage, ports) };
}

/**
 * The outputs as those of a run that is killed, which can set none: nothing has passed. Only what differs from the
 * first ones is written, so that on a disk that a check fills the last ones still find room in the file's first block.
 */
async function setOutputsBefore(run: PreparedRun, results: Results, { host }: Ports): Promise<void> {
  const { inputs, log, redactor, resultsPath } = run;
  const unended = redactResults({ ...results, reason: notEnded }, redactor);
  const before = outputsBefore(resultsPath);
  const outputs = Object.entries(outputsOf(unended, resultsPath, decidesIn(inputs)));
  const news = outputs.filter(([name, value]) => before[name] !== value);
  await attempt(log, "the outputs", () => host.setOutputs(Object.fromEntries(news)));
}

/** Its code is loaded here: most runs look at everything. */
async function linesOfPart({ plan, context, facts, shard, inputs }: PreparedRun): Promise<readonly string[]> {
  if (shard !== null) {
    const { historyNotes } = await import(/* webpackChunkName: "shards" */ "./shard-warnings.js");
    return historyNotes(inputs);
  }
  if (plan.failed === undefined) return [];
  const { failedLines } = await import(/* webpackChunkName: "failed" */ "../report/failed-lines.js");
  const chosen = plan.steps.filter(({ neededOnly }) => !neededOnly).length;
  return failedLines(plan.failed, { chosen, sha: context.run.sha || (facts.head ?? "") });
}

/** Its code is loaded here: on most pages no row waits for a tag or a release. */
async function momentsOf(prepared: PreparedRun, ports: Ports): Promise<Moments> {
  if (prepared.plan.steps.every(({ check }) => check.notBefore?.kind !== "after")) return unknownMoments;
  const { findMoments } = await import(/* webpackChunkName: "release" */ "./reading/find-moments.js");
  return findMoments(prepared, ports);
}

/** Those of a page that runs in parts are its gate's. */
async function ownSignOffs(prepared: PreparedRun, ports: Ports): Promise<Results["signOffs"]> {
  return prepared.shard === null ? judgeRunSignOffs(prepared, ports) : [];
}

/** Of a part, what is asked for that its gate does, and whether it runs where it should. Its code is loaded here: most runs are no part of a plan. */
async function releaseWarnings(prepared: PreparedRun): Promise<readonly string[]> {
  const { shard, inputs, context } = prepared;
  if (shard === null) return kindWarnings(prepared);
  const { ignoredInputs, otherSystemWarnings } = await import(
    /* webpackChunkName: "shards" */ "./shard-warnings.js"
  );
  return [...otherSystemWarnings(shard, context.run.os), ...ignoredInputs(inputs)];
}

/** Its code is loaded here: most pages are for every kind of release. */
async function kindWarnings({ release, checklist, plan, facts }: PreparedRun): Promise<readonly string[]> {
  const items = [...checklist.checks, ...checklist.signOffs];
  if (release.kind !== null || items.every(({ only }) => only === null)) return [];
  const { unknownKindWarning } = await import(/* webpackChunkName: "release" */ "../plan/unknown-kind.js");
  return unknownKindWarning(plan.steps, checklist, facts);
}

/** Its code is loaded here: on most pages every row and every sign-off applies. */
async function withOwnVersion(
  signOffs: Results["signOffs"],
  prepared: PreparedRun,
  ports: Ports,
): Promise<Pick<PlannedRun, "plan" | "signOffs">> {
  const { plan } = prepared;
  if (plan.notApplicable.length === 0 && signOffs.every(({ applies }) => applies)) return { plan, signOffs };
  const { nameOwnVersion } = await import(/* webpackChunkName: "release" */ "./reading/own-version.js");
  const { notApplicable } = plan;
  const named = await nameOwnVersion({ notApplicable, signOffs }, prepared, ports);
  return { plan: { ...plan, notApplicable: named.notApplicable }, signOffs: named.signOffs };
}

/** The results of a run that died at once. */
async function resultsBefore(known: KnownRun, now: Date): Promise<Results> {
  const { plan, warnings } = known;
  const checks = await Promise.all(plan.steps.map((step) => plannedCheck(step, known)));
  const nothing = { checks, setup: null, teardown: null, warnings, cancelled: false };
  return {
    ...judgedResults(known, nothing, now),
    gate: "not-ready",
    reasonCode: "interrupted",
    reason: "the run died before its first check",
  };
}
