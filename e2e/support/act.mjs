// Runs workflows under act in host mode: a real workflow engine, without Docker and without GitHub.
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import MarkdownIt from "markdown-it";
import { findProgram, plainEnvironment, root } from "./environment.mjs";
import { mustRun } from "./process.mjs";

export const repository = "acme/app";

/** The path of act, or an error that says how to get it. */
export function findAct() {
  const installed = join(root, ".ci/tools/act/bin/act");
  const path = existsSync(installed) ? installed : findProgram("act");
  if (path === null) throw new Error("act is missing: run .ci/install-act");
  return path;
}

/** The workflow that a page of ours shows, by the page and the heading above it; the page's first without one. */
export async function shownWorkflow(page, heading = null) {
  const [first] = await shownWorkflows(page, heading);
  if (first === undefined) throw new Error(`${page} shows no workflow below "${heading}"`);
  return first;
}

/** All that it shows from there on. */
export async function shownWorkflows(page, heading = null) {
  const tokens = new MarkdownIt().parse(await readFile(join(root, page), "utf8"), {});
  const start = heading === null ? 0 : tokens.findIndex(({ content }) => content === heading);
  if (start < 0) throw new Error(`${page} has no heading "${heading}"`);
  return tokens
    .slice(start)
    .filter(
      ({ type, info, content }) => type === "fence" && info.trim() === "yaml" && /^jobs:/m.test(content),
    )
    .map(({ content }) => content);
}

/** The checklist that a page of ours shows below a heading. */
export async function shownPage(page, heading) {
  const tokens = new MarkdownIt().parse(await readFile(join(root, page), "utf8"), {});
  const start = tokens.findIndex(({ content }) => content === heading);
  const shown = tokens.slice(start).find(({ type, info }) => type === "fence" && info.trim() === "markdown");
  if (start < 0 || shown === undefined) throw new Error(`${page} shows no checklist below "${heading}"`);
  return shown.content;
}

/**
 * One run of the workspace's workflow for pull request 7, whose head is the workspace's HEAD, or for another event.
 *
 * @param t the case's tools
 * @param options.workspace a repository with one workflow
 * @param options.apiUrl the stand-in for GitHub's API
 * @param options.event `{ name, payload }`; without, pull request 7
 * @param options.programs name → shell script, before everything else on PATH
 * @param options.actions `owner/name@ref` → folder, besides ours
 * @param options.env for every step
 * @param options.artifacts the folder of act's artifact server, which outlives a run; without, there is none
 * @returns `exitCode`, and `jobs`: by name (`workflow/job`, `workflow/job-2` for a leg) `result`, `outputs` by
 *   step, `summaries` in order, `annotations` and the `log` of what the steps printed
 */
export async function runAct(
  t,
  { workspace, apiUrl, event, programs = {}, actions = {}, env = {}, artifacts },
) {
  const act = findAct();
  const folder = await mkdtemp(join(t.folder, "act-"));
  const bin = await writePrograms(join(folder, "bin"), programs);
  const ours = await copyAction(join(folder, "readiness-action"));
  const eventPath = join(folder, "event.json");
  await writeFile(eventPath, JSON.stringify(event?.payload ?? (await pullRequestEvent(workspace))));
  const options = [
    ...["ubuntu-latest", "macos-latest"].flatMap((platform) => ["-P", `${platform}=-self-hosted`]),
    ...Object.entries({ "org/readiness-action@v1": ours, ...actions }).flatMap(([name, path]) => [
      "--local-repository",
      `${name}=${path}`,
    ]),
    ...Object.entries({ GITHUB_API_URL: apiUrl, ...env }).flatMap(([name, value]) => [
      "--env",
      `${name}=${value}`,
    ]),
  ];
  const server =
    artifacts === undefined
      ? []
      : ["--artifact-server-path", artifacts, "--artifact-server-addr", "127.0.0.1"].concat(
          "--artifact-server-port",
          String(await freePort()),
        );
  const { exitCode, log } = await t.program(
    act,
    [
      event?.name ?? "pull_request",
      "--json",
      "--no-cache-server",
      "--eventpath",
      eventPath,
      "-s",
      "GITHUB_TOKEN",
      ...server,
      ...options,
    ],
    {
      cwd: workspace,
      env: {
        ...plainEnvironment,
        GITHUB_TOKEN: "ghs_token_of_the_job",
        HOME: join(folder, "home"),
        XDG_CACHE_HOME: join(folder, "cache"),
        PATH: [bin, dirname(t.node), plainEnvironment.PATH].join(delimiter),
      },
    },
  );
  return { exitCode, jobs: jobsOf(log) };
}

/** One that nobody listens on just now. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** What act says, a JSON object a line; other lines are its own warnings. */
function jobsOf(log) {
  const jobs = {};
  for (const line of log.split("\n").filter((text) => text.startsWith("{"))) {
    const { job, jobResult, stepID = [], command, name, arg, content, raw_output, msg } = JSON.parse(line);
    if (job === undefined) continue;
    jobs[job.trim()] ??= { result: null, outputs: {}, summaries: [], annotations: [], log: "" };
    const said = jobs[job.trim()];
    if (jobResult !== undefined) said.result = jobResult;
    if (command === "set-output") {
      said.outputs[stepID[0]] ??= {};
      said.outputs[stepID[0]][name] = arg;
    }
    if (command === "summary") said.summaries.push(content);
    if (command === "error" || command === "warning") said.annotations.push(`${command}: ${arg}`);
    if (raw_output) said.log += msg;
  }
  return jobs;
}

/** What GitHub would take of us: a tag's tree has more, and nothing that it uses. */
async function copyAction(folder) {
  await mkdir(folder);
  for (const path of ["action.yml", "plan", "gate", "report", "dist"])
    await cp(join(root, path), join(folder, path), { recursive: true });
  return folder;
}

async function writePrograms(folder, programs) {
  await mkdir(folder);
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, name), script);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

/** The payload for pull request 7, from a branch of the repository or of a fork. */
export async function pullRequestEvent(workspace, headRepository = repository) {
  const sha = await headOf(workspace);
  const repo = { full_name: repository };
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      head: { sha, ref: "topic", repo: { full_name: headRepository } },
      base: { sha: "0123456789abcdef0123456789abcdef01234567", ref: "main", repo },
    },
    repository: { ...repo, name: "app", owner: { login: "acme" }, default_branch: "main" },
    sender: { login: "octocat" },
  };
}

/** The commit that is checked out. */
export async function headOf(workspace) {
  return (await mustRun("git", ["rev-parse", "HEAD"], { cwd: workspace })).trim();
}
