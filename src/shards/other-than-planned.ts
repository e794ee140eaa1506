import type { OffPageProblem } from "../model/finding.js";
import type { PlannedPage } from "../model/shards.js";
import { plural } from "../text/count.js";
import { plainCode as code } from "../text/plain-code.js";

/** What a job has of what all jobs of a plan have to agree about. */
export interface FoundHere {
  /** Of the page; empty where it could not be read. */
  readonly sha256: string;
  /** As results name it (`run.sha`); empty where none is known. */
  readonly commit: string;
  /** The workflow run's id; empty outside of one. */
  readonly run: string;
}

/** What is not the plan's, and how the two come together. */
export interface Difference {
  readonly what: "the workflow run" | "the commit" | "the page";
  readonly problem: OffPageProblem;
}

/** DESIGN 2.4: what of page, commit and workflow run is another than the plan's. With one of them nothing runs, and nothing counts. */
export function otherThanPlanned(
  { page, commit, run }: PlannedPage,
  found: FoundHere,
): readonly Difference[] {
  const path = code(page.checklist);
  // Outside of a workflow there is no run to compare.
  return [
    ...differing("the workflow run", [found.run || run.id, run.id], {
      words: (id) => (id === "" ? "no workflow run" : `the workflow run ${code(id)}`),
      cure: "Give the job the output of the plan job of its own workflow run; a plan made on a command line is for command lines.",
    }),
    ...differing("the commit", [found.commit, commit], {
      words: (sha) => (sha === "" ? "no commit that git could name" : `commit ${code(sha.slice(0, 10))}`),
      cure: "Check out the same commit in each job: the same `ref` in each `actions/checkout`, and no commit made in between. Or plan anew.",
    }),
    ...differing("the page", [found.sha256, page.sha256], {
      words: (sha256) =>
        sha256 === "" ? `no page ${path}` : `the page ${path} with the digest ${code(sha256.slice(0, 10))}`,
      cure: "Run the page as the plan's commit has it, in the same folder: no step may change it before. Or plan anew.",
    }),
  ];
}

/** "the page and the commit are not the plan's" */
export function differenceWords(differences: readonly Difference[]): string {
  const named = differences.map(({ what }) => what).join(" and ");
  return `${named} ${plural(differences.length, "is", "are")} not the plan's`;
}

function differing(
  what: Difference["what"],
  [found, planned]: readonly [found: string, planned: string],
  { words, cure }: { readonly words: (value: string) => string; readonly cure: string },
): readonly Difference[] {
  if (found === planned) return [];
  const expected = `${words(planned)}, as the plan has it`;
  return [{ what, problem: { rule: "not-the-plans", found: words(found), expected, cure } }];
}
