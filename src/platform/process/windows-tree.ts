import { execFile, spawnSync } from "node:child_process";
import { type ProcessGroup, reaches, sendSignal } from "./process-group.js";
import { systemProgram } from "./programs.js";

/**
 * A tree on Windows, and after `search` also what outlived its first process: its children name it still. A child whose
 * own parent has ended, too, is not found: only a job object would hold it, which Node cannot make.
 */
export function windowsTree(
  pid: number,
  {
    taskKill = runTaskKill,
    treeOf = (id) => taskKillTree(id, taskKill),
    ask = askPowerShell,
  }: WindowsTools = {},
): ProcessGroup {
  const from = Date.now() - spawnMs;
  let to: number | null = null;
  const tree = treeOf(pid);
  let outlivers: readonly ProcessGroup[] = [];
  const living = (): ProcessGroup[] => [tree, ...outlivers].filter((each) => each.countLiving() > 0);
  return {
    countLiving: () => {
      const { length } = living();
      if (length === 0) to ??= Date.now();
      return length;
    },
    isReachable: () => living().some((each) => each.isReachable()),
    signal: (name) => {
      for (const each of living()) each.signal(name);
    },
    search: async () => {
      if (tree.countLiving() > 0) return;
      const lived = { pid, from, to: to ?? Date.now() };
      outlivers = descendantsOf(readList(await ask()), lived).map((found) => treeOf(found));
    },
  };
}

interface WindowsTools {
  /** Runs `taskkill` with arguments, returns when it has ended, and says whether it ended what it was to end. */
  readonly taskKill?: (args: readonly string[]) => boolean;
  /** A process with those that name it as their parent while it lives. */
  readonly treeOf?: (pid: number) => ProcessGroup;
  /** Lists all processes, as `query` writes them. */
  readonly ask?: () => Promise<string>;
}

/** A process may have begun to start others so long before we could look at the clock. */
const spawnMs = 1_000;

/**
 * Windows has no groups: `taskkill` follows the parents' ids, which is lost as soon as the first process has ended.
 * Where it is missing or fails, the first process alone is ended.
 */
function taskKillTree(pid: number, taskKill: typeof runTaskKill): ProcessGroup {
  return {
    countLiving: () => (sendSignal(pid, 0) ? 1 : 0),
    isReachable: () => reaches(pid),
    signal: (name) => {
      const force = name === "SIGKILL" ? ["/F"] : [];
      const isEnded = taskKill(["/PID", String(pid), "/T", ...force]);
      if (!isEnded && name === "SIGKILL") sendSignal(pid, name);
    },
  };
}

function runTaskKill(args: readonly string[]): boolean {
  const { SystemRoot } = process.env;
  const options = { env: { SystemRoot }, timeout: taskKillMs, windowsHide: true };
  return spawnSync(systemProgram("taskkill.exe"), args, { ...options, stdio: "ignore" }).status === 0;
}

/** One that hangs must not hold up the report. */
const taskKillMs = 5_000;

/** A process as Windows lists it. */
interface ListedProcess {
  readonly pid: number;
  /** The id that its parent had: Windows gives it to another process when the parent has ended. */
  readonly parent: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/**
 * What a process had started that lived from one moment to another, and what that started. Its id was another's before,
 * and may be again: what began outside of its time is another's child.
 */
function descendantsOf(
  all: readonly ListedProcess[],
  { pid, from, to }: { readonly pid: number; readonly from: number; readonly to: number },
): number[] {
  const isChild = ({ parent, createdAt }: ListedProcess): boolean =>
    parent === pid && createdAt >= from && createdAt <= to;
  const found = new Map(all.filter(isChild).map((child) => [child.pid, child]));
  // Those that were found meanwhile are gone through, too.
  for (const parent of found.values())
    for (const child of all)
      if (child.parent === parent.pid && child.createdAt >= parent.createdAt) found.set(child.pid, child);
  return [...found.keys()];
}

/** `wmic` is gone from new Windows. PowerShell takes half a second to start: it is asked only where something is left. */
function askPowerShell(): Promise<string> {
  const program = systemProgram("WindowsPowerShell", "v1.0", "powershell.exe");
  const { SystemRoot, TEMP } = process.env;
  const options = { env: { SystemRoot, TEMP }, timeout: listMs, maxBuffer: listBytes, windowsHide: true };
  const args = ["-NoProfile", "-NonInteractive", "-Command", query];
  return new Promise((resolve) => {
    // What fails answers nothing: the list is then as far as it came.
    execFile(program, args, options, (_error, stdout) => resolve(stdout));
  });
}

const listMs = 10_000;
const listBytes = 8 * 1024 * 1024;

/** Lines of process, parent and time of creation. */
const query =
  "Get-CimInstance Win32_Process -Property ProcessId,ParentProcessId,CreationDate | Where-Object CreationDate | " +
  "ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }";

function readList(text: string): ListedProcess[] {
  return Array.from(text.matchAll(/^(\d+) (\d+) (\d+)\r?$/gm), ([, pid, parent, createdAt]) => ({
    pid: Number(pid),
    parent: Number(parent),
    createdAt: Number(createdAt),
  }));
}
