import { join } from "node:path";
import { isRead, type RepositoryFacts } from "../../draft/repository/facts.js";
import type { Places } from "../../model/places.js";
import type { Files } from "../../ports/files.js";

/** Folders of dependencies, of what is built and of tools, at whatever depth. */
const skipped = new Set(
  "node_modules bower_components vendor deps target build dist out coverage venv env site-packages __pycache__ Pods third_party _build".split(
    " ",
  ),
);

/** So deep are folders looked into, below the root. */
const maxDepth = 5;
/** So many files and folders are looked at, those of the root first. */
const maxEntries = 200_000;
/** So many files are read, and so many characters of each and of all. */
const maxRead = 400;
const maxCharacters = 1_000_000;
const maxAllCharacters = 16_000_000;

/**
 * What a repository holds that tells how it is tested and released: names, and a few texts. Bounded in number and size,
 * nothing outside the workspace, and no link is followed.
 */
export async function gatherRepositoryFacts(
  { root, workspace }: Places,
  files: Pick<Files, "listFiles" | "readTextInside">,
): Promise<RepositoryFacts> {
  let read = 0;
  const { paths } = await files.listFiles(root, workspace, {
    wants: (path) => !isRead(path) || ++read <= maxRead,
    enters,
    maxEntries,
    maxFiles: maxEntries,
  });
  const texts = new Map<string, string>();
  let characters = 0;
  // The root's before those of a folder of examples.
  for (const path of paths.filter(isRead).toSorted((a, b) => depth(a) - depth(b))) {
    const text = await files.readTextInside(join(root, path), workspace);
    if (text === null || text.length > maxCharacters || characters + text.length > maxAllCharacters) continue;
    characters += text.length;
    texts.set(path, text);
  }
  return { paths: new Set(paths), texts };
}

function depth(path: string): number {
  return path.split("/").length;
}

function enters(folder: string): boolean {
  const segments = folder.split("/");
  const name = segments.at(-1) ?? "";
  const isHidden = name.startsWith(".") && name !== ".github";
  return segments.length <= maxDepth && !isHidden && !skipped.has(name);
}
