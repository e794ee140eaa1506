import type { Checklist } from "../model/checklist.js";
import type { Finding } from "../model/finding.js";
import { isUnread } from "../model/problem.js";
import type { Redact } from "../model/redact.js";
import type { Release } from "../model/release.js";
import { selectChecks } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { findingLines } from "../report/finding-lines.js";
import { count } from "../text/count.js";
import { areaSlug } from "../text/slug.js";
import type { Inputs } from "./inputs/inputs.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import { type Page, type PageReading, readPage } from "./reading/read-page.js";
import type { ExitCode } from "./run-record.js";

interface ListRequest extends CommandRequest {
  /** How many columns a line may have on a terminal. */
  readonly width: number;
}

interface ListPorts extends CommandPorts {
  /** Loads what asks git. */
  readonly git: () => Promise<Pick<Ports, "askGit" | "openRepository">>;
}

/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
export async function list(request: ListRequest, ports: ListPorts): Promise<ExitCode> {
  const { host } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { redact, redactSentence } = redactor;

  const page = await readPage(inputs.checklist, reading);
  const { checklist, findings } = page;
  if (checklist === null) {
    await host.log.write(redactSentence(`${findingLines(findings, host.color).join("\n")}\n`));
    return 2;
  }
  const filter = { areas: inputs.areas.map(areaSlug), checks: inputs.checks };
  const { release, about } = await findRelease({ ...opened, page, checklist }, ports);
  const plan = selectChecks(checklist.checks, filter, release);
  if (plan.kind === "unusable") return refuse([plan], redactor, host);
  const shown = plan.steps.map(({ check }) => check);
  // In a pipe a line is a check, whole.
  const width = host.terminal || ports.env["COLUMNS"] ? request.width : null;
  const { checkRows, notApplicableRows } = await import("../report/check-rows.js");
  await host.log.write(
    request.json
      ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
      : redact(
          `${[...checkRows(shown, width), ...about, ...notApplicableRows(plan.notApplicable), ...unreadHint(findings)].join("\n")}\n`,
        ),
  );
  return 0;
}

interface Listed {
  readonly inputs: Inputs;
  readonly reading: PageReading;
  readonly page: Page;
  readonly checklist: Checklist;
}

/** What of the release decides which rows apply. git is asked only where a row is for some kinds alone: that takes time. */
async function findRelease(
  { inputs, reading, page, checklist }: Listed,
  ports: ListPorts,
): Promise<{ readonly release: Pick<Release, "phase" | "kind">; readonly about: readonly string[] }> {
  const { kind, phase } = inputs;
  if (kind !== null || checklist.checks.every(({ only }) => only === null))
    return { release: { kind, phase: phase ?? "before" }, about: [] };
  const clues = { version: page.version, tag: reading.version?.tag ?? null, kind, phase };
  const [{ tellRelease }, git] = await Promise.all([import("./reading/tell-release.js"), ports.git()]);
  return tellRelease(clues, reading.places, git);
}

function unreadHint(findings: readonly Finding[]): string[] {
  const unread = findings.filter(isUnread).length;
  return unread === 0
    ? []
    : [`Not read: ${count(unread, "thing")} of the page; \`readiness explain\` shows what.`];
}

/** Value by value: in the text of the JSON a secret could take a quote with it. */
function withoutSecrets(redact: Redact): (key: string, value: unknown) => unknown {
  return (key, value) => (typeof value === "string" && !names.has(key) ? redact(value) : value);
}

/** By these others find things. */
const names: ReadonlySet<string> = new Set(["id", "slug", "kind", "role", "severity"]);
