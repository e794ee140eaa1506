import { ApiError } from "../../model/api-error.js";
import { type Forge, forgeAt } from "../../model/forge.js";
import type { CommitStatus, GitHubApi, HeadBranch, IssueComment, PullRequest } from "../../ports/github.js";
import { Budget, TransportFault } from "../http/transport.js";
import {
  type Content,
  hasNextPage,
  loginIn,
  readComment,
  readContent,
  readList,
  readPullRequest,
  readText,
} from "./answers.js";
import type { Answer, Ask } from "./client.js";
import { toApiError } from "./failure.js";

/** One request may take 10 s, all of a run together 30 s. */
export const requestTimeoutMs = 10_000;
export const runBudgetMs = 30_000;

/** GitHub's largest page. */
const perPage = 100;

export interface Connection {
  /** Empty: every call fails as `unauthorized`, without a request. */
  readonly token: string;
  /** GITHUB_API_URL: GitHub, GHES (`/api/v3`), or Gitea and Forgejo (`/api/v1`). */
  readonly apiUrl: string;
  /** Shared with the other APIs of the run. */
  readonly budget?: Budget;
  readonly requestTimeoutMs?: number;
  readonly retries?: number;
  readonly retryUnitMs?: number;
  readonly writeSpacingMs?: number;
}

/** GitHub for real. Nothing is loaded and nothing asked until the first call. */
export function connectGitHub(connection: Connection): GitHubApi {
  return new RestApi(connection);
}

class RestApi implements GitHubApi {
  readonly forge: Forge;
  readonly #connection: Connection;
  readonly #budget: Budget;
  #client: Promise<Ask> | null = null;
  #login: Promise<string | null> | null = null;

  constructor(connection: Connection) {
    this.#connection = {
      ...connection,
      token: connection.token.trim(),
      apiUrl: connection.apiUrl.replace(/\/+$/, ""),
    };
    this.forge = forgeAt(connection.apiUrl);
    this.#budget = connection.budget ?? new Budget(runBudgetMs);
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
    const route = "GET /repos/{owner}/{repo}/pulls";
    const asked = { ...split(repository), state: "open", head: `${owner}:${branch}`, per_page: perPage };
    const found: PullRequest[] = [];
    for (let page = 1; ; page += 1) {
      const { data, headers } = await this.#ask(route, { ...asked, page });
      found.push(...readList(data, readPullRequest));
      if (!hasNextPage(headers)) return found;
    }
  }

  async comments(repository: string, number: number): Promise<readonly IssueComment[]> {
    const route = "GET /repos/{owner}/{repo}/issues/{number}/comments";
    const found = new Map<number, IssueComment>();
    for (let page = 1; ; page += 1) {
      const { data, headers } = await this.#ask(route, {
        ...split(repository),
        number,
        per_page: perPage,
        page,
      });
      for (const comment of readList(data, readComment)) found.set(comment.id, comment);
      if (!hasNextPage(headers)) return [...found.values()].sort((a, b) => a.id - b.id);
    }
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
    const message = "the server hands no file of this size out";
    throw new ApiError({ kind: "unprocessable", status: null, message, retryAfterSeconds: null });
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

  async #ask(route: string, parameters: Record<string, unknown>, once?: "once"): Promise<Answer> {
    try {
      const ask = await this.#connected();
      const outOfTime = () =>
        new TransportFault("timeout", "the time for all requests of this run is used up");
      return await this.#budget.spend(() => ask(route, parameters, once), outOfTime);
    } catch (error) {
      throw toApiError(error);
    }
  }

  /** Octokit is loaded here, because most runs have nothing to ask. */
  #connected(): Promise<Ask> {
    const { token, apiUrl, ...times } = this.#connection;
    if (!/^[\x21-\x7e]+$/.test(token)) throw noToken(token);
    this.#client ??= import("./client.js").then(({ createClient }) =>
      createClient({
        token,
        baseUrl: apiUrl,
        budget: this.#budget,
        requestTimeoutMs: times.requestTimeoutMs ?? requestTimeoutMs,
        retries: times.retries ?? 2,
        retryUnitMs: times.retryUnitMs ?? 1_000,
        writeSpacingMs: times.writeSpacingMs ?? 100,
      }),
    );
    return this.#client;
  }
}

/** A token that cannot be sent would be quoted in the error that sending it gives. */
function noToken(token: string): ApiError {
  const message = token === "" ? "no token was given" : "the token holds characters that no token has";
  return new ApiError({ kind: "unauthorized", status: null, message, retryAfterSeconds: null });
}

function split(repository: string): { owner: string; repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
