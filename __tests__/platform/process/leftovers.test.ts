import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { endMarked, findMarked } from "../../../src/platform/process/marked-tree.js";
import { lookThrough, startedAfter, startedWith } from "../../../src/platform/process/proc.js";
import {
  endGroup,
  membersOf,
  type ProcessGroup,
  sendSignal,
} from "../../../src/platform/process/process-group.js";
import { onlyWith } from "../../support/system.js";
import { type Bench, benchOf, isAlive, ownEnv, pidsIn, run, until, untilAMinute } from "./running.js";

const benches: Bench[] = [];
afterAll(() => Promise.all(benches.map(({ runner }) => runner.release())));

async function newBench(): Promise<Bench> {
  const bench = await benchOf({ graceMs: 300, drainMs: 200 });
  benches.push(bench);
  return bench;
}

let marks = 0;
function marked(): { mark: string; env: Record<string, string> } {
  marks += 1;
  const mark = `mark-${process.pid}-${marks}`;
  return { mark, env: { ...ownEnv, READINESS_MARK: mark } };
}

const bench = await newBench();

onlyWith("proc", "setsid").describe("a daemon that has left the group", () => {
  test.each([
    ["under setsid", "setsid sleep 50 > /dev/null 2>&1 & sleep 0.1; pgrep -P $$ > /dev/null; echo $! > PIDS"],
    [
      "after a double fork",
      "( (setsid -f sh -c 'echo $$ > PIDS; exec sleep 50' > /dev/null 2>&1) & ); until test -s PIDS; do sleep 0.02; done",
    ],
    [
      "that ignores SIGTERM",
      `setsid -f sh -c 'trap "" TERM; echo $$ > PIDS; ${untilAMinute(1)}' > /dev/null 2>&1; until test -s PIDS; do sleep 0.02; done`,
    ],
    [
      "and holds the pipe",
      "setsid -f sh -c 'echo $$ > PIDS; exec sleep 50'; until test -s PIDS; do sleep 0.02; done",
    ],
    [
      "among many processes",
      "for i in $(seq 40); do /bin/true; done; setsid -f sh -c 'echo $$ > PIDS; exec sleep 50' > /dev/null 2>&1; until test -s PIDS; do sleep 0.02; done",
    ],
  ])("is found by its mark and ended: %s", async (name, script) => {
    const pids = join(bench.folder, `${name.replaceAll(" ", "-")}.pids`);
    const { env } = marked();
    const printed = await run(bench, script.replaceAll("PIDS", pids), { env });
    expect(printed.ending).toEqual({ kind: "exited", exitCode: 0 });
    expect(printed.leftovers).toBeGreaterThanOrEqual(1);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("of a checklist that the command ran in turn is found too", async () => {
    const pids = join(bench.folder, "nested.pids");
    const script = `READINESS_MARK=$READINESS_MARK.inner setsid -f sh -c 'echo $$ > ${pids}; exec sleep 50' > /dev/null 2>&1; until test -s ${pids}; do sleep 0.02; done`;
    expect((await run(bench, script, marked())).leftovers).toBe(1);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("is ended by a timeout too", async () => {
    const pids = join(bench.folder, "timeout.pids");
    const script = `setsid -f sh -c 'echo $$ > ${pids}; exec sleep 50' > /dev/null 2>&1; sleep 50`;
    const printed = await run(bench, script, { ...marked(), timeoutMs: 500 });
    expect(printed.ending).toEqual({ kind: "timed-out" });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("lives on when setup started it, until the release", async () => {
    const own = await newBench();
    const pids = join(own.folder, "setup.pids");
    const script = `setsid -f sh -c 'echo $$ > ${pids}; exec sleep 50' > /dev/null 2>&1; until test -s ${pids}; do sleep 0.02; done`;
    const printed = await run(own, script, { ...marked(), keepBackground: true });
    expect(printed).toMatchObject({ ending: { exitCode: 0 }, leftovers: 0 });
    expect(await run(own, "true", marked())).toMatchObject({ leftovers: 0 });
    expect(pidsIn(pids).filter(isAlive)).toHaveLength(1);
    await own.runner.release();
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("of another command is left alone", async () => {
    const { mark, env } = marked();
    const other = spawn("sleep", ["50"], { env, detached: true, stdio: "ignore" });
    await until(() => other.pid !== undefined && startedWith(other.pid, "READINESS_MARK") === mark);
    expect(await run(bench, "/bin/true; /bin/true", marked())).toMatchObject({ leftovers: 0 });
    expect(isAlive(other.pid ?? 0)).toBe(true);
    other.kill("SIGKILL");
  });
});

onlyWith("proc").describe("what a killed run left", () => {
  const second = 1_000;
  test.each([
    ["is ended by its group where its environment is not to be read", 0, true],
    ["is not a group that was given the same id an hour later", -3_600 * second, false],
    ["nor one whose leader was there an hour before", 3_600 * second, false],
  ])("%s", async (_name, shift, isEnded) => {
    const { mark } = marked();
    // Without an environment: as one that we may not read.
    const child = spawn("/bin/sh", ["-c", "sleep 300 & wait"], { env: {}, detached: true, stdio: "ignore" });
    const pid = child.pid ?? 0;
    await until(() => membersOf(pid).length === 2);
    const groups = [{ mark, pid, startedAt: Date.now() + shift }];
    const ended = await endMarked({ marks: [mark], groups, stateFile: "" }, 2_000);
    expect(ended.get(mark)).toEqual(isEnded ? { found: 2, unended: 0 } : undefined);
    expect(membersOf(pid)).toHaveLength(isEnded ? 0 : 2);
    sendSignal(-pid, "SIGKILL");
  });

  test("is ended by its marks and counted, and the rest lives", async () => {
    const [ours, theirs] = [marked(), marked()];
    const children = [ours, ours, theirs].map(({ env }) =>
      spawn("sh", ["-c", `trap '' TERM; ${untilAMinute(0.2)}`], {
        env,
        detached: true,
        stdio: "ignore",
      }),
    );
    await until(() =>
      children.every(({ pid }) => pid !== undefined && startedWith(pid, "READINESS_MARK") !== null),
    );
    const counts = await endMarked({ marks: [ours.mark, "nobody's"], groups: [], stateFile: "" }, 200);
    expect([...counts.keys()]).toEqual([ours.mark]);
    expect(counts.get(ours.mark)?.found).toBeGreaterThanOrEqual(2);
    expect(counts.get(ours.mark)?.unended).toBe(0);
    expect(children.map(({ pid }) => isAlive(pid ?? 0))).toEqual([false, false, true]);
    await endMarked({ marks: [theirs.mark], groups: [], stateFile: "" }, 100);
    expect(children.some(({ pid }) => isAlive(pid ?? 0))).toBe(false);
  });
});

onlyWith("proc").describe("nobody escapes a look by what he is doing meanwhile", () => {
  test("not who executes one program after the other, though he has no environment at times", async () => {
    const { mark, env } = marked();
    const again = join(bench.folder, "again.sh");
    // So often that a test is over long before; and then it ends, whatever became of the test.
    writeFileSync(again, '[ "$1" -lt 20000 ] && exec sh "$0" $(($1 + 1))');
    const chain = spawn("sh", [again, "0"], { env, detached: true, stdio: "ignore" });
    const pid = chain.pid ?? 0;
    await until(() => startedWith(pid, "READINESS_MARK") === mark);
    const looks = Array.from({ length: 500 }, () => findMarked(new Set([mark]), () => [pid]).get(mark));
    chain.kill("SIGKILL");
    expect(looks.filter((found) => found === undefined)).toHaveLength(0);
  });

  test("not who is started while the others are looked at", () => {
    const seen: number[] = [];
    let started = 0;
    lookThrough(
      () => {
        const child = spawn("sleep", ["50"], { stdio: "ignore" });
        started = child.pid ?? 0;
        child.unref();
        return [process.pid];
      },
      (pid) => void seen.push(pid),
    );
    process.kill(started, "SIGKILL");
    expect(seen[0]).toBe(process.pid);
    expect(seen.filter((pid) => pid === started)).toEqual([started]);
  });

  test("not who was forked between the look and the signal", async () => {
    const signals: string[] = [];
    const forksOnce: ProcessGroup = {
      countLiving: () => (signals.filter((name) => name === "SIGKILL").length < 2 ? 1 : 0),
      isReachable: () => true,
      signal: (name) => void signals.push(name),
    };
    await endGroup(forksOnce, 0);
    expect(signals).toEqual(["SIGTERM", "SIGKILL", "SIGKILL"]);
  });

  test("not whom the run had forked when it died, and who has no mark yet", async () => {
    const stateFile = join(bench.folder, "save_state_of_main");
    const env = { ...ownEnv, GITHUB_STATE: stateFile };
    const unborn = spawn("sleep", ["50"], { env, detached: true, stdio: "ignore" });
    const other = spawn("sleep", ["50"], { env: ownEnv, detached: true, stdio: "ignore" });
    await until(() => startedWith(unborn.pid ?? 0, "GITHUB_STATE") === stateFile);
    await endMarked({ marks: [], groups: [], stateFile }, 200);
    expect([unborn, other].map(({ pid }) => isAlive(pid ?? 0))).toEqual([false, true]);
    other.kill("SIGKILL");
  });

  test("but a file that every step is given tells nothing", async () => {
    const given = process.env["GITHUB_STATE"];
    const stateFile = join(bench.folder, "statecmd.txt");
    const env = { ...ownEnv, GITHUB_STATE: stateFile };
    const other = spawn("sleep", ["50"], { env, detached: true, stdio: "ignore" });
    await until(() => startedWith(other.pid ?? 0, "GITHUB_STATE") === stateFile);
    process.env["GITHUB_STATE"] = stateFile;
    await endMarked({ marks: [], groups: [], stateFile }, 200);
    if (given === undefined) delete process.env["GITHUB_STATE"];
    else process.env["GITHUB_STATE"] = given;
    expect(isAlive(other.pid ?? 0)).toBe(true);
    other.kill("SIGKILL");
  });
});

onlyWith("proc").describe("the processes that a check may have started", () => {
  test("are none when no id was given out since", () => {
    expect(startedAfter(1, 0).length).toBeGreaterThan(0);
    expect(startedAfter(2 ** 22, 0)).toContain(process.pid);
  });

  test("are all when so much time has passed that ids may have come round", () => {
    expect(startedAfter(process.pid, 60_000)).toContain(process.pid);
  });
});
