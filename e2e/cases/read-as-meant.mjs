// A page that was written for people, in the words of its team: what it means is judged, and what is not read is named.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment } from "../support/environment.mjs";
import { edited, theirs } from "../support/real-page.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const page = "RELEASE_READINESS.md";

/** A page of the same shape as the first real one, with other words. */
const ours = `# 2.0 release gate

| Area | Owner | Command | Test files | Expected pass signal | Expected fail signal | Rollback + retest action |
| --- | --- | --- | --- | --- | --- | --- |
| Orders | Release lead | \`TZ=UTC mix test test/orders_test.exs\` | \`test/orders_test.exs\` | Command exits \`0\`; the runner reports \`0 failures\`; rounding and tax tests pass | Non-zero exit; wrong totals or missing expected \`TaxError\` for unknown regions | Revert the order changes, rerun this command until green |
| Invoices | Release lead | \`TZ=UTC mix test test/invoices_test.exs\` | \`test/invoices_test.exs\` | Command exits \`0\`; the runner reports \`0 failures\`; \`split_lines\` layout works | Non-zero exit; layout breaks | Revert the invoice changes, then rerun the full sequence |
`;

/** What a mix does that prints this and ends so. */
const mixes = {
  right: ["split_lines validate_partial allow_partial\n12 tests, 0 failures", 0],
  "three failures and exit 0": ["split_lines validate_partial allow_partial\n12 tests, 3 failures", 0],
  "exit 1": ["split_lines validate_partial allow_partial\n12 tests, 0 failures", 1],
};

export default [
  {
    name: "read as meant: findings name what of a page for people is not read",
    needs: ["git"],
    async run(t) {
      const workspace = await makeWorkspace(join(t.folder, "page"), { [page]: ours });
      const { exitCode, log } = await t.cli(["lint", page, "--json"], { workspace });
      assert.equal(exitCode, 0);
      namesAll(JSON.parse(log), {
        "column-unread": ["Test files"],
        "signal-prose": ["tax tests pass", "layout breaks"],
        "signal-absence": ["TaxError"],
        "signal-name": ["split_lines"],
      });
    },
  },
  {
    name: "read as meant: findings name what of the real page is not read",
    needs: ["git"],
    async run(t) {
      if (!existsSync(theirs(t.root))) return;
      const workspace = await makeWorkspace(join(t.folder, "page"), {
        [page]: await readFile(theirs(t.root), "utf8"),
      });
      const { exitCode, log } = await t.cli(["lint", page, "--json"], { workspace });
      assert.equal(exitCode, 0);
      namesAll(JSON.parse(log), {
        "column-unread": ["Command path"],
        "signal-prose": ["guard tests pass"],
        "signal-absence": ["ArgumentError"],
        "signal-name": ["validate_partial", "allow_partial"],
      });
    },
  },
  ...[
    ["a page for people", () => ours],
    ["the real page", (root) => (existsSync(theirs(root)) ? readFile(theirs(root), "utf8") : null)],
  ].map(([which, read]) => ({
    name: `read as meant: ${which} after the edits that its findings ask for has none left and runs`,
    needs: ["git", "bash"],
    async run(t) {
      const text = await read(t.root);
      if (text === null) return;
      const workspace = await makeWorkspace(join(t.folder, "page"), { [page]: edited(text) });
      const linted = await t.cli(["lint", page, "--strict", "--json"], { workspace });
      assert.deepEqual(JSON.parse(linted.log), []);
      for (const [prints, code, gate] of [
        ["ArgumentError TaxError\n12 tests, 0 failures", 0, "ready"],
        ["ArgumentError TaxError\n12 tests, 10 failures", 0, "not-ready"],
        ["ArgumentError TaxError\n12 tests, 0 failures", 1, "not-ready"],
      ]) {
        const env = await withMix(join(t.folder, "bin"), prints, code);
        const { outputs, results } = await t.action({ workspace, env, inputs: { strict: "true" } });
        assert.equal(outputs.gate, gate);
        const verdict = gate === "ready" ? "passed" : "failed";
        assert.ok(results.checks.every((check) => check.verdict === verdict));
      }
    },
  })),
  ...Object.entries(mixes).flatMap(([what, [prints, code]]) =>
    [
      ["a page for people", () => ours, 2],
      ["the real page", (root) => existsSync(theirs(root)) && readFile(theirs(root), "utf8"), 5],
    ].map(([which, read, count]) => ({
      name: `read as meant: ${which} with a mix of ${what}`,
      needs: ["git", "bash"],
      async run(t) {
        const text = await read(t.root);
        if (text === false) return;
        const workspace = await makeWorkspace(join(t.folder, "page"), { [page]: text });
        const { exitCode, outputs, results, summary } = await t.action({
          workspace,
          env: await withMix(join(t.folder, "bin"), prints, code),
        });
        const isRight = what === "right";
        assert.equal(exitCode, isRight ? 0 : 1);
        assert.equal(outputs.gate, isRight ? "ready" : "not-ready");
        assert.equal(results.checks.length, count);
        for (const { id, verdict, signals, guidance } of results.checks) {
          assert.equal(verdict, isRight ? "passed" : "failed", id);
          const expected = (kind) =>
            signals.filter((signal) => signal.kind === kind).map(({ expect }) => expect);
          assert.deepEqual(expected("pass").slice(0, 2), ["exit 0", "0 failures"]);
          assert.equal(expected("fail")[0], "exit !0");
          assert.ok(signals.every(({ implied }) => !implied));
          if (!isRight) assert.ok(guidance.rollback.startsWith("Revert"), id);
        }
        if (isRight) return;
        // Those with the same signals share a table, with the first step of each.
        const backs = summary.match(/Roll back and retest|^\| \[.*\| .*Revert/gm) ?? [];
        assert.ok(backs.length >= count, `the summary shows each of ${count} ways back, not ${backs.length}`);
      },
    })),
  ),
];

/** Each rule is found, and its findings name these words. */
function namesAll(findings, expected) {
  for (const [rule, words] of Object.entries(expected)) {
    const said = findings.filter((finding) => finding.rule === rule).map(({ found }) => found);
    for (const word of words)
      assert.ok(
        said.some((sentence) => sentence.includes(word)),
        `${rule} names ${word}: ${said.join(" | ")}`,
      );
  }
}

/** An environment in which `mix` is a program of ours. */
async function withMix(folder, prints, code) {
  await mkdir(folder, { recursive: true });
  const mix = join(folder, "mix");
  await writeFile(mix, `#!/bin/sh\nprintf '%s\\n' '${prints.replaceAll("\n", "' '")}'\nexit ${code}\n`);
  await chmod(mix, 0o755);
  return { PATH: `${folder}:${plainEnvironment.PATH}` };
}
