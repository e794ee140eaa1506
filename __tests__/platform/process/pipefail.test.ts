import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { createProcessRunner } from "../../../src/platform/process/runner.js";
import { shellFinder } from "../../../src/platform/process/shells.js";
import { runPage } from "../../app/running.js";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import { benchOf, run } from "./running.js";

const { describe, test } = onlyWith("links", "modes");

const bench = await benchOf();

/** The text of a `sh` that notes how it is called, and does what its line says. */
type Kind = keyof typeof kinds;
const kinds = {
  "that knows pipefail": 'exec bash --posix "$@"',
  "that does not know it": 'case " $* " in *" pipefail "*) exit 2;; esac; exec bash --posix "$@"',
  "that takes the option and ignores it":
    'if [ "$1 $2" = "-o pipefail" ]; then shift 2; fi; exec bash --posix "$@"',
} as const;

/** A PATH in which there is a `sh` of one kind, and no bash. */
function pathWith(kind: Kind): { readonly PATH: string; readonly calls: () => number } {
  const folder = makeFolder("sh-");
  const calls = join(folder, "calls");
  const text = `#!/bin/bash\nPATH=/usr/bin:/bin\necho "$*" >>'${calls}'\n${kinds[kind]}\n`;
  writeFileSync(join(folder, "sh"), text);
  chmodSync(join(folder, "sh"), 0o755);
  const lines = (): string[] => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n") : []);
  return { PATH: folder, calls: () => lines().filter((line) => line.includes("exit 3")).length };
}

const pipe = "(exit 4) | cat; echo not reached";

describe("without bash, where no shell is named, a pipe", () => {
  test("fails with what fails in it, by a `sh` that knows pipefail", async () => {
    const { PATH } = pathWith("that knows pipefail");
    const { runner } = await benchOf({ env: { PATH } });
    expect(await run({ ...bench, runner }, pipe)).toMatchObject({ ending: { exitCode: 4 }, stdout: "" });
    expect(runner.hidesPipeFailures).toBe(false);
  });

  test.each(["that does not know it", "that takes the option and ignores it"] as const)(
    "hides it by a `sh` %s, and that is known",
    async (kind) => {
      const { runner } = await benchOf({ env: { PATH: pathWith(kind).PATH } });
      expect(await run({ ...bench, runner }, pipe)).toMatchObject({ stdout: "not reached\n" });
      expect(runner.hidesPipeFailures).toBe(true);
      expect(await run({ ...bench, runner }, "false; echo not reached")).toMatchObject({ stdout: "" });
    },
  );

  test("is not asked about where bash is there, or `sh` is named; else once", async () => {
    const { PATH, calls } = pathWith("that does not know it");
    const { runner } = await benchOf({ env: { PATH } });
    await run({ ...bench, runner }, "true", { shell: "sh" });
    expect([calls(), runner.hidesPipeFailures]).toEqual([0, false]);
    for (let count = 0; count < 3; count += 1) await run({ ...bench, runner }, "true");
    expect(calls()).toBe(1);

    const both = join(bench.folder, "both");
    mkdirSync(both);
    symlinkSync("/bin/bash", join(both, "bash"));
    const other = pathWith("that does not know it");
    const own = await benchOf({ env: { PATH: `${other.PATH}:${both}` } });
    expect(await run({ ...bench, runner: own.runner }, pipe)).toMatchObject({ ending: { exitCode: 4 } });
    expect([other.calls(), own.runner.hidesPipeFailures]).toEqual([0, false]);
  });

  test("is shown by `explain` as it would be run", () => {
    const call = (kind: Kind): string | null => shellFinder({ PATH: pathWith(kind).PATH })(null).call;
    expect(call("that knows pipefail")).toBe("sh -o pipefail -e {0}");
    expect(call("that does not know it")).toBe("sh -e {0}");
    expect(shellFinder({ PATH: pathWith("that knows pipefail").PATH })("sh").call).toBe("sh -e {0}");
  });
});

describe("that a pipe hides failures", () => {
  const page = (shell: string): string =>
    `defaults: { ${shell} }\nchecks: [{ id: a, area: a, run: 'false | true' }, { id: b, area: b, run: 'true' }]`;

  async function told(kind: Kind, shell = ""): Promise<{ log: number; results: number }> {
    const { PATH } = pathWith(kind);
    const { log, results } = await runPage(page(shell), {
      ports: {
        processRunner: (temporaryFolder, workspace) =>
          createProcessRunner({ temporaryFolder, workspace, env: { PATH } }),
      },
    });
    const warning = /knows no pipefail.*Install bash, or name a shell/g;
    return {
      log: log.match(warning)?.length ?? 0,
      results: results.warnings.join("\n").match(warning)?.length ?? 0,
    };
  }

  test("is told once, in the log and in the results", async () => {
    expect(await told("that does not know it")).toEqual({ log: 1, results: 1 });
  });

  test("is not told where it does not, or where a shell was named", async () => {
    expect(await told("that knows pipefail")).toEqual({ log: 0, results: 0 });
    expect(await told("that does not know it", "shell: sh")).toEqual({ log: 0, results: 0 });
  });
});
