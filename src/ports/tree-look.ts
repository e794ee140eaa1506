import type { GitFolderTrap } from "./git-folder.js";

export interface TreeQuestion {
  /** Absolute, of files and folders. */
  readonly paths: readonly string[];
  /** The commit that should lie there. */
  readonly sha: string;
  readonly workspace: string;
  /** One that exists, to work in. */
  readonly temporaryFolder: string;
}

/** Whether files and folders lie in work trees that hold a commit and nothing else; the first one that does not. */
export type TreeLook =
  | { readonly kind: "clean" }
  /** No `.git` in a folder above. */
  | { readonly kind: "no-tree"; readonly path: string }
  | { readonly kind: "other-commit"; readonly path: string; readonly head: string }
  /** As `git status --porcelain` tells them: `?? new.sh`. */
  | { readonly kind: "changed"; readonly path: string; readonly changes: readonly string[] }
  /** A hook in the `.git` folder, or a setting that names a program. */
  | { readonly kind: "trap"; readonly path: string; readonly trap: GitFolderTrap }
  /** Git is missing, or its answers make no sense; the reason says which. */
  | { readonly kind: "unknown"; readonly path: string; readonly reason: string };
