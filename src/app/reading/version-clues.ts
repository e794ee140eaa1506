import type { Places } from "../../model/places.js";
import type { VersionFrom } from "../../model/release.js";
import type { Environment } from "../../model/variables.js";
import { noClues, type TreeVersion, type VersionClues } from "../../model/version-clues.js";
import { versionOfTag, versionReader } from "../../plan/semantic-version.js";
import type { Ports } from "../../ports/ports.js";
import { textAt } from "../payload.js";

/** Who else than the tree says the version, and how the tree is asked. */
export interface VersionQuestion {
  /** The input `version`. */
  readonly input: string | null;
  /** The event's tag. */
  readonly tag: string | null;
  readonly signalSources: Ports["signalSources"];
  /** Aborted when the run is asked to stop. */
  readonly cancel: AbortSignal;
}

/** What is said of the version that is being released (FORMAT 1.5). Nothing is run for it. */
export async function readClues(
  from: VersionFrom | null,
  question: VersionQuestion | undefined,
  places: Places,
): Promise<VersionClues> {
  if (question === undefined) return noClues;
  const { input, tag } = question;
  return {
    input,
    tag: tag === null ? null : versionOfTag(tag, await versionReader()),
    tree: from === null ? null : await askTree(from, question, places),
  };
}

/** Its code is loaded here: most pages have no `version-from`. */
async function askTree(
  from: VersionFrom,
  { signalSources, cancel }: VersionQuestion,
  { root, workspace }: Places,
): Promise<TreeVersion> {
  const { readTreeVersion } = await import(/* webpackChunkName: "release" */ "../../plan/tree-version.js");
  return readTreeVersion(from, signalSources(root, workspace, cancel));
}

/**
 * The event's tag: that of its GITHUB_REF, and of a release by its payload (FORMAT 1.5). A character that cannot be seen
 * (git allows some) is replaced by one that can: the name is then no version and no tag that there is. Without a tag the
 * version would be another's, and rows could be left out by it.
 */
export function eventTag(env: Environment, event: unknown): string | null {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  if (name === "") return null;
  const released = name === "release" ? textAt(event, "release", "tag_name") : null;
  const tag = released ?? /^refs\/tags\/(.+)$/s.exec(env["GITHUB_REF"] ?? "")?.[1] ?? null;
  return tag?.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\ufffd") ?? null;
}
