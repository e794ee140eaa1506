// The memory of a program and the helpers it starts, without the commands of checks (they carry READINESS_MARK).
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const pollMs = 20;

/**
 * The most that a child process and its helpers had in memory at one time, in bytes, when it has ended. VmHWM is each
 * process's own maximum, so nothing is missed between two looks except a helper that lived shorter than that.
 */
export async function watchMemory(child) {
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const commandLine = readProc(child.pid, "cmdline");
    let sum = 0;
    for (const pid of family(child.pid)) sum += ownMemory(pid, child.pid, commandLine);
    peak = Math.max(peak, sum);
    await sleep(pollMs);
  }
  return peak;
}

/** A process and what it started, as far as that has not lost its parent. */
export function family(pid) {
  const threads = unlessGone([], () => readdirSync(`/proc/${pid}/task`));
  const lists = threads.map((thread) => readProc(pid, `task/${thread}/children`));
  const children = lists.join(" ").split(" ").filter(Boolean).map(Number);
  return [pid, ...children.flatMap(family)];
}

/** At once, and not in turns: the kernel answers in microseconds, and a pool of threads takes ten times that. */
export const readProc = (pid, file) => unlessGone("", () => readFileSync(`/proc/${pid}/${file}`, "latin1"));

function ownMemory(pid, main, commandLine) {
  if (readProc(pid, "environ").includes("\0READINESS_MARK=")) return 0;
  // Between fork and exec a child looks like its parent, and shares all its pages.
  if (pid !== main && readProc(pid, "cmdline") === commandLine) return 0;
  return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(readProc(pid, "status"))?.[1] ?? 0);
}

// A process may end, or belong to somebody else, at any moment.
function unlessGone(instead, look) {
  try {
    return look();
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(error.code)) return instead;
    throw error;
  }
}
