import type { GitHubContext } from "../../model/github-context.js";
import type { Places } from "../../model/places.js";
import type { Release, TaggedVersion } from "../../model/release.js";
import type { PlannedPage } from "../../model/shards.js";
import { type Facts, missingReasons, type TagSearch, tagReasons } from "../../plan/missing-value.js";
import {
  type FoundRelease,
  foundRelease,
  type LastTag,
  lastTags,
  type ReleaseClues,
  type ReleaseVersion,
  releaseVersion,
  tagOfVersion,
} from "../../plan/release.js";
import { type ReadVersion, versionReader } from "../../plan/semantic-version.js";
import type { GitFacts, Repository } from "../../ports/git.js";
import type { Ports } from "../../ports/ports.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Page } from "./read-page.js";

interface FactsQuestion {
  readonly inputs: Pick<Inputs, "kind" | "phase" | "pullRequest">;
  readonly page: Pick<Page, "version">;
  /** The event's tag. */
  readonly tag: string | null;
  readonly context: GitHubContext;
  readonly places: Places;
  /** Of a shard and a gate: the release is the plan's, whatever git knows here. */
  readonly planned?: Pick<PlannedPage, "release"> | null;
}

type GitPorts = Pick<Ports, "askGit" | "openRepository">;

/** Asks git, before anything of the page runs and once, for what the event does not tell of the run and its release (FORMAT 1.5, 3.4). */
export async function gatherFacts(question: FactsQuestion, ports: GitPorts): Promise<Facts> {
  const { inputs, page, tag, context, places, planned } = question;
  const clues = { version: page.version, tag, kind: inputs.kind, phase: inputs.phase };
  const asked = await askRelease(clues, places, ports);
  const found = planned ? await withPlanned(planned.release, clues, asked) : asked;
  const { git, search, release, lastVersion, source, why } = found;
  // FORMAT 3.4, DESIGN 2.1: the event's own; the input where it has none; else the one that the merge queue tries.
  const pullRequest = context.pullRequest ?? inputs.pullRequest ?? context.queuedPullRequest;
  return {
    values: {
      sha: context.run.headSha || git.head,
      baseSha: context.baseSha,
      ...release,
      lastVersion,
      pullRequest: pullRequest === null ? null : String(pullRequest),
      runUrl: context.run.url || null,
    },
    release,
    versionSource: source,
    tagged: await findTagged(clues, found),
    head: git.head,
    missing: missingReasons(search, why),
  };
}

/** What was found, with the release as the plan has it: the clone may be shallow here, or a tag may be new. */
async function withPlanned(
  release: Release,
  clues: ReleaseClues,
  asked: FoundRelease & Asked,
): Promise<FoundRelease & Asked> {
  const { plannedRelease } = await import(/* webpackChunkName: "shards" */ "../../shards/planned-release.js");
  return { ...asked, ...plannedRelease(release, clues, await versionReader()) };
}

/** FORMAT 1.5: whether the version that the tree or a person says was released already. After publishing it was. */
async function findTagged(
  clues: ReleaseClues,
  { git: { head }, repository }: Asked,
): Promise<TaggedVersion | null> {
  const read = await versionReader();
  const version = releaseVersion(clues, read);
  if (version.said === null || clues.tag !== null || clues.phase === "after" || head === null) return null;
  const tags = (await repository().allTags()) ?? [];
  const names = tags.map(({ name }) => name);
  const tag = tagOfVersion(version, names, read);
  const ofTag = tags.find(({ name }) => name === tag);
  if (ofTag === undefined || ofTag.commit === head) return null;
  const before = (await repository().tagsBefore()) ?? [];
  return {
    version: version.said.version,
    tag: ofTag.name,
    isBefore: before.some(({ name }) => name === tag),
  };
}

/** The release by what is said of it, and by git. */
export async function askRelease(
  clues: ReleaseClues,
  places: Places,
  ports: GitPorts,
): Promise<FoundRelease & Asked> {
  const git = await ports.askGit(places.root, places.workspace);
  let opened: Repository | undefined;
  const repository = (): Repository => (opened ??= ports.openRepository(places.root, places.workspace));
  const asked = { git, search: tagSearch(git, places.gitRoot), repository };
  return { ...asked, ...(await findRelease(clues, asked)) };
}

function tagSearch({ head, shallow }: GitFacts, gitRoot: string | null): TagSearch {
  if (gitRoot === null) return "no-repository";
  if (head === null) return "no-answer";
  return shallow ? "shallow" : "complete";
}

interface Asked {
  readonly git: GitFacts;
  readonly search: TagSearch;
  /** The same one each time; opened where it is asked something. */
  readonly repository: () => Repository;
}

async function findRelease(clues: ReleaseClues, asked: Asked): Promise<FoundRelease> {
  const read = await versionReader();
  const version = releaseVersion(clues, read);
  const last =
    version.said === null
      ? { tag: await asked.git.lastTag(), why: tagReasons[asked.search] }
      : await lastTag(version, asked, read);
  return foundRelease(clues, version, last, read);
}

/** More tags than these are not compared by their distance: they are the latest. */
const maxCompared = 50;

/** The nearest of the tags that may be the release before. In a shallow clone a nearer one may lie behind its end. */
async function lastTag(
  version: ReleaseVersion,
  { search, repository }: Asked,
  read: ReadVersion,
): Promise<LastTag> {
  if (search !== "complete") return { tag: null, why: tagReasons[search] };
  const all = await repository().tagsBefore();
  if (all === null) return { tag: null, why: tagReasons["no-answer"] };
  const found = lastTags(
    version,
    all.map(({ name }) => name),
    read,
  );
  if (found.kind === "none") return { tag: null, why: found.why };
  const names = found.tags.slice(0, maxCompared).map(({ name }) => name);
  const nearest = await repository().nearestTag(names);
  const commit = all.find(({ name }) => name === nearest)?.commit;
  const there = new Set(all.filter((tag) => tag.commit === commit).map(({ name }) => name));
  // Of several on one commit the highest version is the release.
  const [highest] = found.tags
    .filter(({ name }) => there.has(name))
    .toSorted((a, b) => b.version.compare(a.version));
  return { tag: highest?.name ?? null, why: tagReasons["no-answer"] };
}
