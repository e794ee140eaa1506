// Builds dist/, or the folder that is named: tsc, because TypeScript 7 has no compiler API for ncc's own loader, then ncc once, then a launcher an entry, then what is in it.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledPackages } from "./supply/bundled-packages.mjs";
import { renderNotices } from "./supply/notices.mjs";
import { renderSbom } from "./supply/sbom.mjs";
import { withoutComments } from "./without-comments.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, process.argv[2] ?? "dist");
const bin = createRequire(import.meta.url);
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

/** Each is a chunk of the bundle and a launcher `dist/ENTRY.js`: those of `src/entry/bundle.ts`. */
const entries = ["main", "post", "plan", "gate", "report", "cli", "json-query"];
const stats = join(root, "build", "stats.json");

for (const folder of [join(root, "build"), dist]) rmSync(folder, { recursive: true, force: true });
run(bin.resolve("typescript/package.json").replace("package.json", "bin/tsc"), "-p", "tsconfig.json");
// Without a `type` above the compiled modules ncc makes CommonJS of them: it starts faster, because a chunk is read at
// once and Node's loader of ES modules stays out of it. This package's own `type` would make Node take it for the other.
writeFileSync(join(root, "build", "package.json"), "{}\n");
mkdirSync(dist);
writeFileSync(join(dist, "package.json"), '{\n  "type": "commonjs"\n}\n');
run(
  bin.resolve("@vercel/ncc/dist/ncc/cli.js"),
  "build",
  "build/entry/bundle.js",
  "-o",
  join(dist, "bundle"),
  "--stats-out",
  stats,
  "--no-cache",
  // So that webpack wraps each module in `(function …)`: V8 compiles that at once, an arrow function twice.
  "--target",
  "es5",
);
// Each job that uses the action downloads it: a sixth of it would be comments.
const bundle = join(dist, "bundle");
for (const name of readdirSync(bundle).filter((name) => name.endsWith(".js")))
  writeFileSync(join(bundle, name), withoutComments(readFileSync(join(bundle, name), "utf8")));
for (const entry of entries) {
  const launcher = join(dist, `${entry}.js`);
  const start = `require("./bundle/index.js").start("${entry}");\n`;
  if (entry === "cli") writeFileSync(launcher, `#!/usr/bin/env node\n${start}`, { mode: 0o755 });
  else writeFileSync(launcher, start);
}
const bundled = bundledPackages(stats, join(root, "package-lock.json"));
writeFileSync(join(dist, "sbom.cdx.json"), renderSbom(root, bundled));
writeFileSync(join(dist, "THIRD_PARTY_NOTICES.txt"), renderNotices(root, bundled));
console.log(
  readdirSync(dist)
    .map((name) => join(relative(root, dist), name))
    .join(" "),
);
