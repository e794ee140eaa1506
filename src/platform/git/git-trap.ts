import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { GitFolderTrap } from "../../ports/git.js";
import { isInside } from "../files/paths.js";
import { isSystemError } from "../files/system-error.js";
import type { Git } from "./git-command.js";

/** The first trap in the folders that a work tree's `.git` stands for; `null` where they hold none. Nothing of them is opened that is no plain file. */
export async function findGitTrap(git: Git, folders: readonly string[]): Promise<GitFolderTrap | null> {
  const settings: string[] = [];
  for (const folder of folders) {
    const trap = await trapBelow(folder, "", settings);
    if (trap !== null) return trap;
  }
  return trapInSettings(settings, git);
}

/**
 * Goes through a git folder with those of its submodules and work trees. Objects are left out: they are hashed.
 *
 * @param inside the path below the git folder, with `/`
 * @param settings where files of settings are collected
 */
async function trapBelow(folder: string, inside: string, settings: string[]): Promise<GitFolderTrap | null> {
  for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    const file = join(folder, path);
    const what = trapAt(path, entry);
    if (what !== null) return { file, what };
    if (/^config(?:\.worktree)?$/.test(entry.name) && !isReference(path)) settings.push(file);
    const below = entry.isDirectory() && !isObjects(path) ? await trapBelow(folder, path, settings) : null;
    if (below !== null) return below;
  }
  return null;
}

function trapAt(path: string, entry: Dirent): GitFolderTrap["what"] | null {
  if (!entry.isFile() && !entry.isDirectory()) return { kind: "no-plain-file" };
  const isHook = basename(dirname(path)) === "hooks" && !isReference(path) && !path.endsWith(".sample");
  return isHook ? { kind: "hook", name: entry.name } : null;
}

/** A branch may be called `hooks/config`. */
function isReference(path: string): boolean {
  return /^(?:refs|logs)\//.test(path);
}

function isObjects(path: string): boolean {
  return basename(path) === "objects" && !isReference(path);
}

/** Each file by itself, and what it includes under whatever condition: that one may hold for the next git. */
async function trapInSettings(files: readonly string[], git: Git): Promise<GitFolderTrap | null> {
  const seen = new Set(files);
  // It grows while it is gone through.
  for (const file of seen) {
    const answer = await git.bytes(["config", "--file", file, "--no-includes", "--null", "--list"]);
    if (answer === null) return { file, what: { kind: "unreadable-settings" } };
    for (const setting of settingsIn(answer)) {
      if (namesProgram(setting)) return { file, what: { kind: "setting", key: setting.key } };
      const included = includedBy(setting, dirname(file));
      const use = included === null ? "none" : await useOf(included, git.root);
      if (use === "unknown" || seen.size > maxFiles)
        return { file, what: { kind: "unreadable-include", value: setting.value } };
      if (use === "file" && included) seen.add(included);
    }
  }
  return null;
}

const maxFiles = 1_000;

/** One that is not there is no setting, unless a step could still put it there: in the work tree. */
async function useOf(included: string | undefined, root: string): Promise<"none" | "file" | "unknown"> {
  if (included === undefined) return "unknown";
  try {
    return (await stat(included)).isFile() ? "file" : "unknown";
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ENOENT" && !isInside(included, root) ? "none" : "unknown";
  }
}

/** One setting of a git configuration: the key as git writes it (`core.pager`), section and variable in lower case. */
interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** What `git config --list --null` prints. */
function settingsIn(answer: Buffer): GitSetting[] {
  return answer
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const end = entry.indexOf("\n");
      // A key without `=` stands for `true`, and has no line end.
      return end < 0
        ? { key: entry, value: "true" }
        : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

/**
 * Whether a setting names a program that some git command would start, or a folder of them. By the last word of the
 * key, so that keys of later versions and of git's helpers (`lfs`, `gui`) are caught as well.
 */
function namesProgram({ key, value }: GitSetting): boolean {
  const text = value.trim();
  if (text === "" || text === "/dev/null") return false;
  // A remote helper by which an address is a command line.
  if (/^ext::/i.test(text) || /^url\.ext::/i.test(key)) return true;
  if (/^submodule\..*\.update$/.test(key)) return text.startsWith("!");
  if (/^(?:pager\.|core\.fsmonitor$)/.test(key) && isFlag(text)) return false;
  return !/^(?:advice|color|column)\./.test(key) && programKeys.some((pattern) => pattern.test(key));
}

function isFlag(text: string): boolean {
  return /^(?:true|yes|on|1|false|no|off|0)$/i.test(text);
}

const programKeys: readonly RegExp[] = [
  /(?:command|cmd|program|helper|hook|driver|textconv|clean|smudge|process|editor|pager|askpass|difffilter)$/,
  /^(?:alias|pager|hook)\./,
  /^core\.(?:fsmonitor|hookspath|gitproxy)$/,
  /^diff\.external$/,
  /^(?:difftool|mergetool|browser|man)\..*\.path$|^(?:diff|merge)\.(?:gui)?tool$/,
  /^(?:help|web|instaweb)\.browser$|^instaweb\.(?:httpd|modulepath)$/,
  /^init\.templatedir$/,
  /^remote\..*\.(?:uploadpack|receivepack|vcs)$/,
  /^(?:sendemail\.(?:.*\.)?smtpserver|imap\.tunnel)$/,
  /^lfs\.(?:customtransfer\..*\.path|.*standalonetransferagent)$/,
  /^http\.(?:.*\.)?sslengine$/,
];

/** The file that a setting includes, whatever its condition; `null`: none. `undefined`: one that only a user's home folder, or git's own, can tell. */
function includedBy({ key, value }: GitSetting, folder: string): string | null | undefined {
  if (!/^include(?:if\..*)?\.path$/.test(key) || value === "") return null;
  if (/^(?:~|%\()/.test(value)) return undefined;
  return isAbsolute(value) ? value : resolve(folder, value);
}
