import type { XmlElement } from "./read-xml.js";

// The rules of junit-10.xsd of Jenkins' xUnit plugin (jenkinsci/xunit-plugin, src/main/resources/org/jenkinsci/plugins/xunit/
// types/model/xsd, read at 031e285), written anew. The files were also put through that schema by xmllint, which agreed.

interface ElementRule {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Attributes that are times. */
  readonly times?: readonly string[];
  readonly elements?: readonly string[];
  /** Whether text may stand in it, beside blanks. */
  readonly text?: true;
}

const result: ElementRule = { optional: ["type", "message"], text: true };
const rerun: ElementRule = {
  required: ["type"],
  optional: ["message"],
  elements: ["stackTrace", "system-out", "system-err"],
  text: true,
};
const output: ElementRule = { text: true };
const reruns = ["rerunFailure", "rerunError", "flakyFailure", "flakyError"];

const rules: Readonly<Record<string, ElementRule>> = {
  testsuites: {
    optional: ["name", "time", "tests", "failures", "errors"],
    times: ["time"],
    elements: ["testsuite"],
  },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: [
      ...["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    ],
    times: ["time"],
    elements: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    elements: ["skipped", "error", "failure", ...reruns, "system-out", "system-err"],
  },
  failure: result,
  error: result,
  skipped: result,
  ...Object.fromEntries(reruns.map((name) => [name, rerun])),
  "system-out": output,
  "system-err": output,
  stackTrace: output,
  properties: { elements: ["property"] },
  property: { required: ["name", "value"] },
};

const time = /^(?:(?:[0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(?:\.[0-9]*)?$/;

/** What the schema says against an element and all in it, a sentence each. */
export function junitProblems(element: XmlElement): string[] {
  const rule = rules[element.name];
  if (rule === undefined) return [`${element.name} is not known`];
  const { required = [], optional = [], elements = [], times = [] } = rule;
  const given = Object.keys(element.attributes);
  const allowed = [...required, ...optional];
  return [
    ...required.filter((name) => !given.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...given.filter((name) => !allowed.includes(name)).map((name) => `${element.name} has ${name}`),
    ...times
      .filter((name) => !time.test(element.attributes[name] ?? ""))
      .map((name) => `${element.name} has a ${name} that is none`),
    ...(rule.text !== true && element.text.trim() !== "" ? [`${element.name} has text`] : []),
    ...element.elements.flatMap((child) =>
      elements.includes(child.name) ? junitProblems(child) : [`${child.name} in ${element.name}`],
    ),
  ];
}
