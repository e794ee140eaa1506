import { gateTraits } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import type { TestStatus } from "../../model/verdict.js";
import { isPart, pageDescriptors } from "./page-descriptor.js";
import { readerJson } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";
import { type TestEntry, testEntries } from "./test-entries.js";

/**
 * The predicate of https://in-toto.io/attestation/test-result/v0.1, as `predicate-path` of actions/attest takes it.
 * There is no place for what did not run: it stands in no list.
 */
export function inTotoReport(record: ReportedRecord): string {
  const { results } = record;
  const entries = testEntries(record);
  const names = (list: TestList): string[] =>
    entries.filter(({ status }) => lists[status] === list).map(({ name }) => name);
  return readerJson({
    result: resultOf(entries, results),
    configuration: pageDescriptors(results),
    ...(results.run.url !== "" && { url: results.run.url }),
    passedTests: names("passedTests"),
    warnedTests: names("warnedTests"),
    failedTests: names("failedTests"),
  });
}

type TestList = "passedTests" | "warnedTests" | "failedTests";

/** What did not pass and decides nothing has warned: policies refuse whatever has failed tests. */
const lists = {
  passed: "passedTests",
  failed: "failedTests",
  error: "failedTests",
  skipped: null,
  pending: null,
  other: "warnedTests",
} as const satisfies Record<TestStatus, TestList | null>;

/** As the gate has it; of a part of the page, and where something did not pass that decides nothing, no more than a warning. */
function resultOf(entries: readonly TestEntry[], results: Results): "PASSED" | "WARNED" | "FAILED" {
  if (!gateTraits(results.gate).isReady) return "FAILED";
  const all = entries.every(({ status }) => lists[status] === "passedTests");
  return all && !isPart(results) ? "PASSED" : "WARNED";
}
