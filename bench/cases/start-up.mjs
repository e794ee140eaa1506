import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, environment, timed } from "../measure.mjs";
import { tablePage } from "../pages.mjs";
import { inSeconds, section, times } from "../table.mjs";

/** 3: what is there before the first check runs. */
export async function startUp({ root, folder, cli, main, quick }) {
  const workspace = join(folder, "start-up");
  mkdirSync(workspace);
  tablePage(workspace, "ten.md", 10);
  writeFileSync(join(workspace, "one.md"), "| Area | Command |\n| --- | --- |\n| one | `true` |\n");
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"].map((name) => [name, join(workspace, name)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, "");
  const job = {
    ...files,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    INPUT_CHECKLIST: "one.md",
    INPUT_COMMENT: "never",
  };
  const node = process.execPath;
  const core = ["--input-type=module", "-e", 'await import("@actions/core")'];
  const results = await compare(
    [
      { name: "`node -e 0`", args: ["-e", "0"] },
      { name: "`readiness list`, ten checks", args: [cli, "list", "ten.md"] },
      { name: "`readiness run`, one `true`", args: [cli, "run", "one.md"] },
      { name: "`@actions/core`, imported and nothing else", args: core, cwd: root },
      { name: "the action, one `true`", args: [main], env: environment(job) },
    ].map(({ name, ...program }) => ({ name, run: () => timed({ file: node, cwd: workspace, ...program }) })),
    quick ? 5 : 25,
  );
  const base = results[0].seconds;
  return section(
    "3. Start-up",
    "Targets: `list` at most 2 × `node -e 0`, the action at most 40 ms over `@actions/core` itself.",
    ["", "time", "of `node -e 0`", "over it"],
    results.map(({ name, seconds, ratio }) => [
      name,
      inSeconds(seconds),
      times(ratio),
      inSeconds(seconds - base),
    ]),
  );
}
