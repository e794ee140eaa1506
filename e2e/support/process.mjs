import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { plainEnvironment } from "./environment.mjs";

const headBytes = 8 * 1024 * 1024;
const tailBytes = 1024 * 1024;
const pollMs = 20;

/**
 * Runs a program to its end. `log` is what it printed, stdout and stderr as they came, in the middle cut out
 * beyond 9 MiB; `stderr` the same of stderr alone. `peakMemory`, in bytes, is that of the program and the
 * helpers it started, without the commands of checks (they carry READINESS_MARK); asked for by `measure`.
 * `whileRunning(child)` may talk to it; the result waits for what it returns.
 */
export async function runProgram(file, args, options = {}) {
  const { cwd, env = plainEnvironment, signal, measure = false, whileRunning } = options;
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const end = () => endFamily(child);
  signal?.addEventListener("abort", end, { once: true });
  const both = new BoundedText();
  const stderr = new BoundedText();
  child.stdout.on("data", (chunk) => both.add(chunk));
  child.stderr.on("data", (chunk) => {
    both.add(chunk);
    stderr.add(chunk);
  });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode, killedBy) => resolve({ exitCode, killedBy }));
  });
  const memory = measure ? watchMemory(child) : null;
  const interplay = whileRunning?.(child);
  try {
    const ending = await ended;
    await interplay;
    return {
      ...ending,
      log: both.text(),
      logBytes: both.bytes,
      stderr: stderr.text(),
      peakMemory: (await memory) ?? null,
    };
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

/** Runs a program that must succeed, and returns what it printed. */
export async function mustRun(file, args, options) {
  const { exitCode, log } = await runProgram(file, args, options);
  if (exitCode !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${exitCode}:\n${log}`);
  return log;
}

/** The processes whose environment holds `NAME=value`, zombies aside. Linux only. */
export async function processesWith(name, value) {
  const pids = (await readdir("/proc")).filter((entry) => /^\d+$/.test(entry));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readProc(pid, "environ");
      const status = await readProc(pid, "status");
      return environment.split("\0").includes(`${name}=${value}`) && !/^State:\s+Z/m.test(status);
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}

/** The living processes of a group. */
export async function livingMembers(group) {
  const pids = (await readdir("/proc")).filter((entry) => /^\d+$/.test(entry));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readProc(pid, "stat");
      const [state, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(itsGroup) === group && !"ZX".includes(state);
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}

// With its children, because a child that holds our pipe open would keep us waiting for its end.
async function endFamily(child) {
  for (const pid of child.pid === undefined ? [] : await family(child.pid)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
  child.stdout.destroy();
  child.stderr.destroy();
}

class BoundedText {
  bytes = 0;
  #head = [];
  #headBytes = 0;
  #tail = Buffer.alloc(0);

  add(chunk) {
    this.bytes += chunk.length;
    if (this.#headBytes < headBytes) {
      this.#head.push(chunk);
      this.#headBytes += chunk.length;
    } else {
      const joined = chunk.length >= tailBytes ? chunk : Buffer.concat([this.#tail, chunk]);
      this.#tail = joined.subarray(-tailBytes);
    }
  }

  text() {
    const left = this.bytes - this.#headBytes - this.#tail.length;
    const gap = left > 0 ? `\n[… ${left} bytes left out …]\n` : "";
    return Buffer.concat([...this.#head, Buffer.from(gap), this.#tail]).toString("utf8");
  }
}

// The most that the program and its helpers had in memory at one time. VmHWM is each process's own maximum,
// so nothing is missed between two looks except a helper that lived shorter than that.
async function watchMemory(child) {
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

async function ownMemory(pid, main, commandLine) {
  if ((await readProc(pid, "environ")).includes("\0READINESS_MARK=")) return 0;
  // Between fork and exec a child looks like its parent, and shares all its pages.
  if (pid !== main && (await readProc(pid, "cmdline")) === commandLine) return 0;
  return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(await readProc(pid, "status"))?.[1] ?? 0);
}

async function family(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(ignoreGone([]));
  const lists = await Promise.all(threads.map((thread) => readProc(pid, `task/${thread}/children`)));
  const children = lists.join(" ").split(" ").filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(family))).flat()];
}

const readProc = (pid, file) => readFile(`/proc/${pid}/${file}`, "latin1").catch(ignoreGone(""));

// A process may end, or belong to somebody else, at any moment.
const ignoreGone = (instead) => (error) => {
  if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(error.code)) return instead;
  throw error;
};
