import { resolve } from "node:path";
import type { OffPageProblem } from "../../model/finding.js";
import { offPageFinding } from "../../model/problem.js";
import type { ShardPlan } from "../../model/shards.js";
import type { Ports } from "../../ports/ports.js";
import type { GateRun } from "../../shards/judge-file.js";
import { type NeededJobs, readNeeds, untoldJobs } from "../../shards/needs.js";
import { readPlan } from "../../shards/read-texts.js";
import { holdToPlan } from "../hold-to-plan.js";
import type { Inputs } from "../inputs/inputs.js";
import { openRun } from "../open-run.js";
import { type Refusal, unusable } from "../prepare-run.js";
import type { OpenedRun, RunRequest } from "../run-record.js";
import type { ResultsPlace } from "./collect-shards.js";

export interface GateRequest extends RunRequest {
  /** Files and folders with the results of shards; `null` for the action, whose inputs say where they are. */
  readonly results: readonly ResultsPlace[] | null;
}

/** A gate that knows its plan, or why it cannot judge anything. */
type OpenedGate =
  | {
      readonly kind: "opened";
      readonly run: OpenedRun;
      readonly gateRun: GateRun;
      readonly needs: NeededJobs;
      /** Where the results are; `null`: among the artifacts of this workflow run. */
      readonly places: readonly ResultsPlace[] | null;
    }
  | { readonly kind: "refused"; readonly run: OpenedRun; readonly why: Refusal };

/** Opens a gate as a run is opened, with the page, the selection and the release of its plan (DESIGN 2.4). */
export async function openGate(request: GateRequest, ports: Ports): Promise<OpenedGate> {
  const run = await openRun(request, ports);
  const { inputs, problems } = run;
  if (inputs === null) return { kind: "refused", run, why: unusable("the inputs are", problems) };
  const plan = planIn(inputs);
  const needs = needsIn(inputs, request);
  const wrong = [plan, needs].filter((read) => "rule" in read);
  // A job that was stopped leaves no plan.
  if ("rule" in plan && !("rule" in needs) && needs.isStopped) return { kind: "refused", run, why: stopped };
  if ("rule" in plan || "rule" in needs)
    return { kind: "refused", run, why: unusable("the inputs are", wrong.map(offPageFinding)) };
  return {
    kind: "opened",
    run: holdToPlan(run, plan, ports),
    gateRun: gateRunOf(plan, run, ports.env),
    needs,
    places: request.results ?? placesIn(inputs, run),
  };
}

const stopped: Refusal = {
  reasonCode: "cancelled",
  reason: "the workflow was cancelled before there was a plan",
  findings: [],
};

function planIn({ plan }: Pick<Inputs, "plan">): ShardPlan | OffPageProblem {
  if (plan === "")
    return {
      rule: "input",
      found: "no `plan`",
      expected: "the plan whose shards are joined",
      cure: `Set \`plan\` to the output of the plan's job (\`\${{ needs.plan.outputs.plan }}\`); where it is set so, that job failed, was skipped, or has no \`outputs\`, and its log says why. On a command line: \`--plan FILE\`.`,
    };
  const reading = readPlan(plan);
  return reading.kind === "read" ? reading.value : { rule: "input", ...reading };
}

/** On a command line there may be no jobs. */
function needsIn(
  { needs }: Pick<Inputs, "needs">,
  { results }: Pick<GateRequest, "results">,
): NeededJobs | OffPageProblem {
  return needs === "" && results !== null ? untoldJobs : readNeeds(needs);
}

function placesIn({ from }: Pick<Inputs, "from">, { cwd }: OpenedRun): readonly ResultsPlace[] | null {
  return from === "" ? null : [{ name: from, path: resolve(cwd, from) }];
}

/** Outside of a workflow run nothing numbers its attempts but the plan. A plan of another run is refused. */
function gateRunOf(plan: ShardPlan, { context }: OpenedRun, env: Ports["env"]): GateRun {
  return { plan, attempt: env["GITHUB_RUN_ATTEMPT"] ? context.run.attempt : null };
}
