/**
 * The pull request that a merge queue's branch is named after, as `gh-readonly-queue/main/pr-12-<commit>`, with or
 * without `refs/heads/`; `null` for any other name.
 */
export function queuedPullRequest(ref: string): number | null {
  const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
  return number === undefined ? null : Number(number);
}
