// Runs the built actions as the GitHub runner does.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { plainEnvironment, root } from "./environment.mjs";
import { processesWith, runProgram } from "./process.mjs";

const commandFiles = {
  GITHUB_OUTPUT: "set_output",
  GITHUB_ENV: "set_env",
  GITHUB_PATH: "add_path",
  GITHUB_STATE: "save_state",
  GITHUB_STEP_SUMMARY: "step_summary",
  GITHUB_ARTIFACTS: "artifacts",
};

/**
 * One step `uses: readiness-action` with `with: inputs`, then its post step where action.yml names one.
 *
 * @param options.action the folder of the action, as in `uses: org/readiness-action/FOLDER@v1`, or one elsewhere; without, the run action
 * @param options.workspace GITHUB_WORKSPACE; also the working directory, as on the runner
 * @param options.folder where RUNNER_TEMP is made, anew for each step; or in `options.temp`
 * @param options.inputs what stands under `with:`; the rest has its default, but for `comment`, which is `never`:
 *   there is no GitHub here that could be told
 * @param options.expressions values of `${{ … }}` in defaults, by their text
 * @param options.env what stands under `env:`, and GITHUB_* that shall differ
 * @param options.event `{ name, payload }`
 * @returns `exitCode` and `log` of main; `outputs`, `env`, `path`, `state`, `summary` as the runner reads
 *   them after it; `results`, the results file or `null`; `post`, the same of the post step; `leftovers`,
 *   the processes that outlived both (they have been killed); `peakMemory` of main in bytes, with `measure`
 */
export async function runAction(options) {
  const { workspace, folder, node, inputs = {}, env = {}, event = { name: "push", payload: {} } } = options;
  const actionFolder = resolve(root, options.action ?? "");
  const definition = load(await readFile(join(actionFolder, "action.yml"), "utf8"));
  const temp = join(options.temp ?? folder, `runner-${randomUUID()}`);
  await mkdir(temp);
  const eventPath = join(temp, "event.json");
  await writeFile(eventPath, JSON.stringify(event.payload));
  const tracking = `github_${randomUUID()}`;
  const stepEnvironment = {
    ...plainEnvironment,
    ...(await jobEnvironment(workspace, event.name, options.signal)),
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_TEMP: temp,
    RUNNER_TRACKING_ID: tracking,
    ...env,
    ...inputVariables(
      definition.inputs,
      { comment: "never", ...inputs },
      {
        "github.token": "",
        "github.job": env.GITHUB_JOB ?? "gate",
        "github.action": env.GITHUB_ACTION ?? "__org_readiness-action",
        ...options.expressions,
      },
    ),
  };
  const run = (file, more) =>
    runEntry(join(actionFolder, file), { ...options, node, temp, env: { ...stepEnvironment, ...more } });

  const main = await run(definition.runs.main, {});
  // What a case does to main while it runs is not done to post.
  options = { ...options, whileRunning: undefined };
  const post = definition.runs.post ? await run(definition.runs.post, stateVariables(main.state)) : null;
  const leftovers = endLeftovers(tracking);
  return { ...main, results: await readResults(main.outputs.results), post, leftovers, temp };
}

/** The runner's files: `NAME=value` lines, and `NAME<<DELIMITER` … `DELIMITER`. The last value of a name wins. */
export function parseKeyValues(text) {
  const values = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift();
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2]);
      if (end < 0) throw new Error(`${heredoc[1]}: matching delimiter not found '${heredoc[2]}'`);
      values[heredoc[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join("\n");
    } else if (line.includes("=")) {
      values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    } else if (line !== "") {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

async function runEntry(entry, { node, temp, workspace, env, signal, measure, whileRunning }) {
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`npm run build\``);
  const files = {};
  await mkdir(join(temp, "_runner_file_commands"), { recursive: true });
  // One id for all of a step's files (actions/runner `FileCommandManager.cs`).
  const id = randomUUID();
  for (const [variable, prefix] of Object.entries(commandFiles)) {
    files[variable] = join(temp, "_runner_file_commands", `${prefix}_${id}`);
    await writeFile(files[variable], "");
  }
  const ran = await runProgram(node, [entry], {
    cwd: workspace,
    env: { ...env, ...files },
    signal,
    measure,
    whileRunning,
  });
  const text = async (variable) => await readFile(files[variable], "utf8");
  return {
    ...ran,
    outputs: parseKeyValues(await text("GITHUB_OUTPUT")),
    env: parseKeyValues(await text("GITHUB_ENV")),
    path: (await text("GITHUB_PATH")).split("\n").filter(Boolean),
    state: parseKeyValues(await text("GITHUB_STATE")),
    summary: await text("GITHUB_STEP_SUMMARY"),
  };
}

async function jobEnvironment(workspace, eventName, signal) {
  const git = existsSync(join(workspace, ".git"));
  const head = git ? await runProgram("git", ["rev-parse", "HEAD"], { cwd: workspace, signal }) : null;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "acme/toolbox",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_SERVER_URL: "https://github.com",
    // Nobody listens there: a run that asks the API without being told to would hang or fail.
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    GITHUB_SHA: head?.exitCode === 0 ? head.log.trim() : "0123456789abcdef0123456789abcdef01234567",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_EVENT_NAME: eventName,
    GITHUB_WORKFLOW: "Release gate",
    GITHUB_JOB: "gate",
    GITHUB_ACTION: "__org_readiness-action",
    GITHUB_ACTION_PATH: root,
    GITHUB_ACTOR: "octocat",
    GITHUB_RUN_ID: "4242",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "e2e",
    RUNNER_ENVIRONMENT: "github-hosted",
    ACTIONS_RUNTIME_TOKEN: "actions-runtime-token-of-e2e",
    ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
    ACTIONS_CACHE_URL: "http://127.0.0.1:9/",
  };
}

function inputVariables(declared = {}, given, expressions) {
  const values = Object.fromEntries(
    Object.entries(declared).map(([name, { default: value = "" }]) => [
      name,
      evaluate(String(value), expressions),
    ]),
  );
  return Object.fromEntries(
    Object.entries({ ...values, ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      String(value),
    ]),
  );
}

function evaluate(text, expressions) {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression) => {
    const value = expressions[expression.trim()];
    if (value !== undefined) return value;
    // Steps of e2e run in a job without a matrix.
    if (expression.trim() === "toJSON(matrix)") return "null";
    throw new Error(`action.yml has a default \${{${expression}}}: give its value in \`expressions\``);
  });
}

const stateVariables = (state) =>
  Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));

async function readResults(path) {
  return path && existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : null;
}

// As the runner does at the end of a job.
function endLeftovers(tracking) {
  const pids = processesWith("RUNNER_TRACKING_ID", tracking);
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
  return pids;
}
