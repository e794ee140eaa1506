import { noApproval } from "../model/approvals.js";
import type { SignOffResult } from "../model/results.js";
import { joinParts } from "../text/join-parts.js";

/**
 * What is known of a sign-off besides its text: whom to ask, why it is open or not for this release, who approved it, where
 * it stands. Sentences of ours, in which the page has its say.
 */
export function signOffFacts({ text, done, owner, why, by, heading, tickedHere }: SignOffResult): string[] {
  return [
    // The owner is named in the text already, as a rule; of an approval that says too little.
    done || owner === null || (text.includes(owner) && !lacksApproval(why)) ? "" : `ask ${owner}`,
    joinParts(": ", [by === null ? "" : `approved by ${by}`, why ?? ""]),
    tickedHere ? "ticked in this pull request" : "",
    heading === null ? "" : `under “${heading}”`,
  ].filter((fact) => fact !== "");
}

/** Whether an environment's reviewers have still to approve it, which they do on the run's page. */
export function lacksApproval(why: string | null): boolean {
  return why?.startsWith(`${noApproval} `) === true;
}
