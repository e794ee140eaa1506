import { ApiError } from "../../model/api-error.js";
import type { EnvironmentReview } from "../../model/approvals.js";
import type { IssueComment, PullRequest } from "../../ports/github.js";
import { isRecord } from "../../text/is-record.js";
import { noAnswer } from "../http/transport.js";

export function readPullRequest(value: unknown): PullRequest {
  const pull = record(value, "a pull request");
  const head = record(pull["head"], "a pull request's head");
  return {
    number: number(pull["number"], "a pull request's number"),
    open: pull["state"] === "open",
    headSha: readText(head, "sha", "a pull request's head commit"),
    headRef: textAt(head, "ref") ?? "",
    headRepository: textAt(head["repo"], "full_name"),
    mergeCommitSha: typeof pull["merge_commit_sha"] === "string" ? pull["merge_commit_sha"] : null,
    baseSha: textAt(pull["base"], "sha"),
  };
}

export function readComment(value: unknown): IssueComment {
  const comment = record(value, "a comment");
  return {
    id: number(comment["id"], "a comment's id"),
    author: textAt(comment["user"], "login"),
    body: typeof comment["body"] === "string" ? comment["body"] : "",
    url: textAt(comment, "html_url") ?? "",
  };
}

export function readReview(value: unknown): EnvironmentReview {
  const review = record(value, "a review");
  return {
    state: readText(review, "state", "a review's state"),
    environments: items(review["environments"], "a review's environments").map((environment) =>
      readText(environment, "name", "an environment's name"),
    ),
    by: textAt(review["user"], "login"),
  };
}

/** Reads the answer of the contents or of the blobs API; the latter names no type. */
export function readContent(value: unknown): Content {
  if (Array.isArray(value)) return { kind: "none" };
  const file = record(value, "a file");
  if ((file["type"] ?? "file") !== "file") return { kind: "none" };
  // An empty file has an empty text; GitHub gives that of a large one the encoding `none`, Gitea leaves both out.
  if (file["encoding"] === "base64" && typeof file["content"] === "string")
    return { kind: "bytes", bytes: Buffer.from(file["content"], "base64") };
  return { kind: "blob", sha: readText(file, "sha", "a file's content") };
}

/** Most of a list is others': an item that lacks what is needed is passed over, and silences nothing. */
export function readList<T>(value: unknown, read: (item: unknown) => T): T[] {
  return items(value, "a list").flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (error instanceof ApiError) return [];
      throw error;
    }
  });
}

export function items(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected(what);
  return value;
}

export function readText(value: unknown, key: string, what: string): string {
  const text = record(value, what)[key];
  if (typeof text !== "string") throw unexpected(what);
  return text;
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw unexpected(what);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number") throw unexpected(what);
  return value;
}

export function textAt(value: unknown, key: string): string | null {
  const found = isRecord(value) ? value[key] : null;
  return typeof found === "string" && found !== "" ? found : null;
}

export function unexpected(what: string): ApiError {
  return noAnswer("bad-answer", `an answer without ${what}`);
}

/** What an answer about a file holds: its bytes; or, for a large one, the name under which they can be asked for. */
export type Content =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "blob"; readonly sha: string }
  /** A folder (a list), a submodule, or a link that leads to no file of the repository. */
  | { readonly kind: "none" };
