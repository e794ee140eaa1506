// Builds dist/: tsc, because TypeScript 7 has no compiler API for ncc's own loader, then ncc per entry.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = createRequire(import.meta.url);
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

/** Entry → folder in dist. `json-query` is the worker that evaluates JSONPath off the main thread. */
const entries = ["main", "post", "report", "cli", "json-query"];

for (const folder of ["build", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
run(bin.resolve("typescript/package.json").replace("package.json", "bin/tsc"), "-p", "tsconfig.json");
for (const entry of entries) {
  const out = join(root, "dist", entry);
  mkdirSync(out, { recursive: true });
  run(
    bin.resolve("@vercel/ncc/dist/ncc/cli.js"),
    "build",
    `build/entry/${entry}.js`,
    "-o",
    out,
    "--license",
    "licenses.txt",
    "--no-cache",
  );
}
console.log(
  readdirSync(join(root, "dist"))
    .map((folder) => `dist/${folder}`)
    .join(" "),
);
