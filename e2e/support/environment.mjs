// Where things are, and the environment that a job's step would start from.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that runs the action, then any other: the runner has Node 24, people at a command line what they have. */
export const nodes = nodePaths().map((path) => ({
  path,
  version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
}));

/** This process's environment without what npm and an outer job put there. */
export const plainEnvironment = Object.fromEntries(
  Object.entries({ ...process.env, PATH: plainPath() }).filter(([name]) => !isForeign(name)),
);

/** The absolute path of a program on the plain PATH, or `null`. */
export function findProgram(name) {
  return (
    plainPath()
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isExecutable) ?? null
  );
}

function nodePaths() {
  if (process.env.E2E_NODE) return [process.env.E2E_NODE];
  const runners = join(root, ".ci/node24/node_modules/node/bin/node");
  return existsSync(runners) ? [runners, process.execPath] : [process.execPath];
}

// `npm run` puts this project's tools before the machine's.
function plainPath() {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
    .join(delimiter);
}

function isForeign(name) {
  const ofNpm = /^npm_/i.test(name) && !/^npm_config_(registry|cache|userconfig)$/i.test(name);
  return (
    ofNpm || /^(INPUT|GITHUB|RUNNER|ACTIONS|STATE|READINESS)_|^(NODE_OPTIONS|INIT_CWD|NODE|CI)$/.test(name)
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EACCES" || error.code === "ENOTDIR") return false;
    throw error;
  }
}
