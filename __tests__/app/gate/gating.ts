import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GateRequest } from "../../../src/app/gate/open-gate.js";
import { type GatePorts, gate } from "../../../src/app/gate.js";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import { run } from "../../../src/app/run.js";
import type { ReportedRun } from "../../../src/app/run-record.js";
import type { CheckResult, Results } from "../../../src/model/results.js";
import type { ShardEntry, ShardPlan } from "../../../src/model/shards.js";
import { readResultsTree } from "../../../src/platform/files/results-tree.js";
import type { Host } from "../../../src/ports/host.js";
import { digestOfEntry, entryOf, writePlan } from "../../../src/shards/texts.js";
import { countTotals } from "../../../src/verdict/gate.js";
import { makeFolder } from "../../support/make-folder.js";
import { ownEnvironment } from "../../support/own-environment.js";
import { testPorts } from "../../support/system.js";

export const pagePath = "RELEASE_READINESS.md";
const linux = "ubuntu-latest";

/** Of one area `id`, with the command and the severity. */
export function pageOf(
  rows: Readonly<Record<string, readonly [command: string, severity?: "required" | "advisory"]>>,
  settings = "",
): string {
  return [
    "---",
    'owner: "@acme"',
    ...(settings === "" ? [] : [settings]),
    "---",
    "",
    "| Area | Command | Severity | Rollback |",
    "| --- | --- | --- | --- |",
    ...Object.entries(rows).map(
      ([id, [command, severity = "required"]]) => `| ${id} | \`${command}\` | ${severity} | Revert. |`,
    ),
    "",
  ].join("\n");
}

/** A page that was planned, and what its shards wrote. */
export interface Spread {
  readonly folder: string;
  readonly plan: ShardPlan;
  /** What one run of the whole page found. */
  readonly whole: Results;
  /** By the shard's name. */
  readonly files: Readonly<Record<string, Results>>;
}

interface Wish {
  readonly attempt?: number;
  readonly systems?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a page once, and deals its checks out to shards, whose files say of them what the run did. */
export async function spread(
  page: string,
  parts: readonly (readonly string[])[],
  { attempt = 1, systems = parts.map(() => linux), env = {} }: Wish = {},
): Promise<Spread> {
  const folder = makeFolder("gate-");
  writeFileSync(join(folder, pagePath), page);
  const { results: whole } = await run(
    requestOf(folder, {}),
    testPorts(heard().host, { ...environment(folder), ...env }),
  );
  const bare: ShardPlan = {
    version: 1,
    page: { checklist: pagePath, workingDirectory: ".", from: "head", sha256: whole.checklist.sha256 },
    commit: whole.run.sha,
    selection: { areas: [], checks: [] },
    release: whole.release,
    run: { id: env["GITHUB_RUN_ID"] ?? "", attempt },
    runsOn: [...new Set(systems)],
    checks: parts.flat().length,
    shards: parts.map((ids, index) => ({
      name: `${index + 1}-of-${parts.length}-${systems[index]}`,
      system: systems[index] ?? linux,
      checks: ids.length,
      digest: "",
    })),
  };
  const entries = bare.shards.map((shard, index) => entryOf(bare, shard, parts[index] ?? []));
  const plan = {
    ...bare,
    shards: bare.shards.map((shard, index) => ({ ...shard, digest: digestOfEntry(at(entries, index)) })),
  };
  const files = Object.fromEntries(entries.map((entry) => [entry.name, fileOf(entry, whole)]));
  return { folder, plan, whole, files };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no ${index}`);
  return item;
}

/** What a shard would have written, by what the whole run found. */
function fileOf(entry: ShardEntry, whole: Results): Results {
  const checks = entry.checks.map((id) => {
    const check = whole.checks.find((one) => one.id === id);
    if (check === undefined) throw new Error(`no check ${id}`);
    return check;
  });
  return withChecks(
    {
      ...whole,
      selection: { ...whole.selection, complete: false },
      run: { ...whole.run, id: entry.run.id, attempt: entry.run.attempt },
      shard: {
        name: entry.name,
        system: entry.system,
        checks: entry.checks.length,
        digest: digestOfEntry(entry),
        of: entry.of,
        planned: entry.run,
      },
    },
    checks,
  );
}

/** The same with these checks, and the totals of them. */
export function withChecks(results: Results, checks: readonly CheckResult[]): Results {
  return { ...results, checks, totals: countTotals(checks) };
}

export function withAttempt(results: Results, attempt: number): Results {
  return { ...results, run: { ...results.run, attempt } };
}

/** With a verdict other than the whole run found. */
export function withVerdict(results: Results, id: string, verdict: CheckResult["verdict"]): Results {
  return withChecks(
    results,
    results.checks.map((check) =>
      check.id === id ? { ...check, verdict, reason: verdict === "passed" ? "" : "seen" } : check,
    ),
  );
}

/** A file below the folder `shards`: results, or bytes as they are. */
export function put(folder: string, name: string, content: Results | string): void {
  const path = join(folder, "shards", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
}

export function putAll({ folder, files }: Spread, ...left: readonly string[]): void {
  for (const [name, results] of Object.entries(files))
    if (!left.includes(name)) put(folder, `${name}.json`, results);
}

interface Given {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly plan?: ShardPlan | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly dialect?: Host["dialect"];
  readonly ports?: Partial<GatePorts>;
  /** Gets what main saves for post. */
  readonly state?: Record<string, string>;
  readonly event?: unknown;
  readonly cancel?: AbortSignal;
}

export interface Gated extends ReportedRun {
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Found, of the findings about shards. */
  readonly said: readonly string[];
}

/** The gate of the command line over the folder `shards`, or of the action, for which it is `from`. */
export async function gateOf(
  { folder, plan }: Pick<Spread, "folder" | "plan">,
  { inputs = {}, env = {}, dialect = "plain", ports = {}, ...given }: Given = {},
): Promise<Gated> {
  const isAction = dialect === "actions";
  const text = given.plan ?? plan;
  const host = heard(dialect, given.state);
  const request = requestOf(folder, {
    plan: typeof text === "string" ? text : writePlan(text),
    ...(isAction && { needs: '["success","success"]', from: "shards" }),
    ...inputs,
  });
  const places = isAction ? null : [{ path: join(folder, "shards"), name: "shards" }];
  const reported = await gate(
    {
      ...request,
      results: places,
      event: given.event ?? {},
      cancel: given.cancel ?? request.cancel,
    },
    { ...testPorts(host.host, { ...environment(folder), ...env }), readResultsTree, ...ports },
  );
  const said = reported.results.findings
    .filter(({ rule }) => /^(?:shard-|needed-job)/.test(rule))
    .map(({ rule, found }) => `${rule}: ${found}`);
  return { ...reported, ...host.told(), said };
}

function requestOf(folder: string, inputs: Partial<Record<InputName, string>>): GateRequest {
  return {
    input: (name) => inputs[name],
    cwd: folder,
    temporaryFolder: makeFolder("gate-temp-"),
    resultsPath: null,
    failed: null,
    event: {},
    cancel: new AbortController().signal,
    results: [],
  };
}

function environment(folder: string): Record<string, string | undefined> {
  return { ...ownEnvironment(), GITHUB_WORKSPACE: folder };
}

export function heard(dialect: Host["dialect"] = "plain", state: Record<string, string> = {}) {
  let log = "";
  let summary = "";
  const outputs: Record<string, string> = {};
  const host: Host = {
    dialect,
    color: false,
    terminal: false,
    view: { width: 100, isLive: false, amount: "usual" },
    log: {
      write: (bytes) => {
        log += bytes.toString();
        return undefined;
      },
      flush: async () => undefined,
    },
    setOutputs: async (values) => void Object.assign(outputs, values),
    saveState: async (values) => void Object.assign(state, values),
    writeSummary: async (markdown) => {
      summary = markdown;
    },
    showRunning: () => () => undefined,
  };
  return { host, told: () => ({ log, summary, outputs }) };
}
