import { describe, expect, test } from "@jest/globals";
import { type StatusScope, statusesOf } from "../../src/github/status-texts.js";
import type { Results } from "../../src/model/results.js";
import { releaseScenarios, toDoOf, unwaived } from "../report/support/release-scenarios.js";
import { checkOf, resultsOf } from "../report/support/sample-results.js";
import { signOffOf } from "../support/samples.js";

const release = { version: "1.4.0", tag: null, lastTag: null, kind: null, phase: "before" } as const;
const waiting = { gate: "not-ready", reasonCode: "pending" } as const;

function statuses(mode: StatusScope["mode"], results: Results, slug = "a") {
  const scope = { mode, name: "gate", areas: [{ slug, text: slug }], complete: true, url: "" };
  return statusesOf(scope, { results, decides: unwaived, weakened: false });
}

describe("the status of a gate", () => {
  test.each<[name: string, changes: Partial<Results>, state: string, description: string]>([
    ["that waits", { ...waiting, release, reason: "why" }, "pending", "Not ready for 1.4.0: why"],
    ["that is ready", { release, reason: "why" }, "success", "Ready for 1.4.0: why"],
    [
      "after publishing",
      { release: { ...release, phase: "after" }, reason: "why" },
      "success",
      "Ready for 1.4.0 after publishing: why",
    ],
    ["without a known version", { reason: "why" }, "success", "why"],
    [
      "of a version that is a text",
      { release: { ...release, version: `v\n::error::\u001b[31m${"x".repeat(90)}` }, reason: "why" },
      "success",
      `Ready for v ::error::${"x".repeat(28)}…: why`,
    ],
  ])("%s says so in one line", (_, changes, state, description) => {
    expect(statuses("gate", resultsOf([checkOf("a")], changes))).toMatchObject([{ state, description }]);
  });

  test.each(Object.keys(releaseScenarios))("fits GitHub's 140 characters: %s", (name) => {
    const results = releaseScenarios[name] ?? resultsOf([]);
    for (const mode of ["gate", "areas"] as const)
      for (const { description } of statuses(mode, results, "version")) {
        expect(description.length).toBeLessThanOrEqual(140);
        expect(description).not.toMatch(/[\n\u001b\u202e]/);
      }
  });
});

describe("the status of an area", () => {
  test("is pending while it only waits, and names what for", () => {
    const results = resultsOf([checkOf("a"), toDoOf("a", "Bump it.", { id: "version" })], {
      ...waiting,
      release,
    });
    expect(statuses("areas", results)).toMatchObject([
      { state: "pending", description: "1.4.0: 1 of 2 checks is still to do: version" },
    ]);
  });

  test("is a failure where something failed besides", () => {
    const failed = checkOf("a", { id: "broken", verdict: "failed" });
    const results = resultsOf([failed, toDoOf("a", "Bump it.", { id: "version" })], { release });
    expect(statuses("areas", results)).toMatchObject([
      { state: "failure", description: "1.4.0: 2 of 2 checks did not pass: broken failed, version pending" },
    ]);
  });

  test("is pending while a sign-off holds the gate back, whatever is passed in it", () => {
    const open = {
      ...waiting,
      signOffs: [signOffOf({ holds: true }), signOffOf({ holds: true, applies: false })],
    };
    expect(statuses("areas", resultsOf([checkOf("a")], open))).toMatchObject([
      { state: "pending", description: "1 check passed, but 1 sign-off is open" },
    ]);
    const noted = { ...waiting, signOffs: [signOffOf()] };
    expect(statuses("areas", resultsOf([checkOf("a")], noted))).toMatchObject([{ state: "success" }]);
  });
});
