import type { CheckResult, Results } from "../../../src/model/results.js";
import { signOffOf } from "../../support/samples.js";
import { checkOf, exitZero, gateChangeOf, outputOf, resultsOf, signalOf } from "./sample-results.js";
import { catalogFailed, hostileCheck, hostileText } from "./scenarios.js";

const release = { version: "1.4.0", tag: null, lastTag: "v1.3.2", kind: "minor", phase: "before" } as const;

/** Which checks decide while waivers last. */
export const unwaived = (check: CheckResult): boolean =>
  check.severity === "required" && check.waiver?.lasts !== true;

/** A check of which the command has not seen yet what a person has still to do. */
export function toDoOf(area: string, toDo: string, changes: Partial<CheckResult> = {}): CheckResult {
  const check = checkOf(area);
  return checkOf(area, {
    verdict: "pending",
    reason: "pass signal not seen: 1.4.0",
    signals: [exitZero, signalOf("pass", "1.4.0", false, "not in 3 lines of stdout")],
    ...changes,
    guidance: { ...check.guidance, toDo, ...changes.guidance },
  });
}

/** Guidance that tries to break out, as a to-do. */
export const hostileToDo = hostileCheck().guidance.rollback ?? "";

/** A check whose turn has not come. */
export function waitingOf(area: string, reason: string, changes: Partial<CheckResult> = {}): CheckResult {
  return checkOf(area, {
    verdict: "pending",
    reason,
    exitCode: null,
    startedAt: null,
    durationMs: 0,
    attempts: [],
    signals: [],
    output: outputOf(""),
    ...changes,
  });
}

const bump = toDoOf("version", "Bump the version in `mix.exs` and `README.md`.", {
  owner: "@acme/release",
  line: 12,
  command: "grep -h version mix.exs README.md",
  reason: "stdout lines 1, expected stdout lines /1\\.4\\.0/ >= 2",
  signals: [exitZero, { ...signalOf("pass", "stdout lines /1\\.4\\.0/ >= 2", false, "1 of 2 lines match") }],
});
const changelog = toDoOf(
  "changelog",
  "Write the section of the release:\n\n1. `git log v1.3.2..HEAD --oneline`\n2. Sort into *Added*, *Changed*, *Fixed*; tell @acme/docs.",
  { line: 13, severity: "advisory", command: "head -20 CHANGELOG.md" },
);
const soak = waitingOf("soak", "not before 2026-11-24 18:00 UTC (24h after tag): in 5 h 12 min", {
  line: 14,
});
const rollout = waitingOf("rollout", "waits for soak", { line: 15, owner: "@acme/marketing" });

export const waived = checkOf("mirror", {
  verdict: "failed",
  reason: "exit 7, expected exit 0",
  exitCode: 7,
  line: 16,
  waiver: { by: "@alice", until: "2026-12-15", reason: "the mirror is down, #123", lasts: true },
  signals: [{ ...exitZero, holds: false, saw: "exit 7" }],
  output: outputOf("curl: (7) Failed to connect to mirror.acme.example port 443"),
  guidance: {
    rollback: "Take the mirror out of the list.",
    retest: "make mirror",
    retestKind: "command",
    toDo: null,
  },
});

const signOffs = [
  signOffOf({
    text: "Changelog reviewed",
    done: true,
    line: 40,
    heading: "Before the tag",
    holds: true,
    tickedHere: true,
  }),
  signOffOf({
    text: "Support knows of the new `--stream` flag (@acme/support)",
    line: 41,
    heading: "Before the tag",
    owner: "@acme/support",
    why: "ticked, for which release? write `(1.4.0)`",
    holds: true,
  }),
  signOffOf({
    text: "Production approved (environment: production)",
    line: 42,
    done: true,
    heading: "Before the tag",
    by: "@bob",
    why: "approved in this run, of which this is attempt 2: it may be an earlier attempt's approval",
    holds: true,
  }),
  signOffOf({
    text: "Migration rehearsed (only: major)",
    line: 43,
    why: "for major releases",
    applies: false,
    holds: true,
  }),
];

const passing = ["catalog", "registry", "permissions"].map((area) => checkOf(area));

const notApplicable = [
  { id: "image", area: "publish", why: "phase after" },
  { id: "announce", area: "publish", why: "phase after" },
  { id: "migrate", area: "database", why: "only major, and this is a minor release" },
];

/** A row that is left out by what the pull request itself says of the version. */
const byOwnVersion = {
  id: "schema",
  area: "database",
  why: "only major, and this is a minor release by a version that this pull request itself wrote",
};

/** Every text that a release brings into a report. */
function hostileRelease(): Results {
  const waiver = { by: hostileText, until: "2026-12-15", reason: hostileText, lasts: true };
  const item = {
    text: hostileText,
    heading: hostileText,
    owner: hostileText,
    why: hostileText,
    by: hostileText,
  };
  return resultsOf(
    [
      toDoOf("to do", hostileToDo, { owner: hostileText, signals: hostileCheck().signals }),
      waitingOf("waiting", hostileText, { waiver }),
    ],
    {
      reasonCode: "pending",
      reason: hostileText,
      release: { ...release, version: hostileText },
      notApplicable: [{ id: hostileText, area: hostileText, why: hostileText }],
      gateChanges: {
        kind: "compared",
        base: "9d1f".repeat(10),
        changes: [gateChangeOf({ check: hostileText, part: "only", before: null, after: hostileText })],
      },
      signOffs: [
        signOffOf({ ...item, holds: true }),
        signOffOf({ ...item, done: true, tickedHere: true }),
        signOffOf({ ...item, applies: false }),
      ],
    },
  );
}

/** A run of each kind that a release brings, by the golden's name. */
export const releaseScenarios: Readonly<Record<string, Results>> = {
  "release-pending": resultsOf([...passing, changelog, bump, soak, rollout], {
    gate: "not-ready",
    reasonCode: "pending",
    reason: "3 of 6 required checks are pending",
    release,
    notApplicable: notApplicable.slice(0, 2),
  }),
  "release-sign-offs": resultsOf(passing, {
    gate: "not-ready",
    reasonCode: "pending",
    reason: "1 sign-off is open",
    release,
    signOffs,
  }),
  "release-after": resultsOf([checkOf("publish", { id: "image" }), rollout], {
    name: "gate (after)",
    gate: "not-ready",
    reasonCode: "pending",
    reason: "1 of 2 required checks is pending",
    release: { ...release, tag: "v1.4.0", phase: "after" },
    notApplicable: [{ id: "version", area: "version", why: "phase before" }],
  }),
  "release-waived": resultsOf(
    [
      ...passing,
      waived,
      checkOf("old", { waiver: { by: "@bob", until: "2026-11-01", reason: "slow", lasts: false } }),
    ],
    {
      gate: "ready",
      reasonCode: "all-passed",
      reason: "all 4 required checks passed, 1 waived check did not pass",
      release,
    },
  ),
  "release-not-applicable": resultsOf(passing, {
    release,
    notApplicable: [...notApplicable, byOwnVersion],
    gateChanges: {
      kind: "compared",
      base: "9d1f".repeat(10),
      changes: [gateChangeOf({ check: "migrate", part: "only", before: null, after: "major", line: 30 })],
    },
  }),
  "release-hostile": hostileRelease(),
  "release-failed-and-pending": resultsOf([catalogFailed, bump, soak, ...passing.slice(1)], {
    reason: "1 of 5 required checks did not pass",
    release,
    signOffs,
  }),
};
