import type { ArtifactRefusal } from "../../ports/artifacts.js";
import { noJournal } from "../../ports/journal.js";
import type { Ports } from "../../ports/ports.js";
import { serializeResults } from "../../report/results-json.js";
import { artifactName } from "../../shards/artifact-name.js";
import type { JudgedRun } from "../run-record.js";
import { answered } from "./patience.js";
import type { Said } from "./writer.js";

/** A part of a plan, in a job that has artifacts. */
interface Part {
  readonly run: JudgedRun;
  readonly shard: NonNullable<JudgedRun["shard"]>;
  readonly connect: NonNullable<Ports["artifacts"]>;
}

/**
 * Uploads the results file of a part of a plan, whatever its verdict (DESIGN 2.4). A cancelled run leaves that to post,
 * where one comes: there is little time, and teardown may still change the file.
 */
export async function uploadResults(part: Part): Promise<Partial<Said>> {
  const { journal, cancel } = part.run;
  const isUploadLeft = journal !== noJournal && journal.failure === null;
  if (cancel.aborted && isUploadLeft) return { isUploadLeft };
  const late = isUploadLeft ? { isUploadLeft } : { warnings: [notUploaded(part, noTime)] };
  return answered(upload(part), late, cancel);
}

async function upload(part: Part): Promise<Partial<Said>> {
  const { run, shard, connect } = part;
  const { name, results, journal, redactor } = run;
  const artifact = artifactName(shard, name, results.run.attempt);
  const text = serializeResults(results);
  const artifacts = await connect();
  let outcome = await artifacts.upload(artifact, text);
  const isTaken = outcome.kind === "refused" && outcome.why === "taken";
  // Main had begun an upload when it died.
  if (isTaken && journal === noJournal)
    outcome = await artifacts.upload(artifact.replace(/\.json$/, "-post.json"), text);
  if (outcome.kind === "refused") return { warnings: [redactor.redactSentence(notUploaded(part, outcome))] };
  journal.note({ kind: "uploaded" });
  return {};
}

function notUploaded({ shard }: Part, { found, cure }: Pick<ArtifactRefusal, "found" | "cure">): string {
  return `The results of shard ${shard.name} were not uploaded, so that the gate misses them: ${found}. ${cure}.`;
}

const noTime = { found: "the run was cancelled before there was an answer", cure: "Run the job again" };
