import { describe, expect, test } from "@jest/globals";
import { ownEnvironment } from "../support/own-environment.js";
import { checkIn, runPage, verdictsOf } from "./running.js";

const page = (run: string, pass: readonly string[], more = "") =>
  `checks:\n  - area: a\n    run: ${JSON.stringify(run)}\n    pass: ${JSON.stringify(pass)}\n${more}`;

describe("a run", () => {
  test("judges by the values, and shows them in the results", async () => {
    const pass = ["v{version} is out", "/^{NAME}\\?$/", "stdout line 1 = v{version} is out"];
    const ran = await runPage(page("echo v1.4.0 is out; echo 'a.b?'", pass), {
      inputs: { version: "1.4.0", vars: "NAME=a.b" },
    });
    const { verdict, signals } = checkIn(ran, "a");
    expect(verdict).toBe("passed");
    expect(signals.map(({ expect, holds }) => [expect, holds])).toEqual([
      ["v1.4.0 is out", true],
      ["/^a\\.b\\?$/", true],
      ["stdout line 1 = v1.4.0 is out", true],
      ["exit 0", true],
    ]);
  });

  test("passes nothing for a prerelease of the version, and says where the value was seen", async () => {
    const ran = await runPage(page("echo released 1.4.0-rc.1", ["{version}"]), {
      inputs: { version: "1.4.0" },
    });
    const { verdict, reason, signals } = checkIn(ran, "a");
    const where = "only as a part of more: released 1.4.0-rc.1";
    expect([verdict, reason]).toEqual(["failed", `pass signal not seen: 1.4.0 (${where})`]);
    expect(signals).toContainEqual(expect.objectContaining({ saw: where, outputLine: 1 }));
  });

  test("takes a fail signal without its value for seen, and says which value is missing and why", async () => {
    const ran = await runPage(page("echo ok", ["ok"], '    fail: "{base-sha}"\n'));
    const { verdict, reason } = checkIn(ran, "a");
    expect(verdict).toBe("failed");
    expect(reason).toBe(
      "fail signal could not be evaluated: {base-sha} (`{base-sha}` has no value in this run: the event has no base: it is known in a pull request, a merge group and a push)",
    );
  });

  test("looks at no file outside the workspace, whatever a value says", async () => {
    const pass = ["file {OUT}", "file dist/{OUT}: root", "file {ABSOLUTE}: root", "json {OUT}: $"];
    const ran = await runPage(page("echo ok", pass), {
      inputs: { vars: "OUT=../../../../../../../../etc/passwd\nABSOLUTE=/etc/passwd" },
    });
    const results = checkIn(ran, "a").signals.filter(({ implied }) => !implied);
    expect(results.map(({ holds }) => holds)).toEqual([null, null, null, null]);
    for (const { reason } of results) expect(reason).toContain("leads out of the workspace");
  });

  test("judges each attempt and the retest by them", async () => {
    const ran = await runPage(page("echo 2; exit 1", ["{N}", "exit 0"], "    retries: 1\n"), {
      inputs: { vars: "N=2", retest: "on-failure" },
    });
    const { attempts, signals, retest } = checkIn(ran, "a");
    expect([attempts.length, retest?.verdict]).toEqual([2, "failed"]);
    expect(signals).toContainEqual(expect.objectContaining({ expect: "2", holds: true }));
  });

  test("knows a var by a name that would be a near miss without it", async () => {
    const checks = page("echo 3", ["{VERSION}"]);
    expect(verdictsOf(await runPage(checks, { inputs: { vars: "VERSION=3" } }))).toEqual({ a: "passed" });
    expect((await runPage(checks)).exitCode).toBe(2);
  });

  test("shows a secret value in none of the forms that it is filled in", async () => {
    const secret = 'hush.hush["x"]/y';
    const pass = [
      "{API_TOKEN}",
      "/{API_TOKEN}/",
      'json $.a = "{API_TOKEN}"',
      "file {API_TOKEN}: {API_TOKEN}",
    ];
    for (const extra of [[], ["{pr}"]]) {
      const ran = await runPage(page("echo no", [...pass, ...extra], "    retries: 1\n"), {
        inputs: { vars: `API_TOKEN=${secret}`, retest: "on-failure" },
        ports: { env: { ...ownEnvironment(), RUNNER_DEBUG: "1" } },
      });
      const said = JSON.stringify(ran.results.checks) + ran.log;
      expect(checkIn(ran, "a").signals.map(({ expect }) => expect)).toContain("/***/");
      expect(said).not.toContain("hush");
    }
  });

  test("takes hostile values for data", async () => {
    const values = [
      "::error::x",
      "\u001b[31mred",
      "`$x` ```",
      "%0A::error::y",
      "$(touch pwned)",
      "</details>",
    ];
    for (const value of values) {
      const ran = await runPage(page("echo no", ["stdout = {X}", "output: {X}!"]), {
        inputs: { vars: `X=${value}` },
        dialect: "actions",
      });
      expect(ran.log.split("\n").filter((line) => /^::(?:error|warning)::(?:x|y)/.test(line))).toEqual([]);
      expect(checkIn(ran, "a").verdict).toBe("failed");
    }
  });
});
