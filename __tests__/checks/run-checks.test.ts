import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { blockOf, checkIn, runPage, verdictsOf } from "../app/running.js";
import { onlyWith } from "../support/system.js";

const { describe, test } = onlyWith("posix");

describe("checks that run at the same time", () => {
  /** Each leaves a file while it runs, and counts such files. The first two wait until they have met. */
  const counting = (id: string): string => {
    const other = { a: "b", b: "a" }[id];
    const meet =
      other === undefined ? "true" : `until test -e on-${other} -o -e seen-${other}; do sleep 0.01; done`;
    const talk = `for i in 1 2 3 4 5; do echo ${id}$i; sleep 0.02; done`;
    return `  - {id: ${id}, area: ${id}, timeout: 1m, run: "touch on-${id}; ${meet}; ${talk}; set -- on-*; echo $# > seen-${id}; rm on-${id}"}`;
  };
  const page = `checks:\n${["a", "b", "c", "d", "e"].map((id) => counting(id)).join("\n")}\n`;

  test("do run at the same time, and not more of them than allowed", async () => {
    const ran = await runPage(page, { inputs: { "max-parallel": "2" } });
    expect(new Set(Object.values(verdictsOf(ran)))).toEqual(new Set(["passed"]));
    const seen = await Promise.all(
      ["a", "b", "c", "d", "e"].map(async (id) => Number(await readFile(join(ran.folder, `seen-${id}`)))),
    );
    expect(Math.max(...seen)).toBe(2);
  });

  test("are shown one after the other, in the order of the page, with their verdict behind them", async () => {
    const ran = await runPage(page, { inputs: { "max-parallel": "5" } });
    for (const [id, next] of [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["d", "e"],
    ] as const) {
      expect(blockOf(ran, id, next).split("\n").slice(1)).toEqual([
        ...[1, 2, 3, 4, 5].map((number) => `${id}${number}`),
        expect.stringMatching(`^\\[[1-5]/5\\] ✓ ${id} passed in `),
        "",
      ]);
    }
    expect(ran.results.checks.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    // Counted as they are shown, whichever ended first.
    expect(ran.log.match(/^\[\d+\/5\]/gm)).toEqual(["[1/5]", "[2/5]", "[3/5]", "[4/5]", "[5/5]"]);
  });

  test("leave nothing of their logs behind on the disk", async () => {
    const ran = await runPage(page, { inputs: { "max-parallel": "5" } });
    const files = await readdir(ran.folder, { recursive: true });
    expect(files.filter((name) => /log-\d+$/.test(name))).toEqual([]);
  });

  test("keep the attempts and the diagnosis of one check together", async () => {
    const ran = await runPage(
      `checks:
  - {id: slow, area: a, run: "sleep 0.5"}
  - {id: bad, area: b, run: "echo try; exit 1", retries: 1, diagnose: "echo because"}
  - {id: good, area: c, run: "sleep 0.1; echo good"}
`,
      { inputs: { "max-parallel": "3" } },
    );
    expect(blockOf(ran, "bad", "good")).toBe(
      `── bad: echo try; exit 1
try
bad: attempt 1 failed (exit 1, expected exit 0), trying again
── bad (attempt 2 of 2): echo try; exit 1
try
── diagnose bad: echo because
because
${ran.log.split("\n").find((line) => line.startsWith("[2/3] ✗ bad"))}
`,
    );
  });

  test("wait for what they need, and are skipped when it did not pass", async () => {
    const ran = await runPage(
      `checks:
  - {id: bad, area: a, run: "sleep 0.2; exit 1"}
  - {id: needy, area: a, run: "touch ran", needs: bad}
  - {id: after, area: b, run: "test -f made", needs: maker}
  - {id: maker, area: b, run: "sleep 0.2; touch made"}
`,
      { inputs: { "max-parallel": "4" } },
    );
    expect(verdictsOf(ran)).toEqual({ bad: "failed", needy: "skipped", maker: "passed", after: "passed" });
    expect(checkIn(ran, "needy").reason).toBe("it needs bad, which did not pass");
  });

  test("have their masks honoured at once, and told to the runner before their block", async () => {
    const ran = await runPage(
      `checks:
  - {id: slow, area: a, run: "sleep 0.5"}
  - {id: masks, area: b, run: "echo before sesame-1; echo ::add-mask::sesame-1; echo after sesame-1"}
`,
      { inputs: { "max-parallel": "2" }, dialect: "actions" },
    );
    const group = ran.log.indexOf("::group::masks");
    expect(ran.log.indexOf("::add-mask::sesame-1")).toBeLessThan(group);
    expect(ran.log.slice(group).match(/^::add-mask::/gm)).toBeNull();
    expect(checkIn(ran, "masks").output.tail).toBe("before ***\nafter ***");
  });

  test("lose output and no verdict when the disk for their log is full", async () => {
    const full = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    const spool = () => ({
      append: full,
      read: full,
      rest: async () => undefined,
      remove: async () => undefined,
    });
    const ran = await runPage(
      `checks:
  - {id: slow, area: a, run: "until test -e flooded; do sleep 0.01; done"}
  - {id: flood, area: b, run: "seq 200000; echo done-it; touch flooded", pass: done-it}
`,
      { inputs: { "max-parallel": "2" }, dialect: "actions", ports: { spool } },
    );
    expect(verdictsOf(ran)).toEqual({ slow: "passed", flood: "passed" });
    const token = ran.log.match(/::group::flood.*\n::stop-commands::(\w+)\n/)?.[1];
    expect(ran.log).toMatch(
      new RegExp(
        `readiness: \\d+ bytes are missing here, .*ENOSPC.*\\n::${token}::\\n::endgroup::\\n✓ flood passed`,
      ),
    );
  });
});

describe("fail-fast", () => {
  const page = (severity: string): string => `checks:
  - {id: bad, area: a, run: "exit 1", severity: ${severity}}
  - {id: beside, area: b, run: "sleep 0.3"}
  - {id: later, area: c, run: "true"}
`;

  test("lets what runs finish and skips the rest", async () => {
    const ran = await runPage(page("required"), { inputs: { "max-parallel": "2", "fail-fast": "true" } });
    expect(verdictsOf(ran)).toEqual({ bad: "failed", beside: "passed", later: "skipped" });
    expect(checkIn(ran, "later").reason).toBe("fail-fast: bad failed");
  });

  test("is not set off by an advisory check, nor where it is not asked for", async () => {
    const advisory = await runPage(page("advisory"), { inputs: { "fail-fast": "true" } });
    expect(verdictsOf(advisory)).toMatchObject({ later: "passed" });
    expect(verdictsOf(await runPage(page("required")))).toMatchObject({ later: "passed" });
  });
});

describe("the timeout of the run", () => {
  const page = `checks:
  - {id: quick, area: a, run: "true"}
  - {id: hangs, area: b, run: "sleep 60", retries: 3, diagnose: "echo no time"}
  - {id: never, area: c, run: "true"}
teardown: touch torn-down
`;

  test.each(["1", "2"])(
    "ends what runs, skips the rest, and lets teardown run (%s at a time)",
    async (parallel) => {
      const ran = await runPage(page, {
        inputs: { timeout: "1500ms", "max-parallel": parallel, retest: "on-failure" },
      });
      expect(verdictsOf(ran)).toEqual({
        quick: "passed",
        hangs: "timed-out",
        never: parallel === "1" ? "skipped" : "passed",
      });
      expect(checkIn(ran, "hangs")).toMatchObject({
        reason: "ended by the run's timeout of 1s500ms",
        retest: null,
        diagnosis: null,
        attempts: [expect.anything()],
      });
      expect(ran.results).toMatchObject({ gate: "not-ready", reasonCode: "checks-failed" });
      expect(await readdir(ran.folder)).toContain("torn-down");
    },
  );

  test("is told apart from the check's own timeout and from a cancelled run", async () => {
    const own = await runPage(`checks:\n  - {id: a, area: a, run: "sleep 60", timeout: 300ms}\n`, {
      inputs: { timeout: "1m" },
    });
    expect(checkIn(own, "a").reason).toBe("timed out after 300ms");
    const cancel = new AbortController();
    const cancelled = await runPage(page, {
      inputs: { timeout: "1m" },
      cancel: cancel.signal,
      onLog: (text) => text.includes("── hangs") && cancel.abort(),
    });
    expect(verdictsOf(cancelled)).toEqual({ quick: "passed", hangs: "cancelled", never: "cancelled" });
  });

  test("fails a setup that takes too long", async () => {
    const ran = await runPage(`setup: sleep 60\nchecks:\n  - {id: a, area: a, run: "true"}\n`, {
      inputs: { timeout: "300ms" },
    });
    expect(ran.results.setup?.verdict).toBe("timed-out");
    expect(checkIn(ran, "a")).toMatchObject({
      verdict: "skipped",
      reason: expect.stringContaining("timeout of 300ms"),
    });
  });
});
