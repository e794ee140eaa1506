import type { Results } from "../model/results.js";
import type { IssueComment } from "../ports/github.js";

/** What a comment is about; each kind has its own, so that a pull request can be a ticket too. */
type CommentKind = "gate" | "ticket";

/** What a comment is known by. */
interface MarkedReport {
  readonly checklist: Pick<Results["checklist"], "path">;
  readonly run: Pick<Results["run"], "repository" | "workflow">;
  readonly name: string;
}

/**
 * The first line of our comment: which page, workflow and use of the action it is about. GitHub shows nothing
 * of it. The values are encoded so that none of them can end the comment, or pass for another's marker.
 */
export function markerOf(kind: CommentKind, { checklist, run, name }: MarkedReport): string {
  // A ticket has a comment of each repository that names it.
  const repository = kind === "ticket" ? ` repository=${encode(run.repository)}` : "";
  const fields = `checklist=${encode(checklist.path)} workflow=${encode(run.workflow)} name=${encode(name)}`;
  return `<!-- readiness-action ${kind}${repository} ${fields} -->`;
}

/**
 * Whether a comment is ours: our marker is its first line, to the letter, and its author is one of ours. The
 * marker can be copied, and all workflows of a repository share the author.
 */
export function isOurs(
  comment: Pick<IssueComment, "body" | "author">,
  marker: string,
  authors: readonly string[],
): boolean {
  return hasMarker(comment, marker) && isAuthor(comment.author, authors);
}

/** Whether a comment begins with the marker; its author may be any. */
export function hasMarker({ body }: Pick<IssueComment, "body">, marker: string): boolean {
  return /^[^\r\n]*/.exec(body)?.[0] === marker;
}

/** Logins are compared without regard to case, as GitHub does. */
export function isAuthor(author: string | null, authors: readonly string[]): boolean {
  return author !== null && authors.some((login) => login.toLowerCase() === author.toLowerCase());
}

/** Only letters, digits, `.`, `_` and `/` stay: `-->`, blanks and `=` cannot come from a value. */
function encode(value: string): string {
  return value.replace(/[^A-Za-z0-9._/]/gu, (character) =>
    Array.from(
      Buffer.from(character, "utf8"),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    ).join(""),
  );
}

/** Servers may change the ends of lines, and drop the last one. */
export function sameText(a: string, b: string): boolean {
  const normal = (text: string): string => text.replace(/\r\n?/g, "\n").trimEnd();
  return normal(a) === normal(b);
}
