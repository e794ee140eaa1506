import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { section } from "../table.mjs";

/** 6: whether a check costs more the more results are held. */
export async function growth({ folder, cli, quick }) {
  const count = quick ? 400 : 2_000;
  const checks = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    area: `a${index}`,
    run: "seq 300",
  }));
  const page = yamlPage(folder, "growth.yml", checks).split("/").at(-1);
  const results = join(folder, "growth.json");
  const { mebibytes } = await timed({
    file: process.execPath,
    args: [cli, "run", page, "--results", results],
    cwd: folder,
    memory: true,
  });
  const starts = JSON.parse(readFileSync(results, "utf8")).checks.map(({ startedAt }) =>
    Date.parse(startedAt),
  );
  const quarter = count / 4;
  const rows = [0, 1, 2, 3].map((index) => {
    const part = starts.slice(index * quarter, (index + 1) * quarter);
    const steps = [];
    for (let at = 25; at < part.length; at += 25) steps.push((part[at] - part[at - 25]) / 25);
    return [`checks ${index * quarter + 1} to ${(index + 1) * quarter}`, `${median(steps).toFixed(2)} ms`];
  });
  return section(
    "6. Growth",
    `${count} checks that print 300 lines each, whose last lines are held for the report. Peak memory ${Math.round(mebibytes)} MiB.`,
    ["", "per check (median of 25 at a time)"],
    rows,
  );
}
