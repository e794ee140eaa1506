// A checkout as the rules see it.
import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

/** What git knows of a folder: regular files, those that are not yet committed too. */
export function readTree(root) {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\0").filter((path) => path !== "" && isFile(join(root, path)));
  return treeOf(files, (path) => readFileSync(join(root, path)));
}

/**
 * Files as the rules ask for them.
 *
 * @returns `text(path)`, `null` where there is no such file; `workflows`, each `{ path, text, … }` with its keys as GitHub
 *   reads them; `jobs` and `steps` of all workflows, each with its `place`
 */
export function treeOf(files, read) {
  const text = (path) => (files.includes(path) ? read(path).toString("utf8") : null);
  const workflows = files
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map((path) => ({ path, text: text(path), ...load(text(path)) }));
  if (workflows.length === 0)
    throw new Error("Unexpected folder without workflows, expected a checkout of this repository");
  return { files, read, text, workflows, jobs: workflows.flatMap(jobsOf), steps: workflows.flatMap(stepsOf) };
}

function jobsOf({ path, jobs }) {
  return Object.entries(jobs).map(([id, job]) => ({ place: `${path}: ${id}`, ...job }));
}

function stepsOf(workflow) {
  return jobsOf(workflow).flatMap(({ place, steps = [], uses }) =>
    [...steps, ...(uses === undefined ? [] : [{ uses }])].map((step) => ({ place, ...step })),
  );
}

const isFile = (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
