import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { endMarked, startedAfter } from "../../src/edge/process/marked.js";
import { startedWith } from "../../src/edge/process/proc.js";
import { type Bench, benchOf, isAlive, ownEnv, pidsIn, run, until } from "./running.js";

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

describe("a daemon that has left the group", () => {
  test.each([
    [
      "under setsid",
      "setsid sleep 300 > /dev/null 2>&1 & sleep 0.1; pgrep -P $$ > /dev/null; echo $! > PIDS",
    ],
    [
      "after a double fork",
      "( (setsid -f sh -c 'echo $$ > PIDS; exec sleep 300' > /dev/null 2>&1) & ); until test -s PIDS; do sleep 0.02; done",
    ],
    [
      "that ignores SIGTERM",
      "setsid -f sh -c 'trap \"\" TERM; echo $$ > PIDS; while :; do sleep 1; done' > /dev/null 2>&1; until test -s PIDS; do sleep 0.02; done",
    ],
    [
      "and holds the pipe",
      "setsid -f sh -c 'echo $$ > PIDS; exec sleep 300'; until test -s PIDS; do sleep 0.02; done",
    ],
    [
      "among many processes",
      "for i in $(seq 40); do /bin/true; done; setsid -f sh -c 'echo $$ > PIDS; exec sleep 300' > /dev/null 2>&1; until test -s PIDS; do sleep 0.02; done",
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
    const script = `READINESS_MARK=$READINESS_MARK.inner setsid -f sh -c 'echo $$ > ${pids}; exec sleep 300' > /dev/null 2>&1; until test -s ${pids}; do sleep 0.02; done`;
    expect((await run(bench, script, marked())).leftovers).toBe(1);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("is ended by a timeout too", async () => {
    const pids = join(bench.folder, "timeout.pids");
    const script = `setsid -f sh -c 'echo $$ > ${pids}; exec sleep 300' > /dev/null 2>&1; sleep 300`;
    const printed = await run(bench, script, { ...marked(), timeoutMs: 500 });
    expect(printed.ending).toEqual({ kind: "timed-out" });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("lives on when setup started it, until the release", async () => {
    const own = await newBench();
    const pids = join(own.folder, "setup.pids");
    const script = `setsid -f sh -c 'echo $$ > ${pids}; exec sleep 300' > /dev/null 2>&1; until test -s ${pids}; do sleep 0.02; done`;
    const printed = await run(own, script, { ...marked(), keepBackground: true });
    expect(printed).toMatchObject({ ending: { exitCode: 0 }, leftovers: 0 });
    expect(await run(own, "true", marked())).toMatchObject({ leftovers: 0 });
    expect(pidsIn(pids).filter(isAlive)).toHaveLength(1);
    await own.runner.release();
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("of another command is left alone", async () => {
    const { mark, env } = marked();
    const other = spawn("sleep", ["300"], { env, detached: true, stdio: "ignore" });
    await until(() => other.pid !== undefined && startedWith(other.pid, "READINESS_MARK") === mark);
    expect(await run(bench, "/bin/true; /bin/true", marked())).toMatchObject({ leftovers: 0 });
    expect(isAlive(other.pid ?? 0)).toBe(true);
    other.kill("SIGKILL");
  });
});

describe("what a killed run left", () => {
  test("is ended by its marks and counted, and the rest lives", async () => {
    const [ours, theirs] = [marked(), marked()];
    const children = [ours, ours, theirs].map(({ env }) =>
      spawn("sh", ["-c", "trap '' TERM; while :; do sleep 0.2; done"], {
        env,
        detached: true,
        stdio: "ignore",
      }),
    );
    await until(() =>
      children.every(({ pid }) => pid !== undefined && startedWith(pid, "READINESS_MARK") !== null),
    );
    const counts = await endMarked([ours.mark, "nobody's"], 200);
    expect([...counts.keys()]).toEqual([ours.mark]);
    expect(counts.get(ours.mark)).toBeGreaterThanOrEqual(2);
    expect(children.map(({ pid }) => isAlive(pid ?? 0))).toEqual([false, false, true]);
    await endMarked([theirs.mark], 100);
    expect(children.some(({ pid }) => isAlive(pid ?? 0))).toBe(false);
  });
});

describe("the processes that a check may have started", () => {
  test("are none when no id was given out since", () => {
    expect(startedAfter(1, 0).length).toBeGreaterThan(0);
    expect(startedAfter(2 ** 22, 0)).toEqual(startedAfter(1, 5_000));
  });

  test("are all when so much time has passed that ids may have come round", () => {
    expect(startedAfter(process.pid, 60_000)).toContain(process.pid);
  });
});
