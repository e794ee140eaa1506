import fc from "fast-check";
import type { CheckResult, Results, SignOffResult } from "../../../src/model/results.js";
import { verdicts } from "../../../src/model/verdict.js";
import { countTotals } from "../../../src/verdict/gate.js";
import { signOffOf } from "../../support/samples.js";
import { checkOf, exitZero, outputOf, resultsOf } from "./sample-results.js";

/** Of a check, all that bears on how a report tells of it. */
const check = fc.record({
  // Often enough that a whole run passes, or only waits.
  verdict: fc.constantFrom(
    ...verdicts,
    ...Array<"passed">(12).fill("passed"),
    ...Array<"pending">(3).fill("pending"),
  ),
  severity: fc.constantFrom("required", "advisory"),
  owner: fc.constantFrom(null, "@acme/team"),
  toDo: fc.constantFrom(null, "Bump the version.", "- one\n- two"),
  waiver: fc.constantFrom(null, true, false),
  began: fc.boolean(),
  flaky: fc.boolean(),
  area: fc.nat({ max: 2 }),
});

const signOff = fc.record({
  done: fc.boolean(),
  applies: fc.boolean(),
  holds: fc.boolean(),
  tickedHere: fc.boolean(),
  by: fc.constantFrom(null, "@bob"),
  why: fc.constantFrom(null, "ticked for 1.3.2"),
});

const release = fc.record({
  version: fc.constantFrom(null, "1.4.0"),
  tag: fc.constant(null),
  lastTag: fc.constant(null),
  kind: fc.constant(null),
  phase: fc.constantFrom("before", "after"),
});

const notApplicable = fc.array(
  fc.constantFrom("phase after", "only major, and this is a minor release", "another cause"),
  { maxLength: 3 },
);

/** Records of judged runs, in which the gate is what the checks and sign-offs make of it. */
export const randomResults: fc.Arbitrary<Results> = fc
  .record({
    checks: fc.array(check, { maxLength: 7 }),
    signOffs: fc.array(signOff, { maxLength: 3 }),
    release,
    notApplicable,
  })
  .map(({ checks, signOffs, release, notApplicable }) => {
    const judged = checks.map(resultOf);
    const items = signOffs.map((one, index) =>
      signOffOf({ ...one, text: `sign ${index}`, line: 50 + index }),
    );
    const plain = resultsOf(judged, {
      release,
      signOffs: items,
      notApplicable: notApplicable.map((why, index) => ({ id: `left-${index}`, area: "left", why })),
    });
    return { ...plain, ...gateOf(judged, items), totals: countTotals(judged) };
  });

function resultOf(
  { verdict, toDo, waiver, began, area, ...rest }: typeof check extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): CheckResult {
  const isPassed = verdict === "passed";
  const ran = isPassed || (began && verdict !== "skipped");
  return checkOf(`area ${area}`, {
    ...rest,
    id: `check-${index}`,
    line: 10 + index,
    verdict,
    flaky: isPassed && rest.flaky,
    reason: isPassed ? "" : `because of ${index}`,
    startedAt: ran ? "2026-11-23T18:00:00.000Z" : null,
    signals: ran ? [{ ...exitZero, holds: isPassed, saw: isPassed ? "exit 0" : "exit 1" }] : [],
    output: outputOf(ran ? "a line" : ""),
    waiver:
      waiver === null ? null : { by: "@alice", until: "2026-12-15", reason: "it is down", lasts: waiver },
    guidance: { rollback: "Revert it.", retest: "make again", retestKind: "command", toDo },
  });
}

/** Which checks decide, by the design's words. */
export function decidesGate({ severity, waiver }: CheckResult): boolean {
  return severity === "required" && waiver?.lasts !== true;
}

/** The gate by the design's words (DESIGN 2.1), written once more. */
function gateOf(
  checks: readonly CheckResult[],
  signOffs: readonly SignOffResult[],
): Pick<Results, "gate" | "reasonCode" | "reason"> {
  const deciding = checks.filter(decidesGate);
  const missed = deciding.filter(({ verdict }) => verdict !== "passed");
  const reasonCode =
    deciding.length === 0
      ? "nothing-to-run"
      : missed.some(({ verdict }) => verdict !== "pending")
        ? "checks-failed"
        : missed.length > 0 || signOffs.some(({ done, applies, holds }) => !done && applies && holds)
          ? "pending"
          : "all-passed";
  return { gate: reasonCode === "all-passed" ? "ready" : "not-ready", reasonCode, reason: "the reason" };
}
