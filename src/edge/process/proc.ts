import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { hasCode } from "../system-error.js";

/** Whether this system tells of its processes in `/proc`. */
export const hasProc = existsSync("/proc/self/stat");

/** The ids of all processes. */
export function allPids(): number[] {
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

/** The id that was given out last, to a process or a thread; 0 where the system doesn't say (gVisor). */
export function lastPid(): number {
  return Number(readProc("loadavg").trim().split(" ").at(-1)) || 0;
}

/** The process group of a process that lives; `null` for one that has gone, or has ended and only waits to be reaped. */
export function livingGroup(pid: number): number | null {
  const stat = readProc(`${pid}/stat`);
  // "pid (command) state parent group …", where the command may hold blanks and brackets.
  const [state = "", , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ", 3);
  return state === "" || state === "Z" || state === "X" ? null : Number(group);
}

/** Whether an id is a thread's: those are not listed, but can be looked at. */
export function isThread(pid: number): boolean {
  return Number(/^Tgid:\s*(\d+)/m.exec(readProc(`${pid}/status`))?.[1]) !== pid;
}

/** The value of a variable in the environment that a process was started with; `null` also where it is not ours to read. */
export function startedWith(pid: number, variable: string): string | null {
  const environment = `\0${readProc(`${pid}/environ`)}`;
  const start = environment.indexOf(`\0${variable}=`);
  if (start < 0) return null;
  const value = start + variable.length + 2;
  const end = environment.indexOf("\0", value);
  return environment.slice(value, end < 0 ? undefined : end);
}

/** Empty for a process that has ended meanwhile, or that is another user's. */
function readProc(name: string): string {
  try {
    return readAll(openSync(`/proc/${name}`, "r"));
  } catch (error) {
    if (gone.some((code) => hasCode(error, code))) return "";
    throw error;
  }
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
    closeSync(descriptor);
  }
}

const buffer = Buffer.allocUnsafeSlow(16 * 1024);

const gone = ["ENOENT", "ESRCH", "EACCES", "EPERM"];
