import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../system-error.js";

/** A folder for this user alone, made when first asked for, that scripts and FIFOs lie in. */
export class ScriptFiles {
  readonly #parent: string;
  #folder: string | null = null;
  #written = 0;

  constructor(parent: string) {
    this.#parent = parent;
  }

  get folder(): string {
    if (this.#folder === null) {
      mkdirSync(this.#parent, { recursive: true });
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
    try {
      unlinkSync(path);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  removeAll(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }
}
