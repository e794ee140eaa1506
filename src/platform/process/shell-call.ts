import type { FoundShell } from "./find-shell.js";
import { systemProgram } from "./system-program.js";

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
