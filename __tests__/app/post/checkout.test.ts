import { afterEach, expect, test } from "@jest/globals";
import { type GitHubServer, startGitHubServer } from "../../support/github-server.mjs";
import { newRepository } from "../../support/repository.js";
import { leaveJournal, recordsOf, runMain, runPost, stepIn } from "./finishing.js";

let server: GitHubServer | null = null;
afterEach(() => server?.close());

test("what main was about when it was killed is what post speaks for: its checkout, and nothing else", async () => {
  server = await startGitHubServer();
  const repository = await newRepository();
  await repository.write({ "page.yml": 'owner: "@acme"\nchecks:\n  - area: a\n    run: "true"\n' });
  const pushed = repository.commit("pushed");
  const bumped = repository.commit("a version");
  server.addPull({ number: 7, headSha: pushed });
  const env = {
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_SHA: pushed,
    GITHUB_REF: "refs/heads/topic",
    GITHUB_API_URL: server.apiUrl,
  };
  const inputs = { commit: "checkout", statuses: "gate", comment: "always", "github-token": "ghs_job" };
  const main = stepIn(repository.folder, { inputs, env });
  await runMain(main);
  await leaveJournal(
    main,
    recordsOf(main).filter(({ kind }) => kind !== "end"),
  );
  const { step, results } = await runPost(main, { inputs, env });
  expect(results).toMatchObject({
    gate: "not-ready",
    reasonCode: "interrupted",
    run: { sha: bumped, headSha: bumped },
  });
  expect(step.said.summary).toContain("not about the event's commit");
  expect(server.state.statuses).toEqual([]);
  expect(server.commentsOf(7)).toEqual([]);
});
