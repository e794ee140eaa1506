import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { OutputFlow } from "../../../src/platform/process/output-flow.js";
import { endGroup, type ProcessGroup } from "../../../src/platform/process/process-group.js";
import type { RunningCommand } from "../../../src/platform/process/running-command.js";
import { waitForExit } from "../../../src/platform/process/wait-for-exit.js";
import { windowsTree } from "../../../src/platform/process/windows-tree.js";
import type { Command } from "../../../src/ports/processes.js";
import { isAlive } from "./running.js";

const children: number[] = [];
afterEach(() => {
  for (const pid of children.splice(0)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
});

function start(): number {
  const { pid = 0 } = spawn("sleep", ["50"], { stdio: "ignore" });
  children.push(pid);
  return pid;
}

/** As PowerShell lists processes: id, parent, time of creation. */
const listed = (...rows: readonly (readonly [number, number, number])[]): string =>
  rows.map((row) => `${row.join(" ")}\r\n`).join("");

const gone = (): ProcessGroup => ({
  countLiving: () => 0,
  isReachable: () => false,
  signal: () => undefined,
});

/** The ids that are signalled after a search, where the first process lived from one moment to another. */
async function foundIn(text: string, [pid, from, to]: readonly [number, number, number]): Promise<number[]> {
  const signalled: number[] = [];
  const found = (id: number): ProcessGroup => ({
    countLiving: () => 1,
    isReachable: () => true,
    signal: () => void signalled.push(id),
  });
  const now = jest
    .spyOn(Date, "now")
    .mockReturnValueOnce(from + 1_000)
    .mockReturnValue(to);
  const treeOf = (id: number): ProcessGroup => (id === pid ? gone() : found(id));
  const tree = windowsTree(pid, { treeOf, ask: async () => text });
  tree.countLiving();
  now.mockRestore();
  await tree.search?.();
  tree.signal("SIGTERM");
  return signalled;
}

describe("what outlived a process on Windows", () => {
  test.each([
    ["a child", listed([11, 10, 150]), [11]],
    [
      "children and theirs, in whatever order they are listed",
      listed([13, 12, 190], [12, 10, 150], [14, 10, 160]),
      [12, 14, 13],
    ],
    ["a grandchild that was started later", listed([11, 10, 150], [12, 11, 900]), [11, 12]],
    ["no child of who had the id before", listed([11, 10, 99]), []],
    ["no child of who has the id now", listed([10, 1, 300], [11, 10, 301]), []],
    ["no grandchild that is older than its parent", listed([11, 10, 150], [12, 11, 140]), [11]],
    ["no one without a parent in the list", listed([12, 11, 150]), []],
    ["nobody else", listed([1, 0, 0], [10, 1, 100], [20, 1, 150]), []],
    ["each once, where ids go round", listed([11, 10, 150], [12, 11, 150], [11, 12, 150]), [11, 12]],
  ])("is %s", async (_title, text, expected) => {
    expect(await foundIn(text, [10, 100, 200])).toEqual(expected);
  });

  test.each<[string, string, readonly [number, number, number], number[]]>([
    [
      "lines of three numbers",
      "4 0 1700000000000\r\n88 4 1700000000001\r\n",
      [0, 1700000000000, 1700000000000],
      [4, 88],
    ],
    ["none of PowerShell's own words", "Get-CimInstance : Access denied\r\n5 4 3 2\r\n", [4, 0, 9], []],
    ["nothing where nothing is said", "", [4, 0, 9], []],
  ])("is read from %s", async (_title, text, lived, expected) => {
    expect(await foundIn(text, lived)).toEqual(expected);
  });
});

describe("a tree on Windows", () => {
  /** One whose first process, number 10, has ended. */
  const treeWith = (ask: () => Promise<string>): ProcessGroup =>
    windowsTree(10, { treeOf: (pid) => (pid === 10 ? gone() : windowsTree(pid)), ask });

  test("counts what outlived its first process only when it was searched for", async () => {
    const left = start();
    const tree = treeWith(async () => listed([left, 10, Date.now() - 500], [1, 0, 0]));
    expect(tree.countLiving()).toBe(0);
    await tree.search?.();
    expect(tree.countLiving()).toBe(1);
  });

  test("is not searched while its first process lives, which names its children itself", async () => {
    let asked = 0;
    const alive = { countLiving: () => 1, isReachable: () => true, signal: () => undefined };
    const tree = windowsTree(10, {
      treeOf: () => alive,
      ask: async () => {
        asked += 1;
        return "";
      },
    });
    await tree.search?.();
    expect(asked).toBe(0);
  });

  test("leaves alone what began after its end, although it has the same parent's id", async () => {
    const left = start();
    const tree = treeWith(async () => listed([left, 10, Date.now() + 60_000]));
    tree.countLiving();
    await tree.search?.();
    expect(tree.countLiving()).toBe(0);
  });

  test("has nobody left where the system does not list its processes", async () => {
    const tree = treeWith(async () => "");
    await tree.search?.();
    await endGroup(tree, 50);
    expect(tree.countLiving()).toBe(0);
  });
});

describe("a command on Windows", () => {
  const command = (keepBackground: boolean): Command => ({
    ...{ script: "", shell: null, workingDirectory: "/", env: {}, timeoutMs: null },
    keepBackground,
  });

  /** Its first process has ended, its output is open or not, and a search would find a process. */
  function ended(isOpen: boolean): { running: RunningCommand; told: string[] } {
    const told: string[] = [];
    const flow = new OutputFlow(() => undefined);
    const output = new PassThrough();
    flow.readStream("stdout", output);
    if (!isOpen) output.end();
    let living = 0;
    const group: ProcessGroup = {
      countLiving: () => living,
      isReachable: () => living > 0,
      signal: (name) => {
        told.push(name);
        living = 0;
        output.end();
      },
      search: async () => {
        told.push("search");
        living = 1;
      },
    };
    const firstEnd = Promise.resolve({ ending: { kind: "exited", exitCode: 0 }, durationMs: 1 } as const);
    return { running: { pid: 1, group, flow, firstEnd, elapsed: () => 1, letGo: () => undefined }, told };
  }

  const run = ({ running }: { running: RunningCommand }, keepBackground: boolean) =>
    waitForExit(running, command(keepBackground), new AbortController().signal, {
      graceMs: 100,
      drainMs: 50,
    });

  test("whose output stays open is searched for what holds it, which is ended and counted", async () => {
    const one = ended(true);
    expect(await run(one, false)).toMatchObject({ leftovers: 1, ending: { kind: "exited", exitCode: 0 } });
    expect(one.told).toEqual(["search", "SIGTERM"]);
  });

  test("whose output has ended costs no search", async () => {
    const one = ended(false);
    expect(await run(one, false)).toMatchObject({ leftovers: 0, rest: "clean" });
    expect(one.told).toEqual([]);
  });

  test("that is setup may have left something silent: it is kept until teardown, and searched for then", async () => {
    const one = ended(false);
    expect(await run(one, true)).toMatchObject({ rest: "kept" });
    expect(one.told).toEqual([]);
  });
});
