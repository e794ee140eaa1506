// Runs programs with @actions/exec: the scripts that a file lists, one after the other, or one command whose output is shown.
import { readFileSync } from "node:fs";
import { exec } from "@actions/exec";

const [list, ...command] = process.argv.slice(2);
if (list === "--") await exec(command[0], command.slice(1));
else {
  for (const script of readFileSync(list, "utf8").trim().split("\n"))
    await exec("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], { silent: true });
}
