import type { GitHubApi } from "./github.js";
import type { Journals } from "./journal.js";
import type { JudgeWorld } from "./judge-world.js";
import type { LinearApi } from "./linear.js";
import type { Ended, ProcessRunner, Traces } from "./process.js";
import type { Repository } from "./repository.js";
import type { TreeLook, TreeQuestion } from "./tree-look.js";

/** The one writer of the log: everything that is shown while the run goes on passes it, in order. */
export interface LogWriter {
  /** The promise settles when more may be written; `undefined`: at once. Settles also when the reader has gone away. */
  write(bytes: Buffer | string): Promise<void> | undefined;
  flush(): Promise<void>;
}

/** Who the run talks to: the GitHub runner, or a person at a command line. */
export interface Host {
  /** The action; a command line whose output a runner reads; a command line. */
  readonly dialect: "actions" | "workflow" | "plain";
  readonly color: boolean;
  /** Whether a person watches: open lines are shown before they end. */
  readonly terminal: boolean;
  readonly log: LogWriter;
  /** Sets the step's outputs; the last value of a name wins. Nothing on a command line. */
  setOutputs(outputs: Readonly<Record<string, string>>): Promise<void>;
  /** Hands values on to the post step. Nothing on a command line. */
  saveState(values: Readonly<Record<string, string>>): Promise<void>;
  /** Writes this step's part of the job summary, anew each time. Nothing on a command line. */
  writeSummary(markdown: string): Promise<void>;
  /** Shows on a terminal what is running and for how long, until the function it gives back is called. */
  showRunning(title: string): () => void;
}

/** Keeps what a command printed until the log has room for it; bounded by the disk, not by memory. */
export interface Spool {
  /** Rejects when not all of it can be kept; then nothing of it is. */
  append(bytes: Buffer): Promise<void>;
  /** Reads what stands at a byte on, and says how many bytes it got. */
  read(into: Buffer, at: number): Promise<number>;
  /** Lets its descriptor go until it is read. */
  rest(): Promise<void>;
  remove(): Promise<void>;
}

export type PageFile =
  | { readonly kind: "page"; readonly bytes: Buffer }
  /** `missing`: there is nothing at that path. */
  | {
      readonly kind: "unreadable";
      readonly missing?: true;
      readonly found: string;
      readonly expected: string;
      readonly cure: string;
    };

/** The seam to the file system. Paths are absolute; "inside" is judged by real paths, so links lead nowhere. */
export interface Files {
  /** Reads the checklist once. */
  readPage(path: string, workspace: string): Promise<PageFile>;
  /** Text of a regular file inside the workspace, or `null`. */
  readTextInside(path: string, workspace: string): Promise<string | null>;
  /** Whether a folder's real path lies inside the workspace; a missing folder counts as inside (starting there tells). */
  folderInside(path: string, workspace: string): Promise<boolean>;
  /** The real path of a file that is to be written at a user's wish: below one of the folders, and no link itself; else `null`. */
  placeToWrite(path: string, folders: readonly string[]): Promise<string | null>;
  /** By its real path. */
  makeRunFolder(parent: string): Promise<string>;
  /** Takes the place of what is there, a link or another name of a file included; rejects where a folder above is a link. */
  writeText(path: string, text: string): Promise<void>;
  /** The same in the place of a file that is there, whose mode is kept. */
  replaceText(path: string, text: string): Promise<void>;
  /** Removes everything in a run's folder but one file; another folder is left alone. */
  keepOnly(folder: string, name: string): Promise<void>;
  /** Whether there is a regular file at that path. */
  isFile(path: string): boolean;
  /** Whether a file or folder stands at a path. */
  isThere(path: string): boolean;
  /** The folder with `.git`, from `start` upwards. */
  findGitRoot(start: string): string | null;
  /** What a path is called from a folder, with `/`, as the disk writes it; `null` where it lies elsewhere. */
  nameInside(path: string, folder: string): Promise<string | null>;
}

/** What git says about the work tree; `null` where it says nothing. */
export interface GitFacts {
  readonly head: string | null;
  /** The nearest tag before HEAD. */
  readonly lastTag: string | null;
  readonly shallow: boolean;
}

/** The servers a run may tell. Nothing is loaded and nothing asked until the first call. */
export interface Services {
  readonly github: GitHubApi;
  readonly linear: LinearApi;
}

/** Everything outside the program that a run touches, each behind a seam that a test can give a stand-in for. */
export interface World {
  readonly host: Host;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** A git that lies in the workspace is not asked. */
  askGit(folder: string, workspace: string): Promise<GitFacts>;
  /** The git repository that a folder lies in. */
  openRepository(folder: string, workspace: string): Repository;
  /** Whether files and folders lie in work trees that hold this commit and nothing else. */
  lookAtTrees(question: TreeQuestion): Promise<TreeLook>;
  /** What we start ourselves for it is found here, before anything of the page has run, and outside the workspace. */
  processRunner(temporaryFolder: string, workspace: string): ProcessRunner;
  /** The file is made when there is something to keep. */
  spool(path: string): Spool;
  /** Ends the processes of a run that is over, as far as they can be found; says how many each mark had, and how many live on. */
  endMarked(traces: Traces): Promise<ReadonlyMap<string, Ended>>;
  /** `null` on a command line: nobody would finish a run from its journal. */
  readonly journals: Journals | null;
  /** The files and queries that signals of a check in this folder ask for; once `stop` is aborted, nothing is waited for. */
  judgeWorld(workingDirectory: string, workspace: string, stop: AbortSignal): JudgeWorld;
  /** `null` on a command line, which tells nobody. */
  readonly services: ((tokens: { readonly github: string; readonly linear: string }) => Services) | null;
  now(): Date;
  /** 32 hexadecimal digits that nobody can guess. */
  randomToken(): string;
}
