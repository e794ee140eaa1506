import { gateTraits } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import { hasPassed } from "../../model/verdict-traits.js";
import { knownAs } from "../labels.js";
import { isPart, pageDescriptors } from "./page-descriptor.js";
import { readerJson, readerLine } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";
import { runTimes } from "./run-times.js";

/**
 * The predicate of https://in-toto.io/attestation/svr/v0.2: which page was applied, when, and what of it passed. What did not is
 * not there, which is all that this statement can say of it.
 */
export function svrReport({ results }: ReportedRecord): string {
  return readerJson({
    verifier: { id: verifierId(results), policies: pageDescriptors(results) },
    timeCreated: timeOf(results),
    properties: [...gateProperties(results), ...checkProperties(results)],
  });
}

/** Versions that differ in the first number alone judge differently. */
function verifierId({ run }: Results): string {
  return `https://github.com/org/readiness-action/v${encodeURIComponent(readerLine(run.action.split(".")[0] ?? ""))}`;
}

/** When the last check was judged. */
function timeOf(results: Results): string {
  return new Date(runTimes(results)?.stop ?? 0).toISOString();
}

/** Of the whole page alone; each phase of a release is another promise. */
function gateProperties(results: Results): string[] {
  const { gate, checks, release } = results;
  if (!gateTraits(gate).isReady || isPart(results)) return [];
  const phase = release.phase === "after" ? "AFTER_PUBLISHING" : "BEFORE_PUBLISHING";
  return [
    `READINESS_READY_${phase}`,
    ...(checks.every(hasPassed) ? [`READINESS_ALL_CHECKS_PASSED_${phase}`] : []),
  ];
}

function checkProperties({ checks }: Results): string[] {
  return checks.filter(hasPassed).map((check) => `READINESS_CHECK_PASSED:${readerLine(knownAs(check))}`);
}
