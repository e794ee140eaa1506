import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InputName } from "../../src/app/inputs/input-names.js";
import { run } from "../../src/app/run.js";
import { keptResults } from "../../src/platform/files/kept-results.js";
import type { Ports } from "../../src/ports/ports.js";
import { makeFolder } from "../support/make-folder.js";
import { ownEnvironment } from "../support/own-environment.js";
import { testPorts } from "../support/system.js";

/** Areas are rows; each passes while a file of its id is there. `needs` as in `b <- a`. */
export function pageOf(...rows: string[]): string {
  const checks = rows.map((row) => {
    const [id, needs] = row.split(" <- ");
    return `  - id: ${id}\n    area: ${id}\n    run: test -e ${id}.ok\n    rollback: revert\n${needs === undefined ? "" : `    needs: [${needs}]\n`}`;
  });
  return `owner: "@acme"\nchecks:\n${checks.join("")}`;
}

/** A work tree with a page, and what passes. */
export async function workTree(page: string, passing: readonly string[]): Promise<string> {
  const folder = makeFolder("failed-");
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git/HEAD"), "ref: refs/heads/main\n");
  await writeFile(join(folder, "page.yml"), page);
  for (const id of passing) await writeFile(join(folder, `${id}.ok`), "");
  return folder;
}

interface Given {
  readonly failed?: { readonly results: string | null };
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly ports?: Partial<Ports>;
  readonly cancel?: AbortSignal;
}

/** `readiness run [--failed]` in a work tree; `ids` are those that ran, with what ran only because it is needed in brackets. */
export async function runIn(folder: string, { failed, inputs = {}, ports, cancel }: Given = {}) {
  let log = "";
  const temporaryFolder = makeFolder("failed-temp-");
  const request = {
    input: (name: InputName) => ({ checklist: "page.yml", ...inputs })[name],
    cwd: folder,
    temporaryFolder,
    resultsPath: null,
    failed: failed ?? null,
    event: {},
    cancel: cancel ?? new AbortController().signal,
  };
  const host = {
    dialect: "plain",
    color: false,
    terminal: false,
    log: {
      write: (text: Buffer | string) => {
        log += text.toString();
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async () => undefined,
    saveState: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: () => () => undefined,
  } as const;
  const ran = await run(request, { ...testPorts(host, ownEnvironment()), keptResults, ...ports });
  const ids = ran.results.checks.map(({ id, neededOnly }) => (neededOnly ? `(${id})` : id)).join(" ");
  return { ...ran, ids, log, temporaryFolder };
}

export const failed = { failed: { results: null } };

/** What is kept: `{ a: "passed" }` */
export function keptIn(folder: string): Record<string, string> {
  const kept = JSON.parse(readFileSync(keptFile(folder), "utf8"));
  return Object.fromEntries(
    kept.checks.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );
}

export function keptFile(folder: string): string {
  const [name = ""] = readdirSync(join(folder, ".git/readiness"));
  return join(folder, ".git/readiness", name);
}
