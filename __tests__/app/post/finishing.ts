import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { finishRun } from "../../../src/app/post.js";
import { run } from "../../../src/app/run.js";
import { servicesOf } from "../../../src/entry/services.js";
import type { Results } from "../../../src/model/results.js";
import { journals } from "../../../src/platform/files/journal.js";
import type { Host } from "../../../src/ports/host.js";
import type { JournalRecord } from "../../../src/ports/journal.js";
import type { Ports } from "../../../src/ports/ports.js";
import { makeFolder } from "../../support/make-folder.js";
import { ownEnvironment } from "../../support/own-environment.js";
import { testPorts } from "../../support/system.js";

/** What a step said to its runner. */
export interface Said {
  log: string;
  summary: string;
  /** What had been said when post was told where the journal lies; `null`: it was not told. */
  beforeState: { readonly log: string; readonly outputs: Readonly<Record<string, string>> } | null;
  /** What had been said when the first line was logged. */
  outputsAtFirstLine: Readonly<Record<string, string>> | null;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
}

export interface Step {
  readonly folder: string;
  readonly said: Said;
  readonly ports: Ports;
  readonly input: (name: InputName) => string | undefined;
}

export interface Given {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly ports?: Partial<Ports>;
}

/** A step with a folder of its own and a runner in memory; everything else is real. */
export async function stepOf(page: string, given: Given = {}): Promise<Step> {
  const folder = makeFolder("post-");
  await writeFile(join(folder, "page.yml"), `owner: "@acme"\n${page}`);
  return stepIn(folder, given);
}

/** Another step in the same folder: post after main. */
export function stepIn(folder: string, { inputs = {}, env = {}, ports = {} }: Given = {}): Step {
  const said: Said = {
    log: "",
    summary: "",
    beforeState: null,
    outputsAtFirstLine: null,
    outputs: {},
    state: {},
  };
  const whole = { ...ownEnvironment(), GITHUB_WORKSPACE: folder, FOLDER: folder, ...env };
  return {
    folder,
    said,
    ports: { ...testPorts(hostOf(said), whole, servicesOf(whole)), ...ports },
    input: (name) => (name === "checklist" ? "page.yml" : inputs[name]),
  };
}

function hostOf(said: Said): Host {
  return {
    dialect: "actions",
    color: false,
    terminal: false,
    log: {
      write: (bytes) => {
        said.outputsAtFirstLine ??= { ...said.outputs };
        said.log += bytes.toString();
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async (outputs) => void Object.assign(said.outputs, outputs),
    saveState: async (values) => {
      Object.assign(said.state, values);
      if ("journal" in values) said.beforeState = { log: said.log, outputs: { ...said.outputs } };
    },
    writeSummary: async (markdown) => {
      said.summary = markdown;
    },
    showRunning: () => () => undefined,
  };
}

/** Main, to its end or to its cancel. */
export async function runMain(
  step: Step,
  event: unknown = {},
  cancel = new AbortController().signal,
  resultsPath: string | null = null,
): Promise<Results> {
  const { folder, ports, input } = step;
  const request = {
    input,
    cwd: folder,
    temporaryFolder: folder,
    resultsPath,
    failed: null,
    event,
    cancel,
  };
  return (await run(request, ports)).results;
}

/** The records of a run's journal. */
export function recordsOf({ said }: Step): readonly JournalRecord[] {
  return journals.read(said.state["journal"] ?? "");
}

/** Leaves a journal as a killed main would have: these records, and perhaps a part of the next. */
export async function leaveJournal(
  { said }: Step,
  records: readonly JournalRecord[],
  torn = "",
): Promise<void> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  await writeFile(said.state["journal"] ?? "", lines + torn);
}

/** Post, with the state that main saved. */
export async function runPost(
  main: Step,
  given: Given = {},
  state: Readonly<Record<string, string>> = main.said.state,
): Promise<{ readonly step: Step; readonly results: Results }> {
  const step = stepIn(main.folder, given);
  const { input, ports, folder } = step;
  await finishRun(
    {
      input,
      journalPath: state["journal"] ?? null,
      resultsPath: state["results"] ?? null,
      failed: null,
      cwd: folder,
      temporaryFolder: folder,
      event: {},
      cancel: new AbortController().signal,
    },
    ports,
  );
  const path = step.said.outputs["results"] ?? state["results"] ?? "";
  return { step, results: JSON.parse(await readFile(path, "utf8")) as Results };
}
