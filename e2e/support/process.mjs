import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { plainEnvironment } from "./environment.mjs";
import { family, readProc, watchMemory } from "./memory.mjs";

const headBytes = 8 * 1024 * 1024;
const tailBytes = 1024 * 1024;

/**
 * Runs a program to its end. `log` is what it printed, stdout and stderr as they came, in the middle cut out
 * beyond 9 MiB, `logContent` the same as bytes; `stderr` the same of stderr alone. `peakMemory`, in bytes, is that of the program and the
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
      logContent: both.content(),
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
export function processesWith(name, value) {
  const variable = `${name}=${value}`;
  return processesThat((pid) => {
    const environment = readProc(pid, "environ");
    return (
      environment.includes(variable) &&
      environment.split("\0").includes(variable) &&
      !/^State:\s+Z/m.test(readProc(pid, "status"))
    );
  });
}

/** The living processes of a group. */
export function livingMembers(group) {
  return processesThat((pid) => {
    const stat = readProc(pid, "stat");
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(itsGroup) === group && !"ZX".includes(state);
  });
}

const processesThat = (holds) =>
  readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && holds(entry))
    .map(Number);

// With its children, because a child that holds our pipe open would keep us waiting for its end.
function endFamily(child) {
  for (const pid of child.pid === undefined ? [] : family(child.pid)) {
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
  #tail = [];
  #tailBytes = 0;

  add(chunk) {
    this.bytes += chunk.length;
    if (this.#headBytes < headBytes) {
      this.#head.push(chunk);
      this.#headBytes += chunk.length;
      return;
    }
    this.#tail.push(chunk);
    this.#tailBytes += chunk.length;
    while (this.#tailBytes - this.#tail[0].length >= tailBytes) this.#tailBytes -= this.#tail.shift().length;
  }

  content() {
    const tail = Buffer.concat(this.#tail).subarray(-tailBytes);
    const left = this.bytes - this.#headBytes - tail.length;
    const gap = left > 0 ? `\n[… ${left} bytes left out …]\n` : "";
    return Buffer.concat([...this.#head, Buffer.from(gap), tail]);
  }

  text() {
    return this.content().toString("utf8");
  }
}
