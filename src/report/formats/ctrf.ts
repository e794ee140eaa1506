import type { CheckResult, Results } from "../../model/results.js";
import type { TestStatus } from "../../model/verdict.js";
import { hasPassed, traitsOf, weightOf } from "../../model/verdict-traits.js";
import { instantOf } from "../../text/calendar.js";
import { scopeWords } from "../labels.js";
import { ownerOf } from "../still-to-do.js";
import { entryDetails, entryMessage, entryOutput } from "./entry-words.js";
import { readerJson, readerLine, readerText } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";
import { createRoom } from "./room.js";
import { runTimes } from "./run-times.js";
import { type TestEntry, testEntries } from "./test-entries.js";

/** The reference library takes no other version of this draft. */
const specVersion = "0.0.0";

/** CTRF: the common test report format. What it does not know stands in `extra` alone. */
export function ctrfReport(record: ReportedRecord): string {
  const { results } = record;
  const { run } = results;
  const room = createRoom(JSON.stringify);
  const entries = testEntries(record);
  return readerJson({
    reportFormat: "CTRF",
    specVersion,
    ...(run.id !== "" && { runId: run.id }),
    ...endOf(results),
    generatedBy: `readiness-action ${run.action}`,
    results: {
      tool: { name: "readiness-action", version: run.action },
      summary: summary(entries, results),
      tests: entries.map((entry) => test(entry, record, room)),
      environment: environment(results),
      extra: { gate: gateFacts(results), notApplicable: results.notApplicable, signOffs: results.signOffs },
    },
  });
}

function endOf(results: Results): object {
  const times = runTimes(results);
  return times === null ? {} : { timestamp: new Date(times.stop).toISOString() };
}

/** Both are required. */
const unknownTimes = { start: 0, stop: 0 } as const;

function millisecondsOf(time: string): number | null {
  const instant = instantOf(time);
  return Number.isNaN(instant) ? null : instant;
}

type CtrfStatus = Exclude<TestStatus, "error">;

/** There is no other word for what could not be judged that a reader takes for red. */
function statusOf(status: TestStatus): CtrfStatus {
  return status === "error" ? "failed" : status;
}

function summary(entries: readonly TestEntry[], results: Results): object {
  const number = (sought: CtrfStatus): number =>
    entries.filter(({ status }) => statusOf(status) === sought).length;
  return {
    tests: entries.length,
    passed: number("passed"),
    failed: number("failed"),
    skipped: number("skipped"),
    pending: number("pending"),
    other: number("other"),
    flaky: entries.filter((entry) => entry.kind === "check" && isFlaky(entry.check)).length,
    ...(runTimes(results) ?? unknownTimes),
    duration: Math.round(results.run.durationMs),
  };
}

/** To readers, only what passed in the end. */
function isFlaky(check: CheckResult): boolean {
  return check.flaky && hasPassed(check);
}

function test(entry: TestEntry, record: ReportedRecord, room: (text: string) => string): object {
  const message = entryMessage(entry, record);
  const trace = room(readerText(entryDetails(entry, record)));
  const output = room(readerText(entryOutput(entry)));
  return {
    name: entry.name,
    status: statusOf(entry.status),
    ...ownFields(entry, record),
    ...(message !== "" && { message }),
    ...(trace !== "" && { trace }),
    ...(output !== "" && { stdout: output.split("\n") }),
    filePath: record.results.checklist.path,
  };
}

function ownFields(entry: TestEntry, record: ReportedRecord): object {
  switch (entry.kind) {
    case "check":
      return checkFields(entry.check, record);
    case "script":
      return { duration: Math.round(entry.script.durationMs), rawStatus: entry.script.verdict };
    case "gate":
      return { duration: 0, rawStatus: record.results.reasonCode };
  }
}

function checkFields(check: CheckResult, { results, decides }: ReportedRecord): object {
  const { area, line, severity, system, verdict, waiver, startedAt, durationMs, attempts } = check;
  const start = startedAt === null ? null : millisecondsOf(startedAt);
  return {
    duration: Math.round(durationMs),
    ...(start !== null && { start }),
    suite: [readerLine(area)],
    rawStatus: verdict,
    line,
    tags: [severity],
    ...(attempts.length > 1 && { retries: attempts.length - 1, retryAttempts: earlierAttempts(check) }),
    flaky: isFlaky(check),
    extra: {
      decides: decides(check),
      owner: ownerOf(check, results),
      ...(system !== undefined && { system }),
      ...(waiver !== null && { waiver }),
    },
  };
}

function earlierAttempts({ attempts }: CheckResult): object[] {
  return attempts.slice(0, -1).map(({ verdict, durationMs }, index) => ({
    attempt: index + 1,
    status: statusOf(traitsOf(verdict).asTest[weightOf(true)]),
    duration: Math.round(durationMs),
  }));
}

function environment({ run, release, checklist, name, shard }: Results): object {
  const texts = {
    reportName: name,
    appName: run.repository,
    appVersion: release.version,
    buildName: run.workflow,
    buildId: run.id,
    buildUrl: run.url,
    repositoryName: run.repository,
    commit: run.sha,
    branchName: branchOf(run.ref),
    osPlatform: run.os,
    shardId: shard?.name,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => (text ?? "") !== "")),
    extra: { checklist: { path: checklist.path, sha256: checklist.sha256 }, arch: run.arch },
  };
}

/** `refs/heads/main` and `main`; a tag or the merge of a pull request is none. */
function branchOf(ref: string): string {
  const branch = ref.replace(/^refs\/heads\//, "");
  return branch.startsWith("refs/") ? "" : branch;
}

function gateFacts(results: Results): object {
  const { gate, reasonCode, reason, release, selection } = results;
  return {
    gate,
    reasonCode,
    reason,
    phase: release.phase,
    ...(!selection.complete && { scope: scopeWords(results) }),
  };
}
