import type { SectionDraft } from "../draft.js";
import type { Ecosystem, FoundPackage } from "./ecosystem.js";
import type { Folder } from "./folder.js";
import { type FoundVersion, ownVersion } from "./version-from.js";

/** What the rows link to. */
export const takeBackHeading = "Take the release back";

interface Released {
  readonly ecosystem: Ecosystem;
  readonly found: FoundPackage;
  readonly folder: Folder;
}

/** So many packages are named one by one. */
const maxNamed = 10;

/** How a release is taken back: what is true of each registry that a package of the repository goes to, else of a deployment. */
export function takeBackSection(packages: readonly Released[], version: FoundVersion | null): SectionDraft {
  const published = packages.filter(({ found }) => isName(found.published)).slice(0, maxNamed);
  const steps = [
    "`git revert {sha}`, and merge that before anything else.",
    ...published.flatMap((one) => stepsOf(one, published.length === 1, version)),
    published.length === 0
      ? "Deploy `{last-tag}` again, and see that what is running is that."
      : "Release the fix as the next patch version.",
  ];
  return {
    heading: takeBackHeading,
    markdown: [...new Set(steps)].map((step, index) => `${index + 1}. ${step}`).join("\n"),
  };
}

/** A package with a version of its own is not taken back by the release's: that may be a good release of it. */
function stepsOf(one: Released, isAlone: boolean, version: FoundVersion | null): readonly string[] {
  const steps = one.ecosystem.takeBack(one.found.published ?? "");
  const own = ownVersion(one);
  if (own === null || own === version?.value || (version === null && isAlone)) return steps;
  return steps.map(
    (step) =>
      `${step.replaceAll("{version}", "VERSION").replaceAll("{last-version}", "LAST")} It has versions of its own: VERSION and LAST are this package's.`,
  );
}

/** Into a command that people copy goes a plain name alone. */
function isName(name: string | null): boolean {
  return name !== null && /^[@\w][\w./:@-]*$/.test(name);
}
