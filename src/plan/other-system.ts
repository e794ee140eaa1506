/** How labels of runners begin, and the system that they are of, as `RUNNER_OS` names it. */
const systems = [
  [/^windows/i, "Windows"],
  [/^macos/i, "macOS"],
  [/^(?:ubuntu|linux)/i, "Linux"],
] as const;

/**
 * FORMAT 1.3: whether a check names only systems that this one is not. A label that tells no system may be this
 * machine's.
 *
 * @param os as `RUNNER_OS` names it
 */
export function isElsewhere({ runsOn }: { readonly runsOn: readonly string[] | null }, os: string): boolean {
  const named = (runsOn ?? []).map((label) => systems.find(([begins]) => begins.test(label))?.[1] ?? os);
  return named.length > 0 && !named.includes(os);
}

/** Why such a check is not run without a plan: one sentence without a full stop, with its cure. */
export function elsewhereReason(runsOn: readonly string[] | null, os: string): string {
  const labels = (runsOn ?? []).slice(0, maxLabels).join(" or ");
  return `it runs on ${labels}, and this machine is ${os}: a plan runs it there (\`readiness plan\`, the action \`plan\`)`;
}

const maxLabels = 5;
