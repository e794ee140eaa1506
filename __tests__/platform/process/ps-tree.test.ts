import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { endGroup } from "../../../src/platform/process/process-group.js";
import { endListed, listByPs, psTree } from "../../../src/platform/process/ps-tree.js";
import { onlyWith } from "../../support/system.js";
import { benchOf, isAlive, ownEnv, pidsIn, run, until, untilAMinute } from "./running.js";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const bench = await benchOf({ graceMs: 300, drainMs: 200, finds: "ps" });
let count = 0;
const newName = (): string => `ps-${process.pid}-${++count}`;

/** Starts a script in a group of its own and waits until it has written into the file `$READY`. */
async function start(
  script: string,
  env: Readonly<Record<string, string>> = {},
  [program, option]: readonly [string, string] = ["sh", "-c"],
): Promise<number> {
  const ready = join(bench.folder, newName());
  writeFileSync(ready, "");
  const child = spawn(program, [option, script], {
    env: { ...ownEnv, READY: ready, ...env },
    detached: true,
    stdio: "ignore",
  });
  children.push(child);
  await until(() => pidsIn(ready).some((pid) => pid > 0));
  return child.pid ?? 0;
}

/** Deaf, but for a minute at most: a test that is killed itself leaves nothing for long. */
const stubborn = `trap "" TERM; echo $$ > $READY; ${untilAMinute(0.1)}`;
/** The same of Node: macOS shows no environment of its own `sh`. */
const node = [process.execPath, "-e"] as const;
const stubbornNode =
  "process.on('SIGTERM', () => {}); fs.writeFileSync(process.env.READY, String(process.pid)); setTimeout(() => {}, 5e4)";
const gone = (pid: number): Promise<void> => until(() => !isAlive(pid));
const none = { marks: [], groups: [], stateFile: "" };

describe("the list of `ps`", () => {
  test("is read as macOS and Linux print it, without what has ended", () => {
    const answer = [
      "    1     1 Ss   Sat Nov  8 08:07:15 2026 /sbin/launchd",
      "  311   311 Z    Sat Nov 28 12:00:00 2026 (sh)",
      " 4242  4240 S+   Sat Nov 28 12:53:49 2026 node x.js READINESS_MARK=abc HOME=/Users/runner",
      " 4243  4240 R    Sat Nov 28 12:53:49 2026",
      "a line of what somebody printed",
      "",
    ].join("\n");
    expect(listByPs(() => answer)).toEqual([
      { pid: 1, group: 1, startedAt: Date.UTC(2026, 10, 8, 8, 7, 15), text: " /sbin/launchd " },
      {
        pid: 4242,
        group: 4240,
        startedAt: Date.UTC(2026, 10, 28, 12, 53, 49),
        text: " node x.js READINESS_MARK=abc HOME=/Users/runner ",
      },
      { pid: 4243, group: 4240, startedAt: Date.UTC(2026, 10, 28, 12, 53, 49), text: "  " },
    ]);
  });

  test.each([
    ["the mark itself", " node READINESS_MARK=abc HOME=/ ", true],
    ["a mark within it", " node READINESS_MARK=abc.def HOME=/ ", true],
    ["one that begins alike", " node READINESS_MARK=abcdef HOME=/ ", false],
    ["another variable", " node OTHER_READINESS_MARK=abc HOME=/ ", false],
  ])("shows %s", (_name, text, shown) => {
    const found = { pid: 2, group: 2, startedAt: 0, text };
    const countOf = (mark: string): number => psTree(3, mark, () => [found]).countLiving();
    expect(countOf("abc")).toBe(shown ? 1 : 0);
    expect(countOf("")).toBe(0);
  });

  onlyWith("ps").test("has this process in it, by its time", () => {
    const own = listByPs()?.find(({ pid }) => pid === process.pid);
    const began = Date.now() - process.uptime() * 1_000;
    expect(Math.abs((own?.startedAt ?? 0) - began)).toBeLessThan(5_000);
  });
});

onlyWith("ps", "setsid").describe("without /proc a daemon that has left the group", () => {
  test.each([
    ["", "setsid -f sh -c 'echo $$ > PIDS; exec sleep 50' > /dev/null 2>&1"],
    [
      " and holds the pipe, deaf to SIGTERM,",
      `setsid -f sh -c 'trap "" TERM; echo $$ > PIDS; ${untilAMinute(0.1)}'`,
    ],
    [
      " of a nested checklist",
      "READINESS_MARK=$READINESS_MARK.inner setsid -f sh -c 'echo $$ > PIDS; exec sleep 50' > /dev/null 2>&1",
    ],
  ])("%s is found where `ps` shows its mark, ended and counted", async (_name, script) => {
    const pids = join(bench.folder, newName());
    const whole = `${script}; until test -s PIDS; do sleep 0.02; done`.replaceAll("PIDS", pids);
    const env = { ...ownEnv, READINESS_MARK: newName() };
    const printed = await run(bench, whole, { env });
    expect(printed.ending).toEqual({ kind: "exited", exitCode: 0 });
    expect(printed.leftovers).toBeGreaterThanOrEqual(1);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("lives on where its environment is hidden, or is another command's", async () => {
    const pids = join(bench.folder, newName());
    const script = `setsid -f env -i /bin/sh -c 'echo $$ > ${pids}; exec /bin/sleep 50' > /dev/null 2>&1; until test -s ${pids}; do sleep 0.02; done`;
    const printed = await run(bench, script, { env: { ...ownEnv, READINESS_MARK: newName() } });
    expect(printed.leftovers).toBe(0);
    const [escaped = 0] = pidsIn(pids);
    expect(isAlive(escaped)).toBe(true);
    process.kill(escaped, "SIGKILL");
  });
});

onlyWith("ps").describe("without /proc a group", () => {
  test("is counted member by member, and ended with its command", async () => {
    const printed = await run(bench, "sleep 50 & sleep 50 & sleep 50 & true", {
      env: { ...ownEnv, READINESS_MARK: newName() },
    });
    expect(printed.leftovers).toBe(3);
  });

  test("is ended by `kill` alone where `ps` does not answer", async () => {
    const pid = await start(stubborn);
    const tree = psTree(pid, "mark", () => null);
    expect(tree.countLiving()).toBe(1);
    await endGroup(tree, 50);
    await gone(pid);
  });

  test("that has ended meanwhile is not counted among those that cannot be ended", async () => {
    const [ours, theirs] = [2 ** 22 + 1, 2 ** 22 + 2];
    const all = [ours, theirs].map((pid) => ({ pid, group: 1, startedAt: 0, text: " READINESS_MARK=mark " }));
    let asked = 0;
    const tree = psTree(2 ** 22 + 3, "mark", () => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      asked += 1;
      // No signal reaches any of them: one has gone after the look behind SIGTERM.
      return asked <= 3 ? all : all.slice(1);
    });
    expect(await endGroup(tree, 50)).toBe(1);
  });

  test.each([
    ["one that ends at SIGTERM", "echo $$ > $READY; exec sleep 300", 300],
    ["one that is deaf to it", stubborn, 50],
    ["one whose processes end one by one", "(sleep 0.1; echo) & echo $$ > $READY; exec sleep 300", 300],
  ])("has ended where `ps` takes long to say so: %s", async (_name, script, graceMs) => {
    const pid = await start(script);
    const tree = psTree(pid, undefined, () => {
      const listed = listByPs();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      return listed;
    });
    expect(tree.countLiving()).toBeGreaterThan(0);
    expect(await endGroup(tree, graceMs)).toBe(0);
    await gone(pid);
  });

  test("is not asked for more than a part of the time", () => {
    let asked = 0;
    const tree = psTree(process.pid, undefined, () => {
      asked += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return [];
    });
    const until = performance.now() + 200;
    while (performance.now() < until) tree.countLiving();
    expect(asked).toBeLessThan(5);
  });
});

onlyWith("ps").describe("without /proc what a killed run left", () => {
  test("is ended by the marks that `ps` shows, and counted", async () => {
    const mark = newName();
    const ours = await start(stubbornNode, { READINESS_MARK: mark }, node);
    const theirs = await start(stubbornNode, { READINESS_MARK: newName() }, node);
    const counts = await endListed({ ...none, marks: [mark] }, 100);
    expect([...counts.keys()]).toEqual([mark]);
    await gone(ours);
    expect(isAlive(theirs)).toBe(true);
  });

  test("is ended by the journal's groups where it shows none", async () => {
    const startedAt = Date.now();
    const pid = await start(stubborn);
    const orphaned = await start("sleep 50 & echo $! > $READY; exit 0");
    const groups = [pid, orphaned].map((id) => ({ mark: `mark of ${id}`, pid: id, startedAt }));
    const counts = await endListed({ ...none, groups }, 100);
    expect(counts.get(`mark of ${orphaned}`)).toEqual({ found: 1, unended: 0 });
    expect(counts.get(`mark of ${pid}`)?.found).toBeGreaterThanOrEqual(1);
    await gone(pid);
    expect(listByPs()?.filter(({ group }) => group === orphaned)).toEqual([]);
  });

  test.each([
    ["began before it", 3_600_000],
    ["began long after it", -3_600_000],
  ])("is not a group that was given the same id, and %s", async (_name, later) => {
    const pid = await start(stubborn);
    const group = { mark: "m", pid, startedAt: Date.now() + later };
    expect(await endListed({ ...none, groups: [group] }, 50)).toEqual(new Map());
    expect(isAlive(pid)).toBe(true);
  });

  test("is not members of a group without a leader that began before it", async () => {
    const orphaned = await start("sleep 50 & echo $! > $READY; exit 0");
    const group = { mark: "m", pid: orphaned, startedAt: Date.now() + 3_600_000 };
    expect(await endListed({ ...none, groups: [group] }, 50)).toEqual(new Map());
    expect(listByPs()?.filter(({ group }) => group === orphaned)).toHaveLength(1);
    process.kill(-orphaned, "SIGKILL");
  });

  test("is never ourselves, and nobody where `ps` does not answer", async () => {
    const own = listByPs()?.find(({ pid }) => pid === process.pid);
    const group = { mark: "m", pid: own?.group ?? 0, startedAt: own?.startedAt ?? 0 };
    const alone = (): ReturnType<typeof listByPs> => (own === undefined ? null : [own]);
    expect(await endListed({ ...none, groups: [group] }, 50, alone)).toEqual(new Map());
    const pid = await start(stubborn);
    const theirs = { mark: "m", pid, startedAt: Date.now() };
    expect(await endListed({ ...none, groups: [theirs] }, 50, () => null)).toEqual(new Map());
    expect(isAlive(pid)).toBe(true);
  });
});
