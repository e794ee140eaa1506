import type { Release } from "./release.js";

/** The facts of a run that commands get as `READINESS_*`, guidance and signals as placeholders; `null` when unknown. */
export interface RunValues extends Release {
  readonly sha: string | null;
  readonly baseSha: string | null;
  /** The last tag's, without a leading `v`. */
  readonly lastVersion: string | null;
  readonly pullRequest: string | null;
  readonly runUrl: string | null;
}

interface RunValueTraits {
  readonly variable: `READINESS_${string}`;
  /** Whether the variable is empty while the value is unknown, and not unset: an empty version is found in every changelog. */
  readonly isAlwaysSet: boolean;
  /** Without braces. */
  readonly placeholder: string | null;
  /** What the placeholder stands for in a signal (FORMAT 2); `null`: signals do not know it. */
  readonly inSignals: string | null;
}

/** How each value goes to commands (FORMAT 3.2), to guidance (3.4) and to signals (2). */
const traits: Readonly<Record<keyof RunValues, RunValueTraits>> = {
  version: {
    variable: "READINESS_VERSION",
    isAlwaysSet: false,
    placeholder: "version",
    inSignals: "the release's version",
  },
  tag: {
    variable: "READINESS_TAG",
    isAlwaysSet: false,
    placeholder: "tag",
    inSignals: "the release's tag",
  },
  lastVersion: {
    variable: "READINESS_LAST_VERSION",
    isAlwaysSet: false,
    placeholder: "last-version",
    inSignals: "the version of the release before",
  },
  kind: { variable: "READINESS_KIND", isAlwaysSet: false, placeholder: "kind", inSignals: null },
  sha: { variable: "READINESS_SHA", isAlwaysSet: true, placeholder: "sha", inSignals: "the commit" },
  baseSha: {
    variable: "READINESS_BASE_SHA",
    isAlwaysSet: true,
    placeholder: "base-sha",
    inSignals: "the base's commit",
  },
  lastTag: {
    variable: "READINESS_LAST_TAG",
    isAlwaysSet: true,
    placeholder: "last-tag",
    inSignals: "the tag of the release before",
  },
  pullRequest: {
    variable: "READINESS_PR",
    isAlwaysSet: true,
    placeholder: "pr",
    inSignals: "the pull request's number",
  },
  runUrl: { variable: "READINESS_RUN_URL", isAlwaysSet: true, placeholder: "run-url", inSignals: null },
  phase: { variable: "READINESS_PHASE", isAlwaysSet: true, placeholder: null, inSignals: null },
};

/** The table's rows. `Object.entries` forgets the names of a literal's keys. */
export const runValueRows = Object.entries(traits).map(([value, row]) => ({
  ...row,
  value: value as keyof RunValues,
}));

/** The row of a placeholder; `undefined` where it is none of ours. */
export function rowOfPlaceholder(name: string): (typeof runValueRows)[number] | undefined {
  return runValueRows.find(({ placeholder }) => placeholder === name);
}

/** What placeholders in guidance stand for (FORMAT 3.4). */
export function placeholderValues(
  values: RunValues,
  vars: Readonly<Record<string, string>>,
): Record<string, string | null> {
  const ours = runValueRows.flatMap(({ placeholder, value }) =>
    placeholder === null ? [] : [[placeholder, values[value]] as const],
  );
  return { ...vars, ...Object.fromEntries(ours) };
}

/** The placeholders that signals know beside the names of vars (FORMAT 2). */
export const signalPlaceholders = runValueRows.flatMap(({ placeholder, inSignals }) =>
  placeholder === null || inSignals === null ? [] : placeholder,
);

export function isSignalPlaceholder(name: string): boolean {
  return signalPlaceholders.includes(name);
}
