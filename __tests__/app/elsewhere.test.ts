import { describe, expect, test } from "@jest/globals";
import { onlyWith } from "../support/system.js";
import { checkIn, runPage, verdictsOf } from "./running.js";

const own = { Linux: "ubuntu-latest", macOS: "macos-latest", Windows: "windows-latest" };
const here = process.platform === "darwin" ? "macOS" : process.platform === "win32" ? "Windows" : "Linux";
const other = here === "Windows" ? own.Linux : own.Windows;

const page = `
checks:
  - { id: here, area: here, run: echo here, runs-on: ${own[here]} }
  - { id: both, area: both, run: echo both, runs-on: [${own[here]}, ${other}] }
  - { id: maybe, area: maybe, run: echo maybe, runs-on: our-big-machine }
  - { id: there, area: there, run: "echo ran > there.txt", runs-on: ${other}, not-before: "2999-01-01T00:00:00Z" }
  - { id: after, area: after, run: echo after, needs: there }
`;

describe("a run without a plan", () => {
  test("cannot judge a check that runs on other systems only, and says where a plan would run it", async () => {
    const ran = await runPage(page);
    expect(verdictsOf(ran)).toEqual({
      here: "passed",
      both: "passed",
      maybe: "passed",
      there: "errored",
      after: "skipped",
    });
    expect(checkIn(ran, "there").reason).toBe(
      `it runs on ${other}, and this machine is ${here}: a plan runs it there (\`readiness plan\`, the action \`plan\`)`,
    );
    expect(checkIn(ran, "there").startedAt).toBeNull();
    expect(ran.results).toMatchObject({ gate: "not-ready", reasonCode: "checks-failed" });
    expect(ran.exitCode).toBe(1);
  });

  test("is ready without it where the check is advisory", async () => {
    const ran = await runPage(`
checks:
  - { id: here, area: here, run: echo here }
  - { id: there, area: there, run: echo there, runs-on: ${other}, severity: advisory }
`);
    expect(ran.results).toMatchObject({ gate: "ready", totals: { byVerdict: { errored: 1 } } });
  });
});

onlyWith("posix").describe("fail-fast", () => {
  test("ends the run at a check that runs elsewhere", async () => {
    const ran = await runPage(
      `checks:\n  - { id: there, area: there, run: echo there, runs-on: ${other} }\n  - { id: here, area: here, run: echo here }\n`,
      { inputs: { "fail-fast": "true" } },
    );
    expect(verdictsOf(ran)).toEqual({ there: "errored", here: "skipped" });
  });
});
