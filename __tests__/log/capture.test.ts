import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect } from "@jest/globals";
import { captureOutput } from "../../src/log/capture.js";
import { OutputTail } from "../../src/log/output-tail.js";
import { Relay } from "../../src/log/relay.js";
import { keptOutput } from "../../src/model/results.js";
import { createLogWriter } from "../../src/platform/terminal/log-writer.js";
import type { Execution } from "../../src/ports/processes.js";
import { benchOf, commandOf } from "../platform/process/running.js";
import { onlyWith } from "../support/system.js";

const { describe, test } = onlyWith("posix");

const bench = await benchOf({ drainMs: 300, graceMs: 300 });

afterAll(() => bench.runner.release());

interface Captured {
  readonly execution: Execution;
  readonly log: string;
  readonly output: ReturnType<OutputTail["summary"]>;
  readonly judged: number;
}

interface Options extends Partial<ConstructorParameters<typeof Relay>[0]> {
  readonly stream?: Writable;
  readonly openLineMs?: number;
  readonly quietMs?: number;
  readonly timeoutMs?: number;
}

/** Runs a script with everybody taking part as in a check. */
async function captured(
  script: string,
  { stream, openLineMs, quietMs, timeoutMs, ...relayOptions }: Options = {},
): Promise<Captured> {
  const log: Buffer[] = [];
  const memory = streamTo((chunk) => log.push(Buffer.from(chunk)));
  const tail = new OutputTail();
  const writer = createLogWriter(stream ?? memory);
  let judged = 0;
  const capture = captureOutput({
    judge: {
      write: (_stream, chunk) => {
        judged += chunk.length;
      },
    },
    tail,
    relay: new Relay({ actions: true, ...relayOptions, onText: (text) => tail.keep(text) }),
    log: writer,
    openLineMs: openLineMs ?? null,
    ...(quietMs === undefined ? {} : { quiet: { afterMs: quietMs, line: () => "still running\n" } }),
  });
  const command = commandOf(bench, script, { timeoutMs: timeoutMs ?? 60_000 });
  const execution = await bench.runner.run(command, capture.sink, new AbortController().signal);
  await capture.end();
  await writer.flush();
  return {
    execution,
    log: Buffer.concat(log).toString(),
    output: tail.summary(keptOutput.notPassed),
    judged,
  };
}

/** A log that takes everything at once. */
function streamTo(take: (chunk: Buffer) => unknown): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      take(chunk);
      done();
    },
  });
}

describe("what a command prints", () => {
  test("is judged as it is, shown broken up, and kept as it was printed", async () => {
    const { log, output, judged } = await captured("printf '##[error]x\\nlast'; echo problem >&2");
    expect(log.split("\n").sort()).toEqual(["", "## [error]x", "last", "problem"].sort());
    expect(output).toMatchObject({ bytes: 23, tail: expect.stringContaining("##[error]x") });
    expect(judged).toBe(23);
  });

  test("is shown while it runs, up to the timeout that ends it", async () => {
    const { execution, log, output } = await captured("echo started; printf half; exec sleep 50", {
      timeoutMs: 300,
    });
    expect(execution.ending).toEqual({ kind: "timed-out" });
    expect(log).toBe("started\nhalf\n");
    expect(output.tail).toBe("started\nhalf");
  });

  test("is in no log where it asked for a mask", async () => {
    const masked: string[] = [];
    const onMask = (value: string): string => `<mask ${masked.push(value)}>\n`;
    const { log, output } = await captured("echo a; echo ::add-mask::sesame; echo b", { onMask });
    expect({ log, tail: output.tail, masked }).toEqual({
      log: "a\n<mask 1>\nb\n",
      tail: "a\nb",
      masked: ["sesame"],
    });
  });

  test("stays in order under both streams", async () => {
    let log = "";
    const stream = streamTo((chunk) => {
      log += chunk;
      for (const line of String(chunk).split("\n")) writeFileSync(join(bench.folder, `shown-${line}`), "");
    });
    const shown = (line: string) => `until test -e shown-${line}; do sleep 0.01; done`;
    const script = `for n in 1 2 3 4; do echo $n; ${shown("$n")}; echo e$n >&2; ${shown("e$n")}; done`;
    await captured(script, { stream });
    expect(log).toBe("1\ne1\n2\ne2\n3\ne3\n4\ne4\n");
  });

  test("is shown after a while on a terminal, also a line that is still open", async () => {
    const seen: string[] = [];
    const stream = streamTo((chunk) => {
      seen.push(String(chunk));
      writeFileSync(join(bench.folder, "open"), "");
    });
    await captured("printf ......; until test -e open; do sleep 0.01; done; echo", {
      stream,
      openLineMs: 100,
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.join("")).toBe("......\n");
  });

  test("gets through a slow log without loss, and holds little of it in memory", async () => {
    let bytes = 0;
    let most = 0;
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        bytes += chunk.length;
        most = Math.max(most, stream.writableLength);
        void sleep(1).then(() => done());
      },
    });
    const { output, judged } = await captured(
      "head -c 8000000 /dev/zero | tr '\\0' x; yes line | head -n 400000 || true",
      { stream },
    );
    expect({ bytes: bytes, judged, counted: output.bytes }).toEqual({
      bytes: 10_000_000,
      judged: 10_000_000,
      counted: 10_000_000,
    });
    expect(most).toBeLessThan(512 * 1024);
  });

  onlyWith("memory").test.each([
    "head -c 67108864 /dev/zero",
    "yes 'a line of some length, as a compiler prints it' | head -c 67108864 || true",
  ])("takes bounded memory: %s", async (script) => {
    const before = process.memoryUsage().rss;
    const { output } = await captured(script, { stream: streamTo(() => undefined) });
    expect(output.bytes).toBe(67_108_864);
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
  });
});

describe("a command that prints nothing for a while", () => {
  test("is said to be running, which is none of its output", async () => {
    let log = "";
    const stream = streamTo((chunk) => {
      log += chunk;
      if (/a\nstill/.test(log)) writeFileSync(join(bench.folder, "told"), "");
    });
    const script = "echo a; until test -e told; do sleep 0.01; done; echo b";
    const { output } = await captured(script, { stream, quietMs: 150 });
    // On a busy machine the shell itself takes a while.
    expect(log).toMatch(/^(still running\n)*a\n(still running\n)+b\n$/);
    expect(output).toMatchObject({ tail: "a\nb" });
  });

  test("is not, as long as it prints something", async () => {
    const { log } = await captured("for i in 1 2 3 4 5 6 7 8 9; do echo $i; sleep 0.05; done", {
      quietMs: 10_000,
    });
    expect(log).not.toContain("still running");
  });
});
