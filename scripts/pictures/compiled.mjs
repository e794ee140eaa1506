// The sources and the situations that the tests know, compiled apart: a build of dist/ at the same time does no harm.
import { execFileSync } from "node:child_process";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `load("src/report/…", "__tests__/…")` gives their modules. */
export async function compileInto(folder, root) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const project = join(root, "__tests__/tsconfig.json");
  execFileSync(process.execPath, [tsc, "-p", project, "--noEmit", "false", "--outDir", folder], {
    stdio: "inherit",
  });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  return (...paths) =>
    Promise.all(paths.map((path) => import(pathToFileURL(join(folder, `${path}.js`)).href)));
}
