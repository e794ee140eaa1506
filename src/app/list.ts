import type { Finding } from "../model/finding.js";
import { isUnread } from "../model/problem.js";
import type { Redact } from "../model/redact.js";
import { unknownRelease } from "../model/release.js";
import { selectChecks } from "../plan/select.js";
import { checkRows, notApplicableLines } from "../report/check-rows.js";
import { findingLines } from "../report/finding-lines.js";
import { count } from "../text/count.js";
import { areaSlug } from "../text/slug.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import { readPage } from "./reading/read-page.js";
import type { ExitCode } from "./run-record.js";

/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
export async function list(request: CommandRequest, ports: CommandPorts): Promise<ExitCode> {
  const { host } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { redact, redactSentence } = redactor;

  const { checklist, findings } = await readPage(inputs.checklist, reading);
  if (checklist === null) {
    await host.log.write(redactSentence(`${findingLines(findings, host.color).join("\n")}\n`));
    return 2;
  }
  const filter = { areas: inputs.areas.map(areaSlug), checks: inputs.checks };
  const plan = selectChecks(checklist.checks, filter, unknownRelease);
  if (plan.kind === "unusable") return refuse([plan], redactor, host);
  const shown = plan.steps.map(({ check }) => check);
  await host.log.write(
    request.json
      ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
      : redact(
          `${[...checkRows(shown), ...notApplicableLines(plan.notApplicable), ...unreadHint(findings)].join("\n")}\n`,
        ),
  );
  return 0;
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
