import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect } from "@jest/globals";
import { programsOf } from "../../../src/platform/process/programs.js";
import type { OutputSink } from "../../../src/ports/processes.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import { type Bench, benchOf, commandOf, filesBelow, isAlive, pidsIn, run, until } from "./running.js";

const { describe, test } = onlyWith("posix");

const benches: Bench[] = [];

async function newBench(...options: Parameters<typeof benchOf>): Promise<Bench> {
  const bench = await benchOf(...options);
  benches.push(bench);
  return bench;
}

afterAll(() => Promise.all(benches.map(({ runner }) => runner.release())));

const bench = await newBench({ graceMs: 400, drainMs: 300 });

/** A machine with bash and no mkfifo (Windows): output flows through the pipes that Node makes. */
const bashAlone = makeFolder("bash-alone-");
symlinkSync("/bin/bash", join(bashAlone, "bash"));
const withoutMkfifo = await newBench({ graceMs: 400, drainMs: 300, env: { PATH: bashAlone } });

describe("a relative folder of PATH", () => {
  test("is that of this process, not another in the folder of a check, whose shell may pass everything", async () => {
    const own = await newBench({ env: { PATH: relative(process.cwd(), bashAlone) } });
    expect((await run(own, "exit 3")).ending).toEqual({ kind: "exited", exitCode: 3 });
    expect(programsOf({ PATH: relative(process.cwd(), bashAlone) }).find("bash")).toBe(
      join(bashAlone, "bash"),
    );
    expect(programsOf({ PATH: relative(process.cwd(), "/bin") }).find("sh")).toBe("/bin/sh");
  });
});

describe("a command", () => {
  test("runs as bash does with errexit and pipefail", async () => {
    const { ending, stdout } = await run(bench, "shopt -qo errexit; false | true; echo not reached");
    expect(ending).toEqual({ kind: "exited", exitCode: 1 });
    expect(stdout).toBe("");
  });

  test("has its own environment, working directory and script file", async () => {
    const printed = await run(bench, 'echo "$GREETING"; pwd; cat "$0"', {
      env: { GREETING: "hello", PATH: process.env["PATH"] ?? "" },
    });
    expect(printed.stdout).toBe(`hello\n${bench.folder}\necho "$GREETING"; pwd; cat "$0"`);
  });

  test("reads an empty standard input, so that nobody waits for a person", async () => {
    expect(await run(bench, "cat; read -r line || echo end of file")).toMatchObject({
      stdout: "end of file\n",
    });
  });

  onlyWith("dev-stdout", "mkfifo").test("can open its output anew, as in a `run:` step", async () => {
    const printed = await run(
      bench,
      "echo a > /dev/stdout; echo b > /dev/stderr; echo c | tee /dev/stderr; echo d >&2",
    );
    expect(printed).toMatchObject({ ending: { exitCode: 0 }, stdout: "a\nc\n", stderr: "b\nc\nd\n" });
  });

  test("may close its output early and go on", async () => {
    const printed = await run(bench, "echo seen; exec >&- 2>&-; sleep 0.1; touch done; exit 7");
    expect(printed).toMatchObject({
      ending: { kind: "exited", exitCode: 7 },
      stdout: "seen\n",
      leftovers: 0,
    });
    expect(existsSync(join(bench.folder, "done"))).toBe(true);
  });

  test("may print bytes that are no text", async () => {
    const bytes: Buffer[] = [];
    const script = "printf '\\0\\377\\303'; sleep 0.05; printf '\\251\\r\\n'";
    await bench.runner.run(
      commandOf(bench, script),
      (_stream, chunk) => void bytes.push(Buffer.from(chunk)),
      new AbortController().signal,
    );
    expect(Buffer.concat(bytes)).toEqual(Buffer.from([0, 255, 0xc3, 0xa9, 13, 10]));
  });

  test.each(["SIGSEGV", "SIGKILL", "SIGTERM"] as const)(
    "that dies by %s has the exit code 128 and its number",
    async (signal) => {
      const { ending } = await run(bench, `kill -${signal.slice(3)} $$; sleep 10`);
      expect(ending).toEqual({ kind: "exited", exitCode: 128 + constants.signals[signal] });
    },
  );

  test("leaves no file behind", async () => {
    const own = await newBench();
    await run(own, "true");
    await run(own, "true", { workingDirectory: "/nowhere" });
    expect(filesBelow(own.temporaryFolder).filter((name) => name.includes("script"))).toEqual([]);
    await own.runner.release();
    expect(filesBelow(own.temporaryFolder)).toEqual([]);
  });

  test("prints through Node's pipes where there is no mkfifo", async () => {
    const printed = await run(
      withoutMkfifo,
      "echo out; echo err >&2; head -c 300000 /dev/zero | tr '\\0' x; exit 4",
    );
    expect(printed).toMatchObject({ ending: { exitCode: 4 }, stderr: "err\n" });
    expect(printed.stdout.length).toBe(300_004);
  });

  test("runs by `sh -e` where there is no bash", async () => {
    const programs = join(bench.folder, "only-sh");
    mkdirSync(programs);
    symlinkSync("/bin/sh", join(programs, "sh"));
    const own = await newBench({ env: { PATH: programs } });
    expect(await run(own, "echo $0; false; echo not reached")).toMatchObject({
      ending: { kind: "exited", exitCode: 1 },
      stdout: expect.stringMatching(/\.sh\n$/),
    });
  });
});

describe("what cannot be started", () => {
  const file = join(bench.folder, "file");
  writeFileSync(file, "");

  test.each([
    ["an unknown shell", { shell: "zsh" }, "the shell `zsh` is unknown"],
    ["a shell without its place for the script", { shell: "bash -x" }, "the shell `bash -x` is unknown"],
    ["a missing program", { shell: "no-such-program {0}" }, "the shell `no-such-program` was not found in "],
    [
      "a missing working directory",
      { workingDirectory: "/no/such/folder" },
      "the working directory `/no/such/folder` does not exist",
    ],
    [
      "a file as working directory",
      { workingDirectory: file },
      `the working directory \`${file}\` is not a directory`,
    ],
    [
      "a NUL byte in a variable",
      { env: { SECRET: "a\0b" } },
      "a variable of its environment holds a NUL byte",
    ],
    ["an environment beyond all bounds", { env: { HUGE: "x".repeat(4_000_000) } }, "E2BIG"],
  ])("is named: %s", async (_name, over, reason) => {
    const { ending, stdout } = await run(bench, "echo ran", over);
    expect(ending).toEqual({ kind: "not-started", reason: expect.stringContaining(reason) });
    expect(stdout).toBe("");
  });

  test("is named where the machine has no shell at all", async () => {
    const own = await newBench({ env: { PATH: bench.temporaryFolder } });
    expect((await run(own, "true")).ending).toEqual({
      kind: "not-started",
      reason: `neither bash nor sh was found in the one folder of PATH (${bench.temporaryFolder})`,
    });
  });

  test("includes what is cancelled before its start", async () => {
    expect(await run(bench, "touch ran-anyway", {}, AbortSignal.abort())).toMatchObject({
      ending: { kind: "cancelled" },
      durationMs: 0,
    });
    expect(existsSync(join(bench.folder, "ran-anyway"))).toBe(false);
  });
});

describe("a timeout", () => {
  test.each([
    ["costs no command its end that came before it", "exit 3", { kind: "exited", exitCode: 3 }],
    ["ends what still runs then", "sleep 300", { kind: "timed-out" }],
  ])("that is heard late (this process was stopped) %s", async (_name, script, ending) => {
    const running = run(bench, script, { timeoutMs: 300 });
    // As Ctrl-Z and a machine without a free processor do.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
    expect((await running).ending).toEqual(ending);
  });

  test("ends the whole group, grandchildren included", async () => {
    const pids = join(bench.folder, "timeout.pids");
    const script = `echo $$ > ${pids}; (sleep 50 & echo $! >> ${pids}; wait) & echo $! >> ${pids}; echo half; wait`;
    const printed = await run(bench, script, { timeoutMs: 300 });
    expect(printed).toMatchObject({ ending: { kind: "timed-out" }, stdout: "half\n", leftovers: 0 });
    expect(pidsIn(pids)).toHaveLength(3);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("kills what ignores SIGTERM", async () => {
    const pids = join(bench.folder, "stubborn.pids");
    const script = `trap '' TERM; echo $$ > ${pids}; sleep 50 & echo $! >> ${pids}; wait; sleep 50`;
    expect((await run(bench, script, { timeoutMs: 200 })).ending).toEqual({ kind: "timed-out" });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("leaves a grace to say goodbye, and hears it", async () => {
    const printed = await run(bench, "trap 'echo goodbye; exit 0' TERM; sleep 50 & wait", {
      timeoutMs: 200,
    });
    expect(printed).toMatchObject({ ending: { kind: "timed-out" }, stdout: "goodbye\n" });
  });

  test("may be longer than Node's timers can be", async () => {
    expect((await run(bench, "sleep 0.05", { timeoutMs: 2 ** 40 })).ending).toEqual({
      kind: "exited",
      exitCode: 0,
    });
  });

  test("cannot come any more when the first process has ended", async () => {
    const printed = await run(bench, "sleep 50 & echo started", { timeoutMs: 150 });
    expect(printed).toMatchObject({ ending: { kind: "exited", exitCode: 0 }, leftovers: 1 });
  });
});

test("a cancel ends the whole group", async () => {
  const pids = join(bench.folder, "cancel.pids");
  const cancel = new AbortController();
  const running = run(bench, `sleep 50 & echo $! > ${pids}; echo $$ >> ${pids}; wait`, {}, cancel.signal);
  await until(() => existsSync(pids) && pidsIn(pids).length === 2);
  cancel.abort();
  expect(await running).toMatchObject({ ending: { kind: "cancelled" } });
  expect(pidsIn(pids).filter(isAlive)).toEqual([]);
});

describe("what a command leaves running", () => {
  test.each([
    ["holds its pipe", "sleep 50 & echo $! > PIDS"],
    ["has closed its pipe", "sleep 50 > /dev/null 2>&1 & echo $! > PIDS"],
    ["ignores SIGTERM", "(trap '' TERM; sleep 25; sleep 25) & echo $! > PIDS"],
    ["floods its pipe", "yes & echo $! > PIDS"],
  ])("is ended and counted, also when it %s", async (name, script) => {
    const pids = join(bench.folder, `${name}.pids`);
    const printed = await run(bench, script.replace("PIDS", `'${pids}'`));
    expect(printed.ending).toEqual({ kind: "exited", exitCode: 0 });
    expect(printed.leftovers).toBeGreaterThan(0);
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  onlyWith("dead").test("is waited for when it ends soon: nothing it prints is lost", async () => {
    const printed = await run(bench, "(sleep 0.1; echo late) & echo early");
    expect(printed).toMatchObject({ stdout: "early\nlate\n", leftovers: 0 });
  });

  onlyWith("setsid").test(
    "does not hold up the end when it has left the group with the pipe in its hand",
    async () => {
      const printed = await run(bench, "setsid sleep 2 & echo said");
      expect(printed).toMatchObject({
        ending: { kind: "exited" },
        stdout: "said\n",
        leftovers: 1,
        unended: 1,
      });
      // The pipe it still holds is not used again: what it writes gets into no other command's output.
      expect(await run(bench, "echo next")).toMatchObject({ stdout: "next\n", stderr: "" });
    },
  );
});

describe("setup's background", () => {
  test("lives on, prints without blocking, and ends with the release", async () => {
    const own = await newBench({ graceMs: 300 });
    const pids = join(own.folder, "server.pids");
    const server = `(for n in $(seq 1000); do head -c 70000 /dev/zero; touch printed; sleep 0.02; done) & echo $! > ${pids}; echo ready`;
    const printed = await run(own, server, { keepBackground: true });
    expect(printed).toMatchObject({ ending: { kind: "exited", exitCode: 0 }, leftovers: 0 });
    expect(printed.stdout).toContain("ready\n");
    const [first] = await Promise.all([run(own, "echo check"), sleep(200)]);
    expect(first).toMatchObject({ stdout: "check\n", leftovers: 0 });
    expect(pidsIn(pids).filter(isAlive)).toHaveLength(1);
    await own.runner.release();
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
    expect(filesBelow(own.temporaryFolder)).toEqual([]);
  });

  test("is ended by the timeout of a setup that hangs", async () => {
    const pids = join(bench.folder, "hanging-setup.pids");
    const printed = await run(bench, `sleep 50 & echo $! > ${pids}; sleep 50`, {
      keepBackground: true,
      timeoutMs: 200,
    });
    expect(printed.ending).toEqual({ kind: "timed-out" });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });
});

describe.each([
  ["FIFOs", bench],
  ["Node's own pipes", withoutMkfifo],
])("the sink of %s", (_name, bench) => {
  test("holds both streams up while its promise is pending, and loses nothing", async () => {
    let pending = 0;
    let most = 0;
    let bytes = 0;
    const slow: OutputSink = async (_stream, chunk) => {
      pending += 1;
      most = Math.max(most, pending);
      const before = chunk[0];
      await sleep(2);
      expect(chunk[0]).toBe(before);
      bytes += chunk.length;
      pending -= 1;
    };
    const script = "head -c 1000000 /dev/zero & head -c 1000000 /dev/zero | tr '\\0' x >&2; wait";
    await bench.runner.run(commandOf(bench, script), slow, new AbortController().signal);
    expect({ most, bytes }).toEqual({ most: 1, bytes: 2_000_000 });
  });

  test("may take longer than the drain: what was printed last still arrives", async () => {
    let text = "";
    const slow: OutputSink = async (_stream, chunk) => {
      await sleep(400);
      text += chunk.toString();
    };
    await bench.runner.run(
      commandOf(bench, "echo one; sleep 0.1; echo two; echo three >&2"),
      slow,
      new AbortController().signal,
    );
    expect(text.split("\n").sort()).toEqual(["", "one", "three", "two"]);
  });

  test.each<[string, OutputSink]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("that %s ends the command, and the run is rejected with the cause", async (name, broken) => {
    const pids = join(bench.folder, `${name}.pids`);
    const running = bench.runner.run(
      commandOf(bench, `echo $$ > ${pids}; yes`),
      broken,
      new AbortController().signal,
    );
    await expect(running).rejects.toMatchObject({ cause: expect.objectContaining({ message: "disk full" }) });
    expect(pidsIn(pids).filter(isAlive)).toEqual([]);
  });

  test("that fails on the last words of a command is not passed over", async () => {
    const broken: OutputSink = async () => {
      await sleep(100);
      throw new Error("gone");
    };
    await expect(
      bench.runner.run(commandOf(bench, "echo last"), broken, new AbortController().signal),
    ).rejects.toThrow("output of a command");
  });
});

test("commands run side by side without mixing their output", async () => {
  const printed = await Promise.all(
    Array.from({ length: 12 }, (_, i) => run(bench, `for n in 1 2 3; do echo ${i}; sleep 0.01; done`)),
  );
  expect(printed.map(({ stdout }) => stdout)).toEqual(
    Array.from({ length: 12 }, (_, i) => `${i}\n${i}\n${i}\n`),
  );
});

test("a pair of FIFOs is used again when nobody can have it open any more", async () => {
  const own = await newBench();
  for (let i = 0; i < 5; i += 1) await run(own, `echo ${i}`);
  expect(filesBelow(own.temporaryFolder).filter((name) => name.includes(".std"))).toHaveLength(2);
});
