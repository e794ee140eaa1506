import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAction } from "./action.mjs";
import { runCommandLine } from "./command-line.mjs";
import { findProgram, root } from "./environment.mjs";
import { runProgram } from "./process.mjs";

const defaultTimeoutMs = 120_000;
const logTailCharacters = 3_000;

/**
 * Runs one case and prints its line. A case gets `t`: the Node to use, a folder of its own that is removed
 * afterwards, `action`, `cli` and `program`, which end when its time is up, and `figure`, which keeps what was seen
 * (a number and its unit first). Settles with `verdict` ("passed" or "failed"), `seconds` and `figures`.
 */
export async function runCase({ name, needs = [], timeoutMs = defaultTimeoutMs, run }, node) {
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "readiness-e2e-"));
  const stop = new AbortController();
  const figures = [];
  const outcome = (verdict) => ({ verdict, seconds: (performance.now() - started) / 1_000, figures });
  const ran = [];
  const keep = async (promise) => {
    const result = await promise;
    ran.push(result);
    return result;
  };
  const t = {
    root,
    node,
    folder,
    figure: (text) => figures.push(text),
    action: (options) => keep(runAction({ node, folder, signal: stop.signal, ...options })),
    cli: (args, options) => keep(runCommandLine(args, { node, folder, signal: stop.signal, ...options })),
    program: (file, args, options) => keep(runProgram(file, args, { signal: stop.signal, ...options })),
  };
  try {
    const missing = needs.filter((program) => findProgram(program) === null);
    if (missing.length > 0) throw new Error(`needs ${missing.join(", ")}, which is not on PATH`);
    await withinTime(run(t), timeoutMs, stop);
    printLine("ok", name, started);
    if (figures.length > 0) console.log(`     ${figures.join(", ")}`);
    return outcome("passed");
  } catch (error) {
    printLine("FAIL", name, started);
    console.log(indent(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    const last = ran.at(-1);
    if (last)
      console.log(
        indent(`--- what ran last: exit code ${last.exitCode}, its log ends with\n${tail(last.log)}`),
      );
    return outcome("failed");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withinTime(running, timeoutMs, stop) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${timeoutMs / 1000} s`)), timeoutMs);
  });
  try {
    await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    stop.abort();
    // What was started is ended before its folder goes.
    await Promise.allSettled([running]);
  }
}

function printLine(word, name, started) {
  console.log(`${word.padEnd(4)} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

const tail = (text) => (text.length > logTailCharacters ? `…${text.slice(-logTailCharacters)}` : text);

// Also hides commands and terminal escapes from whoever shows our own output.
const indent = (text) =>
  text
    .split(/\r\n|\r|\n/)
    .map(
      (line) =>
        `     | ${line.replaceAll("##[", "##\u200b[").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "?")}`,
    )
    .join("\n");
