import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { readCommandLine } from "../app/command-line.js";
import { lint } from "../app/lint.js";
import { list } from "../app/list.js";
import { files } from "../edge/files.js";
import { createLogWriter } from "../edge/log-writer.js";
import { terminalHost } from "../edge/terminal-host.js";
import { tellFault } from "./fault.js";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => tellFault(error, process.env));

async function main(args: readonly string[]): Promise<number> {
  const { env } = process;
  const line = readCommandLine(args);
  const out = createLogWriter(process.stdout);
  if (line.kind === "help") {
    await out.write(`${line.text}\n`);
    return 0;
  }
  if (line.kind === "usage") {
    process.stderr.write(`${line.message}\n`);
    return 2;
  }
  // With --json stdout is the JSON alone.
  const stream = line.json && line.name === "run" ? process.stderr : process.stdout;
  const color = stream.isTTY === true && !env["NO_COLOR"];
  const host = terminalHost(
    stream === process.stdout ? out : createLogWriter(stream),
    stream.isTTY === true,
    color,
  );
  const cwd = process.cwd();
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
    case "run": {
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
      const resultsPath = line.results === null ? null : resolve(cwd, line.results);
      const temporaryFolder = env["RUNNER_TEMP"] || tmpdir();
      const request = {
        input: line.input,
        cwd,
        temporaryFolder,
        resultsPath,
        event: await readEvent(env),
        cancel,
      };
      const outcome = await run(request, realWorld(host, env, null, kill.signal));
      if (line.json) await out.write(`${JSON.stringify(outcome.results, null, 2)}\n`);
      return outcome.exitCode;
    }
  }
}
