/** The facts of a run that commands get as `READINESS_*` and guidance as placeholders; `null` when unknown. */
export interface RunValues {
  readonly sha: string | null;
  readonly baseSha: string | null;
  readonly lastTag: string | null;
  readonly pullRequest: string | null;
  readonly runUrl: string | null;
}
