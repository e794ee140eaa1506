import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve, win32 } from "node:path";
import type { Environment } from "../../model/variables.js";
import { isInside, realPath } from "../files/paths.js";
import { unlessRefused } from "../files/system-error.js";

/** Finds the absolute path of a program in PATH, as `which` does; `null` where there is none. */
type FindProgram = (program: string) => string | null;

/** A finder, the folders in which it looks, and what is known of the shells that it finds. */
export interface Programs {
  readonly find: FindProgram;
  readonly folders: readonly string[];
  readonly hasPipefail: HasPipefail;
}

/** The programs of an environment's PATH. */
export function programsOf(env: Environment, platform = process.platform): Programs {
  const folders = foldersOf(pathOf(env, platform));
  return { find: programFinder(env, platform), folders, hasPipefail: pipefailProbe() };
}

/** Looks programs up in an environment's PATH, each once. */
function programFinder(env: Environment, platform: NodeJS.Platform): FindProgram {
  const found = new Map<string, string>();
  const find = platform === "win32" ? findOnWindows : findOnPosix;
  return (program) => {
    const path = found.get(program) ?? find(program, env);
    // What is missing is looked for again: a setup may install it.
    if (path !== null) found.set(program, path);
    return path;
  };
}

/**
 * Looks up programs that we start ourselves (git, mkfifo): in the absolute folders of PATH, and never one that lies in
 * the workspace, by whatever link it is reached. A checkout must not bring its own git.
 */
export function helperFinder(env: Environment, workspace: string): FindProgram {
  const folders = foldersOf(pathOf(env, process.platform)).filter(isAbsolute);
  const foreign = realOrSame(workspace);
  return (program) => {
    const name = process.platform === "win32" ? `${program}.exe` : program;
    const isOurs = (path: string): boolean => isExecutable(path) && !isInside(realOrSame(path), foreign);
    return folders.map((folder) => join(folder, name)).find(isOurs) ?? null;
  };
}

function realOrSame(path: string): string {
  return unlessRefused(() => realPath(path), path);
}

function pathOf(env: Environment, platform: NodeJS.Platform): string | undefined {
  return platform === "win32" ? (env["Path"] ?? env["PATH"]) : env["PATH"];
}

function findOnPosix(program: string, env: Environment): string | null {
  if (isAbsolute(program)) return isExecutable(program) ? program : null;
  return searchPath(env["PATH"], [program]);
}

/** What Windows starts; what npm and the like put beside it without an ending are scripts of a shell. */
const runnable = [".exe", ".com", ".cmd", ".bat"];

function findOnWindows(program: string, env: Environment): string | null {
  const path = pathOf(env, "win32");
  const hasEnding = runnable.some((ending) => program.toLowerCase().endsWith(ending));
  const names = hasEnding ? [program] : runnable.map((ending) => program + ending);
  if (isAbsolute(program)) return names.find(isExecutable) ?? null;
  return /^(?:ba)?sh(?:\.exe)?$/i.test(program) ? findGitShell(program, path) : searchPath(path, names);
}

/**
 * Git's, as in `run:`: beside the `git.exe` on the PATH (in `cmd`, `bin` or `mingw64\bin`), else in a folder of it. A
 * `bash.exe` of Windows itself starts WSL, which sees other files and another environment.
 */
function findGitShell(program: string, path: string | undefined): string | null {
  const name = program.toLowerCase().endsWith(".exe") ? program : `${program}.exe`;
  const gits = foldersOf(path).filter((folder) => isExecutable(join(folder, "git.exe")));
  const besideGit = gits.flatMap((folder) => [join(folder, "../bin", name), join(folder, "../../bin", name)]);
  const others = foldersOf(path).filter((folder) => !ofWindows.test(folder));
  return [...besideGit, ...others.map((folder) => join(folder, name))].find(isExecutable) ?? null;
}

const ofWindows = /[\\/](?:System32|Sysnative|SysWOW64|WindowsApps)(?:[\\/]|$)/i;

function searchPath(path: string | undefined, names: readonly string[]): string | null {
  // Absolute: a relative folder of PATH would be another one in the folder that a check runs in.
  const paths = foldersOf(path).flatMap((folder) => names.map((name) => resolve(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function foldersOf(path: string | undefined): string[] {
  return (path ?? "").split(delimiter).filter((folder) => folder !== "");
}

function isExecutable(path: string): boolean {
  return unlessRefused(() => {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  }, false);
}

/** Whether the `sh` at an absolute path knows pipefail. */
type HasPipefail = (program: string) => boolean;

/** Asks each `sh` once, and only when it is needed: busybox, dash from 0.5.13 on and the BSDs' have it, others not. */
function pipefailProbe(): HasPipefail {
  const known = new Map<string, boolean>();
  return (program) => {
    const has = known.get(program) ?? ask(program);
    known.set(program, has);
    return has;
  };
}

/** By what it does: a shell may take the option and go on without it. */
function ask(program: string): boolean {
  const { status } = spawnSync(program, ["-o", "pipefail", "-c", "(exit 3) | :"], {
    env: {},
    stdio: "ignore",
    timeout: askMs,
    windowsHide: true,
  });
  return status === 3;
}

/** A shell that takes longer over nothing has no answer, in milliseconds. */
const askMs = 5_000;

/** A program of Windows by its absolute path: by name it would be looked for in the working directory first. */
export function systemProgram(...names: readonly string[]): string {
  return win32.join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", ...names);
}
