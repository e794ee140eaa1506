import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tidyUp } from "../files/system-error.js";
import type { Git } from "./git-command.js";

/** What a work tree holds besides a commit. */
interface TreeContents {
  /** As `git status --porcelain` tells them. */
  readonly changes: readonly string[];
  /** What the commit's own `.gitignore` files name; a folder ends in a slash. */
  readonly ignored: readonly string[];
  /** What must lie in the folders of submodules, if anything does. */
  readonly modules: readonly { readonly path: string; readonly sha: string }[];
}

/**
 * Compares a work tree with a commit, whose objects are hashed first; a text says why they could not be compared.
 *
 * Git is asked by way of a repository of our own that borrows nothing but the objects. So it compares every file
 * anew, and nothing of the tree's repository has a say: no setting (a filter or fsmonitor is a program; others hide
 * changes), no `info/exclude`, and no index with bits that say "assume unchanged" or "skip".
 *
 * @param objects absolute path of the repository's objects
 * @param temporaryFolder where our own repository lies meanwhile
 */
export async function compareTree(
  git: Git,
  objects: string,
  sha: string,
  temporaryFolder: string,
): Promise<TreeContents | string> {
  const folder = await mkdtemp(join(temporaryFolder, "tree-"));
  try {
    const own = await ownRepository(git, objects, sha, folder);
    const unsound = await own.check(checkArguments, checkLimitMs);
    if (unsound !== null) return unsound;
    const isRead = (await own.bytes(["read-tree", sha])) !== null;
    const listed = isRead ? await own.lines(["ls-files", "--stage"]) : null;
    const status = listed && (await own.bytes(statusArguments));
    const turned = listed && (await turnedLineEnds(listed, own));
    if (!listed || !status || !turned) return "git could not compare it with its commit";
    const contents = await contentsOf(status, listed, own);
    return { ...contents, changes: [...contents.changes, ...turned] };
  } finally {
    await tidyUp(() => rm(folder, { recursive: true, force: true }));
  }
}

/** DESIGN 3.1 */
const checkLimitMs = 60_000;

/** Every loose object, every pack, those of alternates too: an object's file may hold another's content. Old commits may be written oddly. */
const checkArguments = [
  ...[
    "badDate",
    "badDateOverflow",
    "badEmail",
    "badName",
    "badTimezone",
    "missingEmail",
    "missingNameBeforeEmail",
    "missingSpaceBeforeDate",
    "missingSpaceBeforeEmail",
    "multipleAuthors",
    "zeroPaddedDate",
  ].flatMap((name) => ["-c", `fsck.${name}=ignore`]),
  "fsck",
  "--full",
  "--no-dangling",
  "--no-progress",
];

async function contentsOf(status: Buffer, listed: readonly string[], own: Asking): Promise<TreeContents> {
  const entries = status.toString("utf8").split("\0").filter(Boolean);
  const hidden = entries.filter((entry) => entry.startsWith("!! ")).map((entry) => entry.slice(3));
  const ignored = await ignoredByTracked(hidden, new Set(listed.map(pathIn)), own);
  const strays = hidden.filter((path) => !ignored.has(path)).map((path) => `?? ${path}`);
  return {
    changes: [...entries.filter((entry) => !entry.startsWith("!! ")), ...strays],
    ignored: [...ignored],
    modules: listed
      .filter((line) => line.startsWith("160000 "))
      .map((line) => ({ path: pathIn(line), sha: line.split(" ", 2)[1] ?? "" })),
  };
}

/** `matching`: what a pattern names, be it a whole folder. Submodules are looked at by ourselves: git would start another git there, with their settings. */
const statusArguments = [
  "status",
  "--porcelain",
  "-z",
  "--untracked-files=normal",
  "--ignored=matching",
  "--ignore-submodules=all",
  "--no-renames",
] as const;

type Asking = Pick<Git, "bytes" | "lines" | "check">;

/** Git with a repository in `folder` that knows one commit and nothing before it. */
async function ownRepository(git: Git, objects: string, sha: string, folder: string): Promise<Asking> {
  await mkdir(join(folder, "refs"));
  await writeFile(join(folder, "HEAD"), `${sha}\n`);
  await writeFile(join(folder, "shallow"), `${sha}\n`);
  await writeFile(join(folder, "config"), settings(sha));
  // `$Id: anything$` counts as `$Id$` where a file has this attribute.
  await mkdir(join(folder, "info"));
  await writeFile(join(folder, "info/attributes"), "* -ident\n");
  const variables = {
    GIT_DIR: folder,
    GIT_INDEX_FILE: join(folder, "index"),
    GIT_OBJECT_DIRECTORY: objects,
  } as const;
  return {
    bytes: (args, more) => git.bytes(args, { ...more, variables }),
    lines: (args, more) => git.lines(args, { ...more, variables }),
    check: (args, limitMs) => git.check(args, limitMs, { variables }),
  };
}

/**
 * Files whose attributes have git overlook a CR that no checkout wrote (`text`): it would be part of a script's every
 * line. On Windows a checkout writes them.
 */
async function turnedLineEnds(listed: readonly string[], own: Asking): Promise<string[] | null> {
  const isConverted = listed.some((line) => /(?:^|\/)\.gitattributes$/.test(pathIn(line)));
  if (process.platform === "win32" || !isConverted) return [];
  const lines = await own.lines(["ls-files", "--eol"]);
  return (
    lines?.flatMap((line) => {
      const [, now, attributes = ""] = /^i\/lf\s+w\/(crlf|mixed)\s+attr\/([^\t]*)/.exec(line) ?? [];
      const isWritten = now === undefined || (now === "crlf" && attributes.includes("eol=crlf"));
      return isWritten ? [] : [` M ${pathIn(line)}`];
    }) ?? null
  );
}

/** What a checkout on this system has. */
function settings(sha: string): string {
  const format = sha.length === 64 ? "1\n[extensions]\n\tobjectFormat = sha256" : "0";
  const windows =
    process.platform === "win32" ? "\tfileMode = false\n\tautocrlf = true\n\tlongPaths = true\n" : "";
  return `[core]\n\tquotePath = false\n${windows}\trepositoryFormatVersion = ${format}\n`;
}

/**
 * What is ignored by a `.gitignore` of the commit, and not by another: a folder that brings its own (an unpacked
 * artifact) must not hide itself. (One that was changed shows as a change.)
 */
async function ignoredByTracked(
  hidden: readonly string[],
  tracked: ReadonlySet<string>,
  own: Asking,
): Promise<Set<string>> {
  const ignored = new Set<string>();
  if (hidden.length === 0) return ignored;
  const input = Buffer.from(`${hidden.join("\0")}\0`);
  const answer = await own.bytes(["check-ignore", "--verbose", "-z", "--stdin"], { input });
  const fields = answer?.toString("utf8").split("\0") ?? [];
  // Four fields each: the file with the pattern, its line, the pattern, the path.
  for (let at = 0; at + 3 < fields.length; at += 4)
    if (tracked.has(fields[at] ?? "")) ignored.add(fields[at + 3] ?? "");
  return ignored;
}

/** In a line of `ls-files --stage`, behind mode, object, stage and a tab. One with odd characters is quoted, and matches nothing. */
function pathIn(line: string): string {
  return line.slice(line.indexOf("\t") + 1);
}
