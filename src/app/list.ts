import type { Finding } from "../model/finding.js";
import { isUnread } from "../model/is-unread.js";
import type { Redact } from "../model/redact.js";
import { selectChecks } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { checkRows } from "../report/check-rows.js";
import { findingLines } from "../report/finding-lines.js";
import { count } from "../text/count.js";
import { areaSlug } from "../text/slug.js";
import type { ExitCode } from "./exit-code.js";
import { readInputs } from "./inputs/read-inputs.js";
import type { PageRequest } from "./page-request.js";
import { findPlaces, readPage } from "./reading/read-page.js";
import { redactorFor } from "./secrets.js";
import { tellInputProblems } from "./tell-input-problems.js";

/** `readiness list`: the checks that a run would run, in their order. 2 for a page or a filter that cannot be used. */
export async function list(
  { input, cwd, json }: PageRequest,
  { files, env, host }: Pick<Ports, "files" | "env" | "host">,
): Promise<ExitCode> {
  const redactor = redactorFor(input, env);
  const { redact, redactSentence } = redactor;
  const reading = readInputs(input);
  if (reading.kind === "problems") return tellInputProblems(reading.problems, redactSentence, host);
  const { checklist: path, strict, workingDirectory, areas, checks } = reading.inputs;
  const { checklist, findings } = await readPage(
    path,
    findPlaces(workingDirectory, cwd, env, files),
    strict,
    files,
  );
  if (checklist === null) {
    await host.log.write(redactSentence(`${findingLines(findings, host.color).join("\n")}\n`));
    return 2;
  }
  const plan = selectChecks(checklist.checks, { areas: areas.map(areaSlug), checks });
  if (plan.kind === "unusable") return tellInputProblems([plan], redactSentence, host);
  const shown = plan.steps.map(({ check }) => check);
  await host.log.write(
    json
      ? `${JSON.stringify(shown, withoutSecrets(redact), 2)}\n`
      : redact(`${[...checkRows(shown), ...unreadHint(findings)].join("\n")}\n`),
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
