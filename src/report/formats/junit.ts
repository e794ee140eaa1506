import type { Attempt, CheckResult } from "../../model/results.js";
import type { TestStatus } from "../../model/verdict.js";
import { hasPassed, traitsOf } from "../../model/verdict-traits.js";
import { measuredDuration } from "../../text/duration-text.js";
import { gateWords } from "../labels.js";
import { entryDetails, entryMessage, entryOutput } from "./entry-words.js";
import { readerLine } from "./reader-text.js";
import type { ReportedRecord } from "./reported-record.js";
import { createRoom } from "./room.js";
import { type TestEntry, testEntries } from "./test-entries.js";
import { parentElement, textElement, xmlText } from "./xml.js";

/** `junit` has what readers look for; `junit-strict` only what Jenkins' junit-10.xsd allows: no `file`, no `line`. */
export type JUnitDialect = "junit" | "junit-strict";

/**
 * JUnit XML in the one form that all readers take: suites without suites inside, one per area, unique names, counts on each
 * suite, one `failure` or `error` with message and text, never beside `skipped`.
 */
export function junitReport(record: ReportedRecord, dialect: JUnitDialect): string {
  const { results } = record;
  const room = createRoom(xmlText);
  const entries = testEntries(record);
  const suites = bySuite(entries).map((suite) => {
    const cases = suite.entries.map((entry) => testCase(entry, suite.name, { record, dialect, room }));
    return parentElement("testsuite", suiteAttributes(suite, results.run.startedAt), cases);
  });
  const root = parentElement(
    "testsuites",
    {
      name: readerLine(
        `${readerLine(results.name, maxNameCharacters)}: ${gateWords(results, (version) => version)}`,
      ),
      ...counts(entries),
      time: seconds(results.run.durationMs),
    },
    suites,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** The gate behind it must be read, however long it is. */
const maxNameCharacters = 100;

interface Suite {
  readonly name: string;
  readonly entries: readonly TestEntry[];
}

/** Of what is no check. */
const ownSuite = "Readiness";

function bySuite(entries: readonly TestEntry[]): Suite[] {
  const suites = new Map<string, { name: string; entries: TestEntry[] }>();
  for (const entry of entries) {
    const [key, area] = entry.kind === "check" ? [entry.check.areaSlug, entry.check.area] : ["", ownSuite];
    const suite = suites.get(key) ?? { name: readerLine(area), entries: [] };
    suite.entries.push(entry);
    suites.set(key, suite);
  }
  return [...suites.values()];
}

/** EnricoMi's action reads the counts, and not the cases; `junit-10.xsd` has no place for `skipped` on the root. */
function suiteAttributes({ name, entries }: Suite, startedAt: string): Record<string, string | number> {
  const time = entries.reduce((sum, entry) => sum + durationOf(entry), 0);
  return {
    name,
    ...counts(entries),
    skipped: tagged(entries, "skipped"),
    time: seconds(time),
    timestamp: startedAt,
  };
}

function counts(entries: readonly TestEntry[]): Record<"tests" | "failures" | "errors", number> {
  return {
    tests: entries.length,
    failures: tagged(entries, "failure"),
    errors: tagged(entries, "error"),
  };
}

function tagged(entries: readonly TestEntry[], tag: Tag): number {
  return entries.filter(({ status }) => tags[status] === tag).length;
}

type Tag = "failure" | "error" | "skipped";

/** Readers go red for any failure: what decides nothing is skipped with its words, as pytest writes an expected failure. */
const tags = {
  passed: null,
  failed: "failure",
  error: "error",
  skipped: "skipped",
  pending: "skipped",
  other: "skipped",
} as const satisfies Record<TestStatus, Tag | null>;

interface Surroundings {
  readonly record: ReportedRecord;
  readonly dialect: JUnitDialect;
  readonly room: (text: string) => string;
}

function testCase(entry: TestEntry, classname: string, surroundings: Surroundings): string {
  const { record, dialect, room } = surroundings;
  const place = dialect === "junit" ? placeOf(entry, record) : {};
  // For its words there has to be room first.
  const result = resultElements(entry, surroundings);
  const output = room(entryOutput(entry));
  return parentElement(
    "testcase",
    { classname, name: entry.name, time: seconds(durationOf(entry)), ...place },
    [
      ...result,
      ...(entry.kind === "check" ? attemptElements(entry.check, tags[entry.status]) : []),
      ...(output === "" ? [] : [textElement("system-out", {}, output)]),
    ],
  );
}

function resultElements(entry: TestEntry, { record, room }: Surroundings): string[] {
  const tag = tags[entry.status];
  if (tag === null) return [];
  const message = entryMessage(entry, record);
  // GitLab shows the text and not the message.
  const text = `${message}\n${room(entryDetails(entry, record))}`.trimEnd();
  return [textElement(tag, { message, type: typeOf(entry, record) }, text)];
}

/** Of a check its verdict, of the gate why it is not ready. */
function typeOf(entry: TestEntry, { results }: ReportedRecord): string {
  switch (entry.kind) {
    case "check":
      return entry.check.verdict;
    case "script":
      return entry.script.verdict;
    case "gate":
      return results.reasonCode;
  }
}

/** The attempts before the last one, as Surefire names them. */
function attemptElements(check: CheckResult, tag: Tag | null): string[] {
  const name = tag === null ? "flakyFailure" : attemptTags[tag];
  if (name === null) return [];
  return check.attempts
    .slice(0, -1)
    .flatMap((attempt, index) => (hasPassed(attempt) ? [] : [attemptElement(name, attempt, index + 1)]));
}

/** Of what is skipped here no attempt is told. */
const attemptTags = {
  failure: "rerunFailure",
  error: "rerunFailure",
  skipped: null,
} as const satisfies Record<Tag, string | null>;

function attemptElement(name: string, { verdict, durationMs }: Attempt, number: number): string {
  const { word, timeWord } = traitsOf(verdict);
  const message = `attempt ${number} ${word} ${timeWord} ${measuredDuration(durationMs)}`;
  return textElement(name, { message, type: verdict }, message);
}

function placeOf(entry: TestEntry, { results }: ReportedRecord): Record<string, string | number> {
  return { file: results.checklist.path, line: entry.kind === "check" ? entry.check.line : 1 };
}

function durationOf(entry: TestEntry): number {
  switch (entry.kind) {
    case "check":
      return entry.check.durationMs;
    case "script":
      return entry.script.durationMs;
    case "gate":
      return 0;
  }
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3);
}
