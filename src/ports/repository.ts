/** What git has at a path of a commit. */
export type CommittedFile =
  | { readonly kind: "file"; readonly bytes: Buffer }
  /** No file at that path: nothing, a folder, or a link that leads to no file of the commit. */
  | { readonly kind: "none" }
  /** This clone does not hold the commit: it is shallow, or another repository's. */
  | { readonly kind: "unknown-commit" }
  /** git cannot be asked, or the file is too large; a noun phrase says which. */
  | { readonly kind: "unusable"; readonly found: string };

/** The seam to the objects of a git repository: it only reads, asks no server and runs nothing of the work tree. */
export interface Repository {
  /** The work tree, by its real path; `null` where the folder lies in none. Known without asking git. */
  readonly root: string | null;
  /** The full name of the commit that a revision stands for; `null` where this clone has none. */
  commitOf(revision: string): Promise<string | null>;
  /** As the commit itself names them, also where a shallow clone does not hold them. */
  parentsOf(commit: string): Promise<readonly string[]>;
  /** The commit that a submodule is held at; `null` where there is none at that path. */
  submoduleAt(commit: string, path: string): Promise<string | null>;
  /** The path begins at the root of the work tree, with `/`; links inside the commit are followed. */
  fileAt(commit: string, path: string): Promise<CommittedFile>;
}
