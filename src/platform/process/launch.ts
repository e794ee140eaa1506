import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Command } from "../../ports/processes.js";
import { isSystemError, tidy } from "../files/system-error.js";
import type { Programs } from "./programs.js";
import { callOf, findShell } from "./shells.js";

/** A command made ready: its script is written, its shell found. */
export interface Launch extends ReturnType<typeof callOf> {
  readonly kind: "launch";
  readonly scriptPath: string;
  readonly hidesPipeFailures: boolean;
}

interface Unusable {
  readonly kind: "unusable";
  /** Names what is missing. */
  readonly reason: string;
}

/** Makes a command ready to be spawned, or says what is missing. */
export function prepareLaunch(command: Command, programs: Programs, files: ScriptFiles): Launch | Unusable {
  const problem = problemWith(command.workingDirectory);
  if (problem !== null) return unusable(`the working directory \`${command.workingDirectory}\` ${problem}`);
  const found = findShell(command.shell, programs);
  if (found.kind === "unusable") return found;
  const { shell, hidesPipeFailures } = found;
  const contents = shell.contents(command.script);
  // As the runner does; cmd misreads labels in a file with bare line feeds.
  const text = process.platform === "win32" ? contents.replace(/\r?\n/g, "\r\n") : contents;
  try {
    const scriptPath = files.write(text, shell.extension);
    return { kind: "launch", ...callOf(found, scriptPath), scriptPath, hidesPipeFailures };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unusable(`its script could not be written (${error.message})`);
  }
}

/** Why a folder cannot be worked in, or `null`. Asked beforehand: a failing spawn blames the program instead. */
function problemWith(folder: string): string | null {
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

/** A folder for this user alone, made when first asked for, that scripts and FIFOs lie in. */
export class ScriptFiles {
  readonly #parent: string;
  #folder: string | null = null;
  #written = 0;

  constructor(parent: string) {
    this.#parent = parent;
  }

  get folder(): string {
    // A command may have cleaned RUNNER_TEMP, and us with it.
    if (this.#folder === null || !existsSync(this.#folder)) {
      mkdirSync(this.#parent, { recursive: true, mode: 0o700 });
      this.#folder = mkdtempSync(join(this.#parent, "process-"));
    }
    return this.#folder;
  }

  /** Writes a script into a file of its own: bash reads on while it runs, so no file is ever used again. */
  write(contents: string, extension: string): string {
    this.#written += 1;
    const path = join(this.folder, `script-${this.#written}${extension}`);
    writeFileSync(path, contents, { mode: 0o600, flag: "wx" });
    return path;
  }

  /** What a command has put in its place goes with the folder. */
  remove(path: string): void {
    tidy(() => unlinkSync(path));
  }

  /** Says what could not be removed, and why; `null` when nothing is left. */
  removeAll(): string | null {
    const folder = this.#folder;
    this.#folder = null;
    if (folder === null) return null;
    const why = tidy(() => rmSync(folder, removal));
    return why === null ? null : `${folder} could not be removed (${why})`;
  }
}

/** Windows refuses for a moment what a process that has just ended held open. */
const removal = { recursive: true, force: true, maxRetries: process.platform === "win32" ? 3 : 0 };
