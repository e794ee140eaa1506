import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  endGroup,
  type ProcessGroup,
  reaches,
  sendSignal,
} from "../../../src/platform/process/process-group.js";
import { createProcessRunner } from "../../../src/platform/process/runner.js";
import { windowsTree } from "../../../src/platform/process/windows-tree.js";
import type { ProcessRunner } from "../../../src/ports/processes.js";
import { checkIn, runPage, verdictsOf } from "../../app/running.js";
import { onlyWith } from "../../support/system.js";
import { benchOf, isAlive, pidsIn, run, until } from "./running.js";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function sleeper(): number {
  const child = spawn("sleep", ["50"], { detached: true, stdio: "ignore" });
  children.push(child);
  return child.pid ?? 0;
}

/** Some live on whatever is sent, and of these some are another user's. */
function stubborn(count: number, reachable: boolean, signals: string[] = []): ProcessGroup {
  return {
    countLiving: () => count,
    isReachable: () => reachable,
    signal: (name) => void signals.push(name),
  };
}

describe("what cannot be ended", () => {
  test("is counted, and not waited for where no signal reaches it", async () => {
    let looks = 0;
    const group = { ...stubborn(2, false), countLiving: () => (++looks > 0 ? 2 : 0) };
    expect(await endGroup(group, 5_000)).toBe(2);
    // Who waits looks again and again; five seconds are more than a hundred looks.
    expect(looks).toBeLessThan(10);
  });

  test("is sent SIGKILL before it is given up where one may", async () => {
    const signals: string[] = [];
    const group = stubborn(1, true, signals);
    expect(await endGroup(group, 0)).toBe(1);
    expect(signals).toContain("SIGKILL");
  }, 10_000);

  test("is told apart from what has gone", () => {
    const pid = sleeper();
    expect(reaches(pid)).toBe(true);
    expect(reaches(2 ** 22 + 1)).toBe(false);
  });
});

onlyWith("setsid").describe("what is not found, and holds the output open,", () => {
  // Without the mark, and out of the group.
  const hidden = "env -i setsid sleep 300 & echo $! > pid; sleep 0.1; echo x";
  const endHidden = (folder: string): void => pidsIn(join(folder, "pid")).forEach(endSession);
  const endSession = (pid: number): void => void sendSignal(pid, "SIGKILL");

  test.each([
    ["after a command", hidden, {}, { ending: { kind: "exited", exitCode: 0 }, leftovers: 1, unended: 1 }],
    ["beside what is found", `sleep 300 & ${hidden}`, {}, { leftovers: 2, unended: 1 }],
    ["of a timeout", `${hidden}; sleep 300`, { timeoutMs: 500 }, { leftovers: 1, unended: 1 }],
  ])("is counted as one that could not be ended: %s", async (_name, script, over, expected) => {
    const bench = await benchOf();
    expect(await run(bench, script, over)).toMatchObject(expected);
    expect(await run(bench, "echo fine")).toMatchObject({ stdout: "fine\n", leftovers: 0, unended: 0 });
    endHidden(bench.folder);
  });

  test("is counted of setup's background when that is ended", async () => {
    const bench = await benchOf();
    expect(await run(bench, hidden, { keepBackground: true })).toMatchObject({ leftovers: 0, unended: 0 });
    expect(await bench.runner.release()).toMatchObject({ unended: 1 });
    endHidden(bench.folder);
  });
});

describe("on Windows", () => {
  test.each([
    ["is missing", () => false],
    ["ends nothing and says so", () => false],
  ])("the first process is ended where taskkill %s", async (_name, taskKill) => {
    const pid = sleeper();
    await until(() => isAlive(pid));
    expect(await endGroup(windowsTree(pid, { taskKill }), 20)).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  test("it is left to taskkill where that works", async () => {
    const pid = sleeper();
    const tree = windowsTree(pid, {
      taskKill: (args) => args.includes("/F") && process.kill(pid, "SIGKILL"),
    });
    expect(await endGroup(tree, 20)).toBe(0);
  });
});

describe("a run tells of what it could not end", () => {
  /** Real commands, each of which leaves so many that nobody can end. */
  const leaving = (unended: number, background: number) => (folder: string, workspace: string) => {
    const real = createProcessRunner({ temporaryFolder: folder, workspace, env: process.env });
    const runner: ProcessRunner = {
      finds: real.finds,
      run: async (...given) => ({ ...(await real.run(...given)), leftovers: 2, unended }),
      release: async () => ({ ...(await real.release()), unended: background }),
    };
    return runner;
  };

  test("in results, verdict line and warnings, and the verdict stays", async () => {
    const page = "checks: [{ id: a, area: a, run: 'true' }]";
    const ran = await runPage(page, { ports: { processRunner: leaving(1, 0) } });
    expect(verdictsOf(ran)).toEqual({ a: "passed" });
    expect(checkIn(ran, "a")).toMatchObject({ leftovers: 2, unended: 1 });
    expect(ran.log).toMatch(/✓ a \(2 processes left behind, 1 of them could not be ended\) passed/);
    expect(ran.results.warnings).toEqual([expect.stringMatching(/^1 process of a could not be ended/)]);
  });

  test.each([
    ["an earlier attempt", "run: exit 1, retries: 1", /of a could.*of a \(attempt 2 of 2\) could/s],
    ["a diagnosis", "run: exit 1, diagnose: 'true'", /of a could.*of diagnose a could/s],
  ])("of %s, too", async (_name, check, expected) => {
    const page = `checks: [{ id: a, area: a, ${check} }]`;
    const ran = await runPage(page, { ports: { processRunner: leaving(2, 0) } });
    expect(ran.results.warnings.join("\n")).toMatch(expected);
    expect(ran.log).toMatch(/2 processes left behind, could not be ended/);
  });

  test("of setup's background and of teardown, too", async () => {
    const page = "setup: 'true'\nteardown: 'true'\nchecks: [{ id: a, area: a, run: 'true' }]";
    const { results } = await runPage(page, { ports: { processRunner: leaving(0, 3) } });
    expect(results.warnings).toEqual([expect.stringMatching(/^3 processes of setup could not be ended/)]);
    const told = await runPage(page, { ports: { processRunner: leaving(1, 0) } });
    expect(told.results.warnings.map((warning) => warning.slice(0, 24))).toEqual([
      "1 process of setup could",
      "1 process of a could not",
      "1 process of teardown co",
    ]);
  });
});
