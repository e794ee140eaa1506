import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, expect, test } from "@jest/globals";
import { endGroup, posixGroup } from "../../../src/platform/process/process-group.js";
import { createProcessRunner } from "../../../src/platform/process/runner.js";
import { windowsTree } from "../../../src/platform/process/windows-tree.js";
import { runPage } from "../../app/running.js";
import { onlyWith } from "../../support/system.js";
import { isAlive, until } from "./running.js";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function start(script: string): number {
  const child = spawn("sh", ["-c", script], { detached: true, stdio: "ignore" });
  children.push(child);
  return child.pid ?? 0;
}

onlyWith("posix").describe("on Windows a tree is ended", () => {
  test("by taskkill /T, and by /F when that does not help", async () => {
    const pid = start("exec sleep 50");
    const asked: string[] = [];
    const tree = windowsTree(pid, {
      taskKill: (args) => {
        asked.push(args.join(" "));
        return args.includes("/F") && process.kill(pid, "SIGKILL");
      },
    });
    await endGroup(tree, 50);
    expect(asked.slice(0, 2)).toEqual([`/PID ${pid} /T`, `/PID ${pid} /T /F`]);
    expect(isAlive(pid)).toBe(false);
  });

  test("without force when it goes by itself, and not at all when it has gone", async () => {
    const pid = start("exec sleep 50");
    const asked: string[] = [];
    const tree = windowsTree(pid, {
      taskKill: (args) => {
        asked.push(args.join(" "));
        return process.kill(pid, "SIGKILL");
      },
    });
    await endGroup(tree, 5_000);
    await endGroup(tree, 5_000);
    expect(asked).toEqual([`/PID ${pid} /T`]);
  });
});

onlyWith("posix").describe("on macOS, where nobody lists processes,", () => {
  test("a group is ended as a whole, by SIGKILL when it does not listen", async () => {
    const pid = start("trap '' TERM; sleep 50 & wait; sleep 50");
    const group = posixGroup(pid, false);
    await until(() => group.countLiving() === 1);
    await endGroup(group, 100);
    expect(isAlive(pid)).toBe(false);
    expect(posixGroup(pid).countLiving()).toBe(0);
  });

  test.each([
    ["groups", 1, "daemon that leaves the group lives on"],
    ["ps", 1, "a daemon that leaves the group, and whose environment the system hides, lives on"],
    ["marks", 0, "a daemon that leaves the group"],
  ] as const)("the log says how daemons escape: %s, %s times", async (finds, times, words) => {
    const page = "checks: [{ id: a, area: a, run: 'true' }, { id: b, area: b, run: 'true' }]";
    const processRunner = (temporaryFolder: string, workspace: string) => {
      const real = createProcessRunner({ temporaryFolder, workspace, env: process.env });
      return { finds, run: real.run.bind(real), release: () => real.release() };
    };
    const { log } = await runPage(page, { ports: { processRunner } });
    expect(log.split(words)).toHaveLength(times + 1);
  });
});
