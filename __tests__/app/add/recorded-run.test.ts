import { describe, expect, test } from "@jest/globals";
import { OutputRecord, seenRun } from "../../../src/app/add/recorded-run.js";

const mebibyte = 1024 * 1024;

function recordOf(...chunks: readonly Buffer[]) {
  const record = new OutputRecord();
  for (const chunk of chunks) {
    const reused = Buffer.from(chunk);
    record.take("stdout", reused);
    reused.fill(0x21);
  }
  return record.finish(0, 1);
}

describe("the record of a run", () => {
  test("keeps each stream to the byte, though a reader uses its memory again", () => {
    const { stdout, stderr } = recordOf(Buffer.from("one\n"), Buffer.from("two"));
    expect([stdout.bytes.toString(), stdout.whole, stderr.bytes.length]).toEqual(["one\ntwo", true, 0]);
  });

  test.each([1, 4])("is whole at %i MiB", (size) => {
    const { stdout } = recordOf(
      ...Array.from({ length: size * 16 }, () => Buffer.alloc(mebibyte / 16, "x\n")),
    );
    expect([stdout.whole, stdout.bytes.length]).toEqual([true, size * mebibyte]);
  });

  test("keeps the beginning and the end of what is longer, in whole lines, whatever the chunks", () => {
    const line = (index: number): Buffer => Buffer.from(`${String(index).padStart(98, "0")}\n`);
    const all = Buffer.concat(Array.from({ length: 100_000 }, (_, index) => line(index)));
    const pieces = Array.from({ length: Math.ceil(all.length / 70_000) }, (_, index) =>
      all.subarray(index * 70_000, (index + 1) * 70_000),
    );
    for (const chunks of [[all], pieces]) {
      const { stdout } = recordOf(...chunks);
      const lines = stdout.bytes.toString().trimEnd().split("\n");
      expect(stdout.whole).toBe(false);
      expect(stdout.bytes.length).toBeLessThan(4.2 * mebibyte);
      expect([lines[0], lines.at(-1)].map(Number)).toEqual([0, 99_999]);
      expect(lines.every((text) => text.length === 98)).toBe(true);
    }
  });

  test("is seen without escape sequences", () => {
    const { stdout } = seenRun(recordOf(Buffer.from("\u001b[32mok\u001b[0m\n")));
    expect(stdout).toEqual({ text: "ok\n", whole: true });
  });
});
