import { posix, resolve } from "node:path";
import type { Finding, OffPageProblem } from "../model/finding.js";
import { offPageFinding, quoted } from "../model/problem.js";
import type { PlannedPage } from "../model/shards.js";
import type { Ports } from "../ports/ports.js";
import { differenceWords, otherThanPlanned } from "../shards/other-than-planned.js";
import { inputTable } from "./inputs/input-table.js";
import type { Inputs } from "./inputs/inputs.js";
import { nameInPhase } from "./inputs/use-name.js";
import { findPlaces } from "./reading/read-page.js";
import { commitOf, pageDigest } from "./results.js";
import type { OpenedRun, PreparedRun } from "./run-record.js";

/**
 * An opened run that is held to a plan: which page it reads, what of it, and for which release are the plan's. An
 * input that says otherwise is a problem. (That page, commit and workflow run are the plan's, `prepareRun` sees to.)
 */
export function holdToPlan(
  run: OpenedRun,
  planned: PlannedPage,
  { env, files }: Pick<Ports, "env" | "files">,
): OpenedRun {
  const { inputs } = run;
  if (inputs === null) return { ...run, planned };
  const { workspace } = run.places;
  const problems = contradictions(planned, inputs, {
    given: resolve(run.cwd, inputs.workingDirectory),
    planned: resolve(workspace, planned.page.workingDirectory),
  });
  // Unusable inputs come before a place for the results that cannot be used.
  if (problems.length > 0) return { ...run, planned, inputs: null, problems };
  const { page, selection, release } = planned;
  // The release is not found again: kind and version would be taken for a person's word.
  const held = { ...selection, version: null, kind: null, phase: release.phase };
  const { checklist, workingDirectory, from: checklistFrom } = page;
  return {
    ...run,
    planned,
    inputs: { ...inputs, ...held, checklist, workingDirectory, checklistFrom },
    name: nameInPhase(inputs.name, release.phase),
    places: findPlaces(workingDirectory, workspace, env, files),
  };
}

/** What is said beside a plan, and otherwise than the plan says it. What is at its default is the plan's. */
function contradictions(
  { page, selection, release }: PlannedPage,
  inputs: Inputs,
  roots: { readonly given: string; readonly planned: string },
): readonly Finding[] {
  const names = (list: readonly string[]): string => list.join(", ");
  return [
    ...differing("checklist", posix.normalize(inputs.checklist), posix.normalize(page.checklist)),
    ...(roots.given === roots.planned
      ? []
      : differing("working-directory", folder(inputs.workingDirectory), page.workingDirectory)),
    ...differing("checklist-from", inputs.checklistFrom, page.from),
    ...differing("areas", names(inputs.areas), names(selection.areas)),
    ...differing("checks", names(inputs.checks), names(selection.checks)),
    ...differing("version", inputs.version ?? "", release.version ?? ""),
    ...differing("kind", inputs.kind ?? "", release.kind ?? ""),
    ...differing("phase", inputs.phase ?? "", release.phase),
  ].map(offPageFinding);
}

function folder(path: string): string {
  return posix.join(path, ".");
}

function differing(
  input: keyof typeof inputTable,
  given: string,
  planned: string,
): readonly OffPageProblem[] {
  if (given === planned || given === inputTable[input].default) return [];
  return [
    {
      rule: "input",
      found: `${quoted(given)} as \`${input}\` beside a plan`,
      expected: planned === "" ? "nothing, as in the plan" : `${quoted(planned)}, as in the plan, or nothing`,
      cure: `Leave \`${input}\` out here, and set it where the page is planned: the plan says what its shards run.`,
    },
  ];
}

/** DESIGN 2.4: nothing of a shard or a gate runs, or counts, where page, commit or workflow run are not the plan's. */
export async function judgePlanned(
  { page, context, places }: OpenedRun & Pick<PreparedRun, "page">,
  planned: PlannedPage,
  { askGit }: Pick<Ports, "askGit">,
) {
  const { head } = await askGit(places.root, places.workspace);
  const here = { sha256: pageDigest(page), commit: commitOf(context, head), run: context.run.id };
  const others = otherThanPlanned(planned, here);
  if (others.length === 0) return null;
  const findings = others.map(({ problem }) => offPageFinding(problem));
  const isOtherCommit = others.some(({ what }) => what === "the commit");
  return {
    reasonCode: isOtherCommit ? ("other-commit" as const) : ("checklist-invalid" as const),
    reason: `nothing was run: ${differenceWords(others)}`,
    findings: page.bytes === null ? [...findings, ...page.findings] : findings,
    usable: false as const,
  };
}
