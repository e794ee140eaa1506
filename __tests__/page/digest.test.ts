import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { digestOf } from "../../src/page/digest.js";

const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

describe("the digest of a page", () => {
  test("is of its text with LF, so that a checkout on Windows has the same", () => {
    expect(digestOf(Buffer.from("# Gate\r\n\r\nü\r\n"))).toBe(sha256("# Gate\n\nü\n"));
    expect(digestOf(Buffer.from("# Gate\n\nü\n"))).toBe(sha256("# Gate\n\nü\n"));
  });

  test("does not see a BOM at the beginning, and sees one elsewhere", () => {
    expect(digestOf(Buffer.from("\uFEFFa"))).toBe(sha256("a"));
    expect(digestOf(Buffer.from("a\uFEFF"))).toBe(sha256("a\uFEFF"));
  });

  test.each([
    ["a NUL byte", Buffer.from("a\0\r\n")],
    ["a byte that is not UTF-8", Buffer.from([0x61, 0xff, 0x0d, 0x0a])],
  ])("of what has %s is of the bytes as they are", (_name, bytes) => {
    expect(digestOf(bytes)).toBe(sha256(bytes));
  });
});
