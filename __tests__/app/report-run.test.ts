import { afterEach, expect, test } from "@jest/globals";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { runMain, stepOf } from "./post/finishing.js";

let server: GitHubServer | null = null;
afterEach(() => server?.close());

test("a run whose pull request has a newer head says so in its summary, and writes no comment", async () => {
  server = await startGitHubServer();
  server.addPull({ number: 7, headSha: "b".repeat(40) });
  const step = await stepOf("checks:\n  - area: a\n    run: 'false'\n", {
    inputs: { "github-token": "ghs_job" },
    env: {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_API_URL: server.apiUrl,
    },
  });
  const head = { sha: "a".repeat(40), repo: { full_name: "acme/app" } };
  await runMain(step, { pull_request: { number: 7, head } });
  expect(step.said.summary).toContain("has a newer commit than the one that was checked");
  expect(server.commentsOf(7)).toEqual([]);
});

test("reporting that fails is a warning with its cure, and the gate is ready all the same", async () => {
  server = await startGitHubServer();
  server.fail({ status: 403, message: "Resource not accessible by integration" });
  const reports = "json: a.json";
  const inputs = { "github-token": "ghs_job", comment: "always", statuses: "gate", reports };
  // The results file cannot be written either: a folder lies in its place.
  const page = `checks:
  - area: a
    run: for folder in "$FOLDER"/readiness-*; do mkdir -p "$folder/results.json/x"; done
`;
  const step = await stepOf(page, {
    inputs,
    env: {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REPOSITORY: "acme/app",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_API_URL: server.apiUrl,
    },
  });
  const head = { sha: "a".repeat(40), repo: { full_name: "acme/app" } };
  await runMain(step, { pull_request: { number: 7, head } });
  expect(step.said.outputs["gate"]).toBe("ready");
  expect(step.said.log).toContain("::warning::the results file could not be written");
  for (const permission of ["pull-requests: write", "statuses: write"])
    expect(step.said.summary).toContain(permission);
});
