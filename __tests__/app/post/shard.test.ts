import { afterAll, beforeAll, expect } from "@jest/globals";
import { type GitHubServer, startGitHubServer } from "../../support/github-server.mjs";
import { onlyWith } from "../../support/system.js";
import { entryFor, partOf, writeEntry } from "../shard/sharding.js";
import { type Given, leaveJournal, recordsOf, runMain, runPost, stepOf } from "./finishing.js";

const { describe, test } = onlyWith("posix");

const checks = `
checks:
  - { id: good, area: good, run: echo fine }
  - { id: other, area: other, run: echo other }
  - { id: last, area: last, run: echo last, severity: advisory }
`;
const sha = "0123456789abcdef0123456789abcdef01234567";
const entry = entryFor(`owner: "@acme"\n${checks}`, ["good", "last"], {
  commit: sha,
  checklist: "page.yml",
});
const words = "shard 2-of-4-ubuntu-latest, 2 of 48 checks";

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());

const given = (shard: string): Given => ({
  inputs: { shard, comment: "always", statuses: "areas", "pull-request": "7", "github-token": "ghs_job" },
  env: {
    GITHUB_REPOSITORY: "acme/app",
    GITHUB_API_URL: server.apiUrl,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "3",
  },
});

/** Of a page with the very text that the entry was made for. */
async function shardStep() {
  const step = await stepOf(checks, given(writeEntry(entry)));
  const results = await runMain(step);
  expect(results).toMatchObject({ gate: "ready", shard: partOf(entry) });
  return step;
}

describe("post after a shard was killed", () => {
  test("finishes it as that part at every moment, never ready, and tells nobody", async () => {
    const step = await shardStep();
    const records = recordsOf(step);
    for (let length = 1; length < records.length; length += 1) {
      await leaveJournal(step, records.slice(0, length));
      const { results, step: post } = await runPost(step, given(""));
      expect(results).toMatchObject({
        gate: "not-ready",
        reasonCode: "interrupted",
        shard: partOf(entry),
        selection: { complete: false },
        signOffs: [],
        run: { id: "42", attempt: 3 },
      });
      expect(results.reason).toMatch(/^the run died.*, shard 2-of-4-ubuntu-latest, 2 of 48 checks$/);
      expect(results.checks.map(({ id }) => id)).toEqual(["good", "last"]);
      expect(post.said.summary).toContain(`Not ready, ${words}`);
    }
    expect(server.requests).toEqual([]);
  }, 30_000);

  test("says which part it was where main died before it had begun, by its input", async () => {
    const step = await shardStep();
    const { results, step: post } = await runPost(step, given(writeEntry(entry)), {});
    expect(results).toMatchObject({
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: `the run died before it began, so nothing was run, ${words}`,
      shard: partOf(entry),
      checks: [],
    });
    expect(post.said.summary).toContain(`Not ready, ${words}`);
    expect(server.requests).toEqual([]);
  });

  test("reports without a part where the input names none", async () => {
    const step = await shardStep();
    const { results } = await runPost(step, given("{"), {});
    expect(results).toMatchObject({ gate: "not-ready", reasonCode: "interrupted", checks: [] });
    expect(results.shard).toBeUndefined();
  });

  test("reports a shard that was refused with the reason for that", async () => {
    const step = await stepOf(`${checks}# changed\n`, given(writeEntry(entry)));
    await runMain(step);
    await leaveJournal(step, recordsOf(step).slice(0, 1));
    const { results } = await runPost(step, given(""));
    expect(results).toMatchObject({
      reasonCode: "checklist-invalid",
      reason: `nothing was run: the page is not the plan's, ${words}`,
      shard: partOf(entry),
    });
  });
});
