#!/usr/bin/env node
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import type { WriteStream } from "node:tty";
import { type CommandLine, readCommandLine } from "../app/command-line.js";
import { lint } from "../app/lint.js";
import { list } from "../app/list.js";
import { startFolder } from "../app/reading/start-folder.js";
import { guardedLog, isReadByRunner, textGuard } from "../app/workflow-guard.js";
import { files } from "../edge/files.js";
import { createLogWriter } from "../edge/log-writer.js";
import { withRealWorkspace } from "../edge/real-workspace.js";
import { terminalHost } from "../edge/terminal-host.js";
import type { Host, LogWriter } from "../model/world.js";
import { tellFault } from "./fault.js";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => tellFault(error, process.env));

async function main(args: readonly string[]): Promise<number> {
  const env = withRealWorkspace(process.env);
  const line = readCommandLine(args);
  const guard = await textGuard(line, env);
  const out = guardedLog(createLogWriter(process.stdout), guard);
  if (line.kind === "help") {
    await out.write(`${line.text}\n`);
    return 0;
  }
  if (line.kind === "usage") {
    process.stderr.write(guard(`${line.message}\n`));
    return 2;
  }
  const cwd = startFolder(line.input, process.cwd(), env, files);
  if (line.name === "run") return runHere(line, cwd, out);
  const terminal = process.stdout.isTTY === true;
  const host = terminalHost(out, terminal, terminal && !env["NO_COLOR"]);
  switch (line.name) {
    case "lint":
      return lint({ ...line, cwd }, { files, env, host });
    case "list":
      return list({ ...line, cwd }, { files, env, host });
    case "explain": {
      const [{ explain }, { askGit }, { shellFinder }, { readEvent }] = await Promise.all([
        import("../app/explain.js"),
        import("../edge/git.js"),
        import("../edge/process/find-shell.js"),
        import("./event.js"),
      ]);
      return explain(
        { ...line, cwd, event: await readEvent(env) },
        {
          files,
          env,
          host,
          askGit: (folder, workspace) => askGit(folder, env, workspace),
          findShell: shellFinder(env),
        },
      );
    }
    case "diff": {
      const [{ diff }, { openRepository }] = await Promise.all([
        import("../app/diff.js"),
        import("../edge/git-objects.js"),
      ]);
      return diff(
        { ...line, cwd },
        { files, env, host, openRepository: (folder, workspace) => openRepository(folder, env, workspace) },
      );
    }
  }
}

async function runHere(
  { input, json, results }: CommandLine & { kind: "command" },
  cwd: string,
  out: LogWriter,
): Promise<number> {
  const env = withRealWorkspace(process.env);
  const [{ run }, { readEvent, realWorld }, { cancelOnSignals }] = await Promise.all([
    import("../app/run.js"),
    import("./world.js"),
    import("./cancel.js"),
  ]);
  const kill = new AbortController();
  const cancel = cancelOnSignals(() => {
    kill.abort();
    process.exit(130);
  });
  const request = {
    input,
    cwd,
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    resultsPath: results === null ? null : resolve(results),
    event: await readEvent(env),
    cancel,
  };
  // With --json stdout is the JSON alone.
  const outcome = await run(
    request,
    realWorld(runHost(json ? process.stderr : process.stdout), env, null, kill.signal),
  );
  if (json) await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
  return outcome.exitCode;
}

function runHost(stream: WriteStream): Host {
  const { env } = process;
  const dialect = isReadByRunner(env) ? "workflow" : "plain";
  const terminal = stream.isTTY === true && dialect === "plain";
  return terminalHost(createLogWriter(stream), terminal, terminal && !env["NO_COLOR"], dialect);
}
