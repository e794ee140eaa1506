import { readinessVariables } from "../checks/child-environment.js";
import type { Checklist } from "../model/checklist.js";
import { isChecklist } from "../model/checklist.js";
import type { OffPageProblem } from "../model/finding.js";
import { placeholderValues } from "../model/run-values.js";
import type { FindShell } from "../model/shell-use.js";
import { version } from "../model/version.js";
import { explainChecklist } from "../plan/explain-page.js";
import { type Filter, selectChecks } from "../plan/select.js";
import type { Ports } from "../ports/ports.js";
import { redactExplanation } from "../redact/redact-explanation.js";
import { redactFindings } from "../redact/redact-results.js";
import { explainLines } from "../report/explain-lines.js";
import { findingLines } from "../report/finding-lines.js";
import { firstNames } from "../text/join-parts.js";
import { nearest } from "../text/nearest.js";
import { areaSlug } from "../text/slug.js";
import { githubContext } from "./github-context.js";
import { type CommandPorts, type CommandRequest, openCommand, refuse } from "./open-command.js";
import { gatherFacts } from "./reading/find-release.js";
import { readPage } from "./reading/read-page.js";
import type { ExitCode } from "./run-record.js";

interface ExplainRequest extends CommandRequest {
  /** A check or an area, and a checklist, each at most once. */
  readonly args: readonly string[];
  /** The event's payload, parsed. */
  readonly event: unknown;
  /** How many columns a line may have. */
  readonly width: number;
}

interface ExplainPorts extends CommandPorts, Pick<Ports, "askGit" | "openRepository"> {
  readonly findShell: FindShell;
}

/** `readiness explain`: how the page is understood, running nothing. 2 for a page or arguments that cannot be used. */
export async function explain(request: ExplainRequest, ports: ExplainPorts): Promise<ExitCode> {
  const { json, args, event, width } = request;
  const { env, host, findShell } = ports;
  const opened = openCommand(request, ports);
  const { redactor } = opened;
  if (opened.kind === "problems") return refuse(opened.problems, redactor, host);
  const { inputs, reading } = opened;
  const { places } = reading;

  const page = await readPage(inputs.checklist, reading);
  const { checklist, said, readerColumns } = page;
  const findings = redactFindings(page.findings, redactor);
  if (checklist === null) {
    const text = json ? JSON.stringify({ findings }, null, 2) : findingLines(findings, host.color).join("\n");
    await host.log.write(`${text}\n`);
    return 2;
  }

  // What would run of it.
  const asked = { areas: inputs.areas.map(areaSlug), checks: inputs.checks };
  const filter = withName(args.find((arg) => !isChecklist(arg)) ?? null, asked, checklist);
  if ("found" in filter) return refuse([filter], redactor, host);
  const context = githubContext(env, event, version);
  const tag = reading.version?.tag ?? null;
  const facts = await gatherFacts({ inputs, page, tag, context, places }, ports);
  const plan = selectChecks(checklist.checks, filter, facts.release);
  if (plan.kind === "unusable") return refuse([plan], redactor, host);

  // How it would be shown.
  const explanation = await explainChecklist(checklist, {
    root: places.root,
    selection: { ...filter, complete: plan.complete },
    steps: plan.steps,
    notApplicable: plan.notApplicable,
    passedThrough: new Set(plan.turns.flatMap(({ check, step }) => (step === null ? check.id : []))),
    environment: [...Object.keys(inputs.vars), ...Object.keys(readinessVariables(facts.values, null, ""))],
    placeholders: placeholderValues(facts.values, inputs.vars),
    facts,
    given: inputs,
    findShell,
    findings: redactFindings(said, redactor),
    readerColumns,
    today: reading.today,
  });
  const shown = redactExplanation(explanation, redactor);
  const text = json
    ? JSON.stringify(shown, null, 2)
    : explainLines(shown, { color: host.color, width }).join("\n");
  await host.log.write(`${text}\n`);
  return 0;
}

/** The filter with the name that was given as an argument: a check's id first, else an area. */
function withName(name: string | null, filter: Filter, { checks }: Checklist): Filter | OffPageProblem {
  if (name === null) return filter;
  if (checks.some(({ id }) => id === name)) return { ...filter, checks: [...filter.checks, name] };
  const slug = areaSlug(name);
  if (checks.some(({ area }) => area.slug === slug)) return { ...filter, areas: [...filter.areas, slug] };
  const known = new Set(checks.flatMap(({ id, area }) => [id, area.slug]));
  const meant = nearest(name, known);
  return {
    rule: "filter",
    found: `\`${name}\` is no check and no area of the page`,
    expected: `one of ${firstNames([...known], 20)}`,
    cure: `${meant === null ? "" : `Did you mean \`${meant}\`? `}A checklist's name ends in .md, .yml or .yaml.`,
  };
}
