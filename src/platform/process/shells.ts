import { systemProgram } from "./programs.js";

/** How a shell is called with a script, as `run:` calls it (actions/runner `ScriptHandlerHelpers.cs`). */
export interface Shell {
  readonly kind: "shell";
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

type ShellChoice = Shell | { readonly kind: "unknown"; readonly reason: string };

/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
export const unnamedShells = ["bash", "sh"] as const;

/** Reads the name of a shell, or `program {0}`, as `run:` does. */
export function chooseShell(shell: string, platform: NodeJS.Platform = process.platform): ShellChoice {
  const [program = "", rest = ""] = cutAtBlank(shell.trim());
  const name = program.toLowerCase();
  const builtin = isBuiltin(name) ? builtins[name] : null;
  const format = rest === "" ? (builtin?.format ?? "") : rest;
  if (!format.includes("{0}")) return { kind: "unknown", reason: unknownShell(shell) };
  const isPowerShell = rest === "" && builtin?.extension === ".ps1";
  const fill = platform === "win32" ? fillCommandLine : fillWords;
  return {
    kind: "shell",
    program,
    extension: builtin?.extension ?? "",
    args: (path) => fill(format, isPowerShell ? path.replaceAll("'", "''") : path),
    contents: (script) => fixUp(name, script),
    verbatim: platform === "win32",
  };
}

const builtins = {
  bash: { extension: ".sh", format: "--noprofile --norc -e -o pipefail {0}" },
  sh: { extension: ".sh", format: "-e {0}" },
  pwsh: { extension: ".ps1", format: `-command ". '{0}'"` },
  powershell: { extension: ".ps1", format: `-command ". '{0}'"` },
  cmd: { extension: ".cmd", format: '/D /E:ON /V:OFF /S /C "CALL "{0}""' },
  python: { extension: ".py", format: "{0}" },
} as const satisfies Record<string, { extension: string; format: string }>;

type Builtin = keyof typeof builtins;

function isBuiltin(name: string): name is Builtin {
  return Object.hasOwn(builtins, name);
}

/** What the runner puts around a script, so that PowerShell stops at an error and hands on the last exit code. */
function fixUp(builtin: string, script: string): string {
  switch (builtin) {
    case "pwsh":
    case "powershell":
      return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
    case "cmd":
      return `@echo off\n${script}`;
    default:
      return script;
  }
}

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
export function callOf(
  { shell, program }: { readonly shell: Shell; readonly program: string },
  scriptPath: string,
): ShellCall {
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
