import type { Check } from "../../model/checklist.js";
import type { Problem } from "../../model/finding.js";
import { problemAt, quoted } from "../../model/problem.js";
import { filesByText, guidanceOf } from "../linked-files.js";
import type { Rule } from "../rule.js";

/** A rollback or retest that links to a file which is not there says nothing. */
export const linkedFileMissing: Rule = ({ checks }, { missingFiles }) => {
  if (missingFiles.size === 0) return [];
  const byText = filesByText(checks);
  return checks.flatMap((check) => {
    const files = new Set(guidanceOf(check).flatMap((text) => byText.get(text) ?? []));
    return [...files].filter((file) => missingFiles.has(file)).map((file) => missing(file, check));
  });
};

function missing(file: string, { id, place }: Check): Problem {
  const found = `the guidance of check \`${id}\` links to ${quoted(file)}, which is not there`;
  const cure = "Correct the link: it is relative to this page, or begins with `/` at the root.";
  return problemAt("guidance-file", place, found, "a file of the repository", cure);
}
