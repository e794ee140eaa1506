import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { commit, git, makeRepository } from "./repository.js";
import { committedPullRequest, offer, type Pull, page, pagePath, pullRequest, runPull } from "./running.js";

const strict = page(["catalog", "echo , 0 failures", "`, 0 failures`"]);
const weak = page(["catalog", "true"]);
const counting = { "on-gate-change": "fail" } as const;
const notCompared = {
  reasonCode: "gate-weakened",
  gateChanges: { kind: "not-compared" },
} as const;

/** Moves what is checked out below the workspace, as `path:` of actions/checkout does. */
function below(pull: Pull, path: string): Pull {
  const folder = makeFolder("gate-");
  mkdirSync(join(folder, path, ".."), { recursive: true });
  renameSync(pull.folder, join(folder, path));
  mkdirSync(pull.folder);
  return { ...pull, folder };
}

describe("a checkout below the workspace", () => {
  test.each([
    ["as the working directory", { "working-directory": "app" }],
    ["with the page's path", { checklist: `app/${pagePath}` }],
    ["in a folder of folders", { checklist: `one/two/${pagePath}` }],
  ])("is compared by the page's path in its own tree: %s", async (_, inputs) => {
    const path = "checklist" in inputs ? inputs.checklist.replace(`/${pagePath}`, "") : "app";
    const pull = below(await committedPullRequest(strict, weak), path);
    const ran = await runPull(pull, { inputs: { ...inputs, ...counting } });
    expect(ran.results).toMatchObject({
      reasonCode: "gate-weakened",
      gateChanges: { kind: "compared", base: pull.base },
    });
  });

  test("without `.git` is not taken for a new page", async () => {
    const pull = below(await pullRequest(strict, weak), "app");
    const inputs = { "working-directory": "app" };
    const blocked = await runPull(pull, { inputs: { ...inputs, ...counting } });
    expect(blocked).toMatchObject({ exitCode: 1, results: notCompared });
    expect(blocked.results.reason).toContain("could not be compared");
    const noted = await runPull(pull, { inputs });
    expect(noted).toMatchObject({ exitCode: 0, results: { gateChanges: { kind: "not-compared" } } });
    expect(noted.log).toMatch(/^::warning [^\n]*could not be seen[^\n]*app\/RELEASE_READINESS\.md/m);
  });
});

describe("a page that the base lacks", () => {
  test("is not new where no `.git` says that the pull request brings it", async () => {
    const ran = await runPull(await pullRequest(null, strict), { inputs: counting });
    expect(ran.results).toMatchObject(notCompared);
  });

  test("is not new where no commit has it: an earlier step has put it there", async () => {
    const pull = await committedPullRequest(null, null);
    writeFileSync(join(pull.folder, pagePath), weak);
    const ran = await runPull(pull, { inputs: counting });
    expect(ran.results).toMatchObject(notCompared);
    expect(ran.summary).toContain("name a page that is committed");
  });

  test("is new where the pull request's commit has it", async () => {
    const ran = await runPull(await committedPullRequest(null, strict), { inputs: counting });
    expect(ran).toMatchObject({ exitCode: 0, results: { gateChanges: { kind: "new-page" } } });
  });
});

describe("a page of another repository", () => {
  /** A pull request whose workspace holds another repository's page, at a path that the base has too. */
  async function withOther(place: (folder: string, other: string) => void): Promise<Pull> {
    const pull = await committedPullRequest(strict, strict);
    const other = makeRepository();
    commit(other, { [pagePath]: strict });
    place(pull.folder, other);
    return pull;
  }

  test("that lies beside the pull request's is not compared with this one's", async () => {
    const pull = await withOther((folder, other) => renameSync(other, join(folder, "policy")));
    const inputs = { checklist: `policy/${pagePath}` };
    const ran = await runPull(pull, { inputs: { ...inputs, ...counting } });
    expect(ran.results).toMatchObject(notCompared);
    expect(ran.summary).toContain("in a checkout of another repository");
    const fromBase = await runPull(pull, { inputs: { ...inputs, "checklist-from": "base" } });
    expect(fromBase).toMatchObject({ exitCode: 2, results: { checks: [] } });
  });

  test("that is a submodule is not compared with this one's", async () => {
    const pull = await withOther((folder, other) => {
      git(folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "policy");
    });
    const head = commit(pull.folder, {}, "with a submodule");
    const moved = { ...pull, head };
    moved.github.addPull({ number: 7, headSha: head });
    for (const inputs of [{ checklist: `policy/${pagePath}` }, { "working-directory": "policy" }]) {
      const ran = await runPull(moved, { inputs: { ...inputs, ...counting } });
      expect(ran.results).toMatchObject(notCompared);
    }
  });
});

describe("an event of a pull request whose payload is empty", () => {
  test.each(["pull_request", "pull_request_target", "merge_group"])("is not passed: %s", async (name) => {
    const pull = await committedPullRequest(strict, weak);
    const given = { event: {}, env: { GITHUB_EVENT_NAME: name } };
    const counted = await runPull(pull, { ...given, inputs: counting });
    expect(counted.results).toMatchObject({ ...notCompared, gateChanges: { base: null } });
    expect(counted.summary).toContain("the event's payload names no base");
    const noted = await runPull(pull, given);
    expect(noted.results).toMatchObject({ gate: "ready", gateChanges: { kind: "not-compared" } });
    expect(noted.log).toMatch(/^::warning [^\n]*names no base/m);
  });

  test("is a push where there is no base to ask for", async () => {
    const pull = await committedPullRequest(strict, weak);
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
    const ran = await runPull(pull, { inputs: counting, event: {}, env });
    expect(ran.results).toMatchObject({ gate: "ready", gateChanges: null });
  });
});

test("with `commit: checkout` the page of a commit on top is compared as ever", async () => {
  const pull = await committedPullRequest(strict, strict);
  commit(pull.folder, { [pagePath]: weak }, "a version");
  offer(pull, pull.base, strict);
  const ran = await runPull(pull, { inputs: { ...counting, commit: "checkout" } });
  expect(ran.results).toMatchObject({
    reasonCode: "gate-weakened",
    gateChanges: { kind: "compared", base: pull.base },
  });
});
