import { join, relative, resolve } from "node:path";
import type { ProblemText } from "../../model/finding.js";
import type { Places } from "../../model/places.js";
import { quoted } from "../../model/problem.js";
import type { Files } from "../../ports/files.js";
import { readWorkflow } from "../../workflows/read-workflow.js";
import { usesOf } from "../../workflows/uses.js";
import { posixPath, shownPath } from "../reading/read-page.js";

/** A file that is to be written, and what stands at its place. */
interface Target {
  /** Absolute, and as it is called from the root of the repository. */
  readonly path: string;
  readonly name: string;
  /** `elsewhere`: it would be written through a link, over a folder, or outside the workspace. */
  readonly state: "free" | "there" | "elsewhere";
}

export interface Targets {
  readonly page: Target;
  /** `null`: none is to be written, because nobody wants it, or because one uses the action already. */
  readonly workflow: Target | null;
  /** The workflow that uses the action already, by its name; it stays as it is. */
  readonly ourWorkflow: string | null;
  /** Whether what is there may be written over. */
  readonly force: boolean;
  /** The root of the repository, where GitHub looks for workflows. */
  readonly repository: string;
}

interface Asked {
  readonly checklist: string;
  readonly places: Places;
  readonly options: ReadonlyMap<string, string>;
}

const workflowFolder = ".github/workflows";
const workflowFile = `${workflowFolder}/readiness.yml`;

/** Where page and workflow go. */
export async function findTargets({ checklist, places, options }: Asked, files: Files): Promise<Targets> {
  const repository = places.gitRoot ?? places.root;
  const look = async (path: string): Promise<Target> => {
    const isElsewhere = (await files.placeToWrite(path, [places.workspace])) === null;
    const state = isElsewhere ? "elsewhere" : files.isThere(path) ? "there" : "free";
    return { path, name: shownPath(path, repository), state };
  };
  const force = options.has("force");
  const page = await look(resolve(places.root, checklist));
  if (options.has("no-workflow")) return { page, workflow: null, ourWorkflow: null, force, repository };
  const using = await findUsing(repository, places.workspace, files);
  // Written over only where it is the one that we write.
  const isOurs = force && using === workflowFile;
  const ourWorkflow = isOurs ? null : using;
  const workflow = ourWorkflow === null ? await look(join(repository, workflowFile)) : null;
  return { page, workflow, ourWorkflow, force, repository };
}

/** The first workflow with a step that runs the action. */
async function findUsing(repository: string, workspace: string, files: Files): Promise<string | null> {
  const { paths } = await files.listFiles(join(repository, workflowFolder), workspace, {
    wants: (path) => /\.ya?ml$/.test(path),
    enters: () => false,
    maxEntries: 10_000,
    maxFiles: 200,
  });
  for (const path of paths) {
    const text = await files.readTextInside(join(repository, workflowFolder, path), workspace);
    if (text !== null && runsPage(path, text)) return `${workflowFolder}/${path}`;
  }
  return null;
}

/** Whether a step of it runs the action, whoever the action's owner is. */
function runsPage(path: string, text: string): boolean {
  const read = readWorkflow(path, text);
  return read.kind === "workflow" && usesOf(read.workflow, new Map()).some(({ action }) => action === "run");
}

/** Why nothing may be written, a problem a file. */
export function refusals({ page, workflow, ourWorkflow, force }: Targets, dryRun: boolean): ProblemText[] {
  const markdown = /\.md$/i.test(page.path) ? [] : [noMarkdown(page)];
  const others = [page, ...(workflow === null ? [] : [workflow])].flatMap((target) => {
    if (target.state === "elsewhere") return [elsewhere(target)];
    return target.state === "there" && !force && !dryRun ? [there(target.name, target === page)] : [];
  });
  // By itself it would be left alone; beside the page it is what an earlier `init` wrote.
  const earlier = others.length > 0 && ourWorkflow === workflowFile ? [there(ourWorkflow, false)] : [];
  return [...markdown, ...others, ...earlier];
}

function noMarkdown({ name }: Target): ProblemText {
  return {
    found: `${quoted(name, 200)} is no Markdown page`,
    expected: "a name that ends in .md",
    cure: "Nothing was written. Name the page so; a page in YAML is written by hand.",
  };
}

function elsewhere({ name }: Target): ProblemText {
  return {
    found: `${quoted(name, 200)} is a link or a folder, or leads out of the workspace`,
    expected: "a file inside the workspace, or none yet",
    cure: "Nothing was written. Take it away, or name another place as the argument.",
  };
}

function there(name: string, isPage: boolean): ProblemText {
  const other = isPage
    ? "name another place as the argument, or add a row to it with `readiness add`"
    : "or write the page alone with `--no-workflow`";
  return {
    found: `there is a file ${quoted(name, 200)} already`,
    expected: "none",
    cure: `Nothing was written. Write over it with \`--force\`, see what would be written with \`--dry-run\`, ${other}.`,
  };
}

/** As the action's inputs name a path: with `/`, `.` for the folder itself. */
export function inputPath(path: string, folder: string): string {
  return posixPath(relative(folder, path)) || ".";
}
