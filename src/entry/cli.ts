import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { type CommandLine, readCommandLine } from "../app/command-line.js";
import type { RawInput } from "../app/inputs/inputs.js";
import { initFolder, startFolder } from "../app/reading/start-folder.js";
import type { ReportedRun, RunRequest } from "../app/run-record.js";
import { guardedLog, isReadByRunner, textGuard } from "../app/workflow-guard.js";
import type { Environment } from "../model/variables.js";
import { files } from "../platform/files/files.js";
import { standardOutput, terminalOf } from "../platform/terminal/standard-output.js";
import type { Host, LogWriter } from "../ports/host.js";
import type { Ports } from "../ports/ports.js";
import { reportFault } from "./fault.js";
import type { Here } from "./plan-here.js";

type Command = CommandLine & { readonly kind: "command" };

// A terminal that was closed takes nothing any more (EIO); nor does a pipe without a reader. The verdict stays.
process.stderr.on("error", () => undefined);
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  reportFault(error, process.env),
);

async function main(args: readonly string[]): Promise<number> {
  const { env } = process;
  const line = readCommandLine(args);
  const guard = await textGuard(line, env);
  const guarded = (log: LogWriter): LogWriter => guardedLog(log, guard);
  if (line.kind === "help") {
    await guarded(standardOutput()).write(`${line.text}\n`);
    return 0;
  }
  if (line.kind === "usage") {
    process.stderr.write(guard(`${line.message}\n`));
    return 2;
  }
  if (line.name === "report") {
    const { reportHere } = await import(/* webpackChunkName: "report-files" */ "./report-here.js");
    return reportHere(line, { env, guarded, ...(await gitOf(env)) });
  }
  const cwd = startFolder(line.input, process.cwd(), env, files);
  if (line.name === "run") return runHere(line, { cwd, env, guarded });
  if (line.name === "gate") return gateHere(line, { cwd, env, guarded });
  if (line.name === "plan") {
    const { planHere } = await import(/* webpackChunkName: "plan" */ "./plan-here.js");
    return planHere(line, { cwd, env, guarded });
  }
  if (line.name === "add") {
    const { addHere } = await import(/* webpackChunkName: "add" */ "./add.js");
    return addHere(line, cwd, env);
  }
  return readHere({ ...line, name: line.name }, cwd, env, guarded);
}

/** The commands that run nothing of a page. */
async function readHere(
  line: Command & { readonly name: Exclude<Command["name"], "run" | "plan" | "gate" | "add" | "report"> },
  cwd: string,
  env: Environment,
  guarded: (log: LogWriter) => LogWriter,
): Promise<number> {
  const { host, width } = terminalOf(env, guarded);
  const { signalSources } = await import(/* webpackChunkName: "sources" */ "./signal-sources.js");
  const ports = { files, env, host, now: () => new Date(), signalSources };
  switch (line.name) {
    case "lint": {
      const { lint } = await import("../app/lint.js");
      return lint({ ...line, fix: line.options.has("fix"), cwd }, ports);
    }
    case "fmt": {
      const { fmt } = await import(/* webpackChunkName: "format" */ "../app/fmt.js");
      return fmt({ ...line, check: line.options.has("check"), cwd }, ports);
    }
    case "list": {
      const { list } = await import("../app/list.js");
      return list({ ...line, cwd, width }, { ...ports, git: () => gitOf(env) });
    }
    case "explain": {
      const [{ explain }, git, { shellFinder }, { readEvent }] = await Promise.all([
        import("../app/explain.js"),
        gitOf(env),
        import(/* webpackChunkName: "git" */ "../platform/process/shells.js"),
        import("./event.js"),
      ]);
      return explain(
        { ...line, cwd, width, event: await readEvent(env) },
        {
          ...ports,
          ...git,
          findShell: shellFinder(env),
        },
      );
    }
    case "init": {
      const [{ init }, git, { promptsFor }] = await Promise.all([
        import("../app/init.js"),
        gitOf(env),
        import("./prompts.js"),
      ]);
      const current = process.cwd();
      const prompts = await promptsFor(line.options, env);
      const request = { ...line, current, cwd: initFolder(line.input, current, env, files) };
      return init(request, { ...ports, ...git, prompts });
    }
    case "diff": {
      const [{ diff }, git] = await Promise.all([import("../app/diff.js"), gitOf(env)]);
      return diff({ ...line, cwd }, { ...ports, ...git });
    }
  }
}

/** Nothing of git is loaded where nothing asks it. */
async function gitOf(env: Environment): Promise<Pick<Ports, "askGit" | "openRepository">> {
  const git = await import(/* webpackChunkName: "git" */ "../platform/git/repository.js");
  return {
    askGit: (folder, workspace) => git.askGit(folder, env, workspace),
    openRepository: (folder, workspace) => git.openRepository(folder, env, workspace),
  };
}

async function runHere(line: Command, here: Here): Promise<number> {
  const [{ run }, { realPorts }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "../app/run.js"),
    import(/* webpackChunkName: "run" */ "./ports.js"),
  ]);
  const failed = line.options.get("failed");
  const shard = line.options.get("shard");
  const choice = {
    failed: failed === undefined ? null : { results: failed === "" ? null : resolve(failed) },
    ...(shard !== undefined && { shardFile: resolve(shard) }),
  };
  return judgeHere(line, here, (request, host, kill) =>
    run({ ...request, ...choice }, realPorts(host, here.env, null, kill)),
  );
}

/** The plan is in a file. */
async function gateHere(line: Command, here: Here): Promise<number> {
  const [{ gate }, { gatePorts }, { readTextFile, unreadText }] = await Promise.all([
    import(/* webpackChunkName: "gate" */ "../app/gate.js"),
    import(/* webpackChunkName: "gate" */ "./gate-ports.js"),
    import(/* webpackChunkName: "gate" */ "./text-file.js"),
  ]);
  const path = line.input("plan");
  const plan = path === undefined ? "" : await readTextFile(path);
  if (plan === null) {
    process.stderr.write(`${unreadText(path ?? "")}\n`);
    return 2;
  }
  const input: RawInput = (name) => (name === "plan" ? plan : line.input(name));
  const results = line.args.map((name) => ({ name, path: resolve(name) }));
  return judgeHere({ ...line, input }, here, (request, host) =>
    gate({ ...request, results }, gatePorts(host, here.env, null)),
  );
}

/** What ends with a gate: its log, its exit code, and with `--json` its results on stdout. */
async function judgeHere(
  { input, json, options }: Command,
  { cwd, env, guarded }: Here,
  judge: (request: RunRequest, host: Host, kill: AbortSignal) => Promise<ReportedRun>,
): Promise<number> {
  if (options.has("quiet") && options.has("verbose")) {
    process.stderr.write("`--quiet` and `--verbose` exclude each other; expected one of them.\n");
    return 2;
  }
  const [{ readEvent }, { cancelInTerminal }, { runTerminal }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "./event.js"),
    import(/* webpackChunkName: "run" */ "./cancel-in-terminal.js"),
    import(/* webpackChunkName: "run" */ "../platform/terminal/run-terminal.js"),
  ]);
  // With --json stdout is the JSON alone.
  const { host, clear } = await runTerminal(
    {
      output: json ? "stderr" : "stdout",
      dialect: isReadByRunner(env) ? "workflow" : "plain",
      amount: options.has("quiet") ? "little" : options.has("verbose") ? "everything" : "usual",
    },
    env,
  );
  const { cancel, kill } = cancelInTerminal(clear);
  const results = options.get("results");
  const request = {
    input,
    cwd,
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    resultsPath: results === undefined ? null : resolve(results),
    folderOfPaths: process.cwd(),
    failed: null,
    event: await readEvent(env),
    cancel,
  };
  const outcome = await judge(request, host, kill);
  const out = guarded(standardOutput());
  if (json) await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
  // All is written then; a process that could not be ended must not keep this one alive.
  await Promise.all([out.flush(), host.log.flush()]);
  process.exit(outcome.exitCode);
}
