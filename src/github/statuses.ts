import { ApiError, type ApiFailureKind } from "../model/api-error.js";
import type { Area, Check } from "../model/checklist.js";
import type { Plan } from "../plan/select.js";
import type { CommitStatus, GitHubApi } from "../ports/github.js";
import { emptyOutcome, failureWarning, type Outcome } from "./outcome.js";
import { type Judgement, type StatusScope, statusesOf } from "./status-texts.js";

export interface StatusRequest {
  readonly scope: StatusScope;
  readonly repository: string;
  /** The pull request's head, else the run's commit. */
  readonly sha: string;
  /** DESIGN 3.1: results of a run with foreign code never set a status. */
  readonly foreignCode: boolean;
}

export interface StatusOutcome extends Outcome {
  readonly failed: ApiFailureKind | null;
  /** What the server has accepted. */
  readonly accepted: readonly CommitStatus[];
}

export const noStatuses: StatusOutcome = { ...emptyOutcome, failed: null, accepted: [] };

/**
 * Sets the statuses to pending before the first check. Its warnings need not be shown: `closeStatuses` tries again,
 * and says what still fails.
 */
export async function openStatuses(request: StatusRequest, api: GitHubApi): Promise<StatusOutcome> {
  return setAll(request, statusesOf(request.scope, null), api);
}

/** Sets the statuses to what became of the checks. */
export async function closeStatuses(
  request: StatusRequest,
  judgement: Judgement,
  opened: StatusOutcome,
  api: GitHubApi,
): Promise<StatusOutcome> {
  // What was refused before is refused again.
  if (opened.failed !== null && lasting.has(opened.failed)) return opened;
  const outcome = await setAll(request, statusesOf(request.scope, judgement), api);
  const partial = request.scope.mode === "gate" && !request.scope.complete;
  return partial
    ? { ...outcome, notes: [...outcome.notes, "A filtered run sets no status of the whole gate."] }
    : outcome;
}

const lasting: ReadonlySet<ApiFailureKind> = new Set<ApiFailureKind>([
  "unauthorized",
  "read-only",
  "not-found",
]);

/** The areas a run may speak for: every check of theirs that applies runs, and not only because others need them. */
export function coveredAreas(
  checks: readonly Check[],
  { steps, notApplicable }: Pick<Plan, "steps" | "notApplicable">,
): Area[] {
  const chosen = new Set([
    ...steps.filter(({ neededOnly }) => !neededOnly).map(({ check }) => check.id),
    ...notApplicable.map(({ id }) => id),
  ]);
  const accounted = new Set([...chosen, ...steps.map(({ check }) => check.id)]);
  const partial = new Set(checks.filter(({ id }) => !accounted.has(id)).map(({ area }) => area.slug));
  const areas = new Map<string, Area>();
  for (const { id, area } of checks)
    if (chosen.has(id) && !partial.has(area.slug) && !areas.has(area.slug)) areas.set(area.slug, area);
  return [...areas.values()];
}

/** One after the other, and none after one that failed: the rest would fail alike, each after its own wait. */
async function setAll(
  { repository, sha, foreignCode, scope }: StatusRequest,
  statuses: readonly CommitStatus[],
  api: GitHubApi,
): Promise<StatusOutcome> {
  if (scope.mode === "none") return noStatuses;
  if (foreignCode) return { ...noStatuses, notes: ["Results of foreign code set no commit status."] };
  for (const [done, status] of statuses.entries()) {
    try {
      await api.setStatus(repository, sha, status);
    } catch (error) {
      const missed =
        statuses.length === 1
          ? "The commit status was not set"
          : `${statuses.length - done} of ${statuses.length} commit statuses were not set`;
      const purpose = {
        missed,
        permission: "statuses: write",
        object: `commit ${sha.slice(0, 12)} in ${repository}`,
      };
      const failed = error instanceof ApiError ? error.failure.kind : "bad-answer";
      const warnings = [failureWarning(error, purpose, api.forge)];
      return { notes: [], warnings, failed, accepted: statuses.slice(0, done) };
    }
  }
  return { ...noStatuses, accepted: statuses };
}
