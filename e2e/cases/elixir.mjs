// The project's real input: the page of a Mix project, and what it says when one module is broken.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mustRun } from "../support/process.mjs";
import { actingParts } from "../support/rendered.mjs";
import { effects } from "../support/runner-log.mjs";
import { copyToWorkspace } from "../support/workspace.mjs";

const page = "RELEASE_READINESS.md";

/**
 * One mistake per area that still compiles without a warning and stays formatted, and what the page says then;
 * `guidance` is a piece of the area's rollback and of its retest.
 */
const mistakes = {
  catalog: {
    module: "catalog",
    from: "Enum.sort_by(& &1.name)",
    to: "Enum.sort_by(& &1.summary)",
    guidance: ["git checkout v0.2.0 -- lib/toolbox/catalog.ex test/catalog", "mix test test/catalog --trace"],
  },
  registry: {
    module: "registry",
    from: "{:_, server, monitor}",
    to: "{:_, monitor, server}",
    guidance: ["git checkout v0.2.0 -- lib/toolbox/registry.ex test/registry", "Ten in a row"],
  },
  permissions: {
    module: "permissions",
    from: "String.starts_with?(tool, group)",
    to: "String.contains?(group, tool)",
    guidance: ["Treat it as a leak", "mix test test/permissions --trace"],
  },
  bindings: {
    module: "bindings",
    from: "is_integer(value)",
    to: "is_number(value)",
    guidance: ["lib/toolbox/bindings.ex", "mix test test/bindings --trace"],
  },
  "partial-streaming": {
    module: "streaming",
    from: "stream.held <> chunk",
    to: "chunk <> stream.held",
    guidance: [
      "git checkout v0.2.0 -- lib/toolbox/streaming.ex test/streaming",
      "mix test test/streaming --only partial",
    ],
  },
};
const guidanceOfTests = ["git push --delete origin TAG", "MIX_PUBSUB=0 mix test --seed 0 --max-failures 1"];

export default [
  {
    name: "elixir: the page of examples/elixir-toolbox is ready",
    needs: ["mix", "git"],
    async run(t) {
      const workspace = await copyToWorkspace(
        join(t.root, "examples/elixir-toolbox"),
        join(t.folder, "toolbox"),
      );
      const { exitCode, outputs, results, summary, log, stderr, leftovers, temp } = await t.action({
        workspace,
      });

      assert.equal(exitCode, 0);
      const { gate, total, passed, failed, skipped } = outputs;
      assert.deepEqual(
        { gate, total, passed, failed, skipped },
        { gate: "ready", total: "8", passed: "8", failed: "0", skipped: "0" },
      );
      assert.deepEqual(JSON.parse(outputs["failed-areas"]), []);
      assert.ok(outputs.results.startsWith(`${temp}/`), outputs.results);
      assert.deepEqual(verdicts(results), {
        format: "passed",
        compile: "passed",
        tests: "passed",
        catalog: "passed",
        registry: "passed",
        permissions: "passed",
        bindings: "passed",
        "partial-streaming": "passed",
      });
      assert.equal(results.checklist.ticket, "FAC-61");
      assert.deepEqual(results.findings, []);
      assert.deepEqual(
        results.signOffs.map(({ done }) => done),
        [true, true, false, false],
      );
      assert.match(summary, /FAC-61/);
      assert.match(summary, /Docs built with ExDoc/);
      assert.deepEqual(actingParts(summary), []);
      assert.match(log, /\d+ doctests?, \d+ tests?, 0 failures/);
      assert.equal(stderr, "");
      assert.deepEqual(annotations(log), []);
      assert.deepEqual(leftovers, []);
      assert.equal(await mustRun("git", ["status", "--porcelain"], { cwd: workspace }), "");
    },
  },
  {
    name: "elixir: a mistake in every module fails every area and the full test run, each with its own guidance",
    needs: ["mix", "git"],
    run: (t) => failsBy(t, Object.keys(mistakes)),
  },
  ...Object.entries(mistakes).map(([area, { module }]) => ({
    name: `elixir: a mistake in ${module} fails ${area} and the full test run, and nothing else`,
    // What the others would show of their areas is in the case before, and that the rest passes in the one that stays.
    long: area !== "partial-streaming",
    needs: ["mix", "git"],
    run: (t) => failsBy(t, [area]),
  })),
];

/** With a mistake in each of these areas they and the full test run fail with their guidance, and nothing else does. */
async function failsBy(t, areas) {
  const workspace = await copyToWorkspace(join(t.root, "examples/elixir-toolbox"), join(t.folder, "toolbox"));
  for (const { module, from, to } of areas.map((area) => mistakes[area]))
    await replaceInFile(join(workspace, `lib/toolbox/${module}.ex`), from, to);
  const { exitCode, outputs, results, summary, log } = await t.action({ workspace });

  assert.equal(exitCode, 1);
  assert.equal(outputs.gate, "not-ready");
  assert.equal(results.reasonCode, "checks-failed");
  assert.deepEqual(
    Object.entries(verdicts(results)).filter(([, verdict]) => verdict !== "passed"),
    ["tests", ...inOrder(areas)].map((id) => [id, "failed"]),
  );
  assert.deepEqual(JSON.parse(outputs["failed-areas"]).sort(), [...areas, "quality"].sort());

  // Of checks that failed alike the summary has the guidance of the first.
  const told = areas.length === 1 ? summary : log;
  for (const text of [...areas.flatMap((area) => mistakes[area].guidance), ...guidanceOfTests])
    assert.ok(told.includes(text), `summary or log say "${text}"`);
  for (const [other, { guidance: others }] of Object.entries(mistakes)) {
    if (!areas.includes(other))
      assert.ok(!summary.includes(others[0]), `the summary is silent about ${other}`);
  }
  assert.match(summary, /[1-9]\d* failures?/);
  assert.deepEqual(actingParts(summary), []);
  const lines = (await readFile(join(workspace, page), "utf8")).split("\n");
  const lineOf = (holds) => ({ file: page, line: 1 + lines.findIndex(holds) });
  assert.deepEqual(annotations(log), [
    lineOf((line) => /^\| quality +\| tests +\|/.test(line)),
    ...inOrder(areas).map((area) => lineOf((line) => line.split("|")[1]?.trim() === area.replace("-", " "))),
  ]);
}

/** The page's order. */
const inOrder = (areas) => Object.keys(mistakes).filter((area) => areas.includes(area));

const verdicts = (results) => Object.fromEntries(results.checks.map(({ id, verdict }) => [id, verdict]));

const annotations = (log) =>
  effects(log)
    .filter(({ name }) => ["error", "warning", "notice"].includes(name))
    .map(({ parameters }) => ({ file: parameters.file, line: Number(parameters.line) }));

async function replaceInFile(path, from, to) {
  const text = await readFile(path, "utf8");
  assert.equal(text.split(from).length, 2, `${path} holds ${from} once`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}
