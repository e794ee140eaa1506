import { checkFields, type PlainField, plainFields } from "../model/check-fields.js";
import type { Check, PlainFields, Settings, SignOff } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt } from "../model/problem.js";
import { reportNumbersOfYaml } from "./bare-number.js";
import { judgeAreas } from "./check-areas.js";
import { reportCommandSignals } from "./check-command-signals.js";
import { assignIds, type IdentifiedDraft } from "./check-ids.js";
import { resolveNeeds } from "./check-needs.js";
import { readSignals, remarkSignals, type SignalAtPlace, validateSignals } from "./check-signals.js";
import { reportProse } from "./command-prose.js";
import type { CheckDraft, DocumentDraft, Report } from "./draft.js";
import {
  readArea,
  readDelay,
  readLine,
  readLines,
  readRetries,
  readSeverity,
  readShell,
  readTimeout,
} from "./draft-values.js";
import { assembleSettings } from "./settings.js";

export interface Assembly {
  readonly settings: Settings;
  /** In document order. A check that could not be read is left out; then an error has been reported. */
  readonly checks: readonly Check[];
  readonly signOffs: readonly SignOff[];
}

/**
 * Makes the model of what a carrier has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
export async function assemble(draft: DocumentDraft, report: Report): Promise<Assembly> {
  const settings = assembleSettings(draft.settings, report);
  if (draft.checks.length === 0) report(noChecks(settings, draft));
  const identified = assignIds(draft.checks, report);
  judgeAreas(settings.areas, draft, report);
  const needs = resolveNeeds(identified, report);
  const assembled = identified.map((each, index) =>
    assembleCheck(each, needs[index] ?? [], settings, report),
  );
  const checks = assembled.flatMap(({ check }) => check ?? []);
  reportCommandSignals(draft.checks, report);
  await validateSignals(
    assembled.flatMap(({ signals }) => signals),
    report,
  );
  noteRunners(draft, report);
  return { settings, checks, signOffs: draft.signOffs };
}

function noChecks(settings: Settings, draft: DocumentDraft): Problem {
  const expected = "at least one, because a gate that looked at nothing is never ready";
  const { place, cure } = draft.noChecks ?? {
    place: settings.place,
    cure: "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.",
  };
  return problemAt("no-checks", place, "the checklist has no check", expected, cure);
}

/** Once a page: nothing is done with runners yet. A table says so at its column. */
function noteRunners({ checks }: DocumentDraft, report: Report): void {
  const first = checks.find(({ carrier, runsOn }) => carrier === "yaml" && runsOn !== null)?.runsOn?.[0];
  if (first === undefined) return;
  const cure = "Leave them for a later version, or remove them.";
  report(
    problemAt(
      "later-key",
      first.place,
      "nothing is done with the runners of `runs-on` yet",
      "keys that this version acts on",
      cure,
    ),
  );
}

/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck(
  { draft, id }: IdentifiedDraft,
  needs: readonly string[],
  { defaults }: Settings,
  report: Report,
): { readonly check: Check | null; readonly signals: readonly SignalAtPlace[] } {
  if (draft.area === null && draft.carrier === "table") report(emptyArea(draft));
  reportProse(draft, report);
  reportNumbersOfYaml(draft, report);
  const area = readArea(draft.area, report);
  const signals = readSignals(draft, report);
  const rest = {
    place: draft.place,
    signals: signals.map(({ signal }) => signal),
    ...readPlainFields(draft, report),
    ...(draft.rollbackAndRetest === true && { rollbackAndRetest: draft.rollbackAndRetest }),
    severity: readSeverity(draft.severity, report),
    needs,
    timeoutMs: readTimeout(draft.timeout, report) ?? defaults.timeoutMs,
    env: draft.env.size === 0 ? defaults.env : withDefaults(draft.env, defaults.env),
    workingDirectory:
      readLine("working-directory", draft.workingDirectory, report) ?? defaults.workingDirectory,
    shell: readShell(draft.shell, report) ?? defaults.shell,
    retries: readRetries(draft.retries, report) ?? 0,
    retryDelayMs: readDelay(draft.retryDelay, report) ?? 0,
    runsOn: draft.runsOn === null ? null : readLines("runs-on", draft.runsOn, report),
  };
  remarkSignals(signals, { timeoutMs: rest.timeoutMs, onWindows: isWindows(rest) }, report);
  if (id === null || area === null || draft.command === null) {
    report(unreadable(draft));
    return { check: null, signals };
  }
  const command = draft.command.value;
  const retest = draft.retest?.value ?? { kind: "command", script: command, implied: true };
  return { check: { id, area, command, retest, ...rest }, signals };
}

/** What is a line is judged as one; the others are kept as they are. */
function readPlainFields(draft: CheckDraft, report: Report): PlainFields {
  const texts: Partial<Record<PlainField, string | null>> = {};
  for (const field of plainFields) {
    const { type, key } = checkFields[field];
    texts[field] = type === "line" ? readLine(key, draft[field], report) : (draft[field]?.value ?? null);
  }
  // Every plain field has been given its text.
  return texts as PlainFields;
}

function withDefaults(own: CheckDraft["env"], defaults: Check["env"]): Check["env"] {
  return { ...defaults, ...Object.fromEntries([...own].map(([name, { value }]) => [name, value])) };
}

const shellsOfWindows = /^(?:cmd|powershell)(?: |$)|^[a-z]:[\\/]|\.(?:exe|cmd|bat)(?: |$)/i;

/** Whether a row says that it is for Windows: there exit codes have 32 bits. */
function isWindows({ runsOn, shell }: Pick<Check, "runsOn" | "shell">): boolean {
  return (runsOn?.some((name) => /windows/i.test(name)) ?? false) || shellsOfWindows.test(shell ?? "");
}

/** An empty cell is no mistake of its column; a YAML check without the key has its problem from the reader. */
function emptyArea({ place }: CheckDraft): Problem {
  const cure = "Name the area of the product that the row speaks for.";
  return problemAt("missing-area", place, "the `Area` cell of this row is empty", "an area", cure);
}

/** Only a net under the carriers: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }: CheckDraft): Problem {
  const cure = "Give it an area, a command and an id in plain words.";
  return problemAt("unreadable-check", place, "this check cannot be read", "a complete check", cure);
}
