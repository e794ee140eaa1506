import { writeWorkflow } from "../../draft/workflow.js";
import type { WorkflowDraft } from "../../draft/workflow-draft.js";
import { writePage } from "../../draft/write-page.js";
import type { Places } from "../../model/places.js";
import type { Drafted } from "./draft-page.js";
import { inputPath, type Targets } from "./targets.js";
import type { FileToWrite } from "./write-files.js";

interface Wanted {
  readonly targets: Targets;
  readonly places: Pick<Places, "root">;
  readonly shards: WorkflowDraft["shards"];
}

/** The files of a draft: the page first. */
export function fileTexts(drafted: Drafted, { targets, places, shards }: Wanted): FileToWrite[] {
  const { root } = places;
  const { page, workflow, repository } = targets;
  const text = drafted.asItIs ?? writePage(drafted.page);
  if (workflow === null) return [{ ...page, text }];
  const draft = {
    checklist: inputPath(page.path, root),
    workingDirectory: inputPath(root, repository),
    needs: drafted.needs,
    defaultBranch: drafted.defaultBranch,
    approvals: signedOffByEnvironment.test(text),
    tags: drafted.page.settings.versionFrom !== null || speaksOfTag.test(text),
    shards,
  };
  return [
    { ...page, text },
    { ...workflow, text: writeWorkflow(draft) },
  ];
}

/** Guidance that a pushed tag alone fills, as of a Go module: its version is the tag. */
const speaksOfTag = /\{tag\}/;

/** A task-list item whose last parentheses name an environment. */
const signedOffByEnvironment = /^[ \t]*(?:[-*+]|\d{1,9}[.)]) \[[ xX]\] [^\n(]*\([^\n]*environment:/m;
