import {
  type BigIntStats,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { noFollow, noWait } from "../open-flags.js";
import { isSystemError } from "../system-error.js";

/** The files by which a step talks to the runner. They lie in a folder that every command can list. */
const variables = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

/**
 * Watches over the runner's command files while commands run: none of them was given to a command, so whoever writes
 * there means to speak in our name.
 */
export class CommandFiles {
  readonly #files: WatchedFile[];

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#files = variables.flatMap((name) => (env[name] ? [new WatchedFile(env[name])] : []));
  }

  /** Takes the files as they are for right; to be called when no command runs. */
  remember(): void {
    for (const file of this.#files) file.remember();
  }

  /** Puts back what was touched since then; says whether anything was. */
  putBack(): boolean {
    return this.#files.filter((file) => file.putBack()).length > 0;
  }
}

class WatchedFile {
  readonly #path: string;
  #identity = "";
  #content: Buffer | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  remember(): void {
    const identity = this.#look();
    if (identity === this.#identity) return;
    this.#identity = identity;
    this.#content = this.#read();
  }

  putBack(): boolean {
    if (this.#look() === this.#identity) return false;
    const isSame = this.#isSame();
    if (!isSame) this.#restore();
    this.#identity = this.#look();
    return !isSame;
  }

  /** Differs when anything was done to the file: nobody can set the time of a change. */
  #look(): string {
    const stat = statOf(this.#path);
    return stat === null
      ? "missing"
      : `${stat.dev}:${stat.ino}:${stat.mode}:${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`;
  }

  /** A flood is not read: another size is another content. */
  #isSame(): boolean {
    const stat = statOf(this.#path);
    if (stat === null || this.#content === null) return stat === null && this.#content === null;
    const mayBe = stat.isFile() && stat.size === BigInt(this.#content.length);
    return mayBe && this.#read()?.equals(this.#content) === true;
  }

  #read(): Buffer | null {
    try {
      return statOf(this.#path)?.isFile()
        ? this.#with(constants.O_RDONLY, (descriptor) => readFileSync(descriptor))
        : null;
    } catch (error) {
      if (isSystemError(error)) return null;
      throw error;
    }
  }

  /** In place where it can be; a link, a folder or a pipe in its place is removed, neither followed nor waited for. */
  #restore(): void {
    const content = this.#content;
    if (content !== null && this.#rewrite(content)) return;
    rmSync(this.#path, { recursive: true, force: true });
    if (content === null) return;
    const anew = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    this.#with(anew, (descriptor) => writeFileSync(descriptor, content));
  }

  #rewrite(content: Buffer): boolean {
    if (!statOf(this.#path)?.isFile()) return false;
    try {
      this.#with(constants.O_WRONLY | constants.O_TRUNC, (descriptor) => writeFileSync(descriptor, content));
      return true;
    } catch (error) {
      if (isSystemError(error)) return false;
      throw error;
    }
  }

  #with<Result>(flags: number, use: (descriptor: number) => Result): Result {
    const descriptor = openSync(this.#path, flags | noFollow | noWait, 0o644);
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Of the file itself, not of what a link leads to. */
function statOf(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true });
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
