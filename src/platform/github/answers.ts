import { ApiError } from "../../model/api-error.js";
import type { IssueComment, PullRequest } from "../../ports/github.js";
import { isRecord } from "../../text/is-record.js";
import { noAnswer } from "../http/transport.js";

/** Reads a pull request from an answer, and says so when it isn't one. */
export function readPullRequest(value: unknown): PullRequest {
  const pull = record(value, "a pull request");
  const head = record(pull["head"], "a pull request's head");
  return {
    number: number(pull["number"], "a pull request's number"),
    open: pull["state"] === "open",
    headSha: text(head["sha"], "a pull request's head commit"),
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

/** `null` where the answer about a user names none. */
export function loginIn(value: unknown): string | null {
  return textAt(value, "login");
}

/** What an answer about a file holds: its bytes; or, for a large one, the name under which they can be asked for. */
export type Content =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "blob"; readonly sha: string }
  /** A folder (a list), a submodule, or a link that leads to no file of the repository. */
  | { readonly kind: "none" };

/** Reads the answer of the contents or of the blobs API; the latter names no type. */
export function readContent(value: unknown): Content {
  if (Array.isArray(value)) return { kind: "none" };
  const file = record(value, "a file");
  if ((file["type"] ?? "file") !== "file") return { kind: "none" };
  // An empty file has an empty text; GitHub gives that of a large one the encoding `none`, Gitea leaves both out.
  if (file["encoding"] === "base64" && typeof file["content"] === "string")
    return { kind: "bytes", bytes: Buffer.from(file["content"], "base64") };
  return { kind: "blob", sha: text(file["sha"], "a file's content") };
}

/** Most of a list is others': an item that lacks what is needed is passed over, and silences nothing. */
export function readList<T>(value: unknown, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw unexpected("a list");
  return value.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (error instanceof ApiError) return [];
      throw error;
    }
  });
}

export function readText(value: unknown, key: string, what: string): string {
  return text(record(value, what)[key], what);
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw unexpected(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== "number") throw unexpected(what);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw unexpected(what);
  return value;
}

function textAt(value: unknown, key: string): string | null {
  const found = isRecord(value) ? value[key] : null;
  return typeof found === "string" && found !== "" ? found : null;
}

function unexpected(what: string): ApiError {
  return noAnswer("bad-answer", `an answer without ${what}`);
}
