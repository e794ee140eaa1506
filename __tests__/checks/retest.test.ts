import { expect } from "@jest/globals";
import { checkIn, runPage } from "../app/running.js";
import { onlyWith } from "../support/system.js";

const { describe, test } = onlyWith("posix");

const onFailure = { inputs: { retest: "on-failure" } } as const;

describe("retest: on-failure", () => {
  test("runs the retest of each failed check after all checks, and the verdict stays", async () => {
    const ran = await runPage(
      `checks:
  - {id: flaky, area: a, run: "exit 1", retest: "echo again"}
  - {id: broken, area: b, run: "exit 1", retest: "exit 2"}
  - {id: good, area: c, run: "echo good", retest: "echo never"}
`,
      onFailure,
    );
    expect(checkIn(ran, "flaky")).toMatchObject({
      verdict: "failed",
      retest: { verdict: "passed", exitCode: 0 },
    });
    expect(checkIn(ran, "broken")).toMatchObject({
      verdict: "failed",
      retest: { verdict: "failed", exitCode: 2 },
    });
    expect(checkIn(ran, "good").retest).toBeNull();
    expect(ran.exitCode).toBe(1);
    const order = [
      "── good",
      "── retest flaky",
      "✓ retest flaky passed",
      "── retest broken",
      "✗ retest broken failed",
    ];
    const places = order.map((text) => ran.log.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const blocks = ran.log
      .split("\n\n")
      .slice(1)
      .map((block) => block.trim());
    expect(blocks).toEqual([
      expect.stringMatching(/^✓ passed +good/m),
      expect.stringMatching(
        /^✗ flaky failed: exit 1, it printed nothing\n.* · passed on retest: flaky\? · /s,
      ),
      expect.stringMatching(/^✗ broken failed: .* · failed again on retest · /s),
      expect.stringMatching(/^Not ready: /),
    ]);
  });

  test("does not run without being asked for", async () => {
    const ran = await runPage(`checks:\n  - {id: a, area: a, run: "exit 1", retest: "echo again"}\n`);
    expect(ran.log).not.toContain("── retest a");
    expect(checkIn(ran, "a").retest).toBeNull();
  });

  test("judges the check's own command as the check is judged", async () => {
    const ran = await runPage(
      `checks:\n  - {id: a, area: a, run: "test -f seen && echo fine || touch seen", pass: fine}\n`,
      onFailure,
    );
    expect(checkIn(ran, "a")).toMatchObject({ verdict: "failed", retest: { verdict: "passed" } });
  });

  test("judges another command by its exit code and by the fail signals", async () => {
    const ran = await runPage(
      `checks:
  - {id: quiet, area: a, run: "exit 1", pass: ["exit 0", ", 0 failures"], fail: CompileError, retest: "echo other words"}
  - {id: loud, area: b, run: "exit 1", fail: CompileError, retest: "echo CompileError"}
`,
      onFailure,
    );
    expect(checkIn(ran, "quiet").retest?.verdict).toBe("passed");
    expect(checkIn(ran, "loud").retest?.verdict).toBe("failed");
  });

  test("never runs one that holds a placeholder, and the report says so", async () => {
    const ran = await runPage(
      `checks:
  - {id: a, area: a, run: "exit 1", retest: "echo {sha} > made"}
  - {id: b, area: b, run: "exit 1", retest: "echo {MINE}"}
`,
      { inputs: { retest: "on-failure", vars: "MINE=1" } },
    );
    expect(checkIn(ran, "a").retest).toBeNull();
    expect(ran.results.warnings).toContain(
      "the retest of a, b was not run: it holds a placeholder, and such a command is only shown",
    );
  });

  test("runs nothing for a check that was skipped or cancelled", async () => {
    const ran = await runPage(`setup: exit 1\nchecks:\n  - {id: a, area: a, run: "true"}\n`, onFailure);
    expect(checkIn(ran, "a")).toMatchObject({ verdict: "skipped", retest: null });
  });
});
