// The workflows that README and docs show, under a real workflow engine and against a stand-in for GitHub's API.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startGitHubServer } from "../../__tests__/support/github-server.mjs";
import {
  headOf,
  pullRequestEvent,
  repository,
  runAct,
  shownPage,
  shownWorkflow,
  shownWorkflows,
} from "../support/act.mjs";
import { mustRun } from "../support/process.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const recipes = "docs/recipes.md";

const page = `# Release readiness

<!-- readiness
owner: "@acme/release"
-->

| Area | Command | Pass signal | Fail signal | Rollback | Retest |
| --- | --- | --- | --- | --- | --- |
| catalog | \`cat catalog.txt\` | \`complete\` | \`broken\` | Bring {last-tag} back: \`git revert {sha}\` | \`cat catalog.txt\` |
| streaming | \`echo stream complete\` | \`stdout: complete\` | \`partial\` | Turn it off. | \`echo again\` |
`;

/** In place of actions/upload-artifact: keeps what it is given. */
const upload = {
  "action.yml":
    "name: upload\ninputs: { name: {}, path: {}, if-no-files-found: {} }\nruns: { using: node24, main: index.js }\n",
  "index.js": [
    'const { copyFileSync } = require("node:fs");',
    "const { INPUT_NAME, INPUT_PATH, UPLOADS } = process.env;",
    'copyFileSync(INPUT_PATH, require("node:path").join(UPLOADS, INPUT_NAME + ".json"));',
  ].join("\n"),
};

/** In place of actions/download-artifact: gives what was kept, or fails as that does. */
const download = {
  "action.yml":
    "name: download\ninputs: { name: {}, path: {}, run-id: {}, github-token: {} }\nruns: { using: node24, main: index.js }\n",
  "index.js": [
    'const { copyFileSync, mkdirSync } = require("node:fs");',
    'const { join } = require("node:path");',
    "const { INPUT_NAME, INPUT_PATH, UPLOADS } = process.env;",
    'if (process.env["INPUT_RUN-ID"] !== "77") throw new Error("another run");',
    "mkdirSync(INPUT_PATH, { recursive: true });",
    'copyFileSync(join(UPLOADS, INPUT_NAME + ".json"), join(INPUT_PATH, "results.json"));',
  ].join("\n"),
};

/** In place of actions/setup-node: the machine has a Node. */
const nothing = {
  "action.yml":
    "name: nothing\ninputs: { node-version: {}, package-manager-cache: {} }\nruns: { using: node24, main: index.js }\n",
  "index.js": "",
};

/** In place of GitHub's command line: writes down what it is asked. */
const gh = `#!/bin/sh\nprintf '%s\\n' "$@" >> "$GH_LOG"\n`;

const cases = {
  "README's workflow: a ready page passes the job and writes no comment": async (t, github) => {
    const workflow = await shownWorkflow("README.md");
    const { workspace, run } = await prepare({ t, github }, workflow, "complete");
    const [setupNode] = /actions\/setup-node@\w+/.exec(workflow);
    const actions = { [setupNode]: await makeWorkspace(join(t.folder, "setup-node"), nothing) };
    const { exitCode, jobs } = await run({ actions, programs: { npm: '#!/bin/sh\necho npm "$@"\n' } });
    const { result, summaries, log } = only(jobs);

    assert.equal(exitCode, 0);
    assert.equal(result, "success");
    assert.match(log, /npm ci/);
    assert.match(log, /Ready: all 2 required checks passed/);
    assert.equal(summaries.length, 1);
    assert.match(summaries[0], /^## ✅ Ready: all 2 required checks passed\n/);
    assert.match(summaries[0], new RegExp(` at ${(await headOf(workspace)).slice(0, 7)} `));
    assert.match(summaries[0], /<sub>readiness-action [\d.]+ · readiness · /);
    assert.deepEqual(github.commentsOf(7), []);
  },

  "A required check: a failing page fails the job and tells the pull request until it has recovered": async (
    t,
    github,
  ) => {
    const workflow = await shownWorkflow(recipes, "A required check");
    const { workspace, run, change } = await prepare({ t, github }, workflow, "broken");
    for (const edits of [0, 1]) {
      if (edits > 0) await change("broken again");
      const head = await headOf(workspace);
      const { exitCode, jobs } = await run();
      const { result, outputs, summaries, annotations } = only(jobs);
      const [step] = Object.values(outputs);

      assert.equal(exitCode, 1);
      assert.equal(result, "failure");
      assert.equal(step.gate, "not-ready");
      assert.equal(step.failed, "1");
      assert.equal(step["failed-areas"], '["catalog"]');
      assert.match(step["comment-url"], /#issuecomment-\d+$/);
      assert.match(summaries[0], /^## ❌ Not ready: catalog failed, 1 of 2 required checks\n/);
      assert.equal(annotations.filter((text) => text.startsWith("error: ")).length, 1);
      const [comment, ...others] = github.commentsOf(7);
      assert.deepEqual(others, []);
      assert.equal(comment.edits, edits);
      const top = comment.body.split("\n").slice(0, 30).join("\n");
      assert.match(top, /^<!-- readiness-action gate .*name=readiness -->\n## ❌ Not ready/);
      assert.match(top, /^### ❌ catalog · /m);
      assert.ok(top.includes(`Bring v0.2.0 back: <code>git revert ${head.slice(0, 10)}</code>`), top);
    }

    await change("complete");
    const { exitCode, jobs } = await run();
    assert.equal(exitCode, 0);
    assert.equal(only(jobs).result, "success");
    const [note, ...others] = github.commentsOf(7);
    assert.deepEqual(others, []);
    assert.equal(note.edits, 2);
    assert.match(note.body, /^## ✅ Ready again$/m);
    assert.ok(note.body.includes(await headOf(workspace)), "the note names the commit");
    assert.doesNotMatch(note.body, /revert/);
  },

  "Two jobs: one runs, one reports: the other job reads the outputs": async (t, github) => {
    const workflow = await shownWorkflow(recipes, "Two jobs: one runs, one reports");
    const { run, change } = await prepare({ t, github }, workflow, "complete");
    const asked = async (name) => {
      const GH_LOG = join(t.folder, name);
      const { exitCode, jobs } = await run({ programs: { gh }, env: { GH_LOG } });
      return { exitCode, jobs, told: await readFile(GH_LOG, "utf8") };
    };
    const ready = await asked("ready.log");
    assert.equal(ready.exitCode, 0);
    assert.match(ready.told, /^state=success$/m);
    assert.match(ready.told, /^description=Ready: 2 of 2 checks passed$/m);

    await change("broken");
    const failing = await asked("failing.log");
    assert.equal(failing.exitCode, 1);
    assert.equal(failing.jobs["readiness/readiness"].result, "failure");
    assert.equal(failing.jobs["readiness/report"].result, "success");
    assert.match(failing.told, /^state=failure$/m);
  },

  "The results file as an artifact: the next step finds it, in each leg of a matrix": async (t, github) => {
    const workflow = await shownWorkflow(recipes, "The results file as an artifact");
    const { run } = await prepare({ t, github }, workflow, "broken");
    const UPLOADS = join(t.folder, "uploads");
    await mkdir(UPLOADS);
    const stub = await makeWorkspace(join(t.folder, "upload-artifact"), upload);
    const { exitCode, jobs } = await run({
      actions: { "actions/upload-artifact@v7": stub },
      env: { UPLOADS },
    });

    assert.equal(exitCode, 1);
    assert.deepEqual(
      Object.values(jobs).map(({ result }) => result),
      ["failure", "failure"],
    );
    const files = (await readdir(UPLOADS)).sort();
    assert.deepEqual(files, ["readiness-macos-latest-1.json", "readiness-ubuntu-latest-1.json"]);
    const kept = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(join(UPLOADS, file)))),
    );
    for (const { gate, totals } of kept) assert.deepEqual([gate, totals.failed], ["not-ready", 1]);
    assert.deepEqual(
      kept.map(({ name }) => name),
      // The step has an id of its own, which is part of the name then.
      ["readiness (macos-latest) readiness", "readiness (ubuntu-latest) readiness"],
    );
  },

  "Pull requests from forks: the second workflow comments what the first one found, as its word": async (
    t,
    github,
  ) => {
    const [first, second] = await shownWorkflows(recipes, "Pull requests from forks");
    const files = { ".github/workflows/forks.yml": second };
    const { workspace, run } = await prepare({ t, github }, first, "broken", files);
    const headSha = await headOf(workspace);
    const fork = { number: 7, headSha, headRepository: "stranger/app", baseSha: "b".repeat(40) };
    github.state.files.set(`${fork.baseSha}:RELEASE_READINESS.md`, Buffer.from(page));
    const UPLOADS = join(t.folder, "uploads");
    await mkdir(UPLOADS);
    const stubs = {
      "actions/upload-artifact@v7": await makeWorkspace(join(t.folder, "upload-artifact"), upload),
      "actions/download-artifact@v8": await makeWorkspace(join(t.folder, "download-artifact"), download),
    };
    const both = { actions: stubs, env: { UPLOADS }, pull: fork };

    github.state.readOnly = true;
    const payload = await pullRequestEvent(workspace, fork.headRepository);
    const ran = await run({ ...both, event: { name: "pull_request", payload } });
    assert.equal(ran.exitCode, 1);
    const writes = github.requests.filter((request) => !request.startsWith("GET "));
    assert.deepEqual(writes, [], "the first workflow does not try to comment");
    assert.deepEqual(await readdir(UPLOADS), ["readiness-results-1.json"]);

    github.state.readOnly = false;
    const workflowRun = {
      ...{ id: 77, event: "pull_request", conclusion: "failure", run_attempt: 1, pull_requests: [] },
      ...{ head_sha: headSha, head_branch: "topic", head_repository: { full_name: fork.headRepository } },
      html_url: "https://github.com/acme/app/actions/runs/77",
    };
    const completed = {
      name: "workflow_run",
      payload: {
        ...{ action: "completed", workflow: { name: "readiness" }, workflow_run: workflowRun },
        repository: payload.repository,
      },
    };
    const { exitCode, jobs } = await run({ ...both, event: completed });
    const { summaries, outputs } = only(jobs);
    assert.equal(exitCode, 0);
    const [comment, ...others] = github.commentsOf(7);
    assert.deepEqual(others, []);
    assert.match(
      comment.body,
      /^<!-- readiness-action gate .* workflow=readiness name=readiness -->\n## ❌ Not ready/,
    );
    assert.match(comment.body, /as the fork's own run reports: 1 of 2 required checks did not pass/);
    assert.ok(comment.body.includes(`<code>git revert ${headSha.slice(0, 10)}</code>`), comment.body);
    assert.match(summaries[0], /\*\*Reported by the fork's own run, not verified\.\*\*/);
    assert.ok(Object.values(outputs).some((step) => step["comment-url"]?.includes("/pull/7#")));

    // A re-run that died before it could upload anything.
    const again = { ...workflowRun, run_attempt: 2 };
    const died = await run({
      ...both,
      event: { ...completed, payload: { ...completed.payload, workflow_run: again } },
    });
    assert.equal(died.exitCode, 0);
    assert.match(github.commentsOf(7)[0].body, /^## ❌ Not ready: no results arrived from the run$/m);

    // A branch of the repository itself is told by its own run.
    const requests = github.requests.length;
    const own = { ...workflowRun, head_repository: { full_name: repository } };
    await run({ ...both, event: { ...completed, payload: { ...completed.payload, workflow_run: own } } });
    assert.equal(github.requests.length, requests);
  },

  "Several systems, and names: each leg has a comment of its own": async (t, github) => {
    const workflow = await shownWorkflow(recipes, "Several systems, and names");
    const { run } = await prepare({ t, github }, workflow, "broken", {
      "docs/NIGHTLY.md": page.replace("cat catalog.txt", "echo complete"),
    });
    for (const edits of [0, 1]) {
      const { exitCode } = await run();
      assert.equal(exitCode, 1);
      const comments = github.commentsOf(7);
      assert.deepEqual(
        comments.map(({ body }) => decodeURIComponent(/ name=(\S*) -->/.exec(body)?.[1] ?? "")).sort(),
        ["readiness (macos-latest)", "readiness (ubuntu-latest)"],
      );
      for (const comment of comments) assert.equal(comment.edits, edits);
    }
  },
  "Sign-offs that reviewers approve: the gate waits for them, and says who they were": async (t, github) => {
    const heading = "Sign-offs that reviewers approve";
    const [workflow] = await shownWorkflows(recipes, heading);
    const shown = await shownPage(recipes, heading);
    const page = shown.replace("`cargo test`", "`echo test result: ok`");
    const { run } = await prepare({ t, github }, workflow, "complete", { "RELEASE_READINESS.md": page });
    const event = {
      name: "push",
      payload: { ref: "refs/tags/v1.4.0", repository: { default_branch: "main" } },
    };
    // The run's id under act.
    const answered = async (approvals) => {
      if (approvals === null) github.state.approvals.delete("1");
      else github.state.approvals.set("1", approvals);
      const before = github.requests.length;
      const { exitCode, jobs } = await run({ event });
      const asked = github.requests.slice(before).filter((request) => request.endsWith("/approvals"));
      assert.deepEqual(asked, ["GET /repos/acme/app/actions/runs/1/approvals"]);
      const [step] = Object.values(jobs["release/readiness"].outputs);
      return { exitCode, step, summary: jobs["release/readiness"].summaries[0] };
    };
    const review = (state, login) => ({ state, environments: [{ name: "Production" }], user: { login } });

    const approved = await answered([review("approved", "alice")]);
    assert.equal(approved.exitCode, 0, approved.summary);
    assert.deepEqual([approved.step.gate, approved.step.version], ["ready", "1.4.0"]);
    assert.match(approved.summary, /alice/);

    const rejected = await answered([review("approved", "alice"), review("rejected", "bob")]);
    assert.deepEqual([rejected.exitCode, rejected.step.gate], [1, "not-ready"]);
    assert.match(rejected.summary, /rejected by bob/);

    for (const nothing of [[], null]) {
      const open = await answered(nothing);
      assert.deepEqual([open.exitCode, open.step.gate], [1, "not-ready"]);
      assert.match(open.summary, /^## ⏳ Not ready/);
      const text = open.summary.replace(/<[^>]*>/g, "");
      assert.match(text, nothing === null ? /permissions: actions: read/ : /no approval of/);
    }
  },
};

export default Object.entries(cases).map(([name, run]) => ({
  name: `act: ${name}`,
  needs: ["git"],
  timeoutMs: 60_000,
  async run(t) {
    const github = await startGitHubServer();
    try {
      await run(t, github);
    } finally {
      await github.close();
    }
  },
}));

/** A repository with the page and one workflow, and a pull request at its head. */
async function prepare({ t, github }, workflow, catalog, files = {}) {
  const workspace = await makeWorkspace(join(t.folder, "app"), {
    "RELEASE_READINESS.md": page,
    "catalog.txt": `${catalog}\n`,
    ".github/workflows/readiness.yml": workflow,
    ...files,
  });
  await mustRun("git", ["remote", "add", "origin", `https://github.com/${repository}.git`], {
    cwd: workspace,
  });
  const change = async (text) => {
    await writeFile(join(workspace, "catalog.txt"), `${text}\n`);
    const author = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", "-c", "commit.gpgsign=false"];
    await mustRun("git", [...author, "commit", "--quiet", "--all", "--message", text], { cwd: workspace });
  };
  const run = async ({ pull, ...options } = {}) => {
    github.addPull(pull ?? { number: 7, headSha: await headOf(workspace) });
    return runAct(t, { workspace, apiUrl: github.apiUrl, ...options });
  };
  return { workspace, change, run };
}

function only(jobs) {
  const [job, ...others] = Object.values(jobs);
  assert.deepEqual(others, []);
  return job;
}
