import { type ChildProcess, spawn } from "node:child_process";
import { afterEach, describe, expect, test } from "@jest/globals";
import { endGroup, posixGroup, windowsTree } from "../../src/edge/process/group.js";
import { createProcessRunner } from "../../src/edge/process/runner.js";
import { runPage } from "../app/running.js";
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

describe("on Windows a tree is ended", () => {
  test("by taskkill /T, and by /F when that does not help", async () => {
    const pid = start("exec sleep 300");
    const asked: string[] = [];
    const tree = windowsTree(pid, (args) => {
      asked.push(args.join(" "));
      return args.includes("/F") && process.kill(pid, "SIGKILL");
    });
    await endGroup(tree, 50);
    expect(asked.slice(0, 2)).toEqual([`/PID ${pid} /T`, `/PID ${pid} /T /F`]);
    expect(isAlive(pid)).toBe(false);
  });

  test("without force when it goes by itself, and not at all when it has gone", async () => {
    const pid = start("exec sleep 300");
    const asked: string[] = [];
    const tree = windowsTree(pid, (args) => {
      asked.push(args.join(" "));
      return process.kill(pid, "SIGKILL");
    });
    await endGroup(tree, 5_000);
    await endGroup(tree, 5_000);
    expect(asked).toEqual([`/PID ${pid} /T`]);
  });
});

describe("on macOS, where nobody lists processes,", () => {
  test("a group is ended as a whole, by SIGKILL when it does not listen", async () => {
    const pid = start("trap '' TERM; sleep 300 & wait; sleep 300");
    const group = posixGroup(pid, false);
    await until(() => group.countLiving() === 1);
    await endGroup(group, 100);
    expect(isAlive(pid)).toBe(false);
    expect(posixGroup(pid).countLiving()).toBe(0);
  });

  test("the log says once that daemons escape", async () => {
    const page = "checks: [{ id: a, area: a, run: 'true' }, { id: b, area: b, run: 'true' }]";
    const escaping = /daemon that leaves the group lives on/g;
    const processRunner = (temporaryFolder: string, workspace: string) => {
      const real = createProcessRunner({ temporaryFolder, workspace, env: process.env });
      return { finds: "groups" as const, run: real.run.bind(real), release: () => real.release() };
    };
    const there = await runPage(page, { world: { processRunner } });
    expect(there.log.match(escaping)).toHaveLength(1);
    expect((await runPage(page)).log).not.toMatch(escaping);
  });
});
