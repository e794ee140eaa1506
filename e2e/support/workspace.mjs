// Folders as a checkout leaves them.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

async function commitAll(folder) {
  const git = (...args) =>
    mustRun(
      "git",
      ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", "-c", "commit.gpgsign=false", ...args],
      {
        cwd: folder,
      },
    );
  await git("init", "--quiet", "--initial-branch", "main");
  await git("commit", "--quiet", "--allow-empty", "--message", "The last release");
  await git("tag", "v0.2.0");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The next one");
}
