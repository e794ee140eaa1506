import { accessSync, constants, statSync } from "node:fs";
import type { Command } from "../../ports/processes.js";
import { isSystemError } from "../files/system-error.js";
import { type FoundShell, findShell } from "./find-shell.js";
import type { Programs } from "./programs.js";
import type { ScriptFiles } from "./script-files.js";
import { callOf } from "./shell-call.js";

/** A command made ready: its script is written, its shell found. */
export interface Launch {
  readonly kind: "launch";
  /** Absolute path of the shell. */
  readonly program: string;
  readonly args: readonly string[];
  readonly verbatim: boolean;
  readonly scriptPath: string;
  readonly hidesPipeFailures: boolean;
}

type LaunchChoice = Launch | Unusable;

interface Unusable {
  readonly kind: "unusable";
  /** Names what is missing. */
  readonly reason: string;
}

/** Makes a command ready to be spawned, or says what is missing. */
export function prepareLaunch(command: Command, programs: Programs, files: ScriptFiles): LaunchChoice {
  const obstacle = obstacleAt(command.workingDirectory);
  if (obstacle !== null) return unusable(`the working directory \`${command.workingDirectory}\` ${obstacle}`);
  const found = findShell(command.shell, programs);
  if (found.kind === "unusable") return found;
  try {
    return writeLaunch(command.script, found, files);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unusable(`its script could not be written (${error.message})`);
  }
}

function writeLaunch(script: string, found: FoundShell, files: ScriptFiles): Launch {
  const { shell, hidesPipeFailures } = found;
  const contents = shell.contents(script);
  // As the runner does; cmd misreads labels in a file with bare line feeds.
  const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
  const scriptPath = files.write(text, shell.extension);
  return { kind: "launch", ...callOf(found, scriptPath), scriptPath, hidesPipeFailures };
}

/** Why a folder cannot be worked in, or `null`. Asked beforehand: a failing spawn blames the program instead. */
function obstacleAt(folder: string): string | null {
  try {
    if (!statSync(folder).isDirectory()) return "is not a directory";
    accessSync(folder, constants.X_OK);
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ENOENT" || error.code === "ENOTDIR"
      ? "does not exist"
      : `cannot be entered (${error.code})`;
  }
}

function unusable(reason: string): Unusable {
  return { kind: "unusable", reason };
}
