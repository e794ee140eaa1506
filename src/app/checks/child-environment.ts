type Environment = Readonly<Record<string, string | undefined>>;

/** FORMAT 3.1: what a JavaScript action is given and a smoke command must not have. `RUNNER_TRACKING_ID` stays: by it the runner finds orphans. */
const stripped = /^(?:ACTIONS_|INPUT_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/i;

/** The step's own environment without what belongs to the action. */
export function stepEnvironment(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !stripped.test(name)) kept[name] = value;
  }
  return kept;
}

/** The facts of a run that commands get as `READINESS_*` and guidance as placeholders; `null` when unknown. */
export interface RunValues {
  readonly sha: string | null;
  readonly baseSha: string | null;
  readonly lastTag: string | null;
  readonly pullRequest: string | null;
  readonly runUrl: string | null;
}

/** FORMAT 3.2: `READINESS_*` of one command, always set, empty when unknown. */
export function readinessVariables(
  values: RunValues,
  check: { id: string; areaSlug: string } | null,
  mark: string,
): Record<string, string> {
  return {
    READINESS_CHECK: check?.id ?? "",
    READINESS_AREA: check?.areaSlug ?? "",
    READINESS_SHA: values.sha ?? "",
    READINESS_BASE_SHA: values.baseSha ?? "",
    READINESS_LAST_TAG: values.lastTag ?? "",
    READINESS_PR: values.pullRequest ?? "",
    READINESS_RUN_URL: values.runUrl ?? "",
    READINESS_MARK: mark,
  };
}

/** FORMAT 3.4: what placeholders in guidance stand for. */
export function placeholderValues(
  values: RunValues,
  vars: Readonly<Record<string, string>>,
): Record<string, string | null> {
  return {
    ...vars,
    sha: values.sha,
    "base-sha": values.baseSha,
    "last-tag": values.lastTag,
    "last-version": values.lastTag?.replace(/^v/, "") ?? null,
    pr: values.pullRequest,
    "run-url": values.runUrl,
  };
}
