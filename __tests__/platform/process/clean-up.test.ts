import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { files } from "../../../src/platform/files/files.js";
import { hasEnded, journals } from "../../../src/platform/files/journal.js";
import { createSpool } from "../../../src/platform/files/spool.js";
import { tidy, tidyUp } from "../../../src/platform/files/system-error.js";
import { runPage, verdictsOf } from "../../app/running.js";
import { makeFolder } from "../../support/make-folder.js";
import { benchOf, filesBelow, run } from "./running.js";

/** Puts a link to itself in the place of the folder that the scripts' folder lies in: nothing in there can be removed. */
const outOfReach = 'd=$(dirname "$(dirname "$0")"); mv "$d" "$d.away"; ln -s "$d" "$d"';

function loop(): string {
  const path = join(makeFolder("clean-up-"), "loop");
  symlinkSync(path, path);
  return join(path, "below");
}

describe("tidying up never decides:", () => {
  test("scripts that cannot be removed are told, once", async () => {
    const bench = await benchOf();
    expect(await run(bench, outOfReach)).toMatchObject({ ending: { kind: "exited", exitCode: 0 } });
    expect(await bench.runner.release()).toEqual({
      unended: 0,
      kept: expect.stringMatching(
        /process-\w+ could not be removed \((?:ELOOP|Too many levels of symbolic links)/,
      ),
    });
    expect(await bench.runner.release()).toEqual({ unended: 0, kept: null });
  });

  test("a run whose folder is out of reach has its verdict, and prints no path of results", async () => {
    const ran = await runPage(`checks: [{ id: a, area: a, run: '${outOfReach}' }]`);
    expect(verdictsOf(ran)).toEqual({ a: "passed" });
    expect(ran).toMatchObject({ exitCode: 0, results: { gate: "ready" } });
    expect(ran.results.warnings).toEqual([expect.stringMatching(/remove it by hand/)]);
    expect(ran.log.match(/could not be removed/g)).toHaveLength(1);
    expect(ran.log).toMatch(/the results file could not be written \(ELOOP.*the verdicts stand/);
    expect(ran.log).not.toMatch(/^Results:/m);
  });

  test("nor does it where the run is not ready: the exit code is the gate's", async () => {
    const ran = await runPage(`checks: [{ id: a, area: a, run: '${outOfReach}; exit 7' }]`);
    expect(verdictsOf(ran)).toEqual({ a: "failed" });
    expect(ran.exitCode).toBe(1);
  });

  test("a journal that cannot be removed is no reason to report an end as a death", () => {
    const folder = makeFolder("clean-up-");
    expect(hasEnded(folder, true)).toBe(true);
    expect(hasEnded(loop(), true)).toBe(true);
    expect(() => journals.remove(folder)).not.toThrow();
  });

  test("what a run leaves is removed as far as it can be", async () => {
    await expect(files.keepOnly(loop(), "results.json")).resolves.toBeUndefined();
    const folder = await files.makeRunFolder(makeFolder("clean-up-"));
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "results.json"), "{}");
    await files.keepOnly(folder, "results.json");
    expect(await readdir(folder)).toEqual(["results.json"]);
  });

  test("folders too deep in each other are told as what else cannot be removed", async () => {
    const bench = await benchOf();
    const deep = `for (let i = 0; i < 6000; i++) { fs.mkdirSync("d"); process.chdir("d"); }`;
    const script = `cd "$(dirname "$0")"; '${process.execPath}' -e '${deep}'`;
    expect(await run(bench, script)).toMatchObject({ ending: { kind: "exited", exitCode: 0 } });
    const { kept } = await bench.runner.release();
    const isLeft = readdirSync(bench.temporaryFolder).some((name) => name.startsWith("process-"));
    // Node 24 removes them.
    expect(kept ?? "").toMatch(isLeft ? /could not be removed \((?:its folders|ENAMETOOLONG)/ : /^$/);
    spawnSync("rm", ["-rf", bench.temporaryFolder]);
  });

  test("a stack that is too small is the machine's limit", async () => {
    const endless = (): number => endless() + 1;
    expect(tidy(() => void endless())).toMatch(/too deep/);
    expect(await tidyUp(async () => endless())).toMatch(/too deep/);
  });

  test("a fault of ours is none of the system's", async () => {
    const fault = (): never => {
      throw new TypeError("ours");
    };
    expect(() => tidy(fault)).toThrow("ours");
    await expect(tidyUp(async () => fault())).rejects.toThrow("ours");
    expect(tidy(() => undefined)).toBeNull();
    expect(await tidyUp(() => files.writeText(join(loop(), "x"), ""))).toMatch(/ELOOP/);
  });
});

describe("a command that cleans RUNNER_TEMP", () => {
  test.each([
    ["with all our files", 'rm -rf "$(dirname "$0")"'],
    ["with the folder above", 'rm -rf "$(dirname "$(dirname "$0")")"'],
    ["of FIFOs alone", 'rm -f "$(dirname "$0")"/*.std*'],
    ["and leaves files in their place", 'for f in "$(dirname "$0")"/*.std*; do rm "$f"; echo x > "$f"; done'],
  ])("costs no later command its verdict: %s", async (_name, script) => {
    const bench = await benchOf();
    await run(bench, "true");
    expect(await run(bench, script)).toMatchObject({ ending: { kind: "exited", exitCode: 0 } });
    expect(await run(bench, "echo fine")).toMatchObject({ ending: { exitCode: 0 }, stdout: "fine\n" });
    expect(await run(bench, "echo fine")).toMatchObject({ ending: { exitCode: 0 }, stdout: "fine\n" });
    await bench.runner.release();
    expect(filesBelow(bench.temporaryFolder)).toEqual([]);
  });

  test("has left no file: a spool that is gone can be let go", async () => {
    const spool = createSpool(join(makeFolder("clean-up-"), "log"));
    await spool.append(Buffer.from("x"));
    await spool.remove();
    await expect(spool.remove()).resolves.toBeUndefined();
  });
});
