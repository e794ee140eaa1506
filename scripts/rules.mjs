// Writes docs/rules.md from the table of findings: `npm run rules`.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");

// In a folder of its own: what scripts/build.mjs compiles is taken for CommonJS.
const compiled = join(root, "build/rules");
mkdirSync(compiled, { recursive: true });
writeFileSync(join(compiled, "package.json"), '{ "type": "module" }\n');
execFileSync(process.execPath, [tsc, "-p", "tsconfig.json", "--outDir", compiled], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});

const { rulesPage } = await import(pathToFileURL(join(compiled, "lint/rules-page.js")).href);
writeFileSync(join(root, "docs/rules.md"), rulesPage());
