import { type Approvals, type EnvironmentReview, noApproval } from "../model/approvals.js";
import type { Checklist, SignOff } from "../model/checklist.js";
import type { Release } from "../model/release.js";
import type { SignOffResult } from "../model/results.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";
import { plainCode } from "../text/plain-code.js";
import { isSameVersion, isVersionText } from "../text/version-text.js";
import { whyNotApplicable } from "./applicability.js";

/** What sign-offs are judged by. */
interface SignOffFacts {
  readonly release: Release;
  /** Why its version is not known here, as a clause, where neither input nor page could tell it; else `null`. */
  readonly noVersion: string | null;
  readonly settings: Pick<Checklist["settings"], "signOffs" | "versionFrom">;
  readonly approvals: Approvals;
  /** Whether the pull request that is being judged ticks it. */
  readonly isTickedHere: (signOff: SignOff) => boolean;
}

/** What became of each sign-off (FORMAT 1.4), in page order. */
export function judgeSignOffs(signOffs: readonly SignOff[], facts: SignOffFacts): SignOffResult[] {
  return signOffs.map((signOff): SignOffResult => {
    const { text, done, line, heading, owner, environment } = signOff;
    const why = whyNotApplicable(signOff, facts.release);
    const isTicked = done && environment === null;
    const tickedHere = isTicked && facts.isTickedHere(signOff);
    const holds = facts.settings.signOffs === "require";
    const said = { text, line, heading, owner, holds, tickedHere };
    return why === null
      ? { ...said, ...judge(signOff, facts), applies: true }
      : { ...said, done: isTicked, why, by: null, applies: false };
  });
}

/** Those that an environment's approval proves and that are for this release: only for them the server is asked. */
export function needsApprovals(signOffs: readonly SignOff[], release: Release): boolean {
  return signOffs.some(
    (signOff) => signOff.environment !== null && whyNotApplicable(signOff, release) === null,
  );
}

type Judgement = Pick<SignOffResult, "done" | "why" | "by">;

function judge(signOff: SignOff, facts: SignOffFacts): Judgement {
  const { environment, done } = signOff;
  if (environment === null && !done) return open(null);
  const objection = versionObjection(signOff, facts);
  if (objection !== null) return open(objection);
  if (environment === null) return { done, why: null, by: null };
  return judgeEnvironment(environment, facts.approvals);
}

function open(why: string | null): Judgement {
  return { done: false, why, by: null };
}

/**
 * Why a tick does not count, or `null`. One with a version is one for that version alone; where sign-offs are demanded,
 * it counts for this release's only.
 */
function versionObjection(
  { version, environment }: SignOff,
  { release, noVersion, settings }: SignOffFacts,
): string | null {
  const told = `${environment === null ? "ticked for" : "is for"} ${version}`;
  if (version !== null && release.version !== null)
    return isSameVersion(version, release.version) ? null : forAnother(told, release.version, environment);
  if (settings.signOffs === "note") return null;
  if (version !== null)
    return `${told}, and ${noVersion ?? "this release's version is not known: give the input `version`, or `version-from` on the page"}`;
  if (environment !== null) return null;
  if (release.version !== null) return unversioned(release.version);
  // A tick without a version, of which none is known, counts: the page has no other sort of tick.
  return settings.versionFrom === null
    ? null
    : `ticked, for which release? ${noVersion ?? "`version-from` gives no version: mend it, or give the input `version`"}`;
}

function unversioned(version: string): string {
  const written = inParentheses(version);
  return written === null
    ? `ticked, for which release? ${plainCode(version)} is no version that parentheses can name: give the input \`version\``
    : `ticked, for which release? write \`(${written})\``;
}

function forAnother(told: string, version: string, environment: string | null): string {
  const written = inParentheses(version);
  if (environment !== null || written === null) return told;
  return `${told}: write \`(${written})\` once it is done for this release`;
}

/** A cure that is followed has to help: a bare number in parentheses would be text. */
function inParentheses(version: string): string | null {
  return [version, `v${version}`].find(isVersionText) ?? null;
}

/** The box has no say: a reviewer of the environment has to have approved, and none to have rejected. */
function judgeEnvironment(environment: string, approvals: Approvals): Judgement {
  const name = plainCode(environment);
  if (approvals.kind === "unknown")
    return open(`not known whether ${name} was approved: ${approvals.reason}`);
  // GitHub's environments have one name whatever its case.
  const wanted = environment.toLowerCase();
  const of = (state: string): EnvironmentReview[] =>
    approvals.reviews.filter(
      (review) =>
        review.state === state && review.environments.some((other) => other.toLowerCase() === wanted),
    );
  const rejected = of("rejected");
  if (rejected.length > 0) return open(`${name} was rejected by ${people(rejected) ?? "a removed account"}`);
  const approved = of("approved");
  if (approved.length === 0)
    return open(
      `${noApproval} ${name} in this run: its reviewers approve a job with ${plainCode(`environment: ${environment}`)}, which has to come before`,
    );
  const earlier = `this is attempt ${approvals.attempt} of the run, and the approval may be an earlier one's`;
  return {
    done: true,
    why: approvals.attempt > 1 ? earlier : null,
    by: people(approved) ?? "a removed account",
  };
}

function people(reviews: readonly EnvironmentReview[]): string | null {
  const logins = [...new Set(reviews.flatMap(({ by }) => (by === null ? [] : oneLine(by))))];
  return logins.length === 0 ? null : cutCharacters(logins.join(", "), 200);
}
