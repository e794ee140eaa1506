import type { ApiFailure } from "../model/api-error.js";
import type { CommittedFile } from "../ports/git.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";
import { plainCode } from "../text/plain-code.js";

/** Why the page at the base could not be read, in one sentence, and what to do about it in another. */
export function unreadBase(
  failure: ApiFailure,
  git: Exclude<CommittedFile, { kind: "file" | "none" }>,
): string {
  const status = failure.status === null ? "" : ` (${failure.status})`;
  const api = cutCharacters(oneLine(failure.message).replace(/\.$/, ""), 100);
  const clone =
    git.kind === "unknown-commit" ? "this clone does not hold the base's commit" : `git found ${git.found}`;
  return `the API said "${api}"${status}, and ${clone}. ${unreadCure}`;
}

const unreadCure =
  "Give the job `permissions: contents: read`, or check out with `fetch-depth: 0` so that git knows the base.";

/** The event is about a pull request whose base it doesn't name. */
export const unknownBase =
  "the event does not say what the pull request's base is. Run the page on `pull_request` or `merge_group`.";

/** The event should name it, and its payload does not. */
export const missingBase =
  "the event's payload names no base: it is empty, or could not be read. Leave `GITHUB_EVENT_PATH` as the runner has set it; under `act` give the payload with `--eventpath`.";

/** What stands at the page's path in the base's repository is another page, if anything does. */
export const pageElsewhere =
  "the page lies in a submodule, or in a checkout of another repository, so the base has no page to compare it with. Run a page of this repository, which may run that one's commands.";

/** The base has no page at a path, which is where nobody can say that the page would stand. */
export function notKnownAsNew(path: string): string {
  return `the base has no page at ${plainCode(path)}, and the commit that is checked out is not known to have one there. Check out with \`actions/checkout\` and git on the PATH, so that there is a \`.git\`, and name a page that is committed.`;
}

export const cancelledBase = "the run was cancelled before the base's page had been read. Run it again.";

/** The page lies where no commit of this repository can have it. */
export const outsideRepository =
  "the page lies outside of the git work tree. Check the repository out, and name a page inside it.";

export function unusablePage(whose: "base" | "head", errors: number): string {
  const number = `${errors} error${errors === 1 ? "" : "s"}`;
  return `the page at the ${whose} cannot be used: ${number}. \`readiness lint\` names them in a checkout of the ${whose}.`;
}

export function tooLarge(bytes: number): string {
  return `the page at the base has ${(bytes / 1024 / 1024).toFixed(1)} MiB, and at most 16 MiB are read. Split it.`;
}
