import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { directLog } from "../../../src/platform/terminal/direct-log.js";
import type { LogWriter } from "../../../src/ports/host.js";
import { makeFolder } from "../../support/make-folder.js";

const nowhere = (): LogWriter => {
  throw new Error("nothing refuses here");
};

describe("what a command writes that only reads a page", () => {
  test("is there when the call returns, whole and in order", async () => {
    const path = join(makeFolder("direct-"), "out");
    const descriptor = openSync(path, "w");
    const log = directLog(descriptor, nowhere);
    expect(log).not.toBeNull();
    expect(log?.write("é\n".repeat(100_000))).toBeUndefined();
    expect(log?.write(Buffer.from("end\n"))).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe(`${"é\n".repeat(100_000)}end\n`);
    await log?.flush();
    closeSync(descriptor);
  });

  test("is dropped when there is nobody left to read it", async () => {
    const path = join(makeFolder("direct-"), "in");
    writeFileSync(path, "");
    const descriptor = openSync(path, "r");
    const lost: string[] = [];
    const log = directLog(descriptor, nowhere, (why) => lost.push(why));
    expect(log).not.toBeNull();
    expect(log?.write("lost\n")).toBeUndefined();
    expect(log?.write("lost\n")).toBeUndefined();
    // A full disk answers like this one, which takes nothing; a reader that went away is no fault.
    expect(lost).toEqual([expect.stringContaining("EBADF")]);
    closeSync(descriptor);
  });
});

test("a terminal and what is closed are no pipe", () => {
  const descriptor = openSync("/dev/null", "r");
  expect(directLog(descriptor, nowhere)).toBeNull();
  closeSync(descriptor);
  expect(directLog(9_999, nowhere)).toBeNull();
});
