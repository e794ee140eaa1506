// Our own page once a version is published: its tags, and what users download, from a server of ours.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { verdictsOf } from "../support/release.mjs";

const page = "RELEASE_READINESS.md";

export default [
  {
    name: "own release: after publishing, our page runs what the tag's archive holds",
    needs: ["git", "curl", "tar", "gzip"],
    async run(t) {
      const { version } = JSON.parse(await readFile(join(t.root, "package.json"), "utf8"));
      const { workspace, git } = await copyOfOurs(t);
      const tag = `v${version}`;
      await git("tag", tag);
      await git("tag", `v${version.split(".")[0]}`);
      const server = await serveArchive(t, git, tag);
      const run = () =>
        t.action({
          workspace,
          inputs: { version, phase: "after" },
          event: { name: "workflow_dispatch", payload: {} },
          env: { GITHUB_SERVER_URL: server.url },
        });
      try {
        const linted = await t.cli(["lint", "--strict", "--json"], { workspace });
        assert.deepEqual([linted.exitCode, JSON.parse(linted.log)], [0, []]);
        const published = await run();
        assert.deepEqual(verdictsOf(published.results), { tags: "passed", archive: "passed" });
        assert.equal(published.outputs.gate, "ready");
        assert.deepEqual(server.requests, [`/acme/toolbox/archive/refs/tags/${tag}.tar.gz`]);

        await git("commit", "--quiet", "--allow-empty", "--message", "Later");
        const elsewhere = await run();
        assert.equal(verdictsOf(elsewhere.results).tags, "failed");
        assert.equal(elsewhere.exitCode, 1);
      } finally {
        await server.close();
      }
    },
  },
];

/** What would be committed now, in a repository of its own; its page installs nothing. */
async function copyOfOurs(t) {
  const workspace = join(t.folder, "ours");
  const listed = await mustRun("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: t.root,
  });
  for (const path of new Set(
    listed.split("\0").filter((name) => name !== "" && existsSync(join(t.root, name))),
  )) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await cp(join(t.root, path), join(workspace, path), { verbatimSymlinks: true });
  }
  const text = await readFile(join(workspace, page), "utf8");
  await writeFile(join(workspace, page), text.replace(/^setup: .*\n/m, ""));
  const author = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.org", "-c", "commit.gpgsign=false"];
  const git = (...args) => mustRun("git", [...author, ...args], { cwd: workspace });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The release");
  return { workspace, git };
}

/** Answers every request with the tag's archive, as GitHub makes it. */
async function serveArchive(t, git, tag) {
  const file = join(t.folder, "archive.tar.gz");
  await git("archive", "--format=tar.gz", `--prefix=toolbox-${tag}/`, "--output", file, tag);
  const archive = await readFile(file);
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.end(archive);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
