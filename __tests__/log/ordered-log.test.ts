import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { orderedLog } from "../../src/log/ordered-log.js";
import type { Spool } from "../../src/ports/files.js";
import { until } from "../platform/process/running.js";

/** A spool in memory with room for so many bytes. */
class MemorySpool implements Spool {
  bytes = Buffer.alloc(0);
  removed = false;
  constructor(readonly room: number) {}
  async append(bytes: Buffer): Promise<void> {
    await turn();
    if (this.bytes.length + bytes.length > this.room) throw new Error("ENOSPC: no space left on device");
    this.bytes = Buffer.concat([this.bytes, bytes]);
  }
  async read(into: Buffer, at: number): Promise<number> {
    await turn();
    return this.bytes.copy(into, 0, at);
  }
  async rest(): Promise<void> {
    await turn();
  }
  async remove(): Promise<void> {
    this.removed = true;
  }
}

interface Options {
  readonly room?: number;
  readonly hurry?: boolean;
}

/** A log of three parts. */
function threeParts({ room = 1e9, hurry = false }: Options = {}) {
  let text = "";
  const spools: MemorySpool[] = [];
  const log = orderedLog({
    log: {
      write: (bytes) => {
        text += bytes.toString();
        return undefined;
      },
    },
    parts: 3,
    newSpool: () => {
      const spool = new MemorySpool(room);
      spools.push(spool);
      return spool;
    },
    lineText: (line) => `${line}\n`,
    inHurry: () => hurry,
  });
  return { log, spools, text: () => text };
}

describe("a log whose parts are written at the same time", () => {
  test("shows the first part at once, without its spool", () => {
    const { log, text, spools } = threeParts();
    expect(log.part(0).output.write(Buffer.from("a\n"))).toBeUndefined();
    expect(text()).toBe("a\n");
    expect(spools[0]?.bytes.length).toBe(0);
  });

  test("keeps the others back, and shows each whole when all before it have ended", async () => {
    const { log, text, spools } = threeParts();
    await log.part(2).output.write(Buffer.from("c\n"));
    await log.end(2);
    log.part(1).own.write("group b\n");
    await log.part(1).output.write(Buffer.from("b1\n"));
    log.part(0).output.write(Buffer.from("a\n"));
    await log.end(0);
    await until(() => log.part(1).isLive);
    const late = log.part(1).output.write(Buffer.from("b2\n"));
    await late;
    expect(text()).toBe("a\ngroup b\nb1\nb2\n");
    log.part(1).output.write(Buffer.from("b3\n"));
    expect(text()).toBe("a\ngroup b\nb1\nb2\nb3\n");
    await log.end(1);
    await log.shown();
    expect(text()).toBe("a\ngroup b\nb1\nb2\nb3\nc\n");
    expect(spools[1]?.removed && spools[2]?.removed).toBe(true);
  });

  test("puts our own lines where they were said, also behind output that is still on its way to the spool", async () => {
    const { log, text } = threeParts();
    const part = log.part(1);
    part.own.write("open\n");
    void part.output.write(Buffer.from("1\n"));
    void part.output.write(Buffer.from("2\n"));
    await part.own.write("close\n");
    await log.end(1);
    await Promise.all([log.end(0), log.end(2), log.shown()]);
    expect(text()).toBe("open\n1\n2\nclose\n");
  });

  test("shows a part's masks before everything else of it", async () => {
    const { log, text } = threeParts();
    const part = log.part(1);
    part.own.write("open\n");
    await part.output.write(Buffer.from("secret\n"));
    part.mask("::add-mask::secret\n");
    await Promise.all([log.end(0), log.end(1), log.end(2), log.shown()]);
    expect(text()).toBe("::add-mask::secret\nopen\nsecret\n");
  });

  test("says when a part is live", async () => {
    const { log } = threeParts();
    expect([log.part(0).isLive, log.part(1).isLive]).toEqual([true, false]);
    await log.end(0);
    await until(() => log.part(1).isLive);
  });

  test("drops the rest of a part's output when the disk is full, says so, and loses no line of ours", async () => {
    const { log, text } = threeParts({ room: 4 });
    const part = log.part(1);
    part.own.write("open\n");
    await part.output.write(Buffer.from("123\n"));
    await part.output.write(Buffer.from("4567\n"));
    await part.output.write(Buffer.from("8\n"));
    part.own.write("resume\n");
    await Promise.all([log.end(0), log.end(1), log.end(2), log.shown()]);
    expect(text()).toBe(
      "open\n123\nreadiness: 7 bytes are missing here, they could not be kept (ENOSPC: no space left on device)\nresume\n",
    );
  });

  test("goes on live with a part that lost output before its turn came", async () => {
    const { log, text } = threeParts({ room: 0 });
    await log.part(1).output.write(Buffer.from("lost\n"));
    await log.end(0);
    await until(() => log.part(1).isLive);
    await log.part(1).output.write(Buffer.from("seen\n"));
    expect(text()).toMatch(/^readiness: 5 bytes are missing here.*\nseen\n$/);
  });

  test("shows whole lines of the end of what waited when the run was cancelled", async () => {
    const { log, text } = threeParts({ hurry: true });
    await log.part(1).output.write(Buffer.from("0123456789\n".repeat(20_000)));
    await Promise.all([log.end(0), log.end(1), log.end(2), log.shown()]);
    const [remark, ...lines] = text().split("\n");
    expect(remark).toMatch(/^readiness: \d+ bytes are left out here, the run was cancelled$/);
    expect(lines.length).toBeGreaterThan(5_000);
    expect(new Set(lines.slice(0, -1))).toEqual(new Set(["0123456789"]));
  });
});
