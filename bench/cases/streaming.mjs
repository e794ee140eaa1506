import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { compare, environment, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { section, times } from "../table.mjs";

const mebibyte = 1024 * 1024;
const sink = "cat > /dev/null";

/** 2: a flood that is judged while it streams, against `cat` into the same sink. */
export async function streaming({ folder, cli, quick }) {
  const size = (quick ? 128 : 1024) * mebibyte;
  const floods = [
    {
      name: "lines",
      file: writeFlood(join(folder, "lines"), "ok 12345 the quick brown fox jumps over the lazy dog\n", size),
    },
    {
      name: "no newline",
      file: writeFlood(join(folder, "open"), "ok 12345 the quick brown fox jumps over the lazy dog ", size),
    },
  ];
  const rows = [];
  for (const { name, file } of floods) {
    const results = await compare(
      [
        { name: "cat", run: () => timed({ file: "cat", args: [file], sink }) },
        ...signalSets.map(({ title, fail }, index) => {
          const page = yamlPage(folder, `flood-${name}-${index}.yml`, [
            { id: "flood", area: "flood", run: `cat ${file}`, fail },
          ]);
          const program = {
            file: process.execPath,
            args: [cli, "run", page.split("/").at(-1)],
            cwd: folder,
            env: environment({ RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder }),
          };
          return { name: `readiness, ${title}`, run: () => timed({ ...program, sink, memory: true }) };
        }),
      ],
      quick ? 2 : 3,
    );
    for (const { name: who, seconds, ratio, mebibytes } of results)
      rows.push([
        name,
        who,
        `${Math.round(size / mebibyte / seconds)} MiB/s`,
        times(1 / ratio),
        mebibytes ? `${Math.round(mebibytes)} MiB` : "",
      ]);
  }
  return section(
    "2. Streaming",
    `${size / mebibyte} MiB from \`cat\` through a check with four signals into \`${sink}\`. Targets: 0.45 of \`cat\` with literals and with patterns that have a literal, 0.1 with any other, at most 150 MiB.`,
    ["output", "", "speed", "of cat", "peak memory"],
    rows,
  );
}

const signalSets = [
  { title: "4 texts", fail: ["** (CompileError)", "panic: ", "Segmentation", "stderr: warning:"] },
  {
    title: "4 patterns with a literal",
    fail: ["/error: \\d+/", "/panic(ked)? at/", "/FAILED|ABORTED/", "/^fatal: .*$/"],
  },
  {
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
