// The memory of a program and the helpers it starts, without the commands of checks (they carry READINESS_MARK).
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const pollMs = 20;

/**
 * The most that a child process and its helpers had in memory at one time, in bytes, when it has ended. VmHWM is each
 * process's own maximum, so nothing is missed between two looks except a helper that lived shorter than that.
 */
export async function watchMemory(child) {
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const commandLine = await readProc(child.pid, "cmdline");
    let sum = 0;
    for (const pid of await family(child.pid)) sum += await ownMemory(pid, child.pid, commandLine);
    peak = Math.max(peak, sum);
    await sleep(pollMs);
  }
  return peak;
}

/** A process and what it started, as far as that has not lost its parent. */
export async function family(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(ignoreGone([]));
  const lists = await Promise.all(threads.map((thread) => readProc(pid, `task/${thread}/children`)));
  const children = lists.join(" ").split(" ").filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(family))).flat()];
}

export const readProc = (pid, file) => readFile(`/proc/${pid}/${file}`, "latin1").catch(ignoreGone(""));

async function ownMemory(pid, main, commandLine) {
  if ((await readProc(pid, "environ")).includes("\0READINESS_MARK=")) return 0;
  // Between fork and exec a child looks like its parent, and shares all its pages.
  if (pid !== main && (await readProc(pid, "cmdline")) === commandLine) return 0;
  return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(await readProc(pid, "status"))?.[1] ?? 0);
}

// A process may end, or belong to somebody else, at any moment.
const ignoreGone = (instead) => (error) => {
  if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(error.code)) return instead;
  throw error;
};
