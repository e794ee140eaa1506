import type { ResultsFile } from "../../model/reported-verdicts.js";
import type { ArtifactRefusal } from "../../ports/artifacts.js";
import type { Ports } from "../../ports/ports.js";
import type { ReadResultsTree } from "../../ports/results-files.js";
import { artifactPrefix } from "../../shards/artifact-name.js";
import { type Collected, collectFile, nothingCollected, type ShardFile } from "../../shards/collect.js";
import type { GateRun } from "../../shards/judge-file.js";
import type { OpenedRun } from "../run-record.js";

/** What a gate touches besides what a run does. */
export interface CollectPorts {
  readonly readResultsTree: ReadResultsTree;
}

type AllPorts = CollectPorts & Pick<Ports, "files" | "artifacts">;

/** A file or a folder. */
export interface ResultsPlace {
  /** Absolute. */
  readonly path: string;
  /** As it was named. */
  readonly name: string;
}

type Run = Pick<OpenedRun, "places" | "temporaryFolder" | "folder">;

/**
 * Reads the results files of shards one after the other, and keeps of them what counts.
 *
 * @param given where they are; `null`: among the artifacts of this workflow run
 */
export async function collectShards(
  given: readonly ResultsPlace[] | null,
  gateRun: GateRun,
  run: Run,
  ports: AllPorts,
): Promise<Collected> {
  let collected = nothingCollected;
  const found = given === null ? fromArtifacts(gateRun, run, ports) : fromPlaces(given, run, ports);
  for await (const { name, file } of found) collected = collectFile(collected, name, file, gateRun);
  return collected;
}

interface Found {
  readonly name: string;
  readonly file: ShardFile;
}

async function* fromPlaces(
  given: readonly ResultsPlace[],
  { places, temporaryFolder }: Run,
  { readResultsTree }: CollectPorts,
): AsyncGenerator<Found> {
  const folders = [places.workspace, temporaryFolder];
  for (const place of given)
    for await (const { name, file } of readResultsTree(place, folders))
      yield { name, file: shardFileOf(file) };
}

/** What was downloaded lies on the disk for as long as it is looked at. */
async function* fromArtifacts(
  { plan }: GateRun,
  { folder }: Run,
  { artifacts: connect, readResultsTree, files }: AllPorts,
): AsyncGenerator<Found> {
  if (connect === null) return;
  const artifacts = await connect();
  const listing = await artifacts.list(artifactPrefix(plan));
  if (listing.kind === "refused") {
    yield { name: all, file: refusedBy(listing) };
    return;
  }
  for (const artifact of listing.artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = artifact;
    const download = await artifacts.download(artifact, folder);
    if (download.kind === "refused") {
      yield { name, file: refusedBy(download) };
      continue;
    }
    const { path } = download;
    for await (const { file } of readResultsTree({ path, name }, [folder]))
      yield { name, file: shardFileOf(file) };
    await files.removeFile(path);
  }
  if (listing.isCut)
    yield {
      name: all,
      file: unread(
        "there are more than the service lists",
        "Let fewer shards and attempts upload to one run.",
      ),
    };
}

const all = "the artifacts of this workflow run";

function shardFileOf(file: ResultsFile): ShardFile {
  switch (file.kind) {
    case "file":
      return { kind: "bytes", bytes: file.bytes };
    case "missing":
      return unread("nothing is there", "Name the files of all shards, or the folder that holds them.");
    case "refused":
      return unread(
        file.reason,
        "Give the gate the results files of this plan's shards as they are: regular files of at most 20 MB, inside the workspace or RUNNER_TEMP.",
      );
  }
}

function refusedBy({ found, cure }: ArtifactRefusal): ShardFile {
  return unread(found, `${cure}.`);
}

function unread(found: string, cure: string): ShardFile {
  return { kind: "unread", why: { found, cure } };
}
