import { tmpdir } from "node:os";
import type { CommandLine } from "../app/command-line.js";
import { report } from "../app/report.js";
import { reportGuard } from "../app/workflow-guard.js";
import type { Environment } from "../model/variables.js";
import { files } from "../platform/files/files.js";
import { realPath } from "../platform/files/paths.js";
import { maxResultsBytes } from "../platform/files/results-file.js";
import { readResultsTree } from "../platform/files/results-tree.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { standardOutput } from "../platform/terminal/standard-output.js";
import type { LogWriter } from "../ports/host.js";
import type { Ports } from "../ports/ports.js";

interface Here extends Pick<Ports, "openRepository"> {
  readonly env: Environment;
  readonly guarded: (log: LogWriter) => LogWriter;
}

/** `readiness report`. Without `--output` stdout is the report alone; all else is said on stderr. */
export async function reportHere(
  { args, options }: CommandLine & { readonly kind: "command" },
  { env, guarded, openRepository }: Here,
): Promise<number> {
  const request = {
    results: args,
    format: options.get("format") ?? null,
    output: options.get("output") ?? null,
    cwd: process.cwd(),
    temporaryFolders: temporaryFolders(env),
  };
  const { exitCode, shown, errors, notes } = await report(request, {
    files,
    env,
    openRepository,
    readResultsTree,
    readStandardInput,
  });
  const lost: string[] = [];
  if (shown !== null) {
    const guard = await reportGuard(shown.format, env);
    const out = standardOutput((why) => lost.push(`error: the report is not whole on stdout (${why})`));
    await out.write(guard(shown.text));
    await out.flush();
  }
  const said = guarded(createLogWriter(process.stderr));
  for (const line of [...errors, ...lost, ...(options.has("quiet") ? [] : notes)])
    await said.write(`${line}\n`);
  await said.flush();
  return lost.length === 0 ? exitCode : 2;
}

/** As it is called, and by its real path: results are named by that. */
function temporaryFolders(env: Environment): readonly string[] {
  const folder = env["RUNNER_TEMP"] || tmpdir();
  return [...new Set([folder, realPath(folder)])];
}

async function readStandardInput(): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += chunk.length;
    if (length > maxResultsBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
