import type { ApiFailure } from "../model/github.js";
import type { CommittedFile } from "../model/repository.js";
import { oneLine } from "./api-warning.js";
import { cutCharacters } from "./cut.js";

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
