import type { SectionDraft } from "../draft.js";
import type { Ecosystem, FoundPackage } from "./ecosystem.js";

/** What the rows link to. */
export const takeBackHeading = "Take the release back";

interface Released {
  readonly ecosystem: Ecosystem;
  readonly found: FoundPackage;
}

/** So many packages are named one by one. */
const maxNamed = 10;

/** How a release is taken back: what is true of each registry that a package of the repository goes to, else of a deployment. */
export function takeBackSection(packages: readonly Released[]): SectionDraft {
  const published = packages.filter(({ found }) => isName(found.published)).slice(0, maxNamed);
  const steps = [
    "`git revert {sha}`, and merge that before anything else.",
    ...published.flatMap(({ ecosystem, found }) => ecosystem.takeBack(found.published ?? "")),
    published.length === 0
      ? "Deploy `{last-tag}` again, and see that what is running is that."
      : "Release the fix as the next patch version.",
  ];
  return {
    heading: takeBackHeading,
    markdown: [...new Set(steps)].map((step, index) => `${index + 1}. ${step}`).join("\n"),
  };
}

/** Into a command that people copy goes a plain name alone. */
function isName(name: string | null): boolean {
  return name !== null && /^[@\w][\w./:@-]*$/.test(name);
}
