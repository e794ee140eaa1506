// Runs the scripts that a file lists with @actions/exec, one after the other.
import { readFileSync } from "node:fs";
import { exec } from "@actions/exec";

const scripts = readFileSync(process.argv[2], "utf8").trim().split("\n");
for (const script of scripts)
  await exec("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], { silent: true });
