import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { type InputName, inputTable, list, readInputs } from "../../../src/app/inputs/inputs.js";
import { useName } from "../../../src/app/inputs/use-name.js";
import { heldVariables } from "../../../src/model/variables.js";

const read = (given: Partial<Record<InputName, string>>) => readInputs((name) => given[name]);

describe("reading inputs", () => {
  test("takes the default where an input is absent or blank", () => {
    expect(read({ checklist: " ", areas: "" })).toEqual({
      kind: "inputs",
      inputs: {
        checklist: "RELEASE_READINESS.md",
        name: "readiness",
        areas: [],
        checks: [],
        failOn: "required",
        strict: false,
        vars: {},
        redact: [],
        workingDirectory: ".",
        scheduling: { maxParallel: 1, failFast: false, timeoutMs: null, retest: "never" },
        comment: "on-failure",
        pullRequest: null,
        githubToken: "",
        statuses: "none",
        commentAuthor: "github-actions[bot]",
        commit: "event",
        checklistFrom: "head",
        onGateChange: "note",
        linkTicket: false,
        allowUntrusted: false,
        linearToken: "",
      },
    });
  });

  test("splits names by comma and line", () => {
    expect(list("a, b\r\nc\n\n,d")).toEqual(["a", "b", "c", "d"]);
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

describe("the name of a use", () => {
  test.each([
    ["is the job's where there is no matrix", "gate matrix=null", "gate"],
    ["is the job's where the matrix is empty", "gate matrix={}", "gate"],
    ["has the leg's values", 'gate matrix={\n  "os": "ubuntu",\n  "node": 20\n}', "gate (ubuntu, 20)"],
    ["has a value that is an object as JSON", 'gate matrix={"on":{"os":"x"}}', 'gate ({"os":"x"})'],
    ["is the job's for the first use in a job", "gate matrix=null action=__org_readiness-action", "gate"],
    ["is the job's for a first use of a local action", "gate matrix={} action=__self", "gate"],
    [
      "tells a second use",
      "gate matrix=null action=__org_readiness-action_2",
      "gate __org_readiness-action_2",
    ],
    ["tells a twelfth use", "gate matrix=null action=__self_12", "gate __self_12"],
    ["tells a step with an id of its own", "gate matrix=null action=nightly", "gate nightly"],
    ["tells it behind the leg", 'gate matrix={"os":"x"} action=nightly_2', "gate (x) nightly_2"],
    ["is the job's where act or Gitea count the steps", "gate matrix=null action=1", "gate"],
    ["is the job's within a composite action of act", "gate matrix=null action=0-composite-1", "gate"],
    [
      "is the job's where a composite action names the step anew in each run",
      "gate matrix=null action=__0b1f3c2d-5a6e-4f70-8192-a3b4c5d6e7f8",
      "gate",
    ],
    ["is the job's where the server names no step", "gate matrix=null action=", "gate"],
    ["is not misled by the matrix", 'gate matrix={"a":"x} action=y"} action=__self', "gate (x} action=y)"],
    ["is kept as it was given", "release {gate}", "release {gate}"],
    ["is kept where it only looks like the default", "a matrix={x} action=b", "a matrix={x} action=b"],
  ])("%s", (_name, given, name) => {
    expect(useName(given)).toBe(name);
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
    expect(reading.kind === "inputs" && reading.inputs.scheduling).toEqual({
      maxParallel: 4,
      failFast: true,
      timeoutMs: 5_400_000,
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
    expect(reading.kind === "problems" && reading.problems.map((problem) => problem.input)).toEqual([input]);
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

describe("action.yml", () => {
  test("has exactly the inputs of the table, with their defaults, and the outputs of the design", async () => {
    const action = load(await readFile("action.yml", "utf8")) as {
      inputs: Record<string, { default: string }>;
      outputs: object;
    };
    expect(Object.keys(action.inputs)).toEqual(Object.keys(inputTable));
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      // The runner's defaults for these are expressions; the command line has no job to name, and no token.
      if (name !== "name" && name !== "github-token")
        expect([name, value]).toEqual([name, inputTable[name as InputName].default]);
    }
    expect(Object.keys(action.outputs)).toEqual([
      "gate",
      "reason",
      "total",
      "passed",
      "failed",
      "skipped",
      "failed-areas",
      "results",
      "comment-url",
    ]);
  });
});
