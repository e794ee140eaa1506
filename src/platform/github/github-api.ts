import { ApiError, type ApiFailureKind } from "../../model/api-error.js";
import type { EnvironmentReview } from "../../model/approvals.js";
import { type Forge, forgeAt } from "../../model/forge.js";
import type { CommitStatus, GitHubApi, IssueComment, PullRequest } from "../../ports/github.js";
import { isRecord } from "../../text/is-record.js";
import { noAnswer, toApiError } from "../http/transport.js";
import {
  type Content,
  items,
  readComment,
  readContent,
  readList,
  readPullRequest,
  readReview,
  readText,
  record,
  textAt,
  unexpected,
} from "./answers.js";
import type { createClient } from "./client.js";

type Connection = Parameters<typeof createClient>[0];
type Ask = ReturnType<typeof createClient>;

/** GitHub's largest page. */
const perPage = 100;
/** A list that goes on behind so many has no end. */
const maxPages = 100;

/** GitHub for real. Nothing is loaded and nothing asked until the first call. */
export function connectGitHub(connection: Connection): GitHubApi {
  return new RestApi(connection);
}

class RestApi implements GitHubApi {
  readonly forge: Forge;
  readonly #connection: Connection;
  #client: Promise<Ask> | null = null;
  #login: Promise<string | null> | null = null;

  constructor(connection: Connection) {
    this.#connection = {
      ...connection,
      token: connection.token.trim(),
      apiUrl: connection.apiUrl.replace(/\/+$/, ""),
    };
    this.forge = forgeAt(connection.apiUrl);
  }

  login(): Promise<string | null> {
    this.#login ??= this.#askLogin();
    return this.#login;
  }

  async workflowOf(repository: string, runId: string): Promise<string> {
    const run = await this.#ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", repository, {
      run_id: runId,
    });
    return readText(run, "path", "the path of a workflow").replace(/@.*$/s, "");
  }

  async approvals(repository: string, runId: string): Promise<readonly EnvironmentReview[]> {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
    const pages = await this.#pages(route, { ...split(repository), run_id: runId });
    return pages.flatMap((page) => items(page, "a list").map(readReview));
  }

  async defaultBranch(repository: string): Promise<string> {
    const answer = await this.#ask("GET /repos/{owner}/{repo}", repository);
    return readText(answer, "default_branch", "a default branch");
  }

  async pullRequest(repository: string, number: number): Promise<PullRequest> {
    return readPullRequest(
      await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", repository, { number }),
    );
  }

  async pullRequestsOf(repository: string, sha: string): Promise<readonly PullRequest[]> {
    if (this.forge === "gitea") return this.#mergedPullRequestOf(repository, sha);
    const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
    return readList(await this.#ask(route, repository, { sha, per_page: perPage }), readPullRequest);
  }

  openPullRequestsFrom(repository: string, owner: string, branch: string): Promise<readonly PullRequest[]> {
    const asked = { ...split(repository), state: "open", head: `${owner}:${branch}` };
    return this.#list("GET /repos/{owner}/{repo}/pulls", asked, readPullRequest);
  }

  async comments(repository: string, number: number): Promise<readonly IssueComment[]> {
    const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
    const found = await this.#list(route, { ...split(repository), number }, readComment);
    // A page may begin with what stood at the end of the one before.
    return [...new Map(found.map((comment) => [comment.id, comment])).values()].sort((a, b) => a.id - b.id);
  }

  async createComment(repository: string, number: number, body: string): Promise<IssueComment> {
    const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
    return readComment(await this.#ask(route, repository, { number, body }, "once"));
  }

  async updateComment(repository: string, id: number, body: string): Promise<IssueComment> {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
    return readComment(await this.#ask(route, repository, { id, body }));
  }

  async deleteComment(repository: string, id: number): Promise<void> {
    const route = "DELETE /repos/{owner}/{repo}/issues/comments/{id}";
    await this.#ask(route, repository, { id }).catch(unlessKind(undefined, "not-found"));
  }

  async setStatus(repository: string, sha: string, status: CommitStatus): Promise<void> {
    const { context, state, description, targetUrl } = status;
    const target = targetUrl === null ? {} : { target_url: targetUrl };
    const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
    const asked = { sha, context, state, description, ...target };
    if (isOfOther(await this.#ask(route, repository, asked), status))
      throw unexpected("the status that was sent");
  }

  async fileAt(repository: string, path: string, ref: string): Promise<Uint8Array | null> {
    const content = await this.#contentAt(repository, path, ref);
    switch (content.kind) {
      case "bytes":
        return content.bytes;
      case "blob":
        return this.#blob(repository, content.sha);
      case "none":
        return null;
    }
  }

  async publishedAt(repository: string, tag: string): Promise<string | null> {
    const route = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
    const release = record(await this.#ask(route, repository, { tag }), "a release");
    // Gitea gives a draft a date, too.
    return release["draft"] === true ? null : textAt(release, "published_at");
  }

  async tagDate(repository: string, tag: string): Promise<string | null> {
    const path = tag.split("/").map(encodeURIComponent).join("/");
    const reference = record(
      await this.#ask("GET /repos/{owner}/{repo}/git/ref/tags/{+path}", repository, { path }),
      "a tag",
    );
    const { type, sha } = record(reference["object"], "what a tag names");
    if (type !== "tag" || typeof sha !== "string") return null;
    const object = record(
      await this.#ask("GET /repos/{owner}/{repo}/git/tags/{sha}", repository, { sha }),
      "a tag",
    );
    return textAt(object["tagger"], "date");
  }

  /** Below 1 MB the bytes are in the answer. The raw media type would be no JSON, which is how a proxy's page is told from an answer. */
  async #contentAt(repository: string, path: string, ref: string): Promise<Content> {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const route = "GET /repos/{owner}/{repo}/contents/{+path}";
    const file = await this.#ask(route, repository, { path: encoded, ref }).catch(
      unlessKind(missing, "not-found"),
    );
    if (file !== missing) return readContent(file);
    // A missing file, a missing commit and a token that may not look all have the same answer.
    await this.#ask("GET /repos/{owner}/{repo}/git/trees/{ref}", repository, { ref });
    return { kind: "none" };
  }

  async #blob(repository: string, sha: string): Promise<Uint8Array> {
    const content = readContent(
      await this.#ask("GET /repos/{owner}/{repo}/git/blobs/{sha}", repository, { sha }),
    );
    if (content.kind === "bytes") return content.bytes;
    throw noAnswer("unprocessable", "the server hands no file of this size out");
  }

  /** Gitea and Forgejo know only the one that brought the commit, under a name of their own. */
  async #mergedPullRequestOf(repository: string, sha: string): Promise<readonly PullRequest[]> {
    const route = "GET /repos/{owner}/{repo}/commits/{sha}/pull";
    const pull = await this.#ask(route, repository, { sha }).catch(unlessKind(missing, "not-found"));
    return pull === missing ? [] : [readPullRequest(pull)];
  }

  /**
   * Installation tokens (`ghs_`) get a 403 from `/user`, so they aren't asked for; a server that refuses the
   * question has no answer either.
   */
  async #askLogin(): Promise<string | null> {
    if (this.#connection.token.startsWith("ghs_")) return null;
    const user = await this.#answer("GET /user", {}).catch(
      unlessKind(null, "unauthorized", "read-only", "not-found"),
    );
    return textAt(user?.data, "login");
  }

  /** A list from all its pages. */
  async #list<T>(route: string, asked: object, read: (item: unknown) => T): Promise<T[]> {
    return (await this.#pages(route, asked)).flatMap((page) => readList(page, read));
  }

  async #pages(route: string, asked: object): Promise<unknown[]> {
    const pages: unknown[] = [];
    for (let page = 1; page <= maxPages; page += 1) {
      const { data, headers } = await this.#answer(route, { ...asked, per_page: perPage, page });
      pages.push(data);
      if (!hasNextPage(headers)) return pages;
    }
    throw unexpected(`a list of at most ${maxPages} pages`);
  }

  async #ask(route: string, repository: string, parameters: object = {}, once?: "once"): Promise<unknown> {
    return (await this.#answer(route, { ...split(repository), ...parameters }, once)).data;
  }

  async #answer(...[route, parameters, once]: Parameters<Ask>): ReturnType<Ask> {
    try {
      const ask = await this.#connected();
      return await this.#connection.budget.spend(() => ask(route, parameters, once));
    } catch (error) {
      throw toApiError(error);
    }
  }

  /** Octokit is loaded here, because most runs have nothing to ask. */
  #connected(): Promise<Ask> {
    const { token } = this.#connection;
    // One that cannot be sent would be quoted in the error that sending it gives.
    if (token === "") throw noAnswer("unauthorized", "no token was given");
    if (!/^[\x21-\x7e]+$/.test(token))
      throw noAnswer("unauthorized", "the token holds characters that no token has");
    this.#client ??= import("./client.js").then((client) => client.createClient(this.#connection));
    return this.#client;
  }
}

/** Stands for the answer about what is not there. */
const missing = Symbol("missing");

/** Gives a value in the place of a failure of some kinds. */
function unlessKind<Other>(other: Other, ...kinds: readonly ApiFailureKind[]): (error: unknown) => Other {
  return (error) => {
    if (error instanceof ApiError && kinds.includes(error.failure.kind)) return other;
    throw error;
  };
}

function split(repository: string): { owner: string; repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

/** Whether a list goes on. The address in the header may be one that only the server itself can reach: not used. */
function hasNextPage(headers: Readonly<Record<string, unknown>>): boolean {
  return /;\s*rel="?next\b/.test(String(headers["link"] ?? ""));
}

/** Whether an answer tells of another status than the one that was sent; what it leaves out is taken for that one's. */
function isOfOther(answer: unknown, { context, state }: CommitStatus): boolean {
  if (!isRecord(answer)) return answer !== undefined && answer !== null && answer !== "";
  // Gitea's name for the state is `status`.
  const told = [answer["context"] ?? context, answer["state"] ?? answer["status"] ?? state];
  return told[0] !== context || told[1] !== state;
}
