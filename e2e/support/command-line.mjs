// Runs the built command line as a person does.
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment, root } from "./environment.mjs";
import { runProgram } from "./process.mjs";

/**
 * `readiness ARGS` in a workspace.
 *
 * @param options.workspace the folder it is started in
 * @param options.folder where TMPDIR is made, anew for each run
 * @param options.env what differs from a plain environment
 * @returns what `runProgram` returns, and `results`, the results file of its temporary folder or `null`
 */
export async function runCommandLine(args, { workspace, folder, node, env = {}, ...options }) {
  const temp = await mkdtemp(join(folder, "temp-"));
  const ran = await runProgram(node, [join(root, "dist/cli.js"), ...args], {
    cwd: workspace,
    env: { ...plainEnvironment, TMPDIR: temp, ...env },
    ...options,
  });
  const [session] = (await readdir(temp)).filter((name) => name.startsWith("readiness-"));
  const path = join(temp, session ?? "", "results.json");
  return { ...ran, temp, results: existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : null };
}
