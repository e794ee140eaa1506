import { check, checkDefinitions, dateTime, lineOf, scriptOrNull } from "./check-result-description.js";
import {
  constant,
  count,
  countEach,
  flag,
  list,
  milliseconds,
  nullable,
  oneOf,
  optional,
  record,
  reference,
  type Schema,
  share,
  text,
} from "./described.js";
import type { Finding } from "./finding.js";
import { type GateChange, type GateComparison, gateParts } from "./gate-change.js";
import type { CheckHistory, RunHistory } from "./history.js";
import type { Reader } from "./mismatches.js";
import { phases, type Release, releaseKinds } from "./release.js";
import type { FailedSelection, NotApplicable, Results, SignOffResult, Totals } from "./results.js";
import { shardPart, shardResult } from "./shard-description.js";
import { failOns, gates, reasonCodes, verdicts } from "./verdict.js";

// Only the drawing of the schema and the gate over shards load this: no run does. A key of the results that is missing here does not compile.

const gateChange = record<GateChange>(
  {
    check: nullable(text("The check's id; null for what is true of the whole page.")),
    part: oneOf(
      gateParts,
      "What differs: a key of the page; or the page, a check, its id, the order of checks, a sign-off.",
    ),
    before: nullable(text("What stood there, in at most 1,000 characters; null: nothing.")),
    after: nullable(text("What stands there now; null: nothing.")),
    effect: oneOf(
      ["strengthens", "adds", "weakens"],
      "Known to strengthen are a signal or an area that was added, a severity that was raised and a timeout that was shortened. A check that was added `adds`: it has to pass as well, and what its command prepares for others is not known. All else weakens, or may.",
    ),
    line: count("On the head's page; 1 where it has none for it.", 1),
  },
  "One difference between the gate at the base and the gate at the head.",
);

const comparison = record<GateComparison>(
  {
    kind: oneOf(
      ["compared", "new-page", "not-compared"],
      "compared: `changes` holds every difference; new-page: the base has none at this path; not-compared: nobody could look, `reason` says why.",
    ),
    base: nullable(text("The commit whose page it was compared with.")),
    reason: optional(text("Why nobody could look, and the cure.")),
    changes: optional(list(reference("gateChange", gateChange), "In page order.")),
  },
  "How the page of a pull request differs from that of its base; null where there is no base, or nobody asked.",
);

const finding = record<Finding>({
  rule: text("Stable name of the rule."),
  severity: oneOf(["error", "warning", "note"]),
  file: text("Relative to the workspace, with /."),
  line: lineOf("1-based."),
  column: lineOf("1-based, in UTF-16 code units."),
  found: text(),
  expected: text(),
  cure: text("What to do about it."),
});

const signOff = record<SignOffResult>({
  text: text(),
  done: flag("Whether it counts as done: a tick for this release, or an approval."),
  line: lineOf("Where it stands."),
  heading: nullable(text("The heading that it stands under.")),
  owner: nullable(text("The `@name` in it.")),
  why: nullable(text("Why it is open, or does not apply, where the box alone does not say.")),
  by: nullable(text("Who approved the environment that proves it.")),
  applies: flag("Whether it is for this release."),
  holds: flag("Whether it holds the gate back while it is open."),
  tickedHere: flag("Ticked by the pull request that is being judged."),
});

const release = record<Release>(
  {
    version: nullable(
      text(
        "Of an input or a file without the v before its number; of a tag the SemVer at its end, where it has one.",
      ),
    ),
    tag: nullable(text("The event's tag.")),
    lastTag: nullable(text("The tag of the release before.")),
    kind: nullable(oneOf(releaseKinds, "What the version says of it, beside the version before.")),
    phase: oneOf(phases, "Before or after publishing."),
  },
  "What the page is about this time; null where it is not known.",
);

const notApplicable = record<NotApplicable>({
  id: text(),
  area: text("The area's text."),
  why: text("One clause without a full stop."),
});

const page = record<Results["checklist"]>(
  {
    path: text("Relative to the workspace, with /."),
    sha256: text(
      "Digest of the text without BOM and with CRLF as LF; empty when the page could not be read.",
      { pattern: "^([0-9a-f]{64})?$" },
    ),
    owner: nullable(text("Who answers for the page.")),
    ticket: nullable(text("The parent gate ticket as the page names it.")),
    from: oneOf(["head", "base"], "Whose page it is: that of the commit, or of the pull request's base."),
    url: nullable(text("Link to the page at the run's commit; null outside GitHub.")),
  },
  "The page that was run.",
);

const failedSelection = record<FailedSelection>(
  {
    since: text("When the last run over the whole page began, ISO 8601; empty where the results do not say."),
    sha: text("The commit of that run; empty where it is not known."),
    pageChanged: flag("Whether the page was another one then."),
    passed: count("How many checks were left out because they had passed."),
    added: list(text(), "Checks that those results do not know, which never passed, so that they run."),
    removed: list(text(), "Checks that did not pass and that the page no longer has, 100 at most."),
    unknown: count("How many checks were left out because those results are of a part of the page."),
  },
  "Of `run --failed` alone: what was left out, and by which results.",
);

const selection = record<Results["selection"]>(
  {
    areas: list(text(), "Areas that were asked for; empty: all."),
    checks: list(text(), "Checks that were asked for; empty: all."),
    failed: optional(failedSelection),
    complete: flag("Whether no filter left a check out."),
    selectedAreas: count("How many areas have a chosen check."),
    totalAreas: count("How many areas the page has."),
  },
  "What the filters chose.",
);

const run = record<Results["run"]>(
  {
    repository: text("owner/name."),
    sha: text("The commit that was checked out."),
    headSha: text("The pull request's head, else sha."),
    ref: text(),
    event: text(),
    workflow: text(),
    job: text(),
    url: text("Link to the run."),
    id: text("The workflow run's; empty outside of one."),
    attempt: count(undefined, 1),
    actor: text(),
    action: text("Version of readiness-action."),
    os: text(),
    arch: text(),
    startedAt: text("ISO 8601.", dateTime),
    durationMs: milliseconds(),
  },
  "The run that produced the results; empty strings where nothing is known.",
);

const checkHistory = record<CheckHistory>(
  {
    id: text(),
    system: optional(text("What it ran on, where a plan has several systems.")),
    runs: count("Runs in which it passed or failed, this one included."),
    passed: count(),
    flaky: count(
      "Runs in which it passed on a later attempt only, or failed although it passed in another run of the same commit and page.",
    ),
    flakeRate: share("The share of `runs` that were flaky."),
    usualMs: nullable(
      milliseconds("The median of the runs before this one that passed; null: fewer than five."),
    ),
    slow: flag("It passed, took at least twice as long as usual, and at least a second longer."),
    trend: nullable(
      record<NonNullable<CheckHistory["trend"]>>(
        { beforeMs: milliseconds(), nowMs: milliseconds() },
        "Medians of the oldest and of the newest third of the runs that passed; null: fewer than nine.",
      ),
    ),
    lastFailures: list(
      record<CheckHistory["lastFailures"][number]>({
        at: text("When that run began, ISO 8601.", dateTime),
        commit: text(),
        verdict: oneOf(verdicts),
      }),
      "The last three runs before this one in which it failed, the newest first.",
    ),
    passedInARow: count("Runs over the whole page in which it passed at once, up to this one."),
    mayBecomeRequired: flag("It is advisory, and these are twenty. The page decides."),
  },
  "What earlier runs say of one check.",
);

const history = record<RunHistory>(
  {
    runs: count("Runs of this page in the history, this one not counted."),
    since: nullable(text("When the oldest of them began, ISO 8601; null: there is none.", dateTime)),
    checks: list(checkHistory, "Of each check of this run that the history knows."),
  },
  "What earlier runs say of these checks, where a history is kept. No gate is decided by it.",
);

const totals = record<Totals>(
  {
    total: count("All that were planned."),
    passed: count("Checks that passed."),
    failed: count("failed, timed-out, errored, cancelled and interrupted together."),
    skipped: count("Checks that did not run because of another one."),
    pending: count("Checks whose moment has not come, or for which a person still has to act."),
    flaky: count("Checks that passed on a later attempt."),
    byVerdict: countEach(verdicts, "Checks by verdict."),
  },
  "How many checks came to what.",
);

const results = record<Results>(
  {
    version: constant(1, "Version of this format."),
    name: text("What tells two uses of the action apart."),
    gate: oneOf(gates, "The decision over all checks that decide."),
    reasonCode: oneOf(reasonCodes, "Why the gate is as it is, for programs."),
    reason: text("Why the gate is as it is, one sentence without a full stop."),
    failOn: optional(
      oneOf(failOns, "Which checks decided: `any` all, the others the required ones; waived ones never."),
    ),
    checklist: page,
    selection,
    run,
    shard: optional(shardPart),
    shards: optional(list(shardResult, "Of a gate over a plan: what became of each of its shards.")),
    totals,
    checks: list(reference("check", check), "In the order in which they were planned."),
    setup: scriptOrNull("What became of the page's setup; null when it has none."),
    teardown: scriptOrNull("What became of the page's teardown; null when it has none."),
    release,
    notApplicable: list(notApplicable, "Rows for another phase or kind of release, which were not run."),
    signOffs: list(signOff, "Task-list items of the page."),
    findings: list(finding, "What lint says about the page."),
    gateChanges: nullable(comparison),
    history: optional(history),
    warnings: list(text(), "What a person must know about the run itself."),
  },
  "What became of every check of a release checklist. Readers ignore keys they do not know.",
);

/** Takes of a parsed results file what is described of it: what else is in it is passed over. */
export const readResults: Reader<Results> = results.read;

/** JSON Schema of the results file (DESIGN 2.2). */
export function resultsSchema(): Schema {
  const { description, ...shape } = results.schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Results of a readiness run",
    description,
    ...shape,
    $defs: {
      ...checkDefinitions,
      gateChange: gateChange.schema,
    },
  };
}
