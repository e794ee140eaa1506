import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/app/command-line.js";
import { diff } from "../../src/app/diff.js";
import { signalSources } from "../../src/entry/signal-sources.js";
import { files } from "../../src/platform/files/files.js";
import { openRepository } from "../../src/platform/git/repository.js";
import { terminalHost } from "../../src/platform/terminal/terminal-host.js";
import type { LogWriter } from "../../src/ports/host.js";
import { now } from "../support/clock.js";
import { commit, makeRepository, newFolder } from "./gate/repository.js";
import { page } from "./gate/running.js";

const folder = makeRepository();
const strict = page(["catalog", "make test", "`0 failures`"]);
const weak = page(["catalog", "make test"]);

beforeAll(() => {
  commit(folder, { "RELEASE_READINESS.md": strict, "README.md": "one" });
  commit(folder, { "RELEASE_READINESS.md": weak, "docs/gate.md": strict });
  mkdirSync(join(folder, "app"));
});

/** `readiness diff ARGS` in a folder: its exit code and what it says. */
async function readiness(args: readonly string[], cwd = folder, env = {}): Promise<[number, string]> {
  const line = readCommandLine(["diff", ...args]);
  if (line.kind !== "command") return [2, line.kind === "usage" ? line.message : line.text];
  let said = "";
  const log: LogWriter = {
    write: (text) => {
      said += text.toString();
      return undefined;
    },
    flush: async () => undefined,
  };
  const host = terminalHost(log, false, false);
  const given = { PATH: process.env["PATH"], ...env };
  const opened = (folder: string, workspace: string) => openRepository(folder, given, workspace);
  const ports = { files, env: given, host, now, openRepository: opened, signalSources };
  return [await diff({ ...line, cwd }, ports), said];
}

const weakens = `RELEASE_READINESS.md changes the gate: 1 change may weaken it
  weakens: check \`catalog\`: the pass signal \`0 failures\` was removed
`;

describe("readiness diff", () => {
  test("says what of the gate changes between two commits, and exits with 1 where that may weaken it", async () => {
    expect(await readiness(["HEAD~1", "HEAD"])).toEqual([1, weakens]);
  });

  test("exits with 0 where everything strengthens it", async () => {
    expect(await readiness(["HEAD", "HEAD~1"])).toEqual([
      0,
      "RELEASE_READINESS.md changes the gate: 1 change strengthens it\n  strengthens: check `catalog`: the pass signal `0 failures` was added\n",
    ]);
  });

  test("exits with 0 where nothing differs", async () => {
    expect(await readiness(["main", "HEAD"])).toEqual([0, "RELEASE_READINESS.md: the gate is the same\n"]);
  });

  test("takes the work tree as head, committed or not", async () => {
    expect(await readiness(["HEAD~1"])).toEqual([1, weakens]);
    writeFileSync(join(folder, "docs/gate.md"), weak);
    expect((await readiness(["HEAD", "--checklist", "docs/gate.md"]))[0]).toBe(1);
    expect((await readiness(["HEAD", "HEAD", "--checklist", "docs/gate.md"]))[0]).toBe(0);
  });

  test("finds the page below a working directory, and from a folder below the root", async () => {
    const [code, said] = await readiness(["HEAD", "--checklist", "gate.md", "--working-directory", "docs"]);
    expect([code, said]).toEqual([1, expect.stringContaining("docs/gate.md changes the gate")]);
    expect(
      (await readiness(["HEAD~1", "HEAD", "--checklist", "../RELEASE_READINESS.md"], join(folder, "app")))[0],
    ).toBe(1);
  });

  test("prints JSON with --json, and hides what is secret in either form", async () => {
    const secrets = { API_TOKEN: "0 failures", OTHER_TOKEN: "compared" };
    const [code, said] = await readiness(["HEAD~1", "--json"], folder, secrets);
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      kind: "compared",
      base: expect.stringMatching(/^[0-9a-f]{40}$/),
      changes: [{ check: "catalog", part: "pass", before: "***", after: null, effect: "weakens", line: 7 }],
    });
    expect((await readiness(["HEAD~1"], folder, { API_TOKEN: "0 failures" }))[1]).toContain(
      "`***` was removed",
    );
  });

  test("says that a page is new, and that one is gone", async () => {
    const asked = ["--checklist", "docs/gate.md"];
    expect(await readiness(["HEAD~1", "HEAD", ...asked])).toEqual([
      0,
      "docs/gate.md: the page is new, the base has none at this path\n",
    ]);
    const [code, said] = await readiness(["HEAD", "HEAD~1", ...asked]);
    expect([code, said]).toEqual([1, expect.stringContaining("the page `docs/gate.md` was deleted")]);
  });

  test.each([
    ["no revision", [], "expected BASE [HEAD]"],
    ["a third revision", ["a", "b", "c"], "There is a third revision, `c`; expected a base and a head"],
    ["a revision that nobody knows", ["nowhere"], "`nowhere` is no revision"],
    ["a head that nobody knows", ["HEAD", "nowhere"], "`nowhere` is no revision"],
    ["a range", ["main..HEAD"], "`main..HEAD` is no revision"],
    ["a page on neither side", ["HEAD", "--checklist", "no.md"], "No file"],
    ["an option of another command", ["HEAD", "--strict"], "Unknown option '--strict'"],
  ])("exits with 2 and the reason for %s", async (_, args, words) => {
    expect(await readiness(args)).toEqual([2, expect.stringContaining(words)]);
  });

  test("exits with 2 for a page that cannot be used, on either side", async () => {
    const broken = makeRepository();
    commit(broken, { "RELEASE_READINESS.md": strict.replace("| catalog |", "|  |") });
    commit(broken, { "RELEASE_READINESS.md": strict });
    expect(await readiness(["HEAD~1"], broken)).toEqual([
      2,
      expect.stringContaining("the page at the base cannot be used: 1 error"),
    ]);
    expect(await readiness(["HEAD", "HEAD~1"], broken)).toEqual([
      2,
      expect.stringContaining("RELEASE_READINESS.md:7:1: error"),
    ]);
  });

  test("exits with 2 outside of a repository", async () => {
    const lonely = newFolder();
    writeFileSync(join(lonely, "RELEASE_READINESS.md"), strict);
    expect(await readiness(["HEAD"], lonely)).toEqual([
      2,
      expect.stringContaining("There is no git repository here"),
    ]);
  });

  test("explains itself with --help", async () => {
    const [, help] = await readiness(["--help"]);
    expect(help).toContain("readiness diff BASE [HEAD]: show what of the gate changes between two commits");
    for (const text of ["--checklist TEXT", "--working-directory", "--json", "1 something that may"])
      expect(help).toContain(text);
    expect(readCommandLine(["--help"])).toMatchObject({
      text: expect.stringMatching(/readiness diff +BASE \[HEAD\] +\[OPTIONS\]/),
    });
  });
});
