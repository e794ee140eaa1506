// Builds dist/: tsc, because TypeScript 7 has no compiler API for ncc's own loader, then ncc per entry, then what is in it.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledPackages } from "./supply/bundled-packages.mjs";
import { renderNotices } from "./supply/notices.mjs";
import { renderSbom } from "./supply/sbom.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = createRequire(import.meta.url);
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

/** Entry → folder in dist. `json-query` is the worker that evaluates JSONPath off the main thread. */
const entries = ["main", "post", "report", "cli", "json-query"];
const statsOf = (entry) => join(root, "build", `${entry}.stats.json`);

for (const folder of ["build", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
run(bin.resolve("typescript/package.json").replace("package.json", "bin/tsc"), "-p", "tsconfig.json");
// Without a `type` above the compiled modules ncc makes CommonJS of them: it starts faster, because a chunk is read at
// once and Node's loader of ES modules stays out of it. This package's own `type` would make Node take it for the other.
writeFileSync(join(root, "build", "package.json"), "{}\n");
mkdirSync(join(root, "dist"));
writeFileSync(join(root, "dist", "package.json"), '{\n  "type": "commonjs"\n}\n');
for (const entry of entries) {
  const out = join(root, "dist", entry);
  run(
    bin.resolve("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    `build/entry/${entry}.js`,
    "-o",
    out,
    "--stats-out",
    statsOf(entry),
    "--no-cache",
    // So that webpack wraps each module in `(function …)`: V8 compiles that at once, an arrow function twice.
    "--target",
    "es5",
  );
}
const bundled = bundledPackages(entries.map(statsOf), join(root, "package-lock.json"));
writeFileSync(join(root, "dist/sbom.cdx.json"), renderSbom(root, bundled));
writeFileSync(join(root, "dist/THIRD_PARTY_NOTICES.txt"), renderNotices(root, bundled));
console.log(
  readdirSync(join(root, "dist"))
    .map((name) => `dist/${name}`)
    .join(" "),
);
