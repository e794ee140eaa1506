// Hands files on from job to job over the forge's own artifact protocol, as a step of a workflow on Gitea:
// `hand-on.mjs up FILE NAME`, `hand-on.mjs down FOLDER` (all that there are, as FOLDER/ID-NAME).
// The client of GitHub asks the address of the server before it does anything, and refuses all but GitHub's and
// `*.localhost`; the server that it then talks to is another variable's.
import { copyFile, mkdir, mkdtemp, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";

process.env.GITHUB_SERVER_URL = "http://forge.localhost";
const [what, path, name] = process.argv.slice(2);
const client = new DefaultArtifactClient();
const apart = await mkdtemp(join(tmpdir(), "hand-on-"));
if (what === "up") {
  await copyFile(path, join(apart, name));
  await client.uploadArtifact(name, [join(apart, name)], apart, { skipArchive: true });
} else {
  await mkdir(path, { recursive: true });
  const { artifacts } = await client.listArtifacts();
  for (const { id, name: file } of artifacts) {
    const { digestMismatch } = await client.downloadArtifact(id, { path: apart, skipDecompress: true });
    if (digestMismatch) throw new Error(`${file} came with another digest`);
    await rename(join(apart, file), join(path, `${id}-${file}`));
  }
}
