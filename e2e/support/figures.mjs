// What the suite saw, as Markdown that can be committed.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";

const head = [
  "# What the end-to-end suite saw",
  "",
  "Written by `npm run e2e -- --write`, with `--all` for the long cases, `--repeat N` and `--busy` (two more processes for every core, one of which starts programs all the time). A case that is run again in the same way replaces its row.",
  "",
  "| case | Node | load | passed | seconds, median and longest | seen | date |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];

/** A row for each case under each Node. */
export function figureRows(runs, { busy }) {
  const groups = new Map();
  for (const run of runs) {
    const key = `| ${run.name} | ${run.node} | ${busy ? "busy" : "as it was"} |`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups].map(([key, all]) => {
    const passed = all.filter(({ verdict }) => verdict === "passed").length;
    const seconds = all.map((run) => run.seconds).sort((a, b) => a - b);
    const times = `${seconds[seconds.length >> 1].toFixed(1)}, ${seconds.at(-1).toFixed(1)}`;
    // Of several runs the highest: the figures are limits.
    const seen =
      all
        .flatMap(({ figures }) => figures)
        .sort(byNumber)
        .at(-1) ?? "";
    const date = new Date().toISOString().slice(0, 10);
    return `${key} ${passed} of ${all.length} | ${times} | ${seen} | ${date} |`;
  });
}

const byNumber = (a, b) => Number.parseFloat(a) - Number.parseFloat(b);

/** Puts the rows into the file, each in the place of the one with the same case, Node and load. */
export async function writeFigures(path, rows) {
  const lines = existsSync(path) ? (await readFile(path, "utf8")).split("\n") : [];
  const before = lines.filter((line) => line.startsWith("| ") && !head.includes(line));
  const all = new Map([...before, ...rows].map((row) => [keyOf(row), row]));
  await writeFile(path, `${[...head, ...[...all.values()].sort()].join("\n")}\n`);
}

const keyOf = (row) => row.split(" | ").slice(0, 3).join(" | ");
