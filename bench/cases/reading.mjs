import { compare, timed } from "../measure.mjs";
import { tablePage, yamlPage } from "../pages.mjs";
import { inSeconds, section, times } from "../table.mjs";

/** 4: reading a page as it grows, start-up included: by `list`, and by `lint`, which reads the same page as well. */
export async function reading({ folder, cli, quick }) {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 50_000];
  const kinds = [
    {
      name: "table",
      sizes: quick ? sizes : [...sizes, 100_000],
      page: (rows) => tablePage(folder, `rows-${rows}.md`, rows),
    },
    // A page has at most 16 MiB, which is less than 100,000 of these.
    { name: "YAML", sizes, page: (rows) => yamlPage(folder, `rows-${rows}.yml`, checks(rows)) },
  ];
  const read = (command, path) => {
    const args = [cli, command, path.split("/").at(-1)];
    return timed({ file: process.execPath, args, cwd: folder, memory: true });
  };
  const lines = [];
  for (const { name, sizes, page } of kinds) {
    const pages = sizes.map((rows) => ({ rows, path: page(rows) }));
    const contestants = pages.flatMap(({ rows, path }) =>
      ["list", "lint"].map((command) => ({ name: rows, run: () => read(command, path) })),
    );
    const results = await compare(contestants, 3);
    for (let index = 0; index < results.length; index += 2)
      lines.push(line(name, results[index], results[index + 1]));
  }
  return section(
    "4. Reading",
    "`readiness list`, and `lint` of the same page as a multiple of it. Targets: 10k rows within 20 × 1k rows, a table of 10k rows under 1.5 s, linear growth; `lint` within 1.5 × `list` in time and memory.",
    ["", "rows", "`list`", "of 1,000 rows", "peak memory", "`lint`: time", "`lint`: memory"],
    lines,
  );
}

function line(kind, listed, linted) {
  return [
    kind,
    listed.name.toLocaleString("en-US"),
    inSeconds(listed.seconds),
    times(listed.ratio),
    `${Math.round(listed.mebibytes)} MiB`,
    times(linted.seconds / listed.seconds),
    times(linted.mebibytes / listed.mebibytes),
  ];
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
