import { posix } from "node:path";
import type { Rule } from "../rule.js";

/** FORMAT 1.1: a file of `linked-from` mentions the page's path, or links its file name. */
export const linkedFrom: Rule = {
  id: "linked-from",
  check: ({ path, settings }, { linkingFiles }) =>
    settings.linkedFrom.flatMap((link) => {
      const text = linkingFiles.get(link.path) ?? null;
      if (text?.includes(path) || text?.includes(posix.basename(path))) return [];
      return [
        {
          weight: "completeness" as const,
          place: link.place,
          found:
            text === null
              ? `\`${link.path}\`, which cannot be read`
              : `\`${link.path}\`, which does not mention this page`,
          expected: `a file that links \`${path}\``,
          cure: text === null ? "Correct the path, or take it off `linked-from`." : `Link ${path} from it.`,
        },
      ];
    }),
};
