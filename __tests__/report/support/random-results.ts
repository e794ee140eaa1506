import fc from "fast-check";
import type { CheckResult, Results, SignOffResult } from "../../../src/model/results.js";
import { reasonCodes, verdicts } from "../../../src/model/verdict.js";
import { countTotals } from "../../../src/verdict/gate.js";
import { signOffOf } from "../../support/samples.js";
import { checkOf, exitZero, findingOf, outputOf, resultsOf, scriptOf, signalOf } from "./sample-results.js";

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

/** Pieces of texts that mean something to a terminal, a parser or a reader of reports. */
const hostilePieces = [
  ...[
    "]]>",
    "<![CDATA[",
    "</failure>",
    "<!--",
    "-->",
    "&amp;",
    "&#0;",
    '"',
    "'",
    "<script>",
    "<?xml",
    "&lt;",
  ],
  ...["[[ATTACHMENT|/etc/passwd]]", "[[attachment|x]]", "[[\u0000ATTACHMENT|x]]", "[[ATTACH\u200eMENT|x]]"],
  ...[
    "\u0000",
    "\u0008",
    "\u000b",
    "\u001b[31m",
    "\u001b]8;;x\u0007",
    "\u007f",
    "\u0085",
    "\u009b2J",
    "\ufffe",
    "\uffff",
  ],
  ...["\ud800", "\udc00", "\ud83d\udce6", "\u{1f469}\u200d\u{1f469}", "\u202e", "\u2028", "\ufeff", "\u00a0"],
  ...[
    "\n",
    "\r",
    "\r\n",
    "\t",
    "::error::x",
    "##[error]x",
    "%0A",
    "\\u0000",
    "{{x}}",
    "$" + "{{ x }}",
    "at a.b(C.java:1)",
  ],
];

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

/** Seldom, for it is slow: a line as long as a program may print one. */
const longLine = fc.constantFrom("x", "&", "]", "\u0001").map((unit) => unit.repeat(1_000_000));

export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...hostilePieces) },
      { weight: 8, arbitrary: units },
      { weight: 8, arbitrary: fc.constant("text") },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

const hostileOutput = fc.oneof({ weight: 60, arbitrary: hostileText }, { weight: 1, arbitrary: longLine });

/** A run that did not come to its end as a run should, or that something else holds back. */
const heldBack = fc.constantFrom(...reasonCodes.filter((code) => code !== "all-passed"));

/** The same records, with such texts wherever others may write them, and with whatever else can hold a gate back. */
export const hostileResults: fc.Arbitrary<Results> = fc
  .record({
    results: randomResults,
    held: fc.option(heldBack, { freq: 4 }),
    setup: fc.option(fc.constantFrom(...verdicts), { freq: 4 }),
    teardown: fc.option(fc.constantFrom(...verdicts), { freq: 4 }),
    attempts: fc.array(fc.constantFrom(...verdicts), { maxLength: 2 }),
    system: fc.option(fc.constantFrom("ubuntu-latest", "macos-latest")),
    isPart: fc.boolean(),
    texts: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    output: hostileOutput,
  })
  .map(({ results, held, setup, teardown, attempts, system, isPart, texts, output }) => {
    const text = (index: number): string => texts[index % texts.length] ?? "";
    const checks = results.checks.map((check, index) => ({
      ...check,
      // A slug is what tells areas apart.
      area: `${check.area}${text(check.area.length)}`,
      ...(system !== null && { system }),
      why: text(index),
      owner: check.owner === null ? null : `${check.owner}${text(index + 1)}`,
      command: text(index + 2),
      reason: check.reason === "" ? "" : `${check.reason}${text(index + 3)}`,
      flaky: check.verdict === "passed" && attempts.length > 0,
      durationMs: index * 10.25,
      attempts: [
        ...attempts.map((verdict) => ({ verdict, durationMs: 10 })),
        { verdict: check.verdict, durationMs: 20 },
      ],
      signals: [...check.signals, ...(check.signals.length > 0 ? [hostileSignal(text(index), check)] : [])],
      output: check.startedAt === null ? check.output : outputOf(`${text(index)}\nline ${index}\n${output}`),
      guidance: { ...check.guidance, rollback: text(index + 4), retest: text(index + 5) },
    }));
    return {
      ...results,
      ...(held !== null && ({ gate: "not-ready", reasonCode: held } as const)),
      name: text(0),
      reason: `the reason${text(1)}`,
      checks,
      totals: countTotals(checks),
      setup: setup === null ? null : scriptOf(setup, text(2)),
      teardown: teardown === null ? null : scriptOf(teardown, text(3)),
      checklist: { ...results.checklist, path: `page${text(4)}.md`, owner: text(5) },
      selection: { ...results.selection, complete: !isPart },
      signOffs: results.signOffs.map((signOff, index) => ({ ...signOff, text: text(index) })),
      findings: held === "checklist-invalid" ? [findingOf({ found: text(6) })] : [],
    };
  });

function hostileSignal(text: string, { verdict }: CheckResult): CheckResult["signals"][number] {
  return signalOf("pass", text, verdict === "passed", text);
}
