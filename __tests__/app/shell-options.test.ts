import { describe, expect, test } from "@jest/globals";
import { ownEnvironment } from "../support/own-environment.js";
import { runPage, verdictsOf } from "./running.js";

/** A shell that runs nothing exits with 0: of each place that could set its options, the checks must fail all the same. */
const options = "noexec:posix";
const checks = "checks: [{ id: a, area: a, run: exit 3 }]";

describe("SHELLOPTS=noexec passes nothing", () => {
  test.each([
    ["from the check's env", `checks: [{ id: a, area: a, run: exit 3, env: { SHELLOPTS: "${options}" } }]`],
    ["from defaults.env", `defaults: { env: { SHELLOPTS: "${options}" } }\n${checks}`],
    [
      "from defaults.env, in setup",
      `defaults: { env: { SHELLOPTS: "${options}" } }\nsetup: exit 3\n${checks}`,
    ],
    ["in a retry", `checks: [{ id: a, area: a, run: exit 3, retries: 1, env: { SHELLOPTS: noexec } }]`],
  ])("%s", async (_name, page) => {
    const ran = await runPage(page);
    expect(ran.results.gate).toBe("not-ready");
    expect(["failed", "skipped"]).toContain(verdictsOf(ran)["a"]);
    expect(ran.results.findings.map(({ rule }) => rule)).toContain("env-without-effect");
  });

  test("from the step", async () => {
    const env = { ...ownEnvironment(), SHELLOPTS: options, BASHOPTS: "extdebug" };
    expect(verdictsOf(await runPage(checks, { ports: { env } }))).toEqual({ a: "failed" });
  });
});
