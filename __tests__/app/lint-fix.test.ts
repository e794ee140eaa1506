import { chmod, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lint } from "../../src/app/lint.js";
import { signalSources } from "../../src/entry/signal-sources.js";
import { files } from "../../src/platform/files/files.js";
import type { Host } from "../../src/ports/host.js";
import { now } from "../support/clock.js";
import { makeFolder } from "../support/make-folder.js";
import { onlyWith } from "../support/system.js";

const right =
  "| Area | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n| a | `true` | `exit 0` and `done` | Revert. | @a |\n";
const wrong = right.replace("Pass signal", "Pass\u00a0signla").replace("exit 0", "Exit 0");

const untouched = async (_file: string): Promise<void> => undefined;

/** Lints a page of its own folder with `--fix`. */
async function fixed(text: string, { format = "text", prepare = untouched } = {}) {
  const folder = makeFolder("fix-");
  const file = join(folder, "page.md");
  await writeFile(file, text);
  await prepare(file);
  let log = "";
  const nothing = async (): Promise<undefined> => undefined;
  const host: Host = {
    dialect: "plain",
    color: false,
    terminal: false,
    log: {
      write: (bytes) => {
        log += bytes.toString();
        return undefined;
      },
      flush: nothing,
    },
    setOutputs: nothing,
    saveState: nothing,
    writeSummary: nothing,
    showRunning: () => () => undefined,
  };
  const request = {
    input: () => undefined,
    cwd: folder,
    json: format === "json",
    args: ["page.md"],
    format: format === "json" ? ("json" as const) : ("text" as const),
    fix: true,
  };
  const ports = { files, env: { GITHUB_WORKSPACE: folder }, host, now, signalSources };
  const exitCode = await lint(request, ports);
  return { exitCode, log, file, text: await readFile(file, "utf8") };
}

describe("`lint --fix`", () => {
  test("mends the page, shows each line that it changed, and what cannot be seen by its code", async () => {
    const { exitCode, log, text } = await fixed(wrong);
    expect(text).toBe(right);
    expect(exitCode).toBe(0);
    expect(log).toContain("page.md: mended\n- 1: | Area | Command | Pass\\u{a0}signla |");
    expect(log).toContain("\n+ 1: | Area | Command | Pass signal |");
    expect(log).toContain("\n- 3: ");
    expect(log).toMatch(/page\.md: nothing to mend\n$/);
  });

  test("leaves the rest to the byte: byte order mark, CRLF, a last line without an end", async () => {
    const odd = (text: string): string => `\ufeff# T \r\n\r\n${text.replaceAll("\n", "\r\n")}\r\nlast\t `;
    expect((await fixed(odd(wrong))).text).toBe(odd(right));
  });

  onlyWith("modes").test("keeps the file's mode", async () => {
    const { file } = await fixed(wrong, { prepare: (path) => chmod(path, 0o664) });
    expect((await stat(file)).mode & 0o777).toBe(0o664);
  });

  test("says where nothing of what it found can be mended without a guess", async () => {
    const { log, text } = await fixed(right.replace("Revert.", ""));
    expect(text).toBe(right.replace("Revert.", ""));
    expect(log).toContain("page.md: nothing can be mended without a guess\n");
  });

  test("does nothing a second time, and writes nothing then", async () => {
    const before = await fixed(right);
    expect(before.text).toBe(right);
    expect(before.log).not.toContain("mended");
  });

  test("never touches what it would have to guess", async () => {
    const guess = right.replace("`exit 0` and `done`", "exit 0 or 1, no `error`, `<version>`");
    const { exitCode, text } = await fixed(guess);
    expect(text).toBe(guess);
    expect(exitCode).toBe(2);
  });

  test("prints JSON alone with `--json`, of the page as it is now", async () => {
    const { log, text } = await fixed(wrong, { format: "json" });
    expect(JSON.parse(log)).toEqual([]);
    expect(text).toBe(right);
  });

  onlyWith("links").test("writes through no link: the page stays, and its findings are told", async () => {
    const prepare = async (path: string): Promise<void> => {
      await writeFile(`${path}.real`, wrong);
      await rm(path);
      await symlink(`${path}.real`, path);
    };
    const { exitCode, log, text } = await fixed(wrong, { prepare });
    expect(text).toBe(wrong);
    expect(exitCode).toBe(2);
    expect(log).toContain("page.md: not mended, because it is no regular file inside the workspace");
  });
});
