import { compare, timed } from "../measure.mjs";
import { tablePage, yamlPage } from "../pages.mjs";
import { inSeconds, section, times } from "../table.mjs";

/** 4: reading a page as it grows, start-up included. */
export async function reading({ folder, cli, quick }) {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 50_000];
  const kinds = [
    { name: "table", page: (rows) => tablePage(folder, `rows-${rows}.md`, rows) },
    { name: "YAML", page: (rows) => yamlPage(folder, `rows-${rows}.yml`, checks(rows)) },
  ];
  const lines = [];
  for (const { name, page } of kinds) {
    const results = await compare(
      sizes.map((rows) => {
        const path = page(rows).split("/").at(-1);
        const program = { file: process.execPath, args: [cli, "list", path], cwd: folder, memory: true };
        return { name: rows, run: () => timed(program) };
      }),
      3,
    );
    for (const { name: rows, seconds, ratio, mebibytes } of results)
      lines.push([
        name,
        rows.toLocaleString("en-US"),
        inSeconds(seconds),
        times(ratio),
        `${Math.round(mebibytes)} MiB`,
      ]);
  }
  return section(
    "4. Reading",
    "`readiness list`. Targets: 10k rows within 20 × 1k rows, a table of 10k rows under 1.5 s, linear growth.",
    ["", "rows", "time", "of 1,000 rows", "peak memory"],
    lines,
  );
}

function checks(rows) {
  return Array.from({ length: rows }, (_, index) => ({
    id: `check-${index}`,
    area: `area ${index}`,
    run: `make test-${index}`,
    pass: ["exit 0", ", 0 failures"],
    fail: ["** (CompileError)"],
    rollback: "Roll back to the release before",
    retest: `make test-${index}`,
  }));
}
