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
  /** Windows: the arguments hold the quotes they need. */
  readonly verbatim: boolean;
}

export type ShellChoice = Shell | { readonly kind: "unknown"; readonly reason: string };

/** FORMAT 3.1: where a page names no shell, the first of these that the machine has. */
export const unnamedShells = ["bash", "sh"] as const;

/** Reads the name of a shell, or `program {0}`, as `run:` does. */
export function chooseShell(shell: string): ShellChoice {
  const [program = "", rest = ""] = cutAtBlank(shell.trim());
  const builtin = program.toLowerCase();
  if (isBuiltin(builtin) && rest === "")
    return toShell(program, builtin, (path) => builtins[builtin].args(path));
  if (!rest.includes("{0}")) return { kind: "unknown", reason: unknownShell(shell) };
  return toShell(program, builtin, (path) => splitArguments(rest).map((part) => fillFormat(part, path)));
}

const builtins = {
  bash: { extension: ".sh", args: (path: string) => ["--noprofile", "--norc", "-e", "-o", "pipefail", path] },
  sh: { extension: ".sh", args: (path: string) => ["-e", path] },
  pwsh: { extension: ".ps1", args: dotSource },
  powershell: { extension: ".ps1", args: dotSource },
  cmd: {
    extension: ".cmd",
    args: (path: string) => ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"CALL "${path}""`],
  },
  python: { extension: ".py", args: (path: string) => [path] },
} as const satisfies Record<string, { extension: string; args: (path: string) => string[] }>;

type Builtin = keyof typeof builtins;

function isBuiltin(name: string): name is Builtin {
  return Object.hasOwn(builtins, name);
}

function dotSource(path: string): string[] {
  return ["-command", `. '${path.replaceAll("'", "''")}'`];
}

function toShell(program: string, builtin: string, args: (scriptPath: string) => string[]): Shell {
  return {
    kind: "shell",
    program,
    extension: isBuiltin(builtin) ? builtins[builtin].extension : "",
    args,
    contents: (script) => fixUp(builtin, script),
    verbatim: builtin === "cmd",
  };
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
function splitArguments(format: string): string[] {
  const parts = format.match(/(?:\\"|"(?:\\"|[^"])*"?|[^\s"])+/g) ?? [];
  return parts.map((part) => part.replace(/\\"|"/g, (quote) => (quote === '"' ? "" : '"')));
}

/** The runner's `string.Format`: `{0}` is the script, doubled braces are braces. */
function fillFormat(part: string, path: string): string {
  return part.replace(/\{0\}|\{\{|\}\}/g, (found) => (found === "{0}" ? path : found.charAt(0)));
}
