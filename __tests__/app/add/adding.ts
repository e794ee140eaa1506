import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { add } from "../../../src/app/add.js";
import { readCommandLine } from "../../../src/app/command-line.js";
import type { Host } from "../../../src/ports/host.js";
import type { Prompts } from "../../../src/ports/prompts.js";
import { ownEnvironment } from "../../support/own-environment.js";
import { testPorts } from "../../support/system.js";
import { folderWith } from "../reading-commands.js";

export interface Added {
  readonly exitCode: number;
  readonly log: string;
  /** The page afterwards; `null` where there is none. */
  readonly page: string | null;
  readonly folder: string;
}

export interface Around {
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly prompts?: Prompts;
  readonly dialect?: Host["dialect"];
  readonly cancel?: AbortSignal;
}

/** `readiness add ARGS` beside a page, in a folder of its own; the command is run for real. */
export async function addTo(
  page: string | null,
  args: readonly string[],
  around: Around = {},
): Promise<Added> {
  const { files = {}, name = "RELEASE_READINESS.md", env = {}, prompts = null, dialect = "plain" } = around;
  const folder = folderWith({ ...files, ...(page !== null && { [name]: page }) });
  const line = readCommandLine(["add", ...args]);
  if (line.kind !== "command") throw new Error(`unexpected ${line.kind}: ${JSON.stringify(line)}`);
  let log = "";
  const host: Host = {
    dialect,
    color: false,
    terminal: false,
    log: {
      write: (bytes) => {
        log += bytes.toString();
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async () => undefined,
    saveState: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: () => () => undefined,
  };
  const { input, options, command } = line;
  const cancel = around.cancel ?? new AbortController().signal;
  const asked = { input, options, command, cwd: folder, temporaryFolder: folder, event: {}, cancel, prompts };
  const exitCode = await add(asked, testPorts(host, { ...ownEnvironment(), ...env }));
  const path = join(folder, name);
  return { exitCode, log, folder, page: existsSync(path) ? readFileSync(path, "utf8") : null };
}

/** Whoever answers: each question in turn. */
export function answers(given: Partial<Record<keyof Prompts, (question: string) => unknown>>): Prompts {
  const answer = (kind: keyof Prompts, question: string, otherwise: unknown) =>
    Promise.resolve(given[kind] === undefined ? otherwise : given[kind](question));
  return {
    note: () => undefined,
    confirm: async (question, otherwise) => (await answer("confirm", question, otherwise)) as boolean | null,
    text: async (question, otherwise) => (await answer("text", question, otherwise)) as string | null,
    choose: async (question) => (await answer("choose", question, null)) as string | null,
    chooseSome: async (question, options) =>
      (await answer(
        "chooseSome",
        question,
        options.map(({ value }) => value),
      )) as readonly string[] | null,
  };
}
