import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { uptime } from "node:os";
import { tidy, unlessRefused } from "../files/system-error.js";

/** Whether this system tells of its processes in `/proc`. */
export const hasProc = process.platform !== "win32" && existsSync("/proc/self/stat");

/** The ids of all processes. */
export function allPids(): number[] {
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
function lastPid(): number {
  return Number(unlessRefused(readLoad, null, ...gone)?.split(" ")[4]) || 0;
}

/** Asked after every command: the file stays open, and says each time anew. */
function readLoad(): string {
  loadavg ??= openSync("/proc/loadavg", "r");
  return buffer.toString("latin1", 0, readSync(loadavg, buffer, 0, buffer.length, 0));
}

let loadavg: number | null = null;

/**
 * Looks at every process of a list, and at those that were started meanwhile: one that forks and ends is not there
 * any more, and its child was not there yet when the list was made.
 */
export function lookThrough(list: () => readonly number[], look: (pid: number) => void): void {
  let last = lastPid();
  const listed = new Set(list());
  for (const pid of listed) look(pid);
  for (let round = 0; listed.size > 0 && round < maxRounds; round += 1) {
    const now = lastPid();
    if (now === last) return;
    for (const pid of idsBetween(last, now).filter((each) => !listed.has(each))) {
      listed.add(pid);
      look(pid);
    }
    last = now;
  }
}

/** A machine that starts processes faster than we look at them is not waited for. */
const maxRounds = 3;

/** So many ids are looked at one by one; beyond, listing all processes is cheaper. */
const maxLookedAt = 16;

/** The processes (and threads) that were given an id after `first`, up to `last`; all where ids have come round. */
function idsBetween(first: number, last: number): number[] {
  if (last < first) return allPids();
  if (last - first > maxLookedAt) return allPids().filter((pid) => pid > first && pid <= last);
  return Array.from({ length: last - first }, (_, index) => first + 1 + index).filter((pid) =>
    existsSync(`/proc/${pid}`),
  );
}

/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
export function livingGroup(pid: number): number | null {
  const [state = "", , group] = statOf(pid, 3);
  return hasGone(state) ? null : Number(group);
}

/** When a process began, in milliseconds since 1970; the system counts hundredths of a second since it was started. */
export function beganAt(pid: number): number {
  const [sinceBoot = ""] = statOf(pid, beginning + 1).slice(beginning);
  return Date.now() - uptime() * 1_000 + Number(sinceBoot) * 10;
}

/** The fields of a process behind its name: state, parent, group, … */
function statOf(pid: number, fields: number): string[] {
  const stat = readProc(`${pid}/stat`) ?? "";
  // "pid (command) state parent group …", where the command may hold blanks and brackets.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ", fields);
}

function hasGone(state: string): boolean {
  return state === "" || state === "Z" || state === "X";
}

/** Whether an id is a thread's: those are not listed, but can be looked at. */
export function isThread(pid: number): boolean {
  return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`) ?? "")?.[1]) !== pid;
}

/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
export function startedWith(pid: number, variable: string): string | null {
  for (let waited = 0; ; waited += 1) {
    const environment = readProc(`${pid}/environ`);
    if (environment !== "") stuck.delete(pid);
    const patience = environment !== "" || stuck.has(pid) ? 0 : patienceWith(pid, variable);
    if (patience === 0) return valueIn(environment ?? "", variable);
    if (waited >= patience) stuck.add(pid);
    else Atomics.wait(neverWoken, 0, 0, 1);
  }
}

function valueIn(environment: string, variable: string): string | null {
  const whole = `\0${environment}`;
  const start = whole.indexOf(`\0${variable}=`);
  if (start < 0) return null;
  const value = start + variable.length + 2;
  const end = whole.indexOf("\0", value);
  return whole.slice(value, end < 0 ? undefined : end);
}

/** How long a process that executes is waited for, in milliseconds: once, for its disk may be gone. */
const execMs = 1_000;

/** The end of that is a matter of microseconds, on a processor of its own. */
const lastMomentMs = 20;
const stuck = new Set<number>();
const neverWoken = new Int32Array(new SharedArrayBuffer(4));

/**
 * While a process executes another program there is a moment in which it has no environment (a chain of `exec` spends
 * a twentieth of its time so): looked at then, it would never be found. Asked about one that showed none: for how long
 * to wait for one with the variable, in milliseconds. Not for one in the group of a process without it.
 */
function patienceWith(pid: number, variable: string): number {
  const stat = statOf(pid, environmentEnd + 1);
  const isThreadOfTheKernel = (Number(stat[flags]) & 0x0020_0000) !== 0;
  if (hasGone(stat[0] ?? "") || isThreadOfTheKernel) return 0;
  // The kernel sets both to where the environment begins, and then looks for its end (binfmt_elf.c).
  if (stat[environmentEnd] !== "0")
    return stat[environmentStart] === stat[environmentEnd] ? lastMomentMs : execMs;
  const leader = Number(stat[2]);
  const mayHaveIt =
    leader === pid ||
    livingGroup(leader) === null ||
    valueIn(readProc(`${leader}/environ`) ?? "", variable) !== null;
  return mayHaveIt ? execMs : 0;
}

/** proc_pid_stat(5), counted from the state on. */
const flags = 6;
const beginning = 19;
const environmentStart = 47;
const environmentEnd = 48;

/** `null` for a process that has ended meanwhile, or that is another user's. */
function readProc(name: string): string | null {
  return unlessRefused(() => readAll(openSync(`/proc/${name}`, "r")), null, ...gone);
}

/** `readFileSync` makes a buffer for every file that does not say its size, which costs more than the reading. */
function readAll(descriptor: number): string {
  try {
    let text = "";
    for (let count = -1; count !== 0; ) {
      count = readSync(descriptor, buffer);
      text += buffer.toString("latin1", 0, count);
    }
    return text;
  } finally {
    tidy(() => closeSync(descriptor));
  }
}

const buffer = Buffer.allocUnsafeSlow(16 * 1024);

const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];

/**
 * The processes that may have been started after the process `first`, which began `elapsedMs` ago. Ids are given
 * out in order, so that a check which started none (most do not) costs one small read.
 */
export function startedAfter(first: number, elapsedMs: number): number[] {
  const last = lastPid();
  return elapsedMs < roundMs && last >= first ? idsBetween(first, last) : allPids();
}

/** Whether a process, which began `elapsedMs` ago, has gone and none was started since. */
export function leftNone(first: number, elapsedMs: number): boolean {
  return elapsedMs < roundMs && lastPid() === first && !existsSync(`/proc/${first}`);
}

/** So long the system cannot have come round to ids it had given out before, in milliseconds. */
const roundMs = 1_000;
