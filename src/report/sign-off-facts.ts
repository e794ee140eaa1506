import type { SignOffResult } from "../model/results.js";
import { joinParts } from "../text/join-parts.js";

/**
 * What is known of a sign-off besides its text: whom to ask, why it is open or not for this release, who approved it, where
 * it stands. Sentences of ours, in which the page has its say.
 */
export function signOffFacts({ text, done, owner, why, by, heading, tickedHere }: SignOffResult): string[] {
  return [
    // The owner is named in the text already, as a rule.
    done || owner === null || text.includes(owner) ? "" : `ask ${owner}`,
    joinParts(": ", [by === null ? "" : `approved by ${by}`, why ?? ""]),
    tickedHere ? "ticked in this pull request" : "",
    heading === null ? "" : `under “${heading}”`,
  ].filter((fact) => fact !== "");
}
