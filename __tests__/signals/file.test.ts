import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createSignalSources } from "../../src/platform/signal-sources.js";
import { createJudge } from "../../src/signals/judge.js";
import { makeFolder } from "../support/make-folder.js";
import { onlyWith } from "../support/system.js";
import { endedWell, noSources, signalOf } from "./support.js";

const mebibyte = 1024 * 1024;
let workspace = "";
let outside = "";

beforeEach(async () => {
  outside = makeFolder("readiness-files-");
  workspace = join(outside, "workspace");
  await mkdir(join(workspace, "app"), { recursive: true });
  await writeFile(join(outside, "secret.txt"), "secret");
});

afterEach(() => rm(outside, { recursive: true, force: true }));

const at = (path: string) => join(workspace, "app", path);

/** What becomes of a signal when a command in `app` does this. */
async function judgeAfter(signal: string, command: () => Promise<unknown>) {
  const { signal: stop } = new AbortController();
  const real = createSignalSources(join(workspace, "app"), workspace, new URL("file:///none"), stop);
  const sources = { ...real, ask: noSources.ask };
  const judge = await createJudge([signalOf(signal)], sources);
  await command();
  const [result] = await judge.finish(endedWell);
  const {
    kind: _kind,
    expect: _expect,
    implied: _implied,
    ...rest
  } = result ?? { kind: "", expect: "", implied: false };
  return rest;
}

const nothing = async () => undefined;
const refused = (reason: string) => ({ holds: null, saw: "could not be evaluated", reason });

describe("`file PATH`", () => {
  test("holds for a file or a folder that was created", async () => {
    expect(await judgeAfter("file a.txt", () => writeFile(at("a.txt"), ""))).toEqual({
      holds: true,
      saw: "was created",
    });
    expect(await judgeAfter("file d", () => mkdir(at("d")))).toEqual({ holds: true, saw: "was created" });
    expect(await judgeAfter('file "a b.txt"', () => writeFile(at("a b.txt"), ""))).toEqual({
      holds: true,
      saw: "was created",
    });
  });

  test("holds for a file that was there before, and says so unless it has changed", async () => {
    await writeFile(at("a.txt"), "1");
    expect(await judgeAfter("file a.txt", nothing)).toEqual({ holds: true, saw: "was already there" });
    expect(await judgeAfter("file a.txt", () => writeFile(at("a.txt"), "22"))).toEqual({
      holds: true,
      saw: "was changed",
    });
    expect(await judgeAfter("file a.txt", () => utimes(at("a.txt"), 1, 1))).toEqual({
      holds: true,
      saw: "was changed",
    });
  });

  test("does not hold for what is missing", async () => {
    await writeFile(at("a.txt"), "");
    expect(await judgeAfter("file a.txt", () => rm(at("a.txt")))).toEqual({
      holds: false,
      saw: "a.txt is not there",
    });
    expect(await judgeAfter("file no/such/folder", nothing)).toEqual({
      holds: false,
      saw: "no/such/folder is not there",
    });
    await writeFile(at("a.txt"), "");
    expect(await judgeAfter("file a.txt/b", nothing)).toEqual({ holds: false, saw: "a.txt/b is not there" });
  });

  test("reaches all of the workspace, and nothing outside it, be it there or not", async () => {
    await writeFile(join(workspace, "top.txt"), "");
    expect(await judgeAfter("file ../top.txt", nothing)).toMatchObject({ holds: true });
    expect(await judgeAfter("file ../../secret.txt", nothing)).toEqual(
      refused("../../secret.txt leads out of the workspace"),
    );
    expect(await judgeAfter("file ../../no.txt", nothing)).toEqual(
      refused("../../no.txt leads out of the workspace"),
    );
    expect(await judgeAfter("file /proc/self/environ", nothing)).toEqual(
      refused("/proc/self/environ leads out of the workspace"),
    );
  });

  onlyWith("links").test("follows links inside the workspace, and none out of it", async () => {
    await writeFile(join(workspace, "top.txt"), "");
    await symlink("../top.txt", at("in"));
    await symlink(join(outside, "secret.txt"), at("out"));
    await symlink("/proc/self", at("proc"));
    await symlink("loop", at("loop"));
    expect(await judgeAfter("file in", nothing)).toMatchObject({ holds: true });
    expect(await judgeAfter("file out", nothing)).toEqual(refused("out leads out of the workspace"));
    expect(await judgeAfter("file out: secret", nothing)).toEqual(refused("out leads out of the workspace"));
    expect(await judgeAfter("file proc/environ: PATH", nothing)).toEqual(
      refused("proc/environ leads out of the workspace"),
    );
    expect(await judgeAfter("file loop", nothing)).toEqual(refused("loop cannot be read (ELOOP)"));
  });

  onlyWith("mkfifo").test("never opens a pipe", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    expect(await judgeAfter("file pipe", nothing)).toEqual(refused("pipe is neither a file nor a folder"));
    expect(await judgeAfter("file pipe: x", nothing)).toEqual(refused("pipe is neither a file nor a folder"));
    expect(await judgeAfter("json pipe: $", nothing)).toEqual(refused("pipe is neither a file nor a folder"));
  });
});

describe("`file PATH: TEXT`", () => {
  test("holds when the file contains the text, and shows its line", async () => {
    const command = () => writeFile(at("log.txt"), "a\n\u001b[1mall\u001b[0m good: yes\n");
    expect(await judgeAfter("file log.txt: all good: yes", command)).toEqual({
      holds: true,
      saw: "all good: yes",
    });
    expect(await judgeAfter("file log.txt: all good: yes", nothing)).toEqual({
      holds: true,
      saw: "all good: yes (was already there)",
    });
  });

  test("does not hold when it doesn't, nor for a folder or a missing file", async () => {
    await writeFile(at("log.txt"), "a\nb\n");
    await mkdir(at("d"));
    expect(await judgeAfter("file log.txt: c", nothing)).toEqual({
      holds: false,
      saw: "not in 2 lines of log.txt",
    });
    expect(await judgeAfter("file d: c", nothing)).toEqual({ holds: false, saw: "d is a folder" });
    expect(await judgeAfter("file no: c", nothing)).toEqual({ holds: false, saw: "no is not there" });
  });

  test("finds it at any length, across all chunks of a large file", async () => {
    const text = "needle".repeat(100);
    await writeFile(at("big.txt"), `${"x".repeat(3 * mebibyte - 50)}${text}${"y".repeat(mebibyte)}`);
    expect(await judgeAfter(`file big.txt: ${text}`, nothing)).toMatchObject({ holds: true });
    expect(await judgeAfter(`file big.txt: ${text}z`, nothing)).toMatchObject({ holds: false });
  });
});

describe("`file PATH: /re/`", () => {
  test("holds when a line of the file matches, and shows it", async () => {
    const command = () => writeFile(at("log.txt"), "a\r\n\u001b[1mAll\u001b[0m good: 3\r\n");
    expect(await judgeAfter("file log.txt: /^all good: \\d$/i", command)).toEqual({
      holds: true,
      saw: "All good: 3",
    });
    expect(await judgeAfter("file log.txt: /^all good: \\d$/i", nothing)).toEqual({
      holds: true,
      saw: "All good: 3 (was already there)",
    });
  });

  test("does not hold when none does, nor for a folder or a missing file", async () => {
    await writeFile(at("log.txt"), "a\nb\n");
    await mkdir(at("d"));
    expect(await judgeAfter("file log.txt: /a.b/", nothing)).toEqual({
      holds: false,
      saw: "not in 2 lines of log.txt",
    });
    expect(await judgeAfter("file d: /./", nothing)).toEqual({ holds: false, saw: "d is a folder" });
    expect(await judgeAfter("file no: /./", nothing)).toEqual({ holds: false, saw: "no is not there" });
  });

  test("matches a longer line than 1 MiB in pieces, and says so", async () => {
    await writeFile(at("big.txt"), `${"x".repeat(mebibyte)}y`);
    expect(await judgeAfter("file big.txt: /xy/", () => utimes(at("big.txt"), 1, 1))).toEqual({
      holds: false,
      saw: "not in 1 line of big.txt",
      note: "a line of more than 1 MiB was matched in pieces of 1 MiB",
    });
  });
});

describe("`json FILE: …`", () => {
  const put = (text: string) => () => writeFile(at("c.json"), text);

  test("asks the file's one JSON text", async () => {
    expect(await judgeAfter("json c.json: $.pct >= 80", put('\ufeff{"pct": 81.5}\n'))).toEqual({
      holds: true,
      saw: "81.5",
    });
    expect(await judgeAfter("json c.json: $.pct >= 80", put('{"pct": 79}'))).toEqual({
      holds: false,
      saw: "79",
    });
    expect(await judgeAfter("json c.json: $", put("{} {}"))).toEqual(
      refused("c.json is not one JSON text: it holds several JSON texts (a second one begins on line 1)"),
    );
  });

  test("cannot be evaluated for a folder, a missing file, or one outside the workspace", async () => {
    await mkdir(at("d"));
    expect(await judgeAfter("json d: $", nothing)).toEqual(refused("d is a folder"));
    expect(await judgeAfter("json no.json: $", nothing)).toEqual(refused("no.json is not there"));
    expect(await judgeAfter("json ../../a.json: $", nothing)).toEqual(
      refused("../../a.json leads out of the workspace"),
    );
  });

  test.each([
    [-1, true],
    [0, true],
    [1, null],
  ])("reads 4 MiB and no more (%d)", async (more, holds) => {
    expect(await judgeAfter("json c.json: $ = 1", put("1".padEnd(4 * mebibyte + more, "\n")))).toMatchObject({
      holds,
    });
  });
});
