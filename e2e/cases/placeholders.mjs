// What guidance shows of the run (FORMAT 3.4, 3.5): placeholders and links, from real repositories and events.
import assert from "node:assert/strict";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { visibleText } from "../support/rendered.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const git = (cwd, ...args) =>
  mustRun("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", ...args], { cwd });

/** One check that fails, whose guidance holds all there is. */
const page = `# Gate

| Area | Command | Rollback | Retest |
| --- | --- | --- | --- |
| way back | \`env; exit 1\` | [How](#how) | \`retry --from {last-tag} --with {SPACED} --and {QUOTED} --tag {last-version}\` |

## How

Go back to {last-tag} ({last-version}) from {sha}, base {base-sha}, pull request {pr}, run {run-url}, {PLAIN}, {MARKED}.
Left alone: {unknown}, \${sha}, {Sha}, {}.

\`git revert {sha}\` and \`echo {SPACED} {QUOTED} {TICKED}\`, see [the module](lib/a.ex#L3), [above](../README.md),
[elsewhere](https://page.example/x) and ![the picture](docs/a.png).

\`\`\`sh
git push origin {last-tag}:main
echo {SPACED}
\`\`\`
`;

const vars = [
  "SPACED=two words; rm -rf /",
  "QUOTED=it's",
  "TICKED=a`b",
  "PLAIN=v1.2-x",
  "MARKED=*bold* <b> @octocat #1",
].join("\n");

/** A repository with releases, and a merge on top. */
async function makeRepository(t) {
  const workspace = await makeWorkspace(join(t.folder, "repository"), {
    "docs/gate.md": page,
    "lib/a.ex": "a\n",
  });
  await git(workspace, "tag", "v0.3.0");
  await git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Between");
  return workspace;
}

const sha = async (workspace, name = "HEAD") => (await git(workspace, "rev-parse", name)).trim();

async function runGate(t, workspace, options = {}) {
  const ran = await t.action({ workspace, inputs: { checklist: "docs/gate.md", vars }, ...options });
  assert.equal(ran.exitCode, 1);
  const [check] = ran.results.checks;
  return { ...ran, check, shown: visibleText(ran.summary), warnings: ran.results.warnings.join("\n") };
}

export default [
  {
    name: "placeholders: everything is filled, quoted where it is code, and linked at the commit",
    needs: ["git"],
    async run(t) {
      const workspace = await makeRepository(t);
      const head = await sha(workspace);
      const { summary, shown, check, log, warnings } = await runGate(t, workspace, {
        event: {
          name: "pull_request",
          payload: {
            pull_request: {
              number: 17,
              head: { sha: "a".repeat(40), repo: { full_name: "acme/toolbox" } },
              base: { sha: "b".repeat(40) },
            },
          },
        },
      });
      assert.notEqual(head, "a".repeat(40));
      const runUrl = "https://github.com/acme/toolbox/actions/runs/4242";
      for (const text of [
        `Go back to v0.3.0 (0.3.0) from ${"a".repeat(10)}, base ${"b".repeat(40)}, pull request 17, run ${runUrl}, v1.2-x, *bold* <b> @octocat #1.`,
        `Left alone: {unknown}, ${"$"}{sha}, {Sha}, {}.`,
        `git revert ${"a".repeat(10)}`,
        "echo 'two words; rm -rf /' 'it'\\''s' 'a`b'",
        "git push origin v0.3.0:main",
        "retry --from v0.3.0 --with 'two words; rm -rf /' --and 'it'\\''s' --tag 0.3.0",
      ])
        assert.ok(shown.includes(text), `the summary says ${text}`);
      const tree = `https://github.com/acme/toolbox/blob/${"a".repeat(10)}`;
      for (const text of [
        `href="${tree}/docs/lib/a.ex#L3"`,
        `href="${tree}/README.md"`,
        'href="https://page.example/x"',
        `src="https://github.com/acme/toolbox/raw/${"a".repeat(10)}/docs/docs/a.png"`,
      ])
        assert.ok(summary.includes(text), `the summary links ${text}`);
      assert.ok(check.guidance.retest.includes("--from v0.3.0"));
      assert.match(log, /retest way-back: retry --from v0\.3\.0/);
      // This base is no commit of the repository: nobody can compare its page, and that is all there is to warn of.
      assert.match(warnings, /^Whether this pull request changes its own gate could not be seen: [^\n]*$/);
      for (const line of [
        `READINESS_SHA=${"a".repeat(40)}`,
        `READINESS_BASE_SHA=${"b".repeat(40)}`,
        "READINESS_LAST_TAG=v0.3.0",
        "READINESS_PR=17",
      ])
        assert.ok(log.includes(`\n${line}\n`), line);
    },
  },
  {
    name: "placeholders: on a tag push the last tag is the release before",
    needs: ["git"],
    async run(t) {
      const workspace = await makeRepository(t);
      await git(workspace, "tag", "v0.4.0");
      const { shown } = await runGate(t, workspace, {
        env: { GITHUB_REF: "refs/tags/v0.4.0", GITHUB_REF_NAME: "v0.4.0", GITHUB_REF_TYPE: "tag" },
        event: { name: "push", payload: { ref: "refs/tags/v0.4.0", before: "0".repeat(40) } },
      });
      assert.ok(shown.includes("Go back to v0.3.0 (0.3.0)"));
      assert.ok(shown.includes("base {base-sha}"), "forty zeros are no base");
    },
  },
  {
    name: "placeholders: a push and a merge group name their base",
    needs: ["git"],
    async run(t) {
      const workspace = await makeRepository(t);
      const payloads = {
        push: { before: "c".repeat(40) },
        merge_group: { merge_group: { base_sha: "c".repeat(40), head_sha: await sha(workspace) } },
      };
      for (const [name, payload] of Object.entries(payloads)) {
        const { shown } = await runGate(t, workspace, { event: { name, payload } });
        assert.ok(
          shown.includes(`from ${(await sha(workspace)).slice(0, 10)}, base ${"c".repeat(40)}`),
          name,
        );
      }
    },
  },
  {
    name: "placeholders: in a shallow clone the tag stays open, and the warning has the cure",
    needs: ["git"],
    async run(t) {
      const origin = await makeRepository(t);
      const workspace = join(t.folder, "shallow");
      await git(t.folder, "clone", "--quiet", "--depth", "1", `file://${origin}`, workspace);
      const { shown, warnings, log } = await runGate(t, workspace);
      assert.ok(shown.includes("git push origin {last-tag}:main"));
      assert.match(warnings, /\{last-tag\} has no value.*fetch-depth: 0/);
      assert.match(warnings, /\{last-version\} has no value.*fetch-depth: 0/);
      assert.match(log, /::warning [^\n]*\{last-tag\}[^\n]*fetch-depth: 0/);
    },
  },
  {
    name: "placeholders: a merge's tag may lie behind either parent; one that was never released has none",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "merged"), { "docs/gate.md": page });
      await git(workspace, "tag", "--delete", "v0.2.0");
      const before = await runGate(t, workspace);
      assert.match(before.warnings, /\{last-tag\} has no value.*no tag comes before this commit/);
      await git(workspace, "checkout", "--quiet", "-b", "side");
      await git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Side");
      await git(workspace, "tag", "v0.9.0");
      await git(workspace, "checkout", "--quiet", "main");
      await git(workspace, "commit", "--quiet", "--allow-empty", "--message", "Main");
      await git(workspace, "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
      const { shown } = await runGate(t, workspace);
      assert.ok(shown.includes("Go back to v0.9.0 (0.9.0)"));
    },
  },
  {
    name: "placeholders: on the command line git's HEAD is the commit, and what nobody knows is named",
    needs: ["git"],
    async run(t) {
      const workspace = await makeRepository(t);
      const { exitCode, log, results } = await t.cli(
        ["run", "docs/gate.md", "--vars", "PLAIN=v1.2-x", "--vars", "SPACED=two words"],
        { workspace },
      );
      assert.equal(exitCode, 1);
      const { guidance } = results.checks[0];
      assert.ok(guidance.rollback.includes(`git revert ${await sha(workspace)}`), guidance.rollback);
      assert.ok(
        guidance.rollback.includes("echo 'two words' {QUOTED}"),
        "a var that was not given is an unknown name",
      );
      assert.match(log, /warning: \{run-url\} has no value/);
      assert.match(log, /warning: \{pr\} has no value/);
      assert.doesNotMatch(log, /warning: \{QUOTED\}/);
      assert.equal(results.checklist.url, null);
    },
  },
  {
    name: "placeholders: outside a repository nothing is invented",
    async run(t) {
      const workspace = join(t.folder, "plain");
      await makeWorkspace(workspace, { "docs/gate.md": page });
      await mustRun("rm", ["-rf", join(workspace, ".git")]);
      const { shown, warnings } = await runGate(t, workspace);
      assert.ok(shown.includes("Go back to {last-tag} ({last-version}) from 0123456789, base"));
      assert.match(warnings, /\{last-tag\} has no value/);
    },
  },
];
