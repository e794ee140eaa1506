import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { run } from "../../src/app/run.js";
import type { RunRequest } from "../../src/app/run-record.js";
import type { CheckResult, Results } from "../../src/model/results.js";
import type { Host, View } from "../../src/ports/host.js";
import type { Ports } from "../../src/ports/ports.js";
import { makeFolder } from "../support/make-folder.js";
import { ownEnvironment } from "../support/own-environment.js";
import { testPorts } from "../support/system.js";

export interface Ran {
  readonly log: string;
  readonly results: Results;
  readonly exitCode: number;
  /** Its working directory. */
  readonly folder: string;
}

export interface Given {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly dialect?: Host["dialect"];
  /** `--quiet`, `--verbose`, or neither. */
  readonly amount?: View["amount"];
  readonly cancel?: AbortSignal;
  readonly ports?: Partial<Ports>;
  /** `--shard` and `--failed`, with paths of files. */
  readonly options?: Partial<Pick<RunRequest, "shardFile" | "failed" | "cwd" | "temporaryFolder">>;
  readonly env?: Readonly<Record<string, string>>;
  /** Hears everything that the log says, as it says it. */
  readonly onLog?: (text: string) => void;
}

/** Runs the checks of a YAML page for real, below a folder of its own, with a log in memory. */
export async function runPage(checks: string, given: Given = {}): Promise<Ran> {
  const inputs = { ...given.inputs, checklist: "page.yml" };
  return runFiles({ "page.yml": `owner: "@acme"\n${checks}` }, { ...given, inputs });
}

/** The same of files, of which one is the page. */
export async function runFiles(files: Readonly<Record<string, string>>, given: Given = {}): Promise<Ran> {
  const { inputs = {}, dialect = "plain", amount = "usual", cancel, ports, onLog } = given;
  const folder = makeFolder("run-");
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  let log = "";
  const host: Host = {
    dialect,
    color: false,
    terminal: false,
    view: { width: 100, isLive: false, amount },
    log: {
      write: (bytes) => {
        log += bytes.toString();
        onLog?.(bytes.toString());
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async () => undefined,
    saveState: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: () => () => undefined,
  };
  const request = {
    input: (name: InputName) => inputs[name],
    cwd: folder,
    temporaryFolder: folder,
    resultsPath: null,
    failed: null,
    event: {},
    cancel: cancel ?? new AbortController().signal,
    ...given.options,
  };
  const env = { ...ownEnvironment(), GITHUB_WORKSPACE: folder, ...given.env };
  const { results, exitCode } = await run(request, { ...testPorts(host, env), ...ports });
  return { log, results, exitCode, folder };
}

/** `{ a: "passed" }` */
export function verdictsOf({ results }: Ran): Record<string, string> {
  return Object.fromEntries(results.checks.map(({ id, verdict }) => [id, verdict]));
}

export function checkIn({ results }: Ran, id: string): CheckResult {
  const check = results.checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`The results have no check ${id}`);
  return check;
}

/** The lines from the first group of one check on, up to the first line that belongs to the next one. */
export function blockOf({ log }: Ran, id: string, next: string): string {
  return log.slice(log.indexOf(`── ${id}:`), log.indexOf(`── ${next}:`));
}
