import type { RepositoryFacts } from "./facts.js";

/** One folder of the repository, with what lies in it. */
export interface Folder {
  /** Relative to the root, with `/`; the root is the empty text. */
  readonly path: string;
  /** What a file in it is called from the root. */
  at(name: string): string;
  has(name: string): boolean;
  text(name: string): string | null;
  /** Files in it and below, relative to it, that fit. */
  find(pattern: RegExp): readonly string[];
}

/** Whether a workflow, a Makefile or another script of the root names it: then whoever works on it has it. */
export function isUsed(root: Folder, pattern: RegExp): boolean {
  return root.find(scripts).some((path) => pattern.test(root.text(path) ?? ""));
}

const scripts =
  /^(?:\.github\/workflows\/[^/]+\.ya?ml|package\.json|composer\.json|(?:GNUm|M|m)akefile|\.?[Jj]ustfile|[Tt]askfile\.ya?ml|(?:scripts?\/|ci\/)?[\w-]+\.sh)$/;

export function folderOf({ paths, texts }: RepositoryFacts, path: string): Folder {
  const prefix = path === "" ? "" : `${path}/`;
  return {
    path,
    at: (name) => prefix + name,
    has: (name) => paths.has(prefix + name),
    text: (name) => texts.get(prefix + name) ?? null,
    find: (pattern) =>
      [...paths]
        .filter((each) => each.startsWith(prefix))
        .map((each) => each.slice(prefix.length))
        .filter((each) => pattern.test(each))
        .toSorted(),
  };
}
