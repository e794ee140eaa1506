import type { Check, Checklist, Defaults } from "../model/checklist.js";
import { reportedTextsOf } from "../model/checklist.js";
import type { ExplainedCheck, ExplainedScript, Explanation, ReaderColumn } from "../model/explanation.js";
import type { Finding } from "../model/finding.js";
import { isUnread } from "../model/problem.js";
import type { Release } from "../model/release.js";
import { rowOfPlaceholder } from "../model/run-values.js";
import type { FindShell } from "../model/shell-use.js";
import { judgeWaiver } from "../model/waiver.js";
import { describeSignal } from "../signals/kinds.js";
import { explainRelease } from "./explain-release.js";
import { type Facts, whyMissing } from "./missing-value.js";
import { fillCommand, fillPlaceholders, hasPlaceholder, type PlaceholderValues } from "./placeholders.js";
import { unknownVariables } from "./unknown-variables.js";

/** What an explanation is made from, besides the page. */
interface ExplainedFacts {
  readonly root: string;
  readonly selection: Omit<Explanation["selection"], "total">;
  /** The checks that would run, in their order. */
  readonly steps: readonly { readonly check: Check; readonly neededOnly: boolean }[];
  readonly notApplicable: Explanation["notApplicable"];
  /** Ids of the rows that do not apply and that a check needs. */
  readonly passedThrough: ReadonlySet<string>;
  readonly environment: readonly string[];
  readonly placeholders: PlaceholderValues;
  readonly facts: Facts;
  /** The inputs; `null` where they are not given. */
  readonly given: Pick<Release, "kind"> & { readonly phase: Release["phase"] | null };
  readonly findShell: FindShell;
  readonly findings: readonly Finding[];
  readonly readerColumns: readonly ReaderColumn[];
  /** In UTC, as `2026-12-15`. */
  readonly today: string;
}

/** Says how a page is understood; nothing is asked and nothing run. */
export async function explainChecklist(checklist: Checklist, facts: ExplainedFacts): Promise<Explanation> {
  const missing = new Set<string>();
  const checks: ExplainedCheck[] = [];
  for (const step of facts.steps) checks.push(await explainCheck(step, facts, missing));
  return {
    version: 1,
    checklist: explainPage(checklist, facts),
    selection: { ...facts.selection, total: checklist.checks.length },
    release: explainRelease(facts.facts, facts.given),
    environment: facts.environment,
    checks,
    notApplicable: facts.notApplicable,
    signOffs: checklist.signOffs,
    missing: [...missing].map((name) => ({ name, why: whyMissing(name, facts.facts.missing) })),
    unread: facts.findings.filter(isUnread),
    readerColumns: unnamed(facts),
  };
}

/** A column that a finding names stands among what is not read already. */
function unnamed({ readerColumns, findings }: ExplainedFacts): Explanation["readerColumns"] {
  const named = new Set(findings.filter(isUnread).map(({ line, column }) => `${line}:${column}`));
  return readerColumns
    .filter(({ place }) => !named.has(`${place.line}:${place.column}`))
    .map(({ header, place }) => ({ header, line: place.line }));
}

function explainPage(
  { path, settings }: Checklist,
  { root, findShell, facts }: ExplainedFacts,
): Explanation["checklist"] {
  const { place, owner, ticket, areas, linkedFrom, setup, teardown, defaults } = settings;
  const { versionFrom, signOffs, reviewed } = settings;
  const script = (command: string | null): ExplainedScript | null =>
    command === null
      ? null
      : { command, ...explainUse(defaults, findShell), unknown: unknownVariables(command, facts) };
  return {
    path,
    line: place.line,
    owner,
    ticket,
    areas: areas?.map(({ text }) => text) ?? null,
    linkedFrom: linkedFrom.map((link) => link.path),
    versionFrom: versionFrom?.text ?? null,
    signOffs,
    reviewed: reviewed?.date ?? null,
    root,
    setup: script(setup),
    teardown: script(teardown),
    defaults: explainUse(defaults, findShell),
  };
}

/** Where and how a script runs. Values of variables stay on the page. */
function explainUse(
  { shell, workingDirectory, timeoutMs, env }: Defaults,
  findShell: FindShell,
): Explanation["checklist"]["defaults"] {
  return { shell: findShell(shell), workingDirectory, timeoutMs, env: Object.keys(env) };
}

async function explainCheck(
  { check, neededOnly }: ExplainedFacts["steps"][number],
  { placeholders, findShell, today, passedThrough, facts }: ExplainedFacts,
  missing: Set<string>,
): Promise<ExplainedCheck> {
  const { id, area, place, severity, needs, command, retries, retryDelayMs, diagnose, waived } = check;
  const { phase, only, notBefore, runsOn } = check;
  const filled = async (guidance: string | null): Promise<string | null> => {
    const { text, missing: names } = await fillPlaceholders(guidance ?? "", placeholders);
    for (const name of names) missing.add(name);
    return guidance === null ? null : text;
  };
  return {
    id,
    area: area.text,
    line: place.line,
    severity,
    neededOnly,
    ...reportedTextsOf(check),
    needs,
    needsPassedThrough: needs.filter((need) => passedThrough.has(need)),
    command,
    ...explainUse(check, findShell),
    unknown: unknownVariables(command, facts),
    retries,
    retryDelayMs,
    signals: check.signals.map((signal) => {
      const { role, expect, implied } = signal;
      const words = describeSignal(signal, (name) => meaningOf(name, placeholders, missing));
      return { role, expect, implied, words };
    }),
    phase,
    only,
    notBefore,
    runsOn,
    waiver: judgeWaiver(waived, today),
    rollback: await filled(check.rollback),
    toDo: await filled(check.toDo),
    retest: {
      ...(await explainRetest(check, placeholders, missing)),
      unknown: check.retest.kind === "command" ? unknownVariables(check.retest.script, facts) : null,
    },
    diagnose,
  };
}

/** What a placeholder of a signal stands for; of a var its name alone, for values of variables stay where they are. `null`: it is text. */
function meaningOf(name: string, values: PlaceholderValues, missing: Set<string>): string | null {
  const ours = rowOfPlaceholder(name);
  if (ours === undefined) return Object.hasOwn(values, name) ? `the var ${name}` : null;
  if (ours.inSignals === null) return null;
  const value = values[name] ?? null;
  if (value === null) missing.add(name);
  return `${ours.inSignals} (${value === null ? "not known here" : JSON.stringify(value)})`;
}

async function explainRetest(
  { retest }: Check,
  values: PlaceholderValues,
  missing: Set<string>,
): Promise<Omit<ExplainedCheck["retest"], "unknown">> {
  const filled =
    retest.kind === "command"
      ? fillCommand(retest.script, values)
      : await fillPlaceholders(retest.markdown, values);
  for (const name of filled.missing) missing.add(name);
  return {
    kind: retest.kind,
    text: filled.text,
    implied: retest.kind === "command" && retest.implied,
    onlyShown: retest.kind === "command" && hasPlaceholder(retest.script, Object.keys(values)),
  };
}
