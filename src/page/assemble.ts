import { type PlainField, plainFields } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import type { Area, Check, PlainFields, Settings, SignOff } from "../model/checklist.js";
import type { Problem } from "../model/finding.js";
import { problemAt, quoted } from "../model/problem.js";
import { nearest } from "../text/nearest.js";
import { areaSlug } from "../text/slug.js";
import { assignIds, type IdentifiedDraft } from "./check-ids.js";
import { resolveNeeds } from "./check-needs.js";
import type { IsVar } from "./check-placeholders.js";
import {
  readSignals,
  remarkSignals,
  reportCommandSignals,
  reportNumbersOfYaml,
  type SignalAtPlace,
  validateSignals,
} from "./check-signals.js";
import { reportProse } from "./command-prose.js";
import { type CheckDraft, type DocumentDraft, guidanceTexts, type Located, type Report } from "./draft.js";
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
import type { ReleaseFields } from "./release-fields.js";
import { assembleSettings } from "./settings.js";

interface Assembly {
  readonly settings: Settings;
  /** In document order. A check that could not be read is left out; then an error has been reported. */
  readonly checks: readonly Check[];
  readonly signOffs: readonly SignOff[];
}

/**
 * Makes the model of what a source format has read: defaults applied, durations and signals parsed, ids given, and
 * every rule judged that is the same for tables, blocks and YAML files.
 */
export async function assemble(
  draft: DocumentDraft,
  report: Report,
  isVar: IsVar = () => false,
): Promise<Assembly> {
  const settings = await assembleSettings(draft.settings, report);
  if (draft.checks.length === 0) report(noChecks(settings, draft));
  const identified = assignIds(draft.checks, report);
  judgeAreas(settings.areas, draft, report);
  const needs = resolveNeeds(identified, report);
  const releases = await readReleases(identified, report);
  const assembled = identified.map((each, index) => {
    const known = { needs: needs[index] ?? [], release: releases?.[index] ?? everyRelease };
    return assembleCheck(each, known, settings, report);
  });
  const checks = assembled.flatMap(({ check }) => check ?? []);
  const allSignals = assembled.flatMap(({ signals }) => signals);
  reportCommandSignals(draft.checks, report);
  if (holdsBrace(draft)) {
    const judge = await import("./check-placeholders.js");
    judge.reportCommandPlaceholders(draft, report);
    judge.reportSignalPlaceholders(allSignals, isVar, report);
    judge.reportGuidancePlaceholders(draft, isVar, report);
  }
  await validateSignals(allSignals, report);
  return { settings, checks, signOffs: draft.signOffs };
}

/** Whether a command, a signal or guidance may have a placeholder: most pages have none, and what looks for them is not loaded. */
function holdsBrace({ settings: { setup, teardown }, checks }: DocumentDraft): boolean {
  return [
    setup,
    teardown,
    ...checks.flatMap(({ command, diagnose, pass, fail }) => [command, diagnose, ...pass, ...fail]),
    ...checks.flatMap(guidanceTexts),
  ].some((text) => text?.value.includes("{"));
}

function noChecks(settings: Settings, draft: DocumentDraft): Problem {
  const expected = "at least one, because a gate that looked at nothing is never ready";
  const { place, cure } = draft.noChecks ?? {
    place: settings.place,
    cure: "Add a table with an `Area` and a `Command` column, or entries under `checks:` in a YAML file.",
  };
  return problemAt("no-checks", place, { found: "the checklist has no check", expected, cure });
}

/** What a check says that names no release. */
const everyRelease: ReleaseFields = { phase: "before", only: null, notBefore: null, waived: null };

/** Loaded where a check says something of its release: code costs start-up. */
async function readReleases(
  checks: readonly IdentifiedDraft[],
  report: Report,
): Promise<readonly ReleaseFields[] | null> {
  const isSaid = checks.some(
    ({ draft: { phase, only, notBefore, waived } }) => phase ?? only ?? notBefore ?? waived,
  );
  if (!isSaid) return null;
  const { readReleaseFields } = await import(/* webpackChunkName: "release" */ "./release-fields.js");
  return checks.map(({ draft }) => readReleaseFields(draft, report));
}

/** Judges every field, so that all problems come back, and only then says whether there is a check. */
function assembleCheck(
  { draft, id }: IdentifiedDraft,
  { needs, release }: { readonly needs: readonly string[]; readonly release: ReleaseFields },
  { defaults }: Settings,
  report: Report,
): { readonly check: Check | null; readonly signals: readonly SignalAtPlace[] } {
  if (draft.area === null && draft.sourceFormat === "table") report(emptyArea(draft));
  reportProse(draft, report);
  reportNumbersOfYaml(draft, report);
  const area = readArea(draft.area, report);
  const signals = readSignals(draft, report);
  const { rollback, ...otherTexts } = readPlainFields(draft, report);
  const rest = {
    place: draft.place,
    signals: signals.map(({ signal }) => signal),
    rollback,
    ...(draft.rollbackAndRetest === true && { rollbackAndRetest: draft.rollbackAndRetest }),
    ...otherTexts,
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
    ...release,
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
  const found = "the `Area` cell of this row is empty";
  const expected = "an area";
  return problemAt("missing-area", place, { found, expected, cure });
}

/** Only a net under the source formats: no check is left out without an error. `withoutConsequences` drops it beside others. */
function unreadable({ place }: CheckDraft): Problem {
  const cure = "Give it an area, a command and an id in plain words.";
  const found = "this check cannot be read";
  const expected = "a complete check";
  return problemAt("unreadable-check", place, { found, expected, cure });
}

/** Each is compared with all areas: a page full of unknown ones gets some. */
const maxSuggestions = 20;

/** Where the page names its areas: each needs a required check, and a row of another area is a finding. */
function judgeAreas(
  areas: readonly Area[] | null,
  { settings, checks }: DocumentDraft,
  report: Report,
): void {
  if (areas === null) return;
  const rows = checks.flatMap(({ area, severity }) =>
    area === null ? [] : [{ area, slug: areaSlug(area.value), severity }],
  );
  // Without a row, or with one whose area could not be read, a missing area is a consequence and no finding.
  if (checks.length > 0 && rows.length === checks.length) {
    const named = new Map((settings.areas ?? []).toReversed().map((area) => [areaSlug(area.value), area]));
    reportUncovered(areas, rows, named, report);
  }
  const known = new Set(areas.map(({ slug }) => slug));
  const unlisted = rows.filter(({ slug }) => !known.has(slug));
  for (const [index, { area, slug }] of unlisted.entries())
    report(unlistedArea(area, slug, index < maxSuggestions ? areas : []));
}

interface Row {
  readonly area: Located<string>;
  readonly slug: string;
  readonly severity: CheckDraft["severity"];
}

function reportUncovered(
  areas: readonly Area[],
  rows: readonly Row[],
  named: ReadonlyMap<string, Located<string>>,
  report: Report,
): void {
  const present = new Set(rows.map(({ slug }) => slug));
  const required = new Set(rows.filter(isRequired).map(({ slug }) => slug));
  for (const { slug, text } of areas) {
    const place = named.get(slug)?.place;
    if (place === undefined || required.has(slug)) continue;
    const found = `the area ${quoted(text)} ${present.has(slug) ? "with advisory checks only" : "without a check"}`;
    const cure = "Add a check for it, or remove it from `areas`.";
    const expected = "at least one required check for each of `areas`";
    report(problemAt("area-uncovered", place, { found, expected, cure }));
  }
}

function isRequired({ severity }: Row): boolean {
  return severity?.value.toLowerCase() !== "advisory";
}

function unlistedArea({ value, place }: Located<string>, slug: string, areas: readonly Area[]): Problem {
  const near = nearest(
    slug,
    areas.map((area) => area.slug),
  );
  const meant = areas.find((area) => area.slug === near);
  const cure =
    meant === undefined ? "Add it to `areas`." : `Write ${quoted(meant.text)}, or add it to \`areas\`.`;
  const found = `the area ${quoted(value)} is not among \`areas\``;
  const expected = "an area that the settings name";
  return problemAt("area-unlisted", place, { found, expected, cure });
}
