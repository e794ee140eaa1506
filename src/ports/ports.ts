import type { ResultsFile } from "../model/reported-verdicts.js";
import type { Environment } from "../model/variables.js";
import type { Artifacts } from "./artifacts.js";
import type { Files, Spool } from "./files.js";
import type { GitFacts, Repository, TreeLook, TreeQuestion } from "./git.js";
import type { GitHubApi } from "./github.js";
import type { HistoryFiles } from "./history-files.js";
import type { Host } from "./host.js";
import type { Journals } from "./journal.js";
import type { KeptResultsStore } from "./kept-results.js";
import type { LinearApi } from "./linear.js";
import type { Ended, ProcessRunner, Traces } from "./processes.js";
import type { SignalSources } from "./signal-sources.js";

/** The servers that a run may tell. Nothing is loaded and nothing asked until the first call. */
export interface Services {
  readonly github: GitHubApi;
  readonly linear: LinearApi;
}

/** Everything outside the program that a run touches, each behind an interface that a test can give a stand-in for. */
export interface Ports {
  readonly host: Host;
  readonly env: Environment;
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
  /** `null` on a command line: no post step would finish a run from its journal. */
  readonly journals: Journals | null;
  /** `null` for the action, and within a workflow: the next one begins with another clone. */
  readonly keptResults: KeptResultsStore | null;
  /** A results file that was named, or that lies in the folder that was; inside one of the folders, and behind no link. */
  readResults(path: string, folders: readonly string[]): Promise<ResultsFile>;
  /** Loaded where a history is named. */
  historyFiles(): Promise<HistoryFiles>;
  /** The files and queries that signals of a check in this folder ask for; once `stop` is aborted, nothing is waited for. */
  signalSources(workingDirectory: string, workspace: string, stop: AbortSignal): SignalSources;
  /** `null` on a command line, which tells no server. */
  readonly services: ((tokens: { readonly github: string; readonly linear: string }) => Services) | null;
  /** Those of this workflow run; `null` on a command line. Loads what asks for them. */
  readonly artifacts: (() => Promise<Artifacts>) | null;
  now(): Date;
  /** 32 hexadecimal digits that cannot be guessed. */
  randomToken(): string;
}
