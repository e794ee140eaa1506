// Folders as a checkout leaves them.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { plainEnvironment } from "./environment.mjs";
import { mustRun } from "./process.mjs";

/** A folder with these files (path → text), committed; the parent commit bears the tag `v0.2.0`. */
export async function makeWorkspace(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await commitAll(folder);
  return folder;
}

/** A copy of a folder of this repository, without what is built in it, committed as above. */
export async function copyToWorkspace(source, folder) {
  const built = /\/(_build|deps|node_modules)$/;
  await cp(source, folder, { recursive: true, filter: (path) => !built.test(path) });
  await commitAll(folder);
  return folder;
}

const identity = {
  GIT_AUTHOR_NAME: "e2e",
  GIT_AUTHOR_EMAIL: "e2e@example.org",
  GIT_COMMITTER_NAME: "e2e",
  GIT_COMMITTER_EMAIL: "e2e@example.org",
};

/** One program for all of them: what starts one is large by now, and each start costs by that. */
const commits = `
git init --quiet --initial-branch main
git commit --quiet --no-gpg-sign --allow-empty --message "The last release"
git tag v0.2.0
git add --all
git commit --quiet --no-gpg-sign --message "The next one"`;

async function commitAll(folder) {
  await mustRun("sh", ["-ec", commits], { cwd: folder, env: { ...plainEnvironment, ...identity } });
}
