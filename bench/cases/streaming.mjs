import { closeSync, openSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { compare, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { section, times } from "../table.mjs";

const mebibyte = 1024 * 1024;
const sink = "cat > /dev/null";

/** 2: a flood that is judged while it streams, against `cat` into the same sink. */
export async function streaming({ root, folder, cli, quick }) {
  const size = (quick ? 128 : 1024) * mebibyte;
  const rounds = quick ? 2 : 3;
  const pipe = join(root, "bench", "node-pipe.mjs");
  const rows = [];
  for (const [name, text] of Object.entries(floods)) {
    const file = writeFlood(join(folder, "flood"), text, size);
    const judged = ({ title, fail }, length) => {
      const run = `head -c ${length} ${file}`;
      const page = basename(yamlPage(folder, "flood.yml", [{ id: "flood", area: "flood", run, fail }]));
      const program = { file: process.execPath, args: [cli, "run", page], cwd: folder, sink, memory: true };
      return { name: `readiness, ${title}`, run: () => timed(program) };
    };
    const cat = (title, into) => ({
      name: title,
      run: () => timed({ file: "cat", args: [file], sink: into }),
    });
    const add = (results, length, fastest) => {
      for (const { name: who, seconds, mebibytes } of results) {
        const speed = length / seconds / mebibyte;
        const memory = mebibytes ? `${Math.round(mebibytes)} MiB` : "";
        rows.push([name, who, `${Math.round(speed)} MiB/s`, times(speed / fastest), memory]);
      }
    };
    const plain = await compare(
      [
        cat("`cat`", sink),
        cat("`cat` into `cat`, as a check's output goes through us", `cat | ${sink}`),
        cat("`cat` into a Node that looks at nothing", `"${process.execPath}" "${pipe}" | ${sink}`),
      ],
      rounds,
    );
    const fastest = size / plain[0].seconds / mebibyte;
    add(plain, size, fastest);
    for (const set of signalSets) {
      const length = set.slow ? size / 8 : size;
      add(await compare([judged(set, length)], rounds), length, fastest);
    }
  }
  return section(
    "2. Streaming",
    `${size / mebibyte} MiB through a check with four signals into \`${sink}\`, start-up included; an eighth of it for the last. Targets: 0.45 of \`cat\` with literals and with patterns that have a literal, 0.1 with any other, at most 150 MiB.`,
    ["output", "", "speed", "of cat", "peak memory"],
    rows,
  );
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
