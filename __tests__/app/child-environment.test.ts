import { describe, expect, test } from "@jest/globals";
import {
  placeholderValues,
  readinessVariables,
  stepEnvironment,
} from "../../src/app/checks/child-environment.js";

const values = { sha: "abc", baseSha: null, lastTag: "v1.2.3", pullRequest: "7", runUrl: null };

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
  ])("has no %s", (name) => expect(stepEnvironment({ [name]: "x" })).toEqual({}));

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
    expect(stepEnvironment(env)).toEqual(kept);
  });

  test("always has every READINESS variable, empty when unknown", () => {
    expect(readinessVariables(values, { id: "a", areaSlug: "area" }, "mark")).toEqual({
      READINESS_CHECK: "a",
      READINESS_AREA: "area",
      READINESS_SHA: "abc",
      READINESS_BASE_SHA: "",
      READINESS_LAST_TAG: "v1.2.3",
      READINESS_PR: "7",
      READINESS_RUN_URL: "",
      READINESS_MARK: "mark",
    });
    expect(readinessVariables(values, null, "mark")).toMatchObject({
      READINESS_CHECK: "",
      READINESS_AREA: "",
    });
  });
});

describe("placeholders", () => {
  test("know the tag without its leading v, and the vars", () => {
    expect(placeholderValues(values, { REGION: "eu" })).toEqual({
      REGION: "eu",
      sha: "abc",
      "base-sha": null,
      "last-tag": "v1.2.3",
      "last-version": "1.2.3",
      pr: "7",
      "run-url": null,
    });
  });
});
