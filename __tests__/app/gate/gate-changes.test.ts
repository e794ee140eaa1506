import { describe, expect, test } from "@jest/globals";
import { commit, git } from "./repository.js";
import {
  committedPullRequest,
  contentsAsked,
  eventOf,
  offer,
  page,
  pullRequest,
  runPull,
} from "./running.js";

const strict = page(["catalog", "echo , 0 failures", "`, 0 failures`"], ["docs", "true"]);
const weak = page(["catalog", "echo , 0 failures"], ["docs", "true"]);
const stronger = page(["catalog", "echo , 0 failures", "`, 0 failures` `stderr empty`"], ["docs", "true"]);
const title = "This pull request changes its own gate";
const removed = "check `catalog`: the pass signal `, 0 failures` was removed";

describe("a pull request that changes its own gate", () => {
  test("is told so in summary, log, results and on the page's line, for one request more", async () => {
    const pull = await pullRequest(strict, weak);
    const ran = await runPull(pull);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { gate: "ready" } });
    expect(ran.results.gateChanges).toEqual({
      kind: "compared",
      base: pull.base,
      changes: [
        { check: "catalog", part: "pass", before: ", 0 failures", after: null, effect: "weakens", line: 7 },
      ],
    });
    expect(ran.summary).toContain(`### ⚠️ ${title}`);
    expect(ran.summary).toContain(`- ⚠️ ${removed}`);
    expect(ran.log).toMatch(
      new RegExp(
        `^::warning [^\\n]*file=RELEASE_READINESS\\.md,line=7[^\\n]*title=${title}::May weaken: check`,
        "m",
      ),
    );
    expect(ran.log).toContain(`weakens: ${removed}`);
    expect(contentsAsked(pull)).toEqual([`GET /repos/acme/app/contents/RELEASE_READINESS.md`]);
  });

  test("is not told anything when it leaves the page alone", async () => {
    const ran = await runPull(await pullRequest(strict, strict));
    expect(ran.results.gateChanges).toMatchObject({ kind: "compared", changes: [] });
    expect(ran.summary + ran.log).not.toContain(title);
  });

  test("is looked at before setup, which may take everything away", async () => {
    const hiding = (text: string): string => text.replace("---\n", "---\nsetup: rm -rf .git\n");
    const pull = await committedPullRequest(hiding(strict), hiding(weak));
    pull.github.fail({ path: /contents/, status: 500 });
    expect((await runPull(pull)).results.gateChanges).toMatchObject({ kind: "compared" });
  });

  test("shows no secret that stood on the page", async () => {
    const secret = "hunter2-hunter2";
    const pull = await pullRequest(page(["a", `echo ${secret}`]), page(["a", "true"]));
    const ran = await runPull(pull, { env: { API_TOKEN: secret } });
    expect(ran.results.gateChanges).toMatchObject({ changes: [{ before: "echo ***" }] });
    expect(ran.summary + ran.log.replace(`::add-mask::${secret}`, "")).not.toContain(secret);
  });

  test("and brings the page is told that it is new, which weakens nothing", async () => {
    const pull = await committedPullRequest(null, strict);
    const ran = await runPull(pull, { inputs: { "on-gate-change": "fail" } });
    expect(ran.results.gateChanges).toEqual({ kind: "new-page", base: pull.base });
    expect(ran.summary).toContain("The page is new in this pull request");
    expect(ran.exitCode).toBe(0);
  });
});

describe("on-gate-change: fail", () => {
  const fail = { inputs: { "on-gate-change": "fail" } } as const;

  test("blocks what may weaken, after all checks have run, and as an error on the line", async () => {
    const ran = await runPull(await pullRequest(strict, weak), fail);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { gate: "not-ready", passed: "2" } });
    expect(ran.results).toMatchObject({
      reasonCode: "gate-weakened",
      reason: "the pull request changes its own gate, and 1 change may weaken it",
    });
    expect(ran.log).toContain(`title=${title}::May weaken`);
    expect(ran.log).toMatch(/^::error [^\n]*line=7/m);
  });

  test("lets pass what strengthens", async () => {
    const ran = await runPull(await pullRequest(strict, stronger), fail);
    expect(ran.results).toMatchObject({
      gate: "ready",
      gateChanges: { changes: [{ effect: "strengthens" }] },
    });
    expect(ran.summary).toContain("➕ check `catalog`: the pass signal `stderr empty` was added");
  });

  test("gives way to a check that failed, and the report names both", async () => {
    const ran = await runPull(await pullRequest(strict, page(["catalog", "false"], ["docs", "true"])), fail);
    expect(ran.results.reasonCode).toBe("checks-failed");
    expect(ran.summary).toContain(title);
  });

  test("does not pass what nobody could look at", async () => {
    const pull = await committedPullRequest(strict, strict);
    pull.github.state.hidesContents = true;
    const ran = await runPull(pull, { ...fail, shallow: true });
    expect(ran).toMatchObject({ exitCode: 1, results: { reasonCode: "gate-weakened" } });
    expect(ran.results.reason).toBe(
      "the page could not be compared with the base's, so the pull request may weaken its own gate",
    );
  });

  test("keeps the step green with fail-on: never, and the gate not ready", async () => {
    const ran = await runPull(await pullRequest(strict, weak), {
      inputs: { "on-gate-change": "fail", "fail-on": "never" },
    });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { gate: "not-ready" } });
  });

  test("demands nothing of a push, which has no base", async () => {
    const pull = await pullRequest(strict, weak);
    const event = { before: pull.base };
    const ran = await runPull(pull, { ...fail, event, env: { GITHUB_EVENT_NAME: "push" } });
    expect(ran).toMatchObject({ exitCode: 0, results: { gateChanges: null } });
    expect(contentsAsked(pull)).toEqual([]);
  });

  test.each([
    ["an issue's comment", "issue_comment", { issue: { number: 7, pull_request: {} } }],
    ["a comment whose payload is empty", "issue_comment", {}],
    ["a workflow run of a pull request", "workflow_run", { workflow_run: { event: "pull_request_target" } }],
    ["a pull request named by input", "workflow_dispatch", {}],
  ])("does not pass what has a base that nobody knows: %s", async (_, name, event) => {
    const pull = await pullRequest(strict, strict);
    const inputs = { "allow-untrusted": "true", "pull-request": "7" };
    const env = { GITHUB_EVENT_NAME: name };
    const counted = await runPull(pull, { inputs: { ...inputs, ...fail.inputs }, event, env });
    expect(counted.results).toMatchObject({ reasonCode: "gate-weakened", gateChanges: { base: null } });
    // Who does not count on it is not bothered with it.
    const noted = await runPull(pull, { inputs, event, env });
    expect(noted.results).toMatchObject({ gate: "ready", gateChanges: null });
    expect(noted.summary).not.toContain("could not be seen");
  });
});

describe("the page at the base", () => {
  test("is read from git where the API does not answer", async () => {
    const pull = await committedPullRequest(strict, weak);
    pull.github.fail({ path: /contents/, status: 500 });
    const { results } = await runPull(pull);
    expect(results.gateChanges).toMatchObject({
      kind: "compared",
      base: pull.base,
      changes: [{ part: "pass" }],
    });
    expect(results.warnings).toEqual([]);
  });

  test("is read from git where there is no token", async () => {
    const pull = await committedPullRequest(strict, weak);
    const ran = await runPull(pull, { inputs: { "github-token": "" } });
    expect(ran.results.gateChanges).toMatchObject({ kind: "compared", changes: [{ part: "pass" }] });
    expect(pull.github.requests).toEqual([]);
  });

  test("is not taken for missing where git knows that it is there", async () => {
    const pull = await committedPullRequest(null, strict);
    pull.github.state.hidesContents = true;
    expect((await runPull(pull)).results.gateChanges).toEqual({ kind: "new-page", base: pull.base });
  });

  test("that neither API nor a shallow clone has is a warning with its cures, and no verdict", async () => {
    const pull = await committedPullRequest(strict, weak);
    pull.github.state.hidesContents = true;
    const ran = await runPull(pull, { shallow: true });
    const warning =
      'Whether this pull request changes its own gate could not be seen: the API said "Not Found" (404), and this clone does not hold the base\'s commit. Give the job `permissions: contents: read`, or check out with `fetch-depth: 0` so that git knows the base.';
    expect(ran.results).toMatchObject({
      gate: "ready",
      warnings: [warning],
      gateChanges: { kind: "not-compared" },
    });
    expect(ran.summary).toContain("could not be seen");
    expect(ran.log).toMatch(/^::warning [^\n]*could not be seen/m);
  });

  test("is read from the API in a shallow clone", async () => {
    const ran = await runPull(await committedPullRequest(strict, weak), { shallow: true });
    expect(ran.results.gateChanges).toMatchObject({ kind: "compared", changes: [{ part: "pass" }] });
  });

  test("that cannot be used is not reported as the head's, and no comparison is made up", async () => {
    const pull = await pullRequest(strict.replace("| docs |", "|  |"), strict);
    const { results } = await runPull(pull);
    expect(results).toMatchObject({ gate: "ready", gateChanges: { kind: "not-compared" } });
    expect(results.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(results.warnings[0]).toContain("the page at the base cannot be used: 1 error");
  });

  test("is that of the commit which the merge was made on, though the event knows an older one", async () => {
    const pull = await committedPullRequest(strict, weak);
    const { folder, base, head } = pull;
    git(folder, "checkout", "--quiet", "-b", "main-again", base);
    const newer = commit(folder, { "RELEASE_READINESS.md": stronger });
    git(folder, "checkout", "--quiet", "-b", "merge", newer);
    git(folder, "merge", "--quiet", "--no-ff", "--strategy-option", "theirs", "--message", "Merge", head);
    const sha = git(folder, "rev-parse", "HEAD");
    offer(pull, newer, stronger);
    for (const shallow of [false, true]) {
      const ran = await runPull(pull, { env: { GITHUB_SHA: sha }, event: eventOf(pull), shallow });
      expect(ran.results.gateChanges).toMatchObject({ kind: "compared", base: newer });
    }
  });

  test("of a merge group is the commit that the group is put on", async () => {
    const pull = await pullRequest(strict, weak);
    const event = { merge_group: { base_sha: pull.base, head_sha: pull.head } };
    const env = {
      GITHUB_EVENT_NAME: "merge_group",
      GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-abc",
    };
    const { results } = await runPull(pull, { event, env });
    expect(results.gateChanges).toMatchObject({
      kind: "compared",
      base: pull.base,
      changes: [{ part: "pass" }],
    });
  });

  test("is not waited for by a run that is cancelled", async () => {
    const pull = await pullRequest(strict, weak);
    pull.github.fail({ path: /contents/, hang: true });
    const ran = await runPull(pull, { cancel: AbortSignal.timeout(300) });
    expect(ran.results).toMatchObject({
      reasonCode: "cancelled",
      gateChanges: { kind: "not-compared", reason: expect.stringContaining("cancelled") },
    });
  });
});

describe("checklist-from: base", () => {
  const fromBase = { inputs: { "checklist-from": "base" } } as const;

  test("runs the base's page, and says of the head's in what it differs", async () => {
    const pull = await pullRequest(strict, page(["catalog", "touch head-ran"]));
    const { results, log, summary } = await runPull(pull, fromBase);
    expect(results).toMatchObject({
      gate: "ready",
      checklist: { from: "base", url: `https://github.com/acme/app/blob/${pull.base}/RELEASE_READINESS.md` },
      checks: [{ command: "echo , 0 failures" }, { command: "true" }],
    });
    expect(summary).toContain("check `docs` was removed: `true`");
    expect(log).not.toContain("file=RELEASE_READINESS.md");
  });

  test("links what failed to the base's line, and leaves no annotation on the head's", async () => {
    const pull = await pullRequest(page(["a", "true"], ["b", "exit 3"]), page(["b", "true"]));
    const { summary, log, exitCode } = await runPull(pull, fromBase);
    expect(exitCode).toBe(1);
    expect(summary).toContain(`/blob/${pull.base}/RELEASE_READINESS.md?plain=1#L8`);
    expect(log).not.toMatch(/^::error/m);
    expect(log).toContain("b failed");
  });

  test.each([
    ["deleted the page", null, "the page `RELEASE_READINESS.md` was deleted"],
    [
      "broke the page",
      "| Area | Command |\n| --- | --- |\n|  | `true` |\n",
      "the page at the head cannot be used",
    ],
  ])("runs it also for a pull request that %s, and says so", async (_, head, words) => {
    const pull = await pullRequest(strict, head);
    const ran = await runPull(pull, fromBase);
    expect(ran).toMatchObject({ exitCode: 0, results: { checklist: { from: "base" } } });
    expect(ran.summary).toContain(words);
    const blocked = await runPull(pull, { inputs: { ...fromBase.inputs, "on-gate-change": "fail" } });
    expect(blocked.results.reasonCode).toBe("gate-weakened");
  });

  test.each([
    ["there is none", null, "no page at the base"],
    ["it cannot be used", strict.replace("| docs |", "|  |"), "the `Area` cell of this row is empty"],
  ])("runs nothing where %s, and never the head's", async (_, base, found) => {
    const pull = await pullRequest(base, page(["catalog", "touch head-ran"]));
    const ran = await runPull(pull, fromBase);
    expect(ran).toMatchObject({ exitCode: 2, outputs: { gate: "not-ready", total: "0" } });
    expect(ran.results.checklist.from).toBe("base");
    expect(ran.results.findings.map((finding) => finding.found)).toEqual([found]);
  });

  test("runs nothing where nobody can read it, and says how to mend that", async () => {
    const pull = await committedPullRequest(strict, strict);
    pull.github.state.hidesContents = true;
    const ran = await runPull(pull, { ...fromBase, shallow: true });
    expect(ran).toMatchObject({ exitCode: 2, results: { checks: [], reasonCode: "checklist-invalid" } });
    expect(ran.summary).toContain("fetch-depth: 0");
  });

  test("asks nobody for a page that no commit of the repository can have", async () => {
    const pull = await pullRequest(strict, strict);
    const ran = await runPull(pull, { inputs: { ...fromBase.inputs, checklist: "../RELEASE_READINESS.md" } });
    expect(ran.exitCode).toBe(2);
    expect(ran.summary).toContain("outside of the git work tree");
    expect(pull.github.requests).toEqual([]);
  });

  test("runs nothing where the event does not tell the base", async () => {
    const pull = await pullRequest(strict, strict);
    const event = { issue: { number: 7, pull_request: {} } };
    expect((await runPull(pull, { ...fromBase, event })).exitCode).toBe(2);
  });

  test("runs the page that is there in an event without a base", async () => {
    const pull = await pullRequest(strict, weak);
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
    const ran = await runPull(pull, { ...fromBase, event: { before: pull.base }, env });
    expect(ran).toMatchObject({ exitCode: 0, results: { checklist: { from: "head" } } });
  });
});

describe("the pull request's comment", () => {
  const failing = page(["catalog", "false"], ["docs", "true"]);

  test("names the gate's changes when there is one", async () => {
    const pull = await pullRequest(strict, failing);
    await runPull(pull, { inputs: { comment: "on-failure" } });
    expect(pull.github.commentsOf(7)).toMatchObject([{ body: expect.stringContaining(`### ⚠️ ${title}`) }]);
  });

  test("is not written for them alone, but with comment: always", async () => {
    const pull = await pullRequest(strict, weak);
    await runPull(pull, { inputs: { comment: "on-failure" } });
    expect(pull.github.commentsOf(7)).toEqual([]);
    await runPull(pull, { inputs: { comment: "always" } });
    expect(pull.github.commentsOf(7)).toMatchObject([{ body: expect.stringContaining(removed) }]);
  });

  test("that says all is ready again says too what was done to the gate, and stays when nothing changes", async () => {
    const pull = await pullRequest(strict, weak);
    const marker = await runPull(pull, { inputs: { comment: "always" } });
    expect(marker.exitCode).toBe(0);
    for (const edits of [1, 1]) {
      await runPull(pull, { inputs: { comment: "on-failure" } });
      const [comment] = pull.github.commentsOf(7);
      expect(comment?.body).toContain("again");
      expect(comment?.body).toContain(removed);
      expect(comment?.edits).toBe(edits);
    }
  });
});
