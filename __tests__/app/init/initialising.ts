import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readCommandLine } from "../../../src/app/command-line.js";
import { init } from "../../../src/app/init.js";
import { initFolder } from "../../../src/app/reading/start-folder.js";
import { guardedLog, textGuard } from "../../../src/app/workflow-guard.js";
import { signalSources } from "../../../src/entry/signal-sources.js";
import { files as realFiles } from "../../../src/platform/files/files.js";
import { openRepository } from "../../../src/platform/git/repository.js";
import { terminalHost } from "../../../src/platform/terminal/terminal-host.js";
import type { Files } from "../../../src/ports/files.js";
import type { Prompts } from "../../../src/ports/prompts.js";
import { now } from "../../support/clock.js";
import { makeFolder } from "../../support/make-folder.js";
import { newRepository } from "../../support/repository.js";

export const page = "RELEASE_READINESS.md";
export const workflow = ".github/workflows/readiness.yml";

/** What a person answers; what is not given is the answer that is offered, and `null` leaves. */
export interface Answers {
  readonly [question: string]: string | boolean | readonly string[] | null;
}

/** A stand-in of a person at a terminal, and what that one was asked. */
export function personWith(answers: Answers): Prompts & { readonly asked: string[] } {
  const asked: string[] = [];
  const answerTo = <Value>(question: string, offered: Value): Value => {
    asked.push(question);
    const given = Object.entries(answers).find(([part]) => question.includes(part));
    return given === undefined ? offered : (given[1] as Value);
  };
  return {
    asked,
    note: () => undefined,
    confirm: async (question, otherwise) => answerTo<boolean | null>(question, otherwise),
    text: async (question, otherwise) => answerTo<string | null>(question, otherwise),
    choose: async (question, [first]) => answerTo<string | null>(question, first?.value ?? null),
    chooseSome: async (question, options) => {
      const given = answerTo<readonly string[] | null>(question, ["every one"]);
      return given === null
        ? null
        : options
            .filter(({ label }) => given.includes("every one") || given.some((part) => label.includes(part)))
            .map(({ value }) => value);
    },
  };
}

interface Around {
  readonly cwd: string;
  readonly prompts?: Prompts | null;
  readonly files?: Partial<Files>;
  readonly env?: Readonly<Record<string, string>>;
}

/** `readiness init ARGS` in a folder: the exit code and what is said. */
export async function readinessInit(
  args: readonly string[],
  { cwd, prompts = null, files: other = {}, env = {} }: Around,
): Promise<readonly [number, string]> {
  const line = readCommandLine(["init", ...args]);
  if (line.kind !== "command") return [2, line.kind === "usage" ? line.message : line.text];
  let said = "";
  const write = (text: Buffer | string): undefined => {
    said += text.toString();
  };
  const guard = await textGuard(line, env);
  const host = terminalHost(guardedLog({ write, flush: async () => undefined }, guard), false, false);
  const files = { ...realFiles, ...other };
  const path = { PATH: process.env["PATH"] ?? "" };
  const ports = {
    files,
    env,
    host,
    now,
    signalSources,
    prompts,
    openRepository: (folder: string, workspace: string) => openRepository(folder, path, workspace),
  };
  const request = { ...line, current: cwd, cwd: initFolder(line.input, cwd, env, files) };
  return [await init(request, ports), said];
}

/** A repository with these files; `main` is checked out. */
export async function repositoryWith(texts: Readonly<Record<string, string>>): Promise<string> {
  const { folder, write } = await newRepository(makeFolder("init-"));
  await write(texts);
  return folder;
}

export async function put(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The text of a file; `null`: there is none. */
export async function textOf(folder: string, path: string): Promise<string | null> {
  return readFile(join(folder, path), "utf8").catch(() => null);
}

/** All files, but git's. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !name.startsWith(".git/"))
    .toSorted();
}
