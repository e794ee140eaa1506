import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../../ports/artifacts.js";
import { isRecord } from "../../text/is-record.js";
import { maxResultsBytes } from "../files/results-file.js";
import { ask } from "./exchange.js";
import { altered, failed, Refused, tooLarge } from "./refusals.js";
import { addressIn, field, type Service } from "./service.js";

/** As many as the service lists. */
const maxArtifacts = 1_000;

/** A listed one, with what the service knows it by: the jobs of two attempts may have used one name. */
export interface Listed extends Artifact {
  readonly ids: Service["ids"];
  /** `sha256:…`; `null` where the service keeps none. */
  readonly digest: string | null;
}

/** Those of the run whose names begin so; the service knows only whole names. */
export async function list(
  { ids: own, call }: Service,
  prefix: string,
): Promise<{ readonly artifacts: readonly Listed[]; readonly isCut: boolean }> {
  const all = field(await call("ListArtifacts", own), "artifacts") ?? [];
  if (!Array.isArray(all)) throw new Refused(failed("ListArtifacts was answered without a list"));
  const artifacts = all.filter((entry) => mayBegin(entry, prefix)).map(readEntry);
  const ids = new Set(artifacts.map(({ id }) => id));
  if (ids.size < artifacts.length) throw unreadable("two entries of one id");
  return { artifacts: artifacts.slice(0, maxArtifacts), isCut: all.length >= maxArtifacts };
}

/** Of whom the name cannot be read, nobody knows whose it is. */
function mayBegin(entry: unknown, prefix: string): boolean {
  const name = isRecord(entry) ? field(entry, "name") : null;
  return typeof name !== "string" || name.startsWith(prefix);
}

/** One that is passed over could be the newest word of a shard. Numbers of 64 bits are texts in protobuf's JSON. */
function readEntry(entry: unknown): Listed {
  if (!isRecord(entry)) throw unreadable("an entry that is no object");
  const [run, job] = [field(entry, "workflow_run_backend_id"), field(entry, "workflow_job_run_backend_id")];
  const [name, id] = [field(entry, "name"), String(field(entry, "database_id"))];
  const size = Number(field(entry, "size") ?? 0);
  const isNamed = typeof run === "string" && typeof job === "string" && typeof name === "string";
  if (!isNamed || !/^\d{1,20}$/.test(id) || !(size >= 0))
    throw unreadable("an entry that lacks what it is got by");
  const digest = field(entry, "digest");
  return {
    name,
    id,
    size,
    ids: { workflow_run_backend_id: run, workflow_job_run_backend_id: job },
    digest: typeof digest === "string" && digest.startsWith("sha256:") ? digest : null,
  };
}

function unreadable(what: string): Refused {
  return new Refused(failed(`ListArtifacts was answered with ${what}`));
}

/** The size is known before, and looked at again while it comes: both are somebody's word. */
export async function download(
  { call }: Service,
  { ids, name, id, size, digest }: Listed,
  folder: string,
): Promise<{ readonly kind: "file"; readonly path: string }> {
  if (size > maxResultsBytes) throw new Refused(tooLarge(size));
  const address = addressIn(await call("GetSignedArtifactURL", { ...ids, name }), "signed_url");
  const { status, body } = await ask({
    method: "GET",
    url: address,
    headers: {},
    maxBytes: maxResultsBytes,
  });
  if (status !== 200) throw new Refused(failed(`the store answered with status ${status}`));
  const received = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  if (digest !== null && digest !== received) throw new Refused(altered);
  const path = join(folder, `${id}.json`);
  await writeFile(path, body, { flag: "wx", mode: 0o600 });
  return { kind: "file", path };
}
