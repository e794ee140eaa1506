/** What git has at a path of a commit. */
export type CommittedFile =
  | { readonly kind: "file"; readonly bytes: Buffer }
  /** No file at that path: nothing, a folder, or a link that leads to no file of the commit. */
  | { readonly kind: "none" }
  /** This clone does not hold the commit: it is shallow, or another repository's. */
  | { readonly kind: "unknown-commit" }
  /** git cannot be asked, or the file is too large; a noun phrase says which. */
  | { readonly kind: "unusable"; readonly found: string };

/** The port to the objects of a git repository: it only reads, asks no server and runs nothing of the work tree. */
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
  /**
   * The tags of all commits that come before HEAD, those of the latest commit first, of one moment the highest version
   * first; `null` where git does not say.
   */
  tagsBefore(): Promise<readonly Tag[] | null>;
  /** All tags of commits that this clone holds; `null` where git does not say. */
  allTags(): Promise<readonly Tag[] | null>;
  /** Of these tags, which come before HEAD, the nearest: the one that the fewest commits of HEAD came after. */
  nearestTag(names: readonly string[]): Promise<string | null>;
  /** When a tag was made. */
  tagDate(name: string): Promise<TagDate>;
  /** Where the clone came from, as its settings and references tell. */
  origin(): Promise<Origin>;
}

export interface Origin {
  /** Of the remote `origin`, which may hold a password: never to be shown. */
  readonly url: string | null;
  /** The remote's, else `main` or `master` where there is one, else the one that is checked out. */
  readonly defaultBranch: string | null;
}

export interface Tag {
  readonly name: string;
  /** That it stands for. */
  readonly commit: string;
}

export type TagDate =
  /** ISO 8601, UTC. */
  | { readonly kind: "annotated"; readonly at: string }
  /** It is a name for a commit and no more. */
  | { readonly kind: "lightweight" }
  /** This clone does not hold it. */
  | { readonly kind: "missing" };

/** Something in a `.git` folder by which a command that calls git would run a program that no commit holds. */
export interface GitFolderTrap {
  /** As it lies on the disk, absolute. */
  readonly file: string;
  readonly what:
    | { readonly kind: "setting"; readonly key: string }
    | { readonly kind: "hook"; readonly name: string }
    | { readonly kind: "unreadable-settings" }
    | { readonly kind: "unreadable-include"; readonly value: string }
    /** A link, a pipe, a socket: asking git about it may lead elsewhere, or never end. */
    | { readonly kind: "no-plain-file" };
}

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

/** What git says about the work tree; `null` where it says nothing. */
export interface GitFacts {
  readonly head: string | null;
  readonly shallow: boolean;
  /** The nearest tag before HEAD, whatever its version: a walk through the history, so only where it is needed. */
  lastTag(): Promise<string | null>;
}
