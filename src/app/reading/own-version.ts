import { join } from "node:path";
import type { Checklist } from "../../model/checklist.js";
import type { GateComparison } from "../../model/gate-change.js";
import type { GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import type { Phase, VersionFrom } from "../../model/release.js";
import type { NotApplicable, SignOffResult } from "../../model/results.js";
import type { Facts } from "../../plan/missing-value.js";
import type { Ports } from "../../ports/ports.js";
import type { SignalSources } from "../../ports/signal-sources.js";
import { isSameVersion } from "../../text/version-text.js";
import type { Inputs } from "../inputs/inputs.js";
import { readAt } from "./base-gate.js";
import { type Page, shownPath } from "./read-page.js";

interface OwnVersionQuestion {
  readonly inputs: Inputs;
  readonly places: Places;
  readonly context: GitHubContext;
  readonly page: Page;
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly cancel: AbortSignal;
}

/** What of a page is not for this release. */
interface LeftOut {
  readonly notApplicable: readonly NotApplicable[];
  /** All of the page's, among them those that do not apply. */
  readonly signOffs: readonly SignOffResult[];
}

/**
 * FORMAT 1.5: rows left out because of a version that the pull request itself wrote are named as that. The base is
 * asked only where it matters: the kind comes from a version that the tree says, and by it a row or a sign-off does not apply.
 */
export async function nameOwnVersion(
  leftOut: LeftOut,
  question: OwnVersionQuestion,
  ports: Ports,
): Promise<LeftOut> {
  const { checklist, facts, inputs, page } = question;
  const from = checklist.settings.versionFrom;
  const byKind = leftOutByKind(leftOut, checklist, facts.release.phase);
  if (from === null || page.gateChanges === null || byKind.size === 0) return leftOut;
  if (facts.versionSource !== "version-from" || inputs.kind !== null) return leftOut;
  const whose = await whoseVersion(from, page.gateChanges, question, ports);
  const named = <T extends NotApplicable | SignOffResult>(one: T): T =>
    byKind.has(one) ? { ...one, why: `${one.why}${words[whose]}` } : one;
  return { notApplicable: leftOut.notApplicable.map(named), signOffs: leftOut.signOffs.map(named) };
}

/** What its phase does not leave out, its kind does. */
function leftOutByKind(
  { notApplicable, signOffs }: LeftOut,
  checklist: Checklist,
  phase: Phase,
): ReadonlySet<NotApplicable | SignOffResult> {
  const rows = new Set(checklist.checks.filter((check) => check.phase === phase).map(({ id }) => id));
  const lines = new Set(checklist.signOffs.filter((item) => item.phase === phase).map(({ line }) => line));
  return new Set([
    ...notApplicable.filter(({ id }) => rows.has(id)),
    ...signOffs.filter(({ applies, line }) => !applies && lines.has(line)),
  ]);
}

const words = {
  "the base's": "",
  "its own": " by a version that this pull request itself wrote",
  unknown: " by a version that this pull request may have written: the base could not be read",
} as const;

async function whoseVersion(
  from: VersionFrom,
  comparison: GateComparison,
  { places, context, facts, inputs, cancel }: OwnVersionQuestion,
  ports: Ports,
): Promise<keyof typeof words> {
  if (changesPlaceOfVersion(comparison)) return "its own";
  const { base } = comparison;
  if (ports.services === null || base === null || cancel.aborted) return "unknown";
  const { root, workspace, gitRoot } = places;
  const { github } = ports.services({ github: inputs.githubToken, linear: inputs.linearToken });
  const path = shownPath(join(root, from.path), gitRoot ?? workspace);
  const place = { commit: base, path, repository: context.run.repository };
  const file = await readAt(place, github, ports.openRepository(root, workspace));
  if (file.kind === "none") return "its own";
  if (file.kind === "unread") return "unknown";
  const { readTreeVersion } = await import(/* webpackChunkName: "release" */ "../../plan/tree-version.js");
  const sources = sourcesOf(file.bytes, ports.signalSources(root, workspace, cancel));
  const before = await readTreeVersion(from, sources);
  return before.kind === "version" && isSameVersion(before.version, facts.release.version ?? "")
    ? "the base's"
    : "its own";
}

function changesPlaceOfVersion(comparison: GateComparison): boolean {
  return comparison.kind === "compared" && comparison.changes.some(({ part }) => part === "version-from");
}

/** A file of another commit in the place of that of the work tree. */
function sourcesOf(bytes: Buffer, { ask }: SignalSources): SignalSources {
  return {
    look: async () => ({ kind: "file", identity: "" }),
    read: async (_, take) => {
      take(bytes);
      return { kind: "read" };
    },
    ask,
  };
}
