import { lstat, opendir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ResultsFile } from "../../model/reported-verdicts.js";
import type { FoundResults, ReadResultsTree } from "../../ports/results-files.js";
import { readResultsFile, whyNotRead } from "./results-file.js";
import { isSystemError } from "./system-error.js";

/** Folders inside each other: one for each artifact is as deep as anybody puts them. */
const maxDepth = 8;
/** Files and folders: 256 shards with forty attempts each. */
const maxEntries = 10_000;

export const readResultsTree: ReadResultsTree = async function* (given, folders) {
  yield* walk({ ...given, depth: 0 }, { folders, left: maxEntries });
};

interface At {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
}

interface Walk {
  readonly folders: readonly string[];
  /** How many files and folders may still be looked at. */
  left: number;
}

async function* walk(at: At, walked: Walk): AsyncGenerator<FoundResults> {
  const { name, depth } = at;
  const path = resolve(at.path);
  const look = await lookAt(path, walked);
  if (look.kind !== "folder") {
    yield { name, file: look.kind === "other" ? await readResultsFile(path, walked.folders) : look };
    return;
  }
  // A folder that is called like a file stands in the place of one.
  const isOdd = look.names.length === 0 && /\.json$/i.test(name);
  if (isOdd) yield { name, file: refused("it is an empty folder") };
  if (depth >= maxDepth) yield { name, file: refused(`it lies more than ${maxDepth} folders deep`) };
  else
    for (const each of look.names)
      yield* walk(
        { path: join(path, each), name: `${name.replace(/\/+$/, "")}/${each}`, depth: depth + 1 },
        walked,
      );
  if (look.isCut) yield { name, file: refused(`there are more than ${maxEntries} files and folders`) };
}

type Look =
  | { readonly kind: "folder"; readonly names: readonly string[]; readonly isCut: boolean }
  | { readonly kind: "other" }
  | Extract<ResultsFile, { kind: "refused" }>;

/** What stands at a path. What no folder is, is judged by whoever reads it. */
async function lookAt(path: string, walked: Walk): Promise<Look> {
  try {
    const why = await whyNotRead(path, walked.folders);
    if (why !== null) return refused(why);
    if (!(await lstat(path)).isDirectory()) return { kind: "other" };
    const names: string[] = [];
    // Entry by entry, so that a folder of millions is not held. `for await` closes it.
    for await (const entry of await opendir(path)) {
      // A git folder keeps what a run noted for the next one, and is no place for results.
      if (entry.name === ".git") continue;
      if (walked.left === 0) return { kind: "folder", names: names.toSorted(), isCut: true };
      walked.left -= 1;
      names.push(entry.name);
    }
    return { kind: "folder", names: names.toSorted(), isCut: false };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // That nothing is there is said by whoever reads it.
    return error.code === "ENOENT" || error.code === "ENOTDIR"
      ? { kind: "other" }
      : refused(`it cannot be read (${error.code})`);
  }
}

function refused(reason: string): Extract<ResultsFile, { kind: "refused" }> {
  return { kind: "refused", reason };
}
