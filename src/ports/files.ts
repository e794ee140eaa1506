type PageFile =
  | { readonly kind: "page"; readonly bytes: Buffer }
  /** `missing`: there is nothing at that path. */
  | {
      readonly kind: "unreadable";
      readonly missing?: true;
      readonly found: string;
      readonly expected: string;
      readonly cure: string;
    };

/** The port to the file system. Paths are absolute; "inside" is judged by real paths, so links lead nowhere. */
export interface Files {
  /** Reads the checklist once. */
  readPage(path: string, workspace: string): Promise<PageFile>;
  /** Text of a regular file inside the workspace, or `null`. */
  readTextInside(path: string, workspace: string): Promise<string | null>;
  /** Whether a folder's real path lies inside the workspace; a missing folder counts as inside (starting there tells). */
  folderInside(path: string, workspace: string): Promise<boolean>;
  /** The real path of a file that is to be written at a user's wish: below one of the folders, and no link itself; else `null`. */
  placeToWrite(path: string, folders: readonly string[]): Promise<string | null>;
  /** By its real path. */
  makeRunFolder(parent: string): Promise<string>;
  /** Takes the place of what is there, a link or another name of a file included; rejects where a folder above is a link. */
  writeText(path: string, text: string): Promise<void>;
  /** The same, readable as the user's other files are: what is meant for others. */
  writeReadable(path: string, text: string): Promise<void>;
  /** The same in the place of a file that is there, whose mode is kept. */
  replaceText(path: string, text: string | Buffer): Promise<void>;
  /** Makes a file where none is, readable as the user's other files are; rejects where anything stands, or a folder above is a link. */
  createText(path: string, text: string): Promise<void>;
  /** Removes a file or a link, where one is. */
  removeFile(path: string): Promise<void>;
  /** Regular files below a folder inside the workspace. Links are neither followed nor listed; what cannot be read is passed over. */
  listFiles(folder: string, workspace: string, search: FileSearch): Promise<FileList>;
  /** Removes everything in a run's folder but these files; another folder is left alone. */
  keepOnly(folder: string, ...names: readonly string[]): Promise<void>;
  /** Whether there is a regular file at that path. */
  isFile(path: string): boolean;
  /** Whether a file or folder stands at a path. */
  isThere(path: string): boolean;
  /** The folder with `.git`, from `start` upwards. */
  findGitRoot(start: string): string | null;
  /** What a path is called from a folder, with `/`, as the disk writes it; `null` where it lies elsewhere. */
  nameInside(path: string, folder: string): Promise<string | null>;
}

/** Which files are looked for. Paths are relative to the folder, with `/`. */
export interface FileSearch {
  readonly wants: (file: string) => boolean;
  readonly enters: (folder: string) => boolean;
  /** Of files and folders that are looked at, and of files that are found. */
  readonly maxEntries: number;
  readonly maxFiles: number;
}

export interface FileList {
  /** In the order of their characters. */
  readonly paths: readonly string[];
  /** Whether no limit was met. */
  readonly complete: boolean;
}

/** Keeps what a command printed until the log has room for it; bounded by the disk, not by memory. */
export interface Spool {
  /** Rejects when not all of it can be kept; then nothing of it is. */
  append(bytes: Buffer): Promise<void>;
  /** Reads what stands at a byte on, and says how many bytes it got. */
  read(into: Buffer, at: number): Promise<number>;
  /** Lets its descriptor go until it is read. */
  rest(): Promise<void>;
  remove(): Promise<void>;
}
