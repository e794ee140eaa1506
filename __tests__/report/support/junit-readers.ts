import { childrenOf, readXml, type XmlElement } from "./read-xml.js";

// What readers of JUnit XML make of a file, by the rules of their sources as read on 2026-11-29: dorny/test-reporter
// (java-junit-parser.ts), mikepenz/action-junit-report (testParser.ts), EnricoMi/publish-unit-test-result-action (junit.py),
// Jenkins' JUnit plugin (CaseResult.java), GitLab (its documentation). Reimplemented: the sources are not ours to copy.

export interface SeenCase {
  readonly area: string;
  readonly name: string;
  readonly status: "passed" | "failed" | "skipped";
  /** What is shown of it. */
  readonly message: string;
}

export interface SeenReport {
  readonly cases: readonly SeenCase[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

type JUnitReader = (xml: string) => SeenReport;

export const junitReaders = {
  "dorny/test-reporter": readAsTestReporter,
  "mikepenz/action-junit-report": readAsActionJunitReport,
  "EnricoMi/publish-unit-test-result-action": readAsPublishUnitTestResult,
  Jenkins: readAsJenkins,
  GitLab: readAsGitLab,
} as const satisfies Record<string, JUnitReader>;

function countsOf(cases: readonly SeenCase[]): SeenReport {
  const number = (status: SeenCase["status"]): number => cases.filter((one) => one.status === status).length;
  return { cases, passed: number("passed"), failed: number("failed"), skipped: number("skipped") };
}

/** Suites inside of suites are not seen; a suite or case without name throws; `type: message`, whatever they are. */
function readAsTestReporter(xml: string): SeenReport {
  const root = readXml(xml);
  const suites = root.name === "testsuites" ? childrenOf(root, "testsuite") : [root];
  return countsOf(
    suites.flatMap((suite) => {
      const area = named(suite).trim();
      return childrenOf(suite, "testcase").map((test) => ({
        area,
        name: named(test).trim(),
        ...testReporterResult(test),
      }));
    }),
  );
}

function testReporterResult(test: XmlElement): Pick<SeenCase, "status" | "message"> {
  const [failure] = [...childrenOf(test, "failure"), ...childrenOf(test, "error")];
  if (failure !== undefined) {
    const { type, message } = failure.attributes;
    return { status: "failed", message: type === undefined ? String(message) : `${type}: ${message}` };
  }
  return { status: childrenOf(test, "skipped").length > 0 ? "skipped" : "passed", message: "" };
}

function named({ name, attributes }: XmlElement): string {
  const own = attributes["name"];
  if (own === undefined) throw new TypeError(`a ${name} without a name`);
  return own;
}

/** `skipped` beats `failure`; without both it passed; the message is the attribute, else the first two lines of the text. */
function readAsActionJunitReport(xml: string): SeenReport {
  const root = readXml(xml);
  const casesIn = (suite: XmlElement, area: string): SeenCase[] => [
    ...childrenOf(suite, "testcase").map((test) => actionJunitReportCase(test, area)),
    ...childrenOf(suite, "testsuite").flatMap((inner) => casesIn(inner, inner.attributes["name"] ?? "")),
  ];
  const cases = casesIn(root, "");
  const counts = countsOf(cases);
  return { ...counts, passed: cases.length - counts.failed - counts.skipped };
}

function actionJunitReportCase(test: XmlElement, area: string): SeenCase {
  const [issue] = [...childrenOf(test, "failure"), ...childrenOf(test, "error")];
  const isSkipped = childrenOf(test, "skipped").length > 0;
  const status = isSkipped ? "skipped" : issue === undefined ? "passed" : "failed";
  const text = (issue?.text ?? "").trim();
  const message = issue?.attributes["message"] || text.split("\n").slice(0, 2).join("\n") || named(test);
  return { area, name: named(test), status, message: message.trim() };
}

/** Totals are those of the attributes of the suites right below the root. */
function readAsPublishUnitTestResult(xml: string): SeenReport {
  const root = readXml(xml);
  const suites = root.name === "testsuites" ? childrenOf(root, "testsuite") : [root];
  const sum = (attribute: string): number =>
    suites.reduce((total, { attributes }) => total + Number(attributes[attribute] ?? 0), 0);
  const casesIn = (suite: XmlElement): SeenCase[] => [
    ...childrenOf(suite, "testsuite").flatMap(casesIn),
    ...childrenOf(suite, "testcase").map(publishUnitTestResultCase),
  ];
  const failed = sum("failures") + sum("errors");
  const skipped = sum("skipped");
  return { cases: suites.flatMap(casesIn), passed: sum("tests") - failed - skipped, failed, skipped };
}

function publishUnitTestResultCase(test: XmlElement): SeenCase {
  const worst = ["error", "failure", "skipped"].find((tag) => childrenOf(test, tag).length > 0);
  const [result] = worst === undefined ? [] : childrenOf(test, worst);
  return {
    area: test.attributes["classname"] ?? "",
    name: named(test),
    status: worst === undefined ? "passed" : worst === "skipped" ? "skipped" : "failed",
    message: result?.attributes["message"] ?? "",
  };
}

/** A `skipped` inside makes it skipped, whatever else stands there. */
function readAsJenkins(xml: string): SeenReport {
  const root = readXml(xml);
  const casesIn = (suite: XmlElement): SeenCase[] => [
    ...childrenOf(suite, "testcase").map((test) => {
      const [issue] = [...childrenOf(test, "error"), ...childrenOf(test, "failure")];
      const [skipped] = childrenOf(test, "skipped");
      return {
        area: test.attributes["classname"] ?? suite.attributes["name"] ?? "",
        name: named(test),
        status: skipped !== undefined ? "skipped" : issue !== undefined ? "failed" : "passed",
        message: (skipped ?? issue)?.attributes["message"] ?? "",
      } as const;
    }),
    ...childrenOf(suite, "testsuite").flatMap(casesIn),
  ];
  return countsOf(casesIn(root));
}

/** Of cases of one name and class only the first is seen, and the text, not the message; an attachment is served. */
function readAsGitLab(xml: string): SeenReport {
  const seen = new Set<string>();
  const all = casesBelow(readXml(xml)).filter(({ attributes }) => {
    const key = `${attributes["classname"]}\n${attributes["name"]}`;
    return !seen.has(key) && seen.add(key);
  });
  return countsOf(
    all.map((test) => {
      const [issue] = ["failure", "error", "skipped"].flatMap((tag) => childrenOf(test, tag));
      const [output] = childrenOf(test, "system-out");
      const attachment = /\[\[ATTACHMENT\|(?<path>.+?)\]\]/.exec(output?.text ?? "")?.groups?.["path"];
      if (attachment !== undefined) throw new Error(`serves ${attachment}`);
      return {
        area: test.attributes["classname"] ?? "",
        name: named(test),
        status: issue === undefined ? "passed" : issue.name === "skipped" ? "skipped" : "failed",
        message: issue?.text ?? "",
      } as const;
    }),
  );
}

/** All `testcase` elements below one, in order. */
export function casesBelow(element: XmlElement): XmlElement[] {
  return element.elements.flatMap((child) => (child.name === "testcase" ? [child] : casesBelow(child)));
}
