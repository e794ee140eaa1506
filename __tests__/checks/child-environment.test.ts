import { describe, expect, test } from "@jest/globals";
import {
  commandEnvironments,
  mergeEnvironments,
  pageVariables,
  readinessVariables,
} from "../../src/checks/child-environment.js";
import { unknownRelease } from "../../src/model/release.js";
import { placeholderValues } from "../../src/model/run-values.js";

const values = {
  ...unknownRelease,
  sha: "abc",
  baseSha: null,
  lastTag: "v1.2.3",
  lastVersion: "1.2.3",
  pullRequest: "7",
  runUrl: null,
};

describe("a command's environment", () => {
  test.each([
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "INPUT_VARS",
    "STATE_x",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
  ])("has no %s", (name) => expect(commandEnvironments({ [name]: "x" }).of()).toEqual({}));

  test("has no value of the release but the run's own, wherever it is set", () => {
    const step = {
      READINESS_VERSION: "1",
      READINESS_TAG: "1",
      readiness_kind: "1",
      READINESS_LAST_VERSION: "1",
    };
    const known = { READINESS_VERSION: "2" };
    expect(commandEnvironments(step).of(pageVariables({ ...step, A: "a" }), {}, known)).toEqual({
      A: "a",
      ...known,
    });
  });

  test("keeps what a run step has, the runner's tracking id included", () => {
    const env = {
      PATH: "/bin",
      GITHUB_SHA: "abc",
      GITHUB_TOKEN: "t",
      RUNNER_TRACKING_ID: "r",
      GITHUB_OUTPUT_DIR: "d",
      MISSING: undefined,
    };
    const { MISSING: _, ...kept } = env;
    expect(commandEnvironments(env).of()).toEqual(kept);
  });

  describe.each(["SHELLOPTS", "BASHOPTS", "shellopts"])("has no %s", (name) => {
    test.each([
      ["of the step", commandEnvironments({ A: "a", [name]: "noexec" }).of()],
      ["of the page", commandEnvironments({ A: "a" }).of({ [name]: "noexec" })],
      ["of vars, above others", commandEnvironments({ A: "a" }).of({}, { [name]: "noexec" }, {})],
    ])("%s", (_where, env) => expect(env).toEqual({ A: "a" }));
  });

  const github = {
    GITHUB_OUTPUT: "/temp/_runner_file_commands/set_output_1b",
    GITHUB_STATE: "/temp/_runner_file_commands/save_state_1b",
  };
  const act = { GITHUB_OUTPUT: "/var/run/act/workflow/outputcmd.txt" };

  test.each([
    ["GITHUB_ARTIFACTS", { ...github, GITHUB_ARTIFACTS: "/temp/_runner_file_commands/artifacts_1b" }],
    ["one of tomorrow", { ...github, RUNNER_NOTES: "/temp/_runner_file_commands/notes_1b" }],
    ["one that an author made of it", { ...github, OUT: "/temp/x/../_runner_file_commands/set_output_1b" }],
    ["one in other letters", { ...github, OUT: "/Temp/_runner_file_commands/set_output_1b" }],
    ["one of act's", { ...act, GITHUB_ARTIFACTS: "/var/run/act/workflow/artifacts.txt" }],
  ])("names no file by which the step talks to the runner: %s", (_name, env) => {
    expect(commandEnvironments({ ...env, A: "a" }).of()).toEqual({ A: "a" });
  });

  test("names none either where the page puts it in again", () => {
    const layer = { OUT: act.GITHUB_OUTPUT, A: "a" };
    expect(commandEnvironments(act).of(layer, layer)).toEqual({ A: "a" });
  });

  test.each([
    [
      "the event, which act keeps beside them",
      act,
      { GITHUB_EVENT_PATH: "/var/run/act/workflow/event.json" },
    ],
    ["a file elsewhere", github, { RESULTS: "/temp/results.json", OUT: "set_output_1b" }],
    ["a folder above them", github, { RUNNER_TEMP: "/temp" }],
    ["what lies beside /dev/null", { GITHUB_OUTPUT: "/dev/null" }, { HISTFILE: "/dev/null" }],
  ])("keeps %s", (_name, step, env) => {
    expect(commandEnvironments({ ...step, ...env }).of()).toEqual(env);
  });

  test("has a GITHUB_OUTPUT that the page made of its own", () => {
    expect(commandEnvironments(github).of({ GITHUB_OUTPUT: "/tmp/mine" })).toEqual({
      GITHUB_OUTPUT: "/tmp/mine",
    });
  });

  test("has every READINESS variable, empty when unknown, but those of an unknown release", () => {
    expect(readinessVariables(values, { id: "a", areaSlug: "area" }, "mark")).toEqual({
      READINESS_CHECK: "a",
      READINESS_AREA: "area",
      READINESS_SHA: "abc",
      READINESS_BASE_SHA: "",
      READINESS_LAST_TAG: "v1.2.3",
      READINESS_PR: "7",
      READINESS_RUN_URL: "",
      READINESS_PHASE: "before",
      READINESS_LAST_VERSION: "1.2.3",
      READINESS_MARK: "mark",
    });
    expect(readinessVariables(values, null, "mark")).toMatchObject({
      READINESS_CHECK: "",
      READINESS_AREA: "",
    });
  });
});

describe("environments of which the later wins", () => {
  test.each([
    ["by name", [{ Path: "a", HOME: "h" }, { PATH: "b" }], { Path: "a", HOME: "h", PATH: "b" }],
    ["in the last of three", [{ A: "1" }, { A: "2" }, { A: "3" }], { A: "3" }],
    [
      "also for a name that objects know",
      [{}, JSON.parse('{"__proto__":"p"}')],
      JSON.parse('{"__proto__":"p"}'),
    ],
  ])("are merged %s", (_title, layers, merged) => {
    expect(mergeEnvironments(layers, "linux")).toEqual(merged);
  });

  test.each([
    ["the page's PATH is the one", [{ Path: "a", HOME: "h" }, { PATH: "b" }], { PATH: "b", HOME: "h" }],
    ["so is a Path after a PATH, which Node would take", [{ PATH: "a" }, { Path: "b" }], { Path: "b" }],
    ["within one layer, too", [{ Path: "a", PATH: "b", path: "c" }], { path: "c" }],
    [
      "our mark is not replaced by another spelling",
      [{ readiness_mark: "x" }, { READINESS_MARK: "m" }],
      { READINESS_MARK: "m" },
    ],
    ["other names are let be", [{ A: "1", AB: "2" }, { b: "3" }], { A: "1", AB: "2", b: "3" }],
  ])("know one spelling of a name on Windows: %s", (_title, layers, merged) => {
    expect(mergeEnvironments(layers, "win32")).toEqual(merged);
  });
});

describe("placeholders", () => {
  test("know the tag without its leading v, and the vars", () => {
    expect(placeholderValues(values, { REGION: "eu" })).toEqual({
      REGION: "eu",
      sha: "abc",
      "base-sha": null,
      version: null,
      tag: null,
      kind: null,
      "last-tag": "v1.2.3",
      "last-version": "1.2.3",
      pr: "7",
      "run-url": null,
    });
  });
});
