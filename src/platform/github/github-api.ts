import { ApiError } from "../../model/api-error.js";
import { type Forge, forgeAt } from "../../model/forge.js";
import type { CommitStatus, GitHubApi, HeadBranch, IssueComment, PullRequest } from "../../ports/github.js";
import { noAnswer, toApiError } from "../http/transport.js";
import {
  type Content,
  loginIn,
  readComment,
  readContent,
  readList,
  readPullRequest,
  readText,
} from "./answers.js";
import type { Answer, Ask, Connection } from "./client.js";

/** GitHub's largest page. */
const perPage = 100;

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
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
    const { data } = await this.#ask(route, { ...split(repository), run_id: runId });
    return readText(data, "path", "the path of a workflow").replace(/@.*$/s, "");
  }

  async defaultBranch(repository: string): Promise<string> {
    const { data } = await this.#ask("GET /repos/{owner}/{repo}", split(repository));
    return readText(data, "default_branch", "a default branch");
  }

  async pullRequest(repository: string, number: number): Promise<PullRequest> {
    const { data } = await this.#ask("GET /repos/{owner}/{repo}/pulls/{number}", {
      ...split(repository),
      number,
    });
    return readPullRequest(data);
  }

  async pullRequestsOf(repository: string, sha: string): Promise<readonly PullRequest[]> {
    if (this.forge === "gitea") return this.#mergedPullRequestOf(repository, sha);
    const route = "GET /repos/{owner}/{repo}/commits/{sha}/pulls";
    const { data } = await this.#ask(route, { ...split(repository), sha, per_page: perPage });
    return readList(data, readPullRequest);
  }

  async openPullRequestsFrom(
    repository: string,
    { owner, branch }: HeadBranch,
  ): Promise<readonly PullRequest[]> {
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
    return readComment((await this.#ask(route, { ...split(repository), number, body }, "once")).data);
  }

  async updateComment(repository: string, id: number, body: string): Promise<IssueComment> {
    const route = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
    return readComment((await this.#ask(route, { ...split(repository), id, body })).data);
  }

  async deleteComment(repository: string, id: number): Promise<void> {
    try {
      await this.#ask("DELETE /repos/{owner}/{repo}/issues/comments/{id}", { ...split(repository), id });
    } catch (error) {
      if (!(error instanceof ApiError) || error.failure.kind !== "not-found") throw error;
    }
  }

  async setStatus(repository: string, sha: string, status: CommitStatus): Promise<void> {
    const { context, state, description, targetUrl } = status;
    const target = targetUrl === null ? {} : { target_url: targetUrl };
    const route = "POST /repos/{owner}/{repo}/statuses/{sha}";
    await this.#ask(route, { ...split(repository), sha, context, state, description, ...target });
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

  /** Below 1 MB the bytes are in the answer. The raw media type would be no JSON, which is how a proxy's page is told from an answer. */
  async #contentAt(repository: string, path: string, ref: string): Promise<Content> {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const route = "GET /repos/{owner}/{repo}/contents/{+path}";
    try {
      return readContent((await this.#ask(route, { ...split(repository), path: encoded, ref })).data);
    } catch (error) {
      if (!(error instanceof ApiError) || error.failure.kind !== "not-found") throw error;
      // A missing file, a missing commit and a token that may not look all have the same answer.
      await this.#ask("GET /repos/{owner}/{repo}/git/trees/{ref}", { ...split(repository), ref });
      return { kind: "none" };
    }
  }

  async #blob(repository: string, sha: string): Promise<Uint8Array> {
    const route = "GET /repos/{owner}/{repo}/git/blobs/{sha}";
    const content = readContent((await this.#ask(route, { ...split(repository), sha })).data);
    if (content.kind === "bytes") return content.bytes;
    throw noAnswer("unprocessable", "the server hands no file of this size out");
  }

  /** Gitea and Forgejo know only the one that brought the commit, under a name of their own. */
  async #mergedPullRequestOf(repository: string, sha: string): Promise<readonly PullRequest[]> {
    try {
      const { data } = await this.#ask("GET /repos/{owner}/{repo}/commits/{sha}/pull", {
        ...split(repository),
        sha,
      });
      return [readPullRequest(data)];
    } catch (error) {
      if (error instanceof ApiError && error.failure.kind === "not-found") return [];
      throw error;
    }
  }

  /**
   * Installation tokens (`ghs_`) get a 403 from `/user`, so they aren't asked for; a server that refuses the
   * question has no answer either.
   */
  async #askLogin(): Promise<string | null> {
    if (this.#connection.token.startsWith("ghs_")) return null;
    try {
      return loginIn((await this.#ask("GET /user", {})).data);
    } catch (error) {
      if (
        error instanceof ApiError &&
        ["unauthorized", "read-only", "not-found"].includes(error.failure.kind)
      )
        return null;
      throw error;
    }
  }

  /** A list from all its pages. */
  async #list<T>(route: string, asked: object, read: (item: unknown) => T): Promise<T[]> {
    const found: T[] = [];
    for (let page = 1; ; page += 1) {
      const { data, headers } = await this.#ask(route, { ...asked, per_page: perPage, page });
      found.push(...readList(data, read));
      if (!hasNextPage(headers)) return found;
    }
  }

  async #ask(route: string, parameters: Record<string, unknown>, once?: "once"): Promise<Answer> {
    try {
      const ask = await this.#connected();
      return await this.#connection.budget.spend(() => ask(route, parameters, once));
    } catch (error) {
      throw toApiError(error);
    }
  }

  /** Octokit is loaded here, because most runs have nothing to ask. */
  #connected(): Promise<Ask> {
    if (!/^[\x21-\x7e]+$/.test(this.#connection.token)) throw noToken(this.#connection.token);
    this.#client ??= import("./client.js").then(({ createClient }) => createClient(this.#connection));
    return this.#client;
  }
}

/** A token that cannot be sent would be quoted in the error that sending it gives. */
function noToken(token: string): ApiError {
  const message = token === "" ? "no token was given" : "the token holds characters that no token has";
  return noAnswer("unauthorized", message);
}

function split(repository: string): { owner: string; repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

/** Whether a list goes on. The address in the header may be one that only the server itself can reach: not used. */
function hasNextPage(headers: Readonly<Record<string, unknown>>): boolean {
  return /;\s*rel="?next\b/.test(String(headers["link"] ?? ""));
}
