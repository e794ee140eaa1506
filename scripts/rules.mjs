// Writes docs/rules.md and src/model/findings/weights.ts from the table of findings: `npm run rules`.
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
// Without checking: the weights of today may lack the finding that is to be drawn.
execFileSync(process.execPath, [tsc, "-p", "tsconfig.json", "--noCheck", "--outDir", compiled], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});

const load = (file) => import(pathToFileURL(join(compiled, file)).href);
const { rulesPage } = await load("lint/rules-page.js");
const { weightsFile } = await load("lint/weights-file.js");
writeFileSync(join(root, "docs/rules.md"), rulesPage());
writeFileSync(join(root, "src/model/findings/weights.ts"), weightsFile());
