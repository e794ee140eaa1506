/** The placeholders that signals know beside the names of vars (FORMAT 2), each with what it stands for. */
export const signalPlaceholders = {
  version: "the release's version",
  tag: "the release's tag",
  "last-version": "the version of the release before",
  "last-tag": "the tag of the release before",
  sha: "the commit",
  "base-sha": "the base's commit",
  pr: "the pull request's number",
} as const satisfies Readonly<Record<string, string>>;

/** The placeholders that guidance knows beside these (FORMAT 3.4). */
export const guidancePlaceholders = {
  kind: "the release's kind",
  "run-url": "the run's address",
} as const satisfies Readonly<Record<string, string>>;

export type SignalPlaceholder = keyof typeof signalPlaceholders;

export function isSignalPlaceholder(name: string): name is SignalPlaceholder {
  return Object.hasOwn(signalPlaceholders, name);
}
