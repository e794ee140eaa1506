import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { Files } from "../../ports/files.js";
import { posixPath } from "./posix-path.js";

/** What to say of a page that is not there: where it was looked for, and where one lies that was probably meant. */
export function missingPage(
  checklist: string,
  { root, gitRoot }: { readonly root: string; readonly gitRoot: string | null },
  files: Pick<Files, "isFile">,
): ProblemText {
  const found = `no file ${quoted(checklist)} in ${quoted(root, 200)}`;
  const expected = "a checklist file";
  if (gitRoot !== null && gitRoot !== root && files.isFile(join(gitRoot, checklist))) {
    const cure = `There is one at the root of the repository: run it in ${quoted(gitRoot, 200)}, or name that folder as \`working-directory\`.`;
    return { found, expected, cure };
  }
  const near = candidates(checklist, root).find((path) => files.isFile(path));
  const cure =
    near === undefined
      ? "Create the page, or name another as `checklist` (on the command line, as the argument)."
      : `There is ${quoted(posixPath(relative(root, near)))}: name it as \`checklist\` (on the command line, as the argument).`;
  return { found, expected, cure };
}

const endings = [".md", ".yml", ".yaml"] as const;
const folders = [".", "docs", ".github"] as const;

/** A few looks, no search: other endings and lower case, beside the page and where such pages are kept. */
function candidates(checklist: string, root: string): string[] {
  const stem = basename(checklist, extname(checklist));
  const lower = stem.toLowerCase();
  const names = [stem, lower, lower.replaceAll("_", "-")].flatMap((name) =>
    endings.map((ending) => name + ending),
  );
  const places = [resolve(root, dirname(checklist)), ...folders.map((folder) => join(root, folder))];
  return [...new Set(places.flatMap((place) => names.map((name) => join(place, name))))];
}
