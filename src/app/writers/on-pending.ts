import { reasonTraits } from "../../model/gate-traits.js";
import type { JudgedRun } from "../run-record.js";
import type { RunWriter, Said } from "./writer.js";

/** Whether the step is green although the gate waits: only where a pending status that the server has accepted holds it back (DESIGN 2.1). */
export function mayWait(run: JudgedRun, { isHeldByStatus }: Pick<Said, "isHeldByStatus">): boolean {
  return asksToWait(run) && isHeldByStatus && isAboutEvent(run);
}

/** Says why `on-pending: wait` fails the step all the same; after the statuses, because they decide that. */
export const warnOfPending: RunWriter = async (run, said) => {
  if (!asksToWait(run) || run.failOn === "never" || mayWait(run, said)) return undefined;
  const warning = `\`on-pending: wait\` leaves a step green only while a pending commit status holds the gate back, so this one fails: ${obstacle(run)}`;
  return { warnings: [...said.warnings, warning] };
};

function asksToWait({ results, inputs }: JudgedRun): boolean {
  return inputs?.onPending === "wait" && reasonTraits(results.reasonCode).isWaiting;
}

/** A run about its checkout is none of what the event's branch rules ask for, though its commit may be the same. */
function isAboutEvent({ inputs }: JudgedRun): boolean {
  return inputs?.commit === "event";
}

/** Why there is no such status, and the cure. */
function obstacle(run: JudgedRun): string {
  const { servers, inputs } = run;
  if (servers === null)
    return "there is no server to set one on. Leave `on-pending` out here; it is for a job on GitHub.";
  const { scope, foreignCode } = servers.status;
  if (!isAboutEvent(run))
    return "with `commit: checkout` a run does not speak for the event's commit. Leave `commit` out.";
  if (foreignCode) return "results of foreign code set no status. Leave `on-pending` out for them.";
  if (inputs?.statuses === "none")
    return "`statuses` is `none`. Set `statuses: gate`, and give the job `permissions: statuses: write`.";
  if (!scope.complete)
    return "a filtered run does not speak for the whole gate. Leave `areas` and `checks` out.";
  return "the server has not accepted it. See the warning about commit statuses.";
}
