// npm run bench [-- --write] [--only overhead,start-up] [--quick]: measures this checkout's dist, prints Markdown.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { growth } from "./cases/growth.mjs";
import { html } from "./cases/html.mjs";
import { overhead } from "./cases/overhead.mjs";
import { parallel } from "./cases/parallel.mjs";
import { reading } from "./cases/reading.mjs";
import { shards } from "./cases/shards.mjs";
import { startUp } from "./cases/start-up.mjs";
import { streaming } from "./cases/streaming.mjs";

const cases = { overhead, streaming, "start-up": startUp, reading, parallel, growth, shards, html };

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(cases).join(",") },
    /** The folder with the launchers `cli.js` and `main.js`. */
    dist: { type: "string", default: "dist" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const context = {
  root,
  folder,
  quick: values.quick,
  cli: join(root, values.dist, "cli.js"),
  main: join(root, values.dist, "main.js"),
  post: join(root, values.dist, "post.js"),
};

const sections = [];
try {
  for (const name of values.only.split(",")) {
    const section = await cases[name](context);
    sections.push(section);
    console.log(`${section}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.write)
  writeFileSync(join(root, "bench", "RESULTS.md"), `${[heading(), ...sections].join("\n\n")}\n`);

function heading() {
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const [cpu] = cpus();
  return `# What it costs

Written by \`npm run bench -- --write\`. Each row is the median of runs that took turns with the row above it; a ratio is the median
of the ratios within one turn, so that a machine which is busy for a while spoils neither. Absolute times are this machine's alone.

${new Date().toISOString().slice(0, 10)}, commit ${git("rev-parse", "--short", "HEAD")} · Node ${process.versions.node} · ${cpus().length} × ${cpu?.model.trim()} · ${Math.round(totalmem() / 2 ** 30)} GiB · ${process.platform} ${release()}`;
}
