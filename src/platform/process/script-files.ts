import { existsSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tidy } from "../files/tidy.js";

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
