import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare, environment, timed } from "../measure.mjs";
import { yamlPage } from "../pages.mjs";
import { inSeconds, section, times } from "../table.mjs";

/** 1: what a check costs over its own processes: trivial ones, one after the other, each in a shell of its own. */
export async function overhead({ root, folder, cli, quick }) {
  const count = quick ? 100 : 500;
  const scripts = writeScripts(join(folder, "scripts"), count);
  const shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"];
  const page = yamlPage(
    folder,
    "trivial.yml",
    scripts.map((_, index) => ({ id: `c${index}`, area: `a${index}`, run: "true" })),
  );
  const loop = join(folder, "loop.sh");
  writeFileSync(loop, scripts.map((script) => `${shell.join(" ")} ${script} || exit 1`).join("\n"));
  const makefile = join(folder, "Makefile");
  const targets = scripts.map((script, index) => `t${index}:\n\t@${shell.join(" ")} ${script}`);
  writeFileSync(
    makefile,
    `all: ${scripts.map((_, index) => `t${index}`).join(" ")}\n${targets.join("\n")}\n`,
  );
  const taskfile = join(folder, "Taskfile.yml");
  const commands = scripts.map((script) => `      - ${shell.join(" ")} ${script}`);
  writeFileSync(taskfile, `version: "3"\ntasks:\n  default:\n    cmds:\n${commands.join("\n")}\n`);
  const list = join(folder, "scripts.txt");
  writeFileSync(list, `${scripts.join("\n")}\n`);
  const exec = join(root, "bench", "actions-exec.mjs");
  const node = process.execPath;
  const contestants = [
    { name: "bash loop", file: "bash", args: [loop] },
    { name: "readiness", file: node, args: [cli, "run", page], env: environment({ RUNNER_TEMP: folder }) },
    { name: "make", file: "make", args: ["-s", "-f", makefile], installed: has("make") },
    { name: "go-task", file: "task", args: ["-s", "-t", taskfile], installed: has("task") },
    {
      name: "GNU parallel",
      file: "parallel",
      args: ["-j1", "-a", list, ...shell],
      installed: has("parallel"),
    },
    { name: "@actions/exec", file: node, args: [exec, list] },
  ].filter(({ installed = true }) => installed);
  const results = await compare(
    contestants.map(({ name, ...program }) => ({ name, run: () => timed({ cwd: folder, ...program }) })),
    quick ? 3 : 7,
  );
  return section(
    "1. Overhead per check",
    `${count} checks \`true\`, one after the other, each a script of its own in \`bash -e -o pipefail\`. Target: at most 2.5 × the loop.`,
    ["", "all", "per check", "of the loop"],
    results.map(({ name, seconds, ratio }) => [
      name,
      inSeconds(seconds),
      `${((seconds / count) * 1_000).toFixed(2)} ms`,
      times(ratio),
    ]),
  );
}

function writeScripts(folder, count) {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${index}.sh`);
    writeFileSync(path, "true\n");
    return path;
  });
}

function has(program) {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
