import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { compare, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { section, times } from "../table.mjs";

const mebibyte = 1024 * 1024;
const sink = "cat > /dev/null";

/** 2: a flood that is judged while it streams, against `cat` into the same sink. */
export async function streaming({ root, folder, cli, quick }) {
  const size = (quick ? 128 : 1024) * mebibyte;
  const rows = [];
  for (const [name, text] of Object.entries(floods)) {
    const flood = (bytes) => writeFlood(join(folder, `flood-${bytes}`), text, bytes);
    const whole = flood(size);
    const relayed = await compare(relays(root, whole), quick ? 2 : 5);
    const fastest = size / relayed[0].seconds / mebibyte;
    const add = (results, bytes) => {
      for (const { name: who, seconds, mebibytes } of results) {
        const speed = bytes / seconds / mebibyte;
        const memory = mebibytes ? `${Math.round(mebibytes)} MiB` : "";
        rows.push([name, who, `${Math.round(speed)} MiB/s`, times(speed / fastest), memory]);
      }
    };
    add(relayed, size);
    for (const { title, fail, slow } of signalSets) {
      add(await compare([readiness(title, fail, whole, folder, cli)], quick || slow ? 2 : 5), size);
    }
    if (!quick) {
      const large = flood(4 * size);
      const [{ title, fail }] = signalSets;
      add(await compare([readiness(`${title}, 4 GiB`, fail, large, folder, cli)], 1), 4 * size);
      rmSync(large);
    }
    const exec = flood(execBytes);
    add(await compare([actionsExec(root, exec)], 1), execBytes);
  }
  return section(
    "2. Streaming",
    `${size / mebibyte} MiB through a check with four signals into \`${sink}\`, start-up included; ${execBytes / mebibyte} MiB for \`@actions/exec\`, which takes a time that grows with the square of a line. Targets: 0.45 of \`cat\` with literals and with patterns that have a literal, 0.1 with any other, at most 150 MiB.`,
    ["output", "", "speed", "of cat", "peak memory"],
    rows,
  );
}

const execBytes = 16 * mebibyte;

/** What is there without us: two processes and a pipe, and the same with a third one between them. */
function relays(root, file) {
  const cat = (name, into) => ({ name, run: () => timed({ file: "cat", args: [file], sink: into }) });
  const pipe = join(root, "bench", "node-pipe.mjs");
  return [
    cat("`cat`", sink),
    cat("`cat` into `cat`, as a check's output goes through us", `cat | ${sink}`),
    cat("`cat` into a Node that looks at nothing", `"${process.execPath}" "${pipe}" | ${sink}`),
  ];
}

function readiness(title, fail, file, folder, cli) {
  const check = { id: "flood", area: "flood", run: `cat ${file}`, fail };
  const page = basename(yamlPage(folder, `${basename(file)}-${title.replaceAll(/\W+/g, "-")}.yml`, [check]));
  const program = { file: process.execPath, args: [cli, "run", page], cwd: folder, sink, memory: true };
  return { name: `readiness, ${title}`, run: () => timed(program) };
}

function actionsExec(root, flood) {
  const program = {
    file: process.execPath,
    args: [join(root, "bench", "actions-exec.mjs"), "--", "cat", flood],
    sink,
    memory: true,
  };
  return { name: "`@actions/exec`, which judges nothing", run: () => timed(program) };
}

const floods = {
  lines: "ok 12345 the quick brown fox jumps over the lazy dog\n",
  "no newline": "ok 12345 the quick brown fox jumps over the lazy dog ",
};

const signalSets = [
  { title: "4 texts", fail: ["** (CompileError)", "panic: ", "Segmentation", "stderr: warning:"] },
  {
    title: "4 patterns with a literal",
    fail: ["/error: \\d+/", "/panic(ked)? at/", "/FAILED|ABORTED/", "/^fatal: .*$/"],
  },
  {
    slow: true,
    title: "4 patterns without one",
    fail: ["/[xyz]{9}/", "/(?i)warning/", "/^\\d+$/", "/[A-Z]\\d[A-Z]\\d/"],
  },
];

function writeFlood(path, text, size) {
  const block = Buffer.from(text.repeat(Math.ceil(mebibyte / text.length)).slice(0, mebibyte));
  const file = openSync(path, "w");
  for (let written = 0; written < size; written += block.length) writeSync(file, block);
  closeSync(file);
  return path;
}
