import { spawn } from "node:child_process";
import { watchMemory } from "../e2e/support/memory.mjs";

/** What every contestant is given: this process's environment without what slows Node's start or belongs to a job. */
export function environment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_|npm_|GITHUB_|INPUT_|RUNNER_|ACTIONS_)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...more };
}

/**
 * Runs a program to its end, its output piped into `sink` (a shell command; `null`: nowhere), and tells the seconds
 * and, for `memory`, the peak of everything that it started but the commands of checks, in MiB.
 */
export async function timed({ file, args, cwd, env = environment(), sink = null, memory = false }) {
  const piped = ["-o", "pipefail", "-c", `"$@" | ${sink}`, "bench", file, ...args];
  const began = performance.now();
  const child = spawn(sink === null ? file : "bash", sink === null ? args : piped, {
    cwd,
    env,
    stdio: "ignore",
  });
  const peak = memory ? watchMemory(child) : null;
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const seconds = (performance.now() - began) / 1_000;
  if (code !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${code}`);
  return { seconds, mebibytes: peak === null ? null : (await peak) / 1024 ** 2 };
}

/** Runs every contestant once a round, in turn, after one round that does not count; ratios are to the first one's. */
export async function compare(contestants, rounds) {
  const turns = contestants.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { run }] of contestants.entries()) {
      const measured = await run();
      if (round >= 0) turns[index].push(measured);
    }
  }
  return contestants.map(({ name }, index) => ({
    name,
    seconds: median(turns[index].map(({ seconds }) => seconds)),
    ratio: median(turns[index].map(({ seconds }, round) => seconds / turns[0][round].seconds)),
    mebibytes: Math.max(...turns[index].map(({ mebibytes }) => mebibytes ?? 0)),
  }));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
