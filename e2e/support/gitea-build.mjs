// Builds Gitea and its runner from their Go modules into `.ci/gitea`: about four minutes the first time, nothing afterwards.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findProgram, plainEnvironment, root } from "./environment.mjs";

const run = promisify(execFile);
const folder = join(root, ".ci/gitea");

const gitea = {
  module: "code.gitea.io/gitea",
  version: "v1.26.0",
  name: "gitea",
  tags: "sqlite sqlite_unlock_notify",
};
const runner = { module: "gitea.com/gitea/runner", version: "v1.0.8", name: "runner", tags: "" };

/** What a first build may take on a busy machine, in milliseconds. */
export const buildTimeoutMs = 20 * 60_000;

/** `server` and `runner` as programs, `source` as the folder with the server's templates; built where they are missing. */
export async function buildGitea() {
  const programs = { server: await build(gitea), runner: await build(runner) };
  return { ...programs, source: sourceOf(gitea) };
}

const programOf = ({ name, version }) => join(folder, `${name}-${version}`);
const sourceOf = ({ name, version }) => join(folder, `${name}-src-${version}`);

async function build(what) {
  const program = programOf(what);
  if (existsSync(program) && existsSync(sourceOf(what))) return program;
  const go = findProgram("go");
  if (go === null) throw new Error("needs go, which is not on PATH: install Go 1.26 or later");
  for (const tool of ["gcc", "git"])
    if (findProgram(tool) === null) throw new Error(`needs ${tool}, which is not on PATH`);
  await mkdir(folder, { recursive: true });
  const { Dir } = await download(go, what);
  // Apart until it is whole: a build that was stopped leaves nothing that looks finished.
  const apart = await mkdtemp(join(folder, "building-"));
  try {
    const source = join(apart, "src");
    await cp(Dir, source, { recursive: true });
    await run("chmod", ["-R", "u+w", source]);
    const built = join(apart, what.name);
    await asGo(go, ["build", "-tags", what.tags, "-o", built, "."], source);
    await rm(sourceOf(what), { recursive: true, force: true });
    await rename(source, sourceOf(what));
    await rename(built, program);
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
  return program;
}

async function download(go, { module, version }) {
  try {
    return JSON.parse(await asGo(go, ["mod", "download", "-json", `${module}@${version}`], folder));
  } catch (error) {
    const said = /"Error": "(.*)"/.exec(error.stdout ?? "")?.[1] ?? error.message;
    throw new Error(`${module}@${version} cannot be had from the Go module proxy: ${said}`, { cause: error });
  }
}

async function asGo(go, args, cwd) {
  const env = { ...plainEnvironment, GOFLAGS: "-mod=mod", GOWORK: "off", CGO_ENABLED: "1" };
  const { stdout } = await run(go, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
