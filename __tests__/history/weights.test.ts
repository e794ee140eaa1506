import { describe, expect, test } from "@jest/globals";
import { checkWeights } from "../../src/history/weights.js";
import { historyOf, pastCheck, pastRun } from "./runs.js";

const page = "RELEASE_READINESS.md";
const took = (...durations: readonly number[]) =>
  historyOf(...durations.map((durationMs) => pastRun([pastCheck("api", { durationMs })])));

describe("the weight of a check", () => {
  test("is the median of its durations, so that one slow machine does not count", () => {
    expect(checkWeights(took(100, 90_000, 120), page)("api", "ubuntu-latest")).toBe(120);
    expect(checkWeights(took(100, 200), page)("api", "ubuntu-latest")).toBe(150);
  });

  test("is unknown where no run of this page knows it, and of another page's runs nothing counts", () => {
    expect(checkWeights(took(100), page)("other", "ubuntu-latest")).toBeNull();
    expect(checkWeights(took(100), "OTHER.md")("api", "ubuntu-latest")).toBeNull();
    expect(checkWeights(historyOf(), page)("api", "ubuntu-latest")).toBeNull();
  });

  test("is that of its system where it is known there, else that of wherever it ran", () => {
    const run = pastRun([
      pastCheck("api", { system: "ubuntu-latest", durationMs: 100 }),
      pastCheck("api", { system: "windows-latest", durationMs: 900 }),
    ]);
    const weight = checkWeights(historyOf(run), page);
    expect(weight("api", "windows-latest")).toBe(900);
    expect(weight("api", "ubuntu-latest")).toBe(100);
    expect(weight("api", "macos-latest")).toBe(500);
  });

  test("knows only runs in which the check passed: what failed early was no measure", () => {
    const history = historyOf(
      pastRun([pastCheck("api", { durationMs: 5_000 })]),
      pastRun([pastCheck("api", { verdict: "failed", durationMs: 10 })]),
      pastRun([pastCheck("api", { verdict: "timed-out", durationMs: 600_000 })]),
      pastRun([pastCheck("api", { verdict: "skipped", durationMs: 0 })]),
    );
    expect(checkWeights(history, page)("api", "ubuntu-latest")).toBe(5_000);
  });

  test.each(["__proto__", "constructor", "toString"])("is no accident of a name: %s", (id) => {
    expect(checkWeights(took(100), page)(id, "ubuntu-latest")).toBeNull();
    const known = historyOf(pastRun([pastCheck(id, { durationMs: 40 })]));
    expect(checkWeights(known, page)(id, "ubuntu-latest")).toBe(40);
  });
});
