import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { createLogWriter } from "../../../src/platform/terminal/log-writer.js";

/** A stream whose reader takes one write at a time, when it is told to. */
function slowStream(): { stream: Writable; taken: Buffer[]; take: () => void } {
  const taken: Buffer[] = [];
  const waiting: (() => void)[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      waiting.push(() => {
        taken.push(Buffer.from(chunk));
        done();
      });
    },
  });
  return { stream, taken, take: () => waiting.shift()?.() };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** As much as is sent at once. */
const blockBytes = 64 * 1024;
const block = Buffer.alloc(blockBytes, "x");

describe("the log writer", () => {
  test("makes one write of small ones, and holds nobody up for them", async () => {
    const { stream, taken, take } = slowStream();
    const log = createLogWriter(stream);
    expect(log.write("a")).toBeUndefined();
    expect(log.write(Buffer.from("é"))).toBeUndefined();
    await turn();
    expect(log.write("b")).toBeUndefined();
    take();
    await turn();
    take();
    expect(taken.map(String)).toEqual(["aé", "b"]);
  });

  test("lets the memory it was given be used again at once", async () => {
    const { stream, taken, take } = slowStream();
    const log = createLogWriter(stream);
    const bytes = Buffer.from("first");
    void log.write(bytes);
    bytes.fill("-");
    await turn();
    take();
    expect(taken.map(String)).toEqual(["first"]);
  });

  test("gathers one block while another is on its way, and is pending until a slow reader has taken that", async () => {
    const { stream, taken, take } = slowStream();
    const log = createLogWriter(stream);
    expect(log.write(block)).toBeUndefined();
    let isOver = false;
    const pending = log.write(block)?.then(() => {
      isOver = true;
    });
    await turn();
    expect(isOver).toBe(false);
    take();
    await pending;
    expect(taken).toEqual([block]);
  });

  test("writes in order, and flushes what is left", async () => {
    const { stream, taken, take } = slowStream();
    const log = createLogWriter(stream);
    for (const text of ["a", "b", "c"]) void log.write(text);
    const timer = setInterval(take, 1);
    await log.flush();
    clearInterval(timer);
    expect(Buffer.concat(taken).toString()).toBe("abc");
    expect(await log.flush()).toBeUndefined();
  });

  test("lets the run go on when its reader goes away", async () => {
    const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const stream = new Writable({
      write: (_chunk, _encoding, done) => void setImmediate(() => done(broken)),
    });
    const log = createLogWriter(stream);
    void log.write("a");
    await log.flush();
    expect(log.write(block)).toBeUndefined();
    expect(log.write(block)).toBeUndefined();
    await log.flush();
  });

  test("lets go of those who wait when its reader goes away without an answer", async () => {
    const { stream } = slowStream();
    const log = createLogWriter(stream);
    const pending = [log.write(block), log.write(block), log.flush()];
    stream.destroy(new Error("gone"));
    await Promise.all(pending);
  });
});

describe("a reader that stands still", () => {
  const standing = (): Writable => new Writable({ highWaterMark: 1, write: () => undefined });

  test("is waited for while the run goes on", async () => {
    const writer = createLogWriter(standing(), new AbortController().signal);
    void writer.write(block);
    const taken = writer.write(block);
    const seen = await Promise.race([taken?.then(() => "taken"), sleep(300).then(() => "waiting")]);
    expect(seen).toBe("waiting");
  });

  test("is taken for gone after a cancel, so that the report is not held up", async () => {
    const cancel = new AbortController();
    const writer = createLogWriter(standing(), cancel.signal);
    void writer.write(block);
    const taken = writer.write(block);
    cancel.abort();
    await taken;
    expect(writer.write("second")).toBeUndefined();
    await writer.flush();
  });

  test("that reads on slowly gets everything, also after a cancel", async () => {
    const cancel = new AbortController();
    const got: string[] = [];
    const slow = new Writable({
      write: (chunk, _encoding, done) => {
        got.push(String(chunk));
        setTimeout(done, 400);
      },
    });
    const writer = createLogWriter(slow, cancel.signal);
    cancel.abort();
    for (const text of ["a", "b", "c", "d", "e", "f"]) {
      void writer.write(text);
      await writer.flush();
    }
    expect(got.join("")).toBe("abcdef");
  }, 15_000);
});
