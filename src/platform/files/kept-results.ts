import { createHash } from "node:crypto";
import { lstat, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { KeptResultsStore } from "../../ports/kept-results.js";
import { gitFolders } from "../git/git-folders.js";
import { files } from "./files.js";
import { isInside, realPath } from "./paths.js";
import { readResultsFile } from "./results-file.js";
import { tidyUp, unlessRefusedLater } from "./system-error.js";

/** What is kept of pages, in the folder `readiness` of the git folder: a file a page, for this user alone. */
export const keptResults: KeptResultsStore = {
  read: async (page) => {
    const place = await placeOf(page);
    return place === null
      ? { kind: "no-repository" }
      : readResultsFile(join(place.gitFolder, place.name), [place.gitFolder]);
  },
  write: async (page, text) => {
    const place = await placeOf(page);
    if (place === null) return;
    const path = join(place.gitFolder, place.name);
    await files.writeText(path, text);
    await tidyUp(() => keepNewest(dirname(path)));
  },
};

type KeptPage = Parameters<KeptResultsStore["read"]>[0];

/** In the work tree's own git folder: two work trees of one repository may have different branches. */
async function placeOf({
  file,
  inRepository,
}: KeptPage): Promise<{ gitFolder: string; name: string } | null> {
  const root = files.findGitRoot(dirname(file));
  const [gitFolder] = root === null ? [] : await unlessRefusedLater(() => gitFolders(root), []);
  if (root === null || gitFolder === undefined || !(await mayKeep(root, gitFolder))) return null;
  const hash = createHash("sha256").update(inRepository).digest("hex").slice(0, 12);
  return { gitFolder, name: join("readiness", `last-results-${hash}.json`) };
}

/**
 * A `.git` that leads elsewhere (a submodule's, a linked work tree's, one that came in an archive) is followed to what
 * looks like a git folder, by git's own rule, and belongs to whom the `.git` belongs to. Nothing is written anywhere else.
 */
async function mayKeep(root: string, gitFolder: string): Promise<boolean> {
  const entry = join(root, ".git");
  if (isInside(gitFolder, realPath(root))) return true;
  return unlessRefusedLater(async () => {
    const parts = ["HEAD", "objects", "refs", "commondir"];
    const [head, objects, refs, common] = parts.map((part) => files.isThere(join(gitFolder, part)));
    const looksSo = head === true && (common === true || (objects === true && refs === true));
    return looksSo && (await stat(gitFolder)).uid === (await lstat(entry)).uid;
  }, false);
}

/** Pages come and go, and a run that is killed while it writes leaves a file under another name. */
async function keepNewest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^last-results-[0-9a-f]{12}\.json/.test(name));
  if (names.length <= maxKept) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: await changedAt(join(folder, name)) })),
  );
  const old = dated.sort((a, b) => b.at - a.at).slice(maxKept);
  for (const { name } of old) await tidyUp(() => rm(join(folder, name), { force: true }));
}

/** Pages of one work tree. */
const maxKept = 50;

/** Of what another run has just removed: long ago. */
async function changedAt(path: string): Promise<number> {
  return unlessRefusedLater(async () => (await stat(path)).mtimeMs, 0);
}
