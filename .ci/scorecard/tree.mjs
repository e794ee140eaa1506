// A checkout as the rules see it.
import { execFileSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

/**
 * What git knows of a folder, and its workflows.
 *
 * @returns `files`, the paths of all regular files; `read(path)` their bytes, `text(path)` their text, `null` where there
 *   is none; `workflows`, each `{ path, text, jobs, … }` as GitHub reads it; `steps`, those of all jobs, each with `place`
 */
export function readTree(root) {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\0").filter((path) => path !== "" && isFile(join(root, path)));
  const read = (path) => readFileSync(join(root, path));
  const text = (path) => (files.includes(path) ? read(path).toString("utf8") : null);
  const workflows = files
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    .map((path) => ({ path, text: text(path), ...load(text(path)) }));
  if (workflows.length === 0)
    throw new Error(`Unexpected ${root} without workflows, expected a checkout of this repository`);
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
