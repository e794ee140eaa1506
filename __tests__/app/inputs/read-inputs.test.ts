import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { readInputs } from "../../../src/app/inputs/read-inputs.js";
import { readReportInputs } from "../../../src/app/inputs/report-inputs.js";
import { heldVariables } from "../../../src/model/variables.js";

const read = (given: Partial<Record<InputName, string>>) => readInputs((name) => given[name]);

describe("reading inputs", () => {
  test("takes the default where an input is absent or blank", () => {
    expect(read({ checklist: " ", areas: "" })).toEqual({
      kind: "inputs",
      inputs: {
        plan: "",
        needs: "",
        from: "",
        checklist: "RELEASE_READINESS.md",
        name: "readiness",
        areas: [],
        checks: [],
        version: null,
        kind: null,
        phase: null,
        failOn: "required",
        strict: false,
        vars: {},
        redact: [],
        workingDirectory: ".",
        maxParallel: 1,
        failFast: false,
        timeout: null,
        retest: "never",
        runsOn: ["ubuntu-latest"],
        shard: "",
        shards: null,
        comment: "on-failure",
        pullRequest: null,
        githubToken: "",
        statuses: "none",
        commentAuthor: "github-actions[bot]",
        commit: "event",
        checklistFrom: "head",
        onGateChange: "note",
        onPending: "fail",
        linkTicket: false,
        reports: [],
        history: "",
        allowUntrusted: false,
        linearToken: "",
      },
    });
  });

  test.each([
    ["version", " 1.4.0-rc.1 ", "1.4.0-rc.1"],
    ["version", "x".repeat(100), "x".repeat(100)],
    ["version", "v1.4.0", "1.4.0"],
    ["version", "v1.4.0-rc.1+build.7", "1.4.0-rc.1+build.7"],
    ["version", "v1.4", "v1.4"],
    ["version", "v01.4.0", "v01.4.0"],
    ["version", "app@1.4.0", "app@1.4.0"],
    ["kind", " first ", "first"],
    ["phase", "before", "before"],
    ["phase", "after", "after"],
  ] as const)("takes what is said of the release: %s", (name, text, value) => {
    const reading = read({ [name]: text });
    expect(reading.kind === "inputs" && reading.inputs[name]).toBe(value);
  });

  test.each([
    ["version", "1.4.0\n1.5.0", "`1.4.0 1.5.0` cannot be used as `version`"],
    ["version", "x".repeat(101), `\`${"x".repeat(39)}…\` cannot be used as \`version\``],
    ["version", "1.4.0\u001b[31m", "`1.4.0` cannot be used as `version`"],
    ["version", "refs/tags/v1.4.0", "`refs/tags/v1.4.0` cannot be used as `version`"],
    ["version", "1.\u00004.0", "`1.4.0` cannot be used as `version`"],
    ["kind", "Major", "`Major` is no value of `kind`"],
    ["phase", "during", "`during` is no value of `phase`"],
  ] as const)("refuses what no release is: %s %j", (name, text, found) => {
    expect(read({ [name]: text })).toMatchObject({ kind: "problems", problems: [{ rule: "input", found }] });
  });

  test("splits names by comma and line", () => {
    const reading = read({ areas: "a, b\r\nc\n\n,d" });
    expect(reading.kind === "inputs" && reading.inputs.areas).toEqual(["a", "b", "c", "d"]);
  });

  test("keeps a var's value as it is, with its blanks and equals signs", () => {
    const reading = read({ vars: "A=1=2 \r\n\n B = x" });
    expect(reading.kind === "inputs" && reading.inputs.vars).toEqual({ A: "1=2 ", B: " x" });
  });

  test("does not trip over a var that is called as an object's own member", () => {
    const reading = read({ vars: "constructor=1\ntoString=2" });
    expect(reading.kind === "inputs" && reading.inputs.vars).toEqual({ constructor: "1", toString: "2" });
  });

  test.each([
    "PATH",
    "LD_PRELOAD",
    "DYLD_X",
    "SHELLOPTS",
    "BASHOPTS",
    "BASH_FUNC_grep%%",
    "IFS",
    "PS4",
    "BASH_ENV",
    "ENV",
    "NODE_OPTIONS",
    "PERL5OPT",
    "RUBYOPT",
    "PYTHONSTARTUP",
    "PYTHONPATH",
    "JAVA_TOOL_OPTIONS",
    "GIT_DIR",
    "GITHUB_SHA",
    "RUNNER_TEMP",
    "ACTIONS_X",
    "READINESS_SHA",
    "path",
  ])("refuses the var %s", (name) => {
    const reading = read({ vars: `${name}=x` });
    expect(reading.kind === "problems" && reading.problems[0]?.found).toBe(`\`${name}\` in \`vars\``);
  });

  test("refuses what docs/page.md says, and no more", () => {
    const line = readFileSync("docs/page.md", "utf8").match(/^- The input `vars` sets none of (.*):/m)?.[1];
    expect(line).toBe(heldVariables.map(({ name }) => `\`${name}\``).join(", "));
  });

  test("reports every problem at once", () => {
    const reading = read({ "fail-on": "sometimes", strict: "yes", vars: "novalue\nA=1\nA=2\n1x=3" });
    expect(reading.kind === "problems" && reading.problems.map(({ found }) => found)).toEqual([
      "`sometimes` is no value of `fail-on`",
      "`yes` is no value of `strict`",
      "the line `novalue` in `vars`",
      "`A` twice in `vars`",
      "the name `1x` in `vars`",
    ]);
  });
});

describe("the scheduling", () => {
  test("is read from its four inputs", () => {
    const reading = read({
      "max-parallel": "4",
      "fail-fast": "true",
      timeout: "1h30m",
      retest: "on-failure",
    });
    expect(reading.kind === "inputs" && reading.inputs).toMatchObject({
      maxParallel: 4,
      failFast: true,
      timeout: 5_400_000,
      retest: "on-failure",
    });
  });

  test.each([
    ["max-parallel", "0"],
    ["max-parallel", "-1"],
    ["max-parallel", "1.5"],
    ["max-parallel", "257"],
    ["max-parallel", "all"],
    ["timeout", "30"],
    ["timeout", "0s"],
    ["timeout", "10 minutes"],
    ["timeout", "1000h"],
    ["fail-fast", "maybe"],
    ["retest", "always"],
  ] as const)("refuses %s of %j", (input, text) => {
    const reading = read({ [input]: text });
    expect(reading.kind === "problems" && reading.problems.map(({ found }) => found)).toEqual([
      expect.stringContaining(`\`${input}\``),
    ]);
  });
});

describe("the pull request's number", () => {
  test.each([
    ["12", 12],
    ["#12", 12],
    ["", null],
  ])("is read from %j", (text, number) => {
    const reading = read({ "pull-request": text });
    expect(reading.kind === "inputs" && reading.inputs.pullRequest).toBe(number);
  });

  test.each(["0", "x", "1.5", "-1"])("is not %j", (text) => {
    expect(read({ "pull-request": text }).kind).toBe("problems");
  });
});

describe("the inputs of the report", () => {
  test("mean what they mean for the run action, and others of it do nothing", () => {
    const given: Readonly<Record<string, string>> = {
      results: " out/artifact ",
      checklist: "./docs/../docs/GATE.md",
      areas: "catalog, streaming\ndocs",
      "max-parallel": "many",
    };
    expect(readReportInputs((name) => given[name])).toMatchObject({
      kind: "inputs",
      inputs: {
        results: "out/artifact",
        checklist: "docs/GATE.md",
        name: "readiness",
        areas: ["catalog", "streaming", "docs"],
        failOn: "required",
        comment: "on-failure",
        commentAuthor: "github-actions[bot]",
      },
    });
  });

  test.each([["../up.md"], ["/etc/page.md"], ["docs/../../up.md"], ["..\\\\up.md"]])(
    "lead out of the repository by no checklist: %s",
    (checklist) => {
      const reading = readReportInputs((name) => ({ results: "out", checklist })[String(name)]);
      expect(reading).toMatchObject({
        kind: "problems",
        problems: [{ found: "a `checklist` that leads out of the repository" }],
      });
    },
  );

  test("are all told of at once, the missing results first", () => {
    const given: Readonly<Record<string, string>> = { checklist: "../a.md", "fail-on": "x" };
    const reading = readReportInputs((name) => given[name]);
    expect(reading.kind === "problems" && reading.problems.map(({ found }) => found)).toEqual([
      "no `results`",
      "a `checklist` that leads out of the repository",
      "`x` is no value of `fail-on`",
    ]);
  });
});
