import { isAbsolute } from "node:path";
import type { FindShell } from "../../model/shell-use.js";
import { type Programs, programsOf } from "./programs.js";
import { chooseShell, type Shell, unnamedShells } from "./shells.js";

export interface FoundShell {
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
  if (shell.kind === "unknown") return unusable(shell.reason);
  const program = programs.find(shell.program);
  if (program !== null) return { kind: "found", shell, program, hidesPipeFailures: false };
  return isAbsolute(shell.program)
    ? unusable(`the shell \`${shell.program}\` is no file that can be run`)
    : unusable(
        `the shell \`${shell.program}\` was not found in ${placesOf(programs.folders)}${gitsShell(shell.program, platform)}`,
      );
}

/** How shells would be called with the PATH of an environment, without running anything. */
export function shellFinder(env: Readonly<Record<string, string | undefined>>): FindShell {
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
  const shown = folders.slice(0, shownFolders).join(", ");
  const more = folders.length > shownFolders ? ` and ${folders.length - shownFolders} more` : "";
  return `${folders.length === 1 ? "the one folder" : `the ${folders.length} folders`} of PATH (${shown}${more})`;
}

function unusable(reason: string): NoShell {
  return { kind: "unusable", reason };
}
