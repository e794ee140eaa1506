import {
  type BigIntStats,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { commandFileFinder } from "../../model/command-files.js";
import type { Environment } from "../../model/variables.js";
import { noFollow, noWait } from "../files/open-flags.js";
import { tidy, unlessRefused } from "../files/system-error.js";

/**
 * Watches over the runner's command files while commands run: none of them was given to a command, so one that writes
 * there means to speak in our name. Those of other steps, which may run beside us, are left alone.
 */
export class CommandFiles {
  /** What the variables name. */
  readonly #named: readonly string[];
  readonly #steps: readonly StepFiles[];
  readonly #files = new Map<string, WatchedFile>();

  constructor(env: Environment) {
    const isCommandFile = commandFileFinder(env);
    const named = Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isCommandFile(name, value) ? [resolve(value)] : [],
    );
    this.#named = [...new Set(named)];
    this.#steps = stepsOf(this.#named);
  }

  /** Takes the files as they are for right; to be called when no command runs. */
  remember(): void {
    for (const file of this.#watched()) file.remember();
  }

  /** Puts back what was touched since then, and removes what was added; says whether anything was. */
  putBack(): boolean {
    return this.#watched().filter((file) => file.putBack()).length > 0;
  }

  /** Those that were there, and those that are there now. */
  #watched(): WatchedFile[] {
    for (const path of [...this.#named, ...this.#steps.flatMap(filesOf)])
      if (!this.#files.has(path)) this.#files.set(path, new WatchedFile(path));
    return [...this.#files.values()];
  }
}

/** Where more files of a step may lie, whose names end so: the runner puts one id into all of them. */
interface StepFiles {
  readonly folder: string;
  readonly ending: string;
}

/** `set_output_ID` and `save_state_ID`: the id is told by two files having it. act has none (`outputcmd.txt`). */
function stepsOf(paths: readonly string[]): StepFiles[] {
  const counts = new Map<string, StepFiles & { files: number }>();
  for (const path of paths) {
    const [ending] = /_[^_]+$/.exec(basename(path)) ?? [];
    if (ending === undefined) continue;
    const folder = dirname(path);
    const { files } = counts.get(`${folder}/${ending}`) ?? { files: 0 };
    counts.set(`${folder}/${ending}`, { folder, ending, files: files + 1 });
  }
  return [...counts.values()].filter(({ files }) => files > 1);
}

/** A step's files of tomorrow's names: their folder tells of them. */
function filesOf({ folder, ending }: StepFiles): string[] {
  const names = unlessRefused(() => readdirSync(folder), []);
  return names.flatMap((name) => (name.endsWith(ending) ? [join(folder, name)] : []));
}

class WatchedFile {
  readonly #path: string;
  #identity = missing;
  /** A device or a folder is no command file: there is nothing to put back. */
  #isFile = true;
  #content: Buffer | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  remember(): void {
    const identity = this.#look();
    if (identity === this.#identity) return;
    this.#identity = identity;
    this.#isFile = identity === missing || statOf(this.#path)?.isFile() === true;
    this.#content = this.#read();
  }

  /** What cannot be put back is tampered with all the same, and is not waited for. */
  putBack(): boolean {
    if (!this.#isFile || this.#look() === this.#identity) return false;
    const isSame = this.#isSame();
    if (!isSame) tidy(() => this.#restore());
    this.#identity = this.#look();
    return !isSame;
  }

  /** Differs when anything was done to the file: no program can set the time of a change. */
  #look(): string {
    const stat = statOf(this.#path);
    return stat === null
      ? missing
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
    const isRegular = statOf(this.#path)?.isFile() === true;
    return isRegular
      ? unlessRefused(() => this.#with(constants.O_RDONLY, (descriptor) => readFileSync(descriptor)), null)
      : null;
  }

  /** In place where it can be; a link, a folder or a pipe in its place is removed, neither followed nor waited for. */
  #restore(): void {
    const content = this.#content;
    if (content !== null && this.#rewrite(content)) return;
    rmSync(this.#path, { recursive: true, force: true });
    if (content === null) return;
    // The folder may have gone, with all that lay in it.
    mkdirSync(dirname(this.#path), { recursive: true });
    const anew = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    this.#with(anew, (descriptor) => writeFileSync(descriptor, content));
  }

  #rewrite(content: Buffer): boolean {
    if (!statOf(this.#path)?.isFile()) return false;
    const again = constants.O_WRONLY | constants.O_TRUNC;
    return tidy(() => this.#with(again, (descriptor) => writeFileSync(descriptor, content))) === null;
  }

  #with<Result>(flags: number, use: (descriptor: number) => Result): Result {
    const descriptor = openSync(this.#path, flags | noFollow | noWait, 0o644);
    try {
      return use(descriptor);
    } finally {
      tidy(() => closeSync(descriptor));
    }
  }
}

const missing = "missing";

/** Of the file itself, not of what a link leads to. */
function statOf(path: string): BigIntStats | null {
  return unlessRefused(() => lstatSync(path, { bigint: true }), null);
}
