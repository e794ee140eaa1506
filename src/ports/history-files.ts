/**
 * The port to the history file that a user names (DESIGN 2.5, 3.1): by its real path it lies below one of the folders,
 * and no link is followed. What stands there may change at any time: `mark` tells whether it has.
 */
export interface HistoryFiles {
  read(path: string, folders: readonly string[]): Promise<HistoryFile>;
  /** Puts a text in the place of what was read, with its mode, or of nothing; `false`: something else stands there now. Makes the folder. */
  replace(place: HistoryPlace, text: string): Promise<boolean>;
  /** Gives what was read the name `NAME.damaged`, `NAME.damaged-2` and so on, and says which. No file is lost for it. */
  setAside(place: HistoryPlace): Promise<SetAside>;
}

export type HistoryFile =
  | { readonly kind: "file"; readonly place: HistoryPlace; readonly bytes: Buffer }
  | { readonly kind: "missing"; readonly place: HistoryPlace }
  /** A link, a folder, something too large: not ours. `what` says which: "a link". */
  | { readonly kind: "foreign"; readonly place: HistoryPlace; readonly what: string }
  /** Neither read nor written nor moved: the reason, as a clause. */
  | { readonly kind: "refused"; readonly reason: string };

export interface HistoryPlace {
  /** Real. */
  readonly path: string;
  /** Of what was read; `null`: nothing was there. */
  readonly mark: string | null;
}

export type SetAside =
  | { readonly kind: "moved"; readonly name: string }
  /** Something else stands there now. */
  | { readonly kind: "changed" }
  /** There are as many already as are kept, or the system refuses; the reason, as a clause. */
  | { readonly kind: "refused"; readonly reason: string };
