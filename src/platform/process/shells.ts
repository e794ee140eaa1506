import { isAbsolute } from "node:path";
import type { FindShell } from "../../model/shell-use.js";
import type { Environment } from "../../model/variables.js";
import { firstNames } from "../../text/join-parts.js";
import { type Programs, programsOf, systemProgram } from "./programs.js";

interface FoundShell {
  readonly kind: "found";
  readonly shell: Shell;
  /** Absolute path. */
  readonly program: string;
  /** The page named none, and this one has no pipefail, with which unnamed shells run. */
  readonly hidesPipeFailures: boolean;
}

interface NoShell {
  readonly kind: "unusable";
  /** What is missing, and where it was looked for. */
  readonly reason: string;
}

/** The shell that a name stands for, as the machine has it; without a name the first of `unnamedShells`. */
export function findShell(
  name: string | null,
  programs: Programs,
  platform: NodeJS.Platform = process.platform,
): FoundShell | NoShell {
  if (name === null) return findUnnamed(programs, platform);
  const shell = chooseShell(name, platform);
  if (typeof shell === "string") return unusable(shell);
  const program = programs.find(shell.program);
  if (program !== null) return { kind: "found", shell, program, hidesPipeFailures: false };
  return isAbsolute(shell.program)
    ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
    : unusable(
        `the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`,
      );
}

/** How shells would be called with the PATH of an environment, without running anything. */
export function shellFinder(env: Environment): FindShell {
  const programs = programsOf(env);
  return (named) => {
    const found = findShell(named, programs);
    if (found.kind === "unusable") return { named, call: null, program: null, problem: found.reason };
    const { shell, program } = found;
    return { named, call: [shell.program, ...shell.args("{0}")].join(" "), program, problem: null };
  };
}

function findUnnamed(programs: Programs, platform: NodeJS.Platform): FoundShell | NoShell {
  const found = unnamedShells
    .map((name) => findShell(name, programs, platform))
    .find(({ kind }) => kind === "found");
  const [first] = unnamedShells;
  if (found?.kind !== "found")
    return unusable(
      `neither ${unnamedShells.join(" nor ")} was found in ${placesOf(programs.folders)}${gitsShell(first, platform)}`,
    );
  return found.shell.program === "bash" ? found : withPipefail(found, programs);
}

/** A failure that a pipe hides would be a silent pass (FORMAT 3.1): `sh` runs with pipefail where it has it. */
function withPipefail(found: FoundShell, programs: Programs): FoundShell {
  if (!programs.hasPipefail(found.program)) return { ...found, hidesPipeFailures: true };
  const { shell } = found;
  return { ...found, shell: { ...shell, args: (path) => ["-o", "pipefail", ...shell.args(path)] } };
}

function gitsShell(program: string, platform: NodeJS.Platform): string {
  return platform === "win32" && /^(?:ba)?sh$/i.test(program)
    ? " nor beside `git.exe`: install Git for Windows (WSL's bash is not taken, because it sees other files)"
    : "";
}

/** A PATH can have hundreds of folders: the first few tell whose it is. */
const shownFolders = 3;

function placesOf(folders: readonly string[]): string {
  if (folders.length === 0) return "PATH, which names no folder";
  return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${firstNames(folders, shownFolders)})`;
}

function unusable(reason: string): NoShell {
  return { kind: "unusable", reason };
}

/** How a shell is called with a script, as `run:` calls it (actions/runner `ScriptHandlerHelpers.cs`). */
interface Shell {
  /** To be looked up in PATH. */
  readonly program: string;
  /** Of the script's file; PowerShell and cmd look at it. */
  readonly extension: string;
  readonly args: (scriptPath: string) => string[];
  /** The text to put into the script's file. */
  readonly contents: (script: string) => string;
  /** Windows: the arguments are the command line as it is, with the quotes it needs. */
  readonly verbatim: boolean;
}

/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
const unnamedShells = ["bash", "sh"] as const;

/** Reads the name of a shell, or `program {0}`, as `run:` does; or says what would be one. */
function chooseShell(shell: string, platform: NodeJS.Platform): Shell | string {
  const [program = "", rest = ""] = cutAtBlank(shell.trim());
  const name = program.toLowerCase();
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  const format = rest === "" ? (builtin?.format ?? "") : rest;
  if (!format.includes("{0}")) return unknownShell(shell);
  const isPowerShell = rest === "" && builtin === powershell;
  const fill = platform === "win32" ? fillCommandLine : fillWords;
  return {
    program,
    extension: builtin?.extension ?? "",
    args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
    contents: builtin?.contents ?? ((script) => script),
    verbatim: platform === "win32",
  };
}

interface Builtin {
  readonly extension: string;
  readonly format: string;
  /** What the runner puts around a script. */
  readonly contents?: Shell["contents"];
}

const powershell: Builtin = {
  extension: ".ps1",
  format: `-command ". '{0}'"`,
  // So that it stops at an error and hands on the last exit code.
  contents: (script) =>
    `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};

const builtins: Readonly<Record<string, Builtin>> = {
  bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
  sh: { extension: ".sh", format: "-e {0}" },
  pwsh: powershell,
  powershell,
  cmd: {
    extension: ".cmd",
    format: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
    contents: (script) => `@echo off\n${script}`,
  },
  python: { extension: ".py", format: "{0}" },
};

function unknownShell(shell: string): string {
  const known = Object.keys(builtins).join(", ");
  return `the shell \`${shell}\` is unknown: write one of ${known}, or \`program {0}\``;
}

function cutAtBlank(text: string): [string, string] {
  const blank = text.indexOf(" ");
  return blank < 0 ? [text, ""] : [text.slice(0, blank), text.slice(blank + 1).trim()];
}

/** Splits as .NET does for the runner: at blanks outside double quotes, where `\"` is a quote. */
function fillWords(format: string, path: string): string[] {
  const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
  return parts.map((part) =>
    fillFormat(
      part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')),
      () => path,
    ),
  );
}

/**
 * Windows hands a program one text, which it splits itself, each in its way (cmd in another than all others): so the
 * format stays as it was written, as it does for the runner. Only a path that needs quotes and has none gets them.
 */
function fillCommandLine(format: string, path: string): string[] {
  const quoted = /^[\w:./\\{}~-]*$/.test(path) ? path : `"${path}"`;
  const isQuoted = (before: string): boolean =>
    /["']$/.test(before) || before.replaceAll('\\"', "").split('"').length % 2 === 0;
  return [fillFormat(format, (before) => (isQuoted(before) ? path : quoted))];
}

/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(text: string, script: (before: string) => string): string {
  return text.replace(/\{0\}|\{\{|\}\}/g, (found, at: number) =>
    found === "{0}" ? script(text.slice(0, at)) : found.charAt(0),
  );
}

/** What is spawned: a program and its arguments, on Windows as one text (`verbatim`). */
interface ShellCall {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  readonly verbatim: boolean;
}

/**
 * How a shell is started with a script. Node starts no batch file (CVE-2024-27980), which is what npm puts on a
 * Windows' PATH: `cmd` does, as for the runner, whose `CreateProcess` calls it unasked.
 */
export function callOf({ shell, program }: FoundShell, scriptPath: string): ShellCall {
  if (!shell.verbatim || !/\.(?:cmd|bat)$/i.test(program))
    return { program, args: shell.args(scriptPath), verbatim: shell.verbatim };
  const line = [`"${literal(program)}"`, ...shell.args(literal(scriptPath))].join(" ");
  const args = ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${line}"`];
  return { program: systemProgram("cmd.exe"), args, verbatim: true };
}

/** Between two `%` cmd looks for a variable, in quotes too. So each is one, with an empty piece of a variable behind it (as Rust's `Command` does). */
function literal(path: string): string {
  return path.replaceAll("%", "%%cd:~,%");
}
