import { posix } from "node:path";
import { problemAt } from "../../model/problem.js";
import type { Rule } from "../rule.js";

/** FORMAT 1.1: a file of `linked-from` mentions the page's path, or links its file name. */
export const linkedFrom: Rule = ({ path, settings }, { linkingFiles }) =>
  settings.linkedFrom.flatMap((link) => {
    const text = linkingFiles.get(link.path) ?? null;
    if (text?.includes(path) || text?.includes(posix.basename(path))) return [];
    const [found, cure] =
      text === null
        ? [`\`${link.path}\` cannot be read`, "Correct the path, or take it off `linked-from`."]
        : [`\`${link.path}\` does not mention this page`, `Link ${path} from it.`];
    return [problemAt("linked-from", link.place, { found, expected: `a file that links \`${path}\``, cure })];
  });
