import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCommandLine } from "../../src/app/command-line.js";
import { explain } from "../../src/app/explain.js";
import { fmt } from "../../src/app/fmt.js";
import { lint } from "../../src/app/lint.js";
import { list } from "../../src/app/list.js";
import { startFolder } from "../../src/app/reading/start-folder.js";
import { guardedLog, textGuard } from "../../src/app/workflow-guard.js";
import { signalSources } from "../../src/entry/signal-sources.js";
import { files } from "../../src/platform/files/files.js";
import { openRepository } from "../../src/platform/git/repository.js";
import { terminalHost } from "../../src/platform/terminal/terminal-host.js";
import type { GitFacts } from "../../src/ports/git.js";
import { now } from "../support/clock.js";
import { makeFolder } from "../support/make-folder.js";

export const noGit: GitFacts = { head: null, shallow: false, lastTag: async () => null };

/** A folder with these files, by its real path. */
export function folderWith(texts: Readonly<Record<string, string>>): string {
  const folder = makeFolder("reading-");
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Around {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly git?: GitFacts;
  readonly event?: unknown;
  readonly color?: boolean;
  readonly width?: number;
}

/** `readiness ARGS` for the commands that run nothing: the exit code and what is said. The machine has bash alone. */
export async function readiness(
  args: readonly string[],
  { cwd: current, env: given = {}, git = noGit, event = {}, color = false, width = 100 }: Around,
): Promise<readonly [number, string]> {
  const env = { ...given };
  const line = readCommandLine(args);
  const guard = await textGuard(line, env);
  if (line.kind !== "command") return [2, guard(line.kind === "usage" ? line.message : line.text)];
  const cwd = startFolder(line.input, current, env, files);
  let said = "";
  const write = (text: Buffer | string): undefined => {
    said += text.toString();
  };
  const host = terminalHost(guardedLog({ write, flush: async () => undefined }, guard), false, color);
  const ports = { files, env, host, now, signalSources };
  const asksGit = {
    askGit: async () => git,
    openRepository: (folder: string, workspace: string) => openRepository(folder, {}, workspace),
  };
  switch (line.name) {
    case "lint":
      return [await lint({ ...line, fix: line.options.has("fix"), cwd }, ports), said];
    case "fmt":
      return [await fmt({ ...line, check: line.options.has("check"), cwd }, ports), said];
    case "list":
      return [await list({ ...line, cwd, width }, { ...ports, git: async () => asksGit }), said];
    case "explain": {
      const asking = { ...ports, ...asksGit, findShell: bashAlone };
      return [await explain({ ...line, cwd, event, width }, asking), said];
    }
    default:
      throw new Error(`${line.name} reads no page alone`);
  }
}

function bashAlone(named: string | null) {
  return named === null || named === "bash"
    ? { named, call: "bash -e {0}", program: "/usr/bin/bash", problem: null }
    : {
        named,
        call: null,
        program: null,
        problem: `the shell \`${named}\` was not found in the one folder of PATH (/usr/bin)`,
      };
}
