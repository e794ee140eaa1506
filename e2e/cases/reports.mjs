// `reports` of the built action: every format of one record, and none that says more than the run came to.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { effects } from "../support/runner-log.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const formats = {
  junit: "xml",
  "junit-strict": "xml",
  ctrf: "json",
  "in-toto": "json",
  svr: "json",
  html: "html",
  markdown: "md",
  json: "json",
};
const names = Object.keys(formats);
const fileOf = (format) => `out/${format}.${formats[format]}`;
const reports = names.map((format) => `${format}: ${fileOf(format)}`).join("\n");

const page = (broken) => `---
owner: "@acme/release"
---
| Area | Check | Command | Pass signal | Rollback |
| --- | --- | --- | --- | --- |
| catalog | | \`echo done; echo '::warning::from the page'; echo '##[error]of it'\` | \`done\` | revert |
| registry | deep | \`${broken}\` | \`exit 0\` | revert |
`;

const texts = async (workspace) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(workspace, fileOf(name)), "utf8")]),
    ),
  );

const every = {
  name: "reports: every format of a run that is not ready, and the same of its results file",
  needs: ["git"],
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "all"), { "page.md": page("echo broken; exit 3") });
    const inputs = { checklist: "page.md", reports };
    const step = await t.action({ workspace, inputs });
    assert.equal(step.exitCode, 1, step.log);
    const written = await texts(workspace);
    assert.deepEqual(JSON.parse(written.json), step.results);
    assert.match(written.junit, /<failure /);
    assert.match(written.html, /^<!doctype html>/i);
    assert.equal(JSON.parse(written.ctrf).results.summary.failed, 1);
    assert.equal(JSON.parse(written["in-toto"]).result, "FAILED");
    assert.deepEqual(JSON.parse(written.svr).properties, ["READINESS_CHECK_PASSED:catalog"]);
    assert.match(written.markdown, /Not ready/);

    // On stdout within a workflow nothing of it is taken for a command, and it means the same.
    for (const format of ["junit", "json"]) {
      const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace };
      const shown = await t.cli(["report", fileOf("json"), "--format", format], { workspace, env });
      assert.equal(shown.exitCode, 0, shown.log);
      assert.deepEqual(effects(shown.log), effects(""));
    }
    const joined = await t.cli(["report", "--from", fileOf("json"), "--format", "html"], { workspace });
    assert.match(joined.log, /^<!doctype html>/i);
  },
};

const killed = {
  name: "reports: of a run that was killed are post's, whatever lay there before",
  needs: ["git"],
  async run(t) {
    const workspace = await makeWorkspace(join(t.folder, "killed"), {
      "page.md": page("if test ! -e out/junit.xml; then touch gone; fi; kill -9 $PPID; sleep 5"),
      ".gitignore": "out\ngone\n",
    });
    await mkdir(join(workspace, "out"));
    for (const format of names)
      await writeFile(join(workspace, fileOf(format)), "ready, says an earlier run");
    const step = await t.action({ workspace, inputs: { checklist: "page.md", reports } });
    assert.notEqual(step.exitCode, 0);
    assert.ok(existsSync(join(workspace, "gone")), "the earlier files were there while the check ran");
    const written = await texts(workspace);
    assert.equal(JSON.parse(written.json).reasonCode, "interrupted");
    assert.match(written.junit, /<(?:failure|error) /);
    assert.equal(JSON.parse(written["in-toto"]).result, "FAILED");
    for (const format of names) assert.doesNotMatch(written[format], /earlier run/, format);
    assert.ok(existsSync(step.outputs.results));
  },
};

export default [every, killed];
