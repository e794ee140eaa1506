// The workflows of a release that docs/recipes.md shows, side by side in one repository, under a real workflow engine.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import { headOf, pullRequestEvent, repository, runAct, shownWorkflows } from "../support/act.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = `---
owner: "@acme/release"
version-from: VERSION
---

# Release readiness

| Area | Command | Pass signal | To do | Rollback |
| --- | --- | --- | --- | --- |
| tests | \`cat tests.txt\` | \`, 0 failures\` | | Revert. |
| version | \`cat VERSION\` | \`stdout = {version}\` and \`file CHANGELOG.md: ## {version}\` | Bump the version to {version}. | |

| Area | Phase | Command | Pass signal | To do | Rollback |
| --- | --- | --- | --- | --- | --- |
| registry | after | \`cat registry.txt\` | \`{version}\` | Publish {tag}. | Take it back. |
`;

/** In place of GitHub's command line: writes down what it is asked, and answers with the files beside its log. */
const gh = `#!/bin/sh
printf '%s ' "$@" >>"$GH_ANSWERS/log"; echo >>"$GH_ANSWERS/log"
case "$1 $2" in
  "run list") cat "$GH_ANSWERS/$4.json" ;;
  "api "*) cat "$GH_ANSWERS/status.json" ;;
esac
`;

export default [
  {
    name: "act: the recipes of a release, from the pull request to what is run again",
    needs: ["git", "jq"],
    timeoutMs: 180_000,
    async run(t) {
      const github = await startGitHubServer();
      try {
        await throughRelease(t, github);
      } finally {
        await github.close();
      }
    },
  },
];

async function throughRelease(t, github) {
  const shown = await shownWorkflows("docs/recipes.md", "A release, from pull request to published");
  const [pull, tag, published, again] = shown;
  const workspace = await makeWorkspace(join(t.folder, "app"), {
    "RELEASE_READINESS.md": page,
    VERSION: "0.2.0\n",
    "CHANGELOG.md": "## 0.2.0\n",
    "tests.txt": "12 tests, 0 failures\n",
    "registry.txt": "0.2.0\n",
    ".github/workflows/pull.yml": pull,
    ".github/workflows/tag.yml": tag,
    ".github/workflows/published.yml": published,
    ".github/workflows/again.yml": again,
  });
  const git = (...args) =>
    mustRun("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", ...args], { cwd: workspace });
  await git("remote", "add", "origin", `https://github.com/${repository}.git`);
  const answers = join(t.folder, "gh");
  await mkdir(answers);
  const run = async (event) => {
    const before = github.state.statuses.length;
    const options = { programs: { gh }, env: { GH_ANSWERS: answers } };
    const ran = await runAct(t, { workspace, apiUrl: github.apiUrl, event, ...options });
    return { ...ran, statuses: github.state.statuses.slice(before) };
  };
  const asked = async () => await readFile(join(answers, "log"), "utf8").catch(() => "");
  const pullRequest = async () => {
    github.addPull({ number: 7, headSha: await headOf(workspace) });
    const payload = await pullRequestEvent(workspace);
    payload.pull_request.head.ref = "release/0.3.0";
    payload.pull_request.base.ref = "stable";
    return run({ name: "pull_request", payload });
  };

  const open = await pullRequest();
  assert.equal(open.exitCode, 0, "the job is green");
  assert.deepEqual(states(open), [["readiness: release", "pending"]]);
  assert.match(github.commentsOf(7)[0].body, /Bump the version to 0\.3\.0\./);

  await writeFile(join(workspace, "VERSION"), "0.3.0\n");
  await writeFile(join(workspace, "CHANGELOG.md"), "## 0.3.0\n");
  await git("commit", "--quiet", "--all", "--message", "0.3.0");
  const ready = await pullRequest();
  assert.equal(ready.exitCode, 0);
  assert.deepEqual(states(ready), [["readiness: release", "success"]]);

  await git("tag", "--annotate", "--message", "0.3.0", "v0.3.0");
  const pushed = { ref: "refs/tags/v0.3.0", before: "0".repeat(40), after: await headOf(workspace) };
  const base = (await pullRequestEvent(workspace)).repository;
  const tagged = await run({ name: "push", payload: { ...pushed, repository: base } });
  assert.equal(tagged.exitCode, 0);
  assert.deepEqual(states(tagged), [["readiness: release", "success"]]);
  assert.match(await asked(), /^release create v0\.3\.0 --verify-tag/m);

  const release = { tag_name: "v0.3.0", published_at: new Date().toISOString() };
  const out = await run({ name: "release", payload: { action: "published", release, repository: base } });
  assert.equal(out.exitCode, 0);
  assert.deepEqual(states(out), [["readiness: release (after)", "pending"]]);

  // Of three runs one has left the status that waits, one an older one, one none.
  const target_url = github.state.statuses.at(-1).target_url;
  const id = Number(/\/runs\/(\d+)/.exec(target_url)[1]);
  const headSha = await headOf(workspace);
  const runs = [id, id + 1, Number(`${id}0`)].map((databaseId) => ({ databaseId, headSha }));
  await writeFile(join(answers, "release readiness.json"), "[]");
  await writeFile(join(answers, "release.json"), JSON.stringify(runs.slice(1)));
  await writeFile(join(answers, "released.json"), JSON.stringify(runs));
  const statuses = [
    { context: "readiness: release", state: "success", target_url: target_url.replace(id, id + 1) },
    { context: "readiness: release (after)", state: "pending", target_url },
    { context: "other", state: "pending", target_url: null },
  ];
  await writeFile(join(answers, "status.json"), JSON.stringify({ statuses }));
  const scheduled = await run({ name: "schedule", payload: { repository: base } });
  assert.equal(scheduled.exitCode, 0, JSON.stringify(scheduled.jobs));
  assert.deepEqual((await asked()).match(/^run rerun .*$/gm), [`run rerun ${id} `]);

  await writeFile(join(workspace, "registry.txt"), "0.3.0\n");
  await git("commit", "--quiet", "--all", "--message", "Published");
  await git("tag", "--force", "--annotate", "--message", "0.3.0", "v0.3.0");
  const done = await run({ name: "release", payload: { action: "published", release, repository: base } });
  assert.deepEqual(states(done), [["readiness: release (after)", "success"]]);
}

/** The last state of each context: a run begins by saying that it runs. */
const states = ({ statuses }) =>
  Object.entries(Object.fromEntries(statuses.map(({ context, state }) => [context, state])));
