import type { ToolNeed } from "../tool-need.js";
import type { Folder } from "./folder.js";

/** What a command of a repository is for, which is the area of its row; in the order of the rows. */
export const purposes = ["tests", "smoke", "build", "types", "lint", "format"] as const;

export type Purpose = (typeof purposes)[number];

/** A command that the repository has, or that its tool has in such a folder. */
export interface FoundCommand {
  readonly purpose: Purpose;
  /** As it is run in its folder; the line of a shell. */
  readonly command: string;
  /** What it comes to: the text of the script that it starts, by which its tool is known. */
  readonly script?: string;
  /** A file that it makes, relative to its folder: by it a build is known that prints nothing of its own. */
  readonly makes?: string;
  /** Why it may be wrong. */
  readonly guess?: string;
}

/** What one folder is as a package of an ecosystem. */
export interface FoundPackage {
  /** What its registry calls it; `null`: it is not published. */
  readonly published: string | null;
  readonly commands: readonly FoundCommand[];
  /** What installs its dependencies, in its folder. */
  readonly setup: readonly string[];
  /** As the page has it, its path relative to the folder. */
  readonly versionFrom: VersionPlace | null;
  readonly needs: readonly ToolNeed[];
  /** Its commands run those of its packages in folders below as well. */
  readonly coversBelow?: boolean;
}

/** Where a manifest has the version, by FORMAT 1.5. */
export interface VersionPlace {
  /** Relative to the package's folder. */
  readonly file: string;
  /** A JSONPath, or a pattern between slashes with one group. */
  readonly rest: string;
  readonly json: boolean;
}

/** A language or a tool with packages of its own: which folders are its packages, and what there is to run. */
export interface Ecosystem {
  /** The files that make a folder one of its packages. */
  readonly manifest: RegExp;
  /** `null`: it is none, whatever it is called. */
  look(folder: Folder, root: Folder): FoundPackage | null;
  /** How a release of it is taken back, as lines of a list: true for its registry. Only for what is published. */
  takeBack(name: string): readonly string[];
}

/** A need without a version: the workflow takes what is maintained. */
export function anyVersion(tool: ToolNeed["tool"]): ToolNeed {
  return { tool, version: null, versionFile: null };
}
