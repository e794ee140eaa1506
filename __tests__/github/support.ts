import { afterEach } from "@jest/globals";
import { commentOnPullRequest } from "../../src/github/comment.js";
import { type CommentOptions, commentText } from "../../src/github/comment-text.js";
import { ownRun } from "../../src/model/reported-verdicts.js";
import type { Results } from "../../src/model/results.js";
import { connectGitHub } from "../../src/platform/github/github-api.js";
import { Budget } from "../../src/platform/http/transport.js";
import type { GitHubApi } from "../../src/ports/github.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { checkOf, required, resultsOf, sha } from "../report/support/sample-results.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";

export const bot = "github-actions[bot]";
export const jobToken = "ghs_job";
export const nextSha = "a".repeat(40);

const servers: GitHubServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server with pull request 7, whose head is the commit of the sample results; closed after the test. */
export async function server(basePath = ""): Promise<GitHubServer> {
  const started = await startGitHubServer({ basePath });
  servers.push(started);
  started.addPull({ number: 7, headSha: sha });
  return started;
}

type Connection = Parameters<typeof connectGitHub>[0];

/** For a server that never answers. */
export const impatient: Partial<Connection> = { requestTimeoutMs: 150 };

/** The real edge, with waits that a test can afford; a busy machine is no fault of the server's. */
export function connect({ apiUrl }: GitHubServer, over: Partial<Connection> = {}): GitHubApi {
  return connectGitHub({
    token: jobToken,
    apiUrl,
    budget: new Budget(),
    requestTimeoutMs: 60_000,
    retryUnitMs: 1,
    writeSpacingMs: 0,
    ...over,
  });
}

type Changes = Partial<Omit<Results, "run">> & { readonly run?: Partial<Results["run"]> };

export function failing(changes: Changes = {}): Results {
  const broken = checkOf("catalog", {
    verdict: "failed",
    reason: "fail signal seen: `boom`",
    guidance: { rollback: "Revert the merge.", retest: "mix test", retestKind: "command", toDo: null },
  });
  return withRun(resultsOf([broken, checkOf("registry")]), changes);
}

export function passing(changes: Changes = {}): Results {
  return withRun(resultsOf([checkOf("catalog"), checkOf("registry")]), changes);
}

function withRun(results: Results, { run, ...changes }: Changes): Results {
  return { ...results, ...changes, run: { ...results.run, ...run } };
}

/** One run's end: tells pull request 7 as an event of a pull request would. */
export function tell(
  results: Results,
  api: GitHubApi,
  over: Partial<Parameters<typeof commentOnPullRequest>[0]> = {},
): ReturnType<typeof commentOnPullRequest> {
  return commentOnPullRequest(
    {
      results,
      mode: "on-failure",
      subject: { kind: "event" },
      eventPullRequest: 7,
      inputPullRequest: null,
      commentAuthor: bot,
      fromFork: false,
      renderBody: (record, limit) => renderSummary(record, { decides: required, limitBytes: limit }),
      ...over,
    },
    api,
  );
}

/** The text of the comment on a pull request, as the input's default has it. */
export function textOf(results: Results, marker: string, existing: string | null): Promise<string | null> {
  const renderBody: CommentOptions["renderBody"] = (record, limitBytes) =>
    renderSummary(record, { decides: required, limitBytes });
  return commentText(results, { mode: "on-failure", source: ownRun, marker, renderBody }, existing);
}

/** What takes the place of a report when the gate is ready again. */
export async function recoveryNote(results: Results, marker: string): Promise<string> {
  const note = await textOf({ ...results, gate: "ready" }, marker, `${marker}\nNot ready`);
  if (note === null) throw new Error("no recovery note");
  return note;
}
