import type { ApiFailure } from "../model/api-error.js";
import type { CommittedFile } from "../ports/git.js";
import { plural } from "../text/count.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";
import { plainCode } from "../text/plain-code.js";

/** Why the page cannot be compared with the base's. */
type BaseProblem =
  /** The event's payload should name the base, and does not; or the event is one that never does. */
  | { readonly kind: "missing" | "unknown" }
  /** The page lies where no commit of this repository can have it, or the base's repository has another one there. */
  | { readonly kind: "outside" | "elsewhere" }
  | { readonly kind: "cancelled" }
  /** Neither the API nor git could read it. */
  | {
      readonly kind: "unread";
      readonly failure: ApiFailure;
      readonly git: Exclude<CommittedFile, { kind: "file" | "none" }>;
    }
  /** The base has no page at a path at which the head's commit may have none either. */
  | { readonly kind: "not-known-as-new"; readonly path: string }
  | { readonly kind: "unusable"; readonly whose: "base" | "head"; readonly errors: number }
  | { readonly kind: "too-large"; readonly bytes: number };

/** The problem in one sentence, and what to do about it in another. */
export function baseProblemText(problem: BaseProblem): string {
  switch (problem.kind) {
    case "unread":
      return unreadText(problem);
    case "not-known-as-new":
      return `the base has no page at ${plainCode(problem.path)}, and the commit that is checked out is not known to have one there. Check out with \`actions/checkout\` and git on the PATH, so that there is a \`.git\`, and name a page that is committed.`;
    case "unusable": {
      const { whose, errors } = problem;
      return `the page at the ${whose} cannot be used: ${errors} ${plural(errors, "error")}. \`readiness lint\` names them in a checkout of the ${whose}.`;
    }
    case "too-large":
      return `the page at the base has ${(problem.bytes / 1024 / 1024).toFixed(1)} MiB, and at most 16 MiB are read. Split it.`;
    default:
      return texts[problem.kind];
  }
}

const texts = {
  missing:
    "the event's payload names no base: it is empty, or could not be read. Leave `GITHUB_EVENT_PATH` as the runner has set it; under `act` give the payload with `--eventpath`.",
  unknown:
    "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.",
  outside: "the page lies outside of the git work tree. Check the repository out, and name a page inside it.",
  elsewhere:
    "the page lies in a submodule, or in a checkout of another repository, so the base has no page to compare it with. Run a page of this repository, which may run that one's commands.",
  cancelled: "the run was cancelled before the base's page had been read. Run it again.",
} as const;

function unreadText({ failure, git }: Extract<BaseProblem, { kind: "unread" }>): string {
  const status = failure.status === null ? "" : ` (${failure.status})`;
  const api = cutCharacters(oneLine(failure.message).replace(/\.$/, ""), 100);
  const clone =
    git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
  return `the API said "${api}"${status}, and ${clone}. Give the job \`permissions: contents: read\`, or check out with \`fetch-depth: 0\` so that git knows the base.`;
}
