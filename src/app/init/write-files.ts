import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { Files } from "../../ports/files.js";
import { messageOf } from "../../text/message-of.js";

/** A file that a command makes, or writes anew. */
export interface FileToWrite {
  /** Absolute, and as it is called to the user. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

type WritingFiles = Pick<
  Files,
  "createText" | "isThere" | "placeToWrite" | "readPage" | "removeFile" | "replaceText"
>;

/**
 * Writes all of the files, or none: where one cannot be written, those before it are put back. Says what happened then;
 * `null`: all are written.
 */
export async function writeFiles(
  all: readonly FileToWrite[],
  workspace: string,
  files: WritingFiles,
): Promise<ProblemText | null> {
  const undo: (() => Promise<void>)[] = [];
  for (const { path, name, text } of all) {
    try {
      undo.push(await writeOne(path, text, workspace, files));
    } catch (error) {
      return {
        found: `${quoted(name, 200)} could not be written (${messageOf(error)})`,
        expected: "a place where this user may write",
        cure: await putBack(undo),
      };
    }
  }
  return null;
}

/** Gives back what makes it as it was. */
async function writeOne(
  path: string,
  text: string,
  workspace: string,
  files: WritingFiles,
): Promise<() => Promise<void>> {
  const place = await files.placeToWrite(path, [workspace]);
  if (place === null) throw new Error("it is no regular file inside the workspace");
  if (!files.isThere(place)) {
    await files.createText(place, text);
    return () => files.removeFile(place);
  }
  const before = await files.readPage(place, workspace);
  if (before.kind === "unreadable") throw new Error(`there is ${before.found}`);
  await files.replaceText(place, text);
  return () => files.replaceText(place, before.bytes);
}

async function putBack(undo: readonly (() => Promise<void>)[]): Promise<string> {
  try {
    for (const each of undo) await each();
    return "Nothing was changed.";
  } catch (error) {
    return `A file that was written before it stays, because it could not be put back (${messageOf(error)}).`;
  }
}
