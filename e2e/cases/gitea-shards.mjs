// A page over four jobs on a real forge: plan, shards and gate on Gitea, which hands results on by its own protocol.
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../support/environment.mjs";
import { buildTimeoutMs } from "../support/gitea-build.mjs";
import { checkout, makeRepository, publishAction } from "../support/gitea-repository.mjs";
import { withGitea } from "../support/gitea-server.mjs";
import { until } from "../support/until.mjs";

const areas = ["catalog", "registry", "site", "image"];

/** Each area passes where the folder has no file of its name. */
const page = (folder) => `# Gate

| Area | Command | Pass signal | Rollback | Retest |
| --- | --- | --- | --- | --- |
${areas.map((area) => `| ${area} | \`! test -e ${folder}/${area} && echo whole\` | \`whole\` | Undo ${area}. | \`make ${area}\` |`).join("\n")}
`;

/**
 * Gitea 1.26 makes no jobs of a matrix that another job puts out, so the workflow numbers the parts, one more than
 * there are here; and it has no `needs.*.result`.
 */
const workflow = (folder) => `name: gate
on: pull_request
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      plan: \${{ steps.plan.outputs.plan }}
    steps:
${checkout}      - uses: bot/readiness-action/plan@v1
        id: plan
        with:
          shards: 4
  shards:
    needs: plan
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        part: [0, 1, 2, 3, 4]
    steps:
${checkout}      - run: "! test -e ${folder}/die-\${{ matrix.part }}"
      - uses: bot/readiness-action@v1
        id: readiness
        if: fromJSON(needs.plan.outputs.matrix).include[matrix.part].shard != ''
        with:
          shard: \${{ fromJSON(needs.plan.outputs.matrix).include[matrix.part].shard }}
      - if: always() && steps.readiness.outputs.results != ''
        run: node ${join(root, "e2e/support/hand-on.mjs")} up "$RESULTS" part-\${{ matrix.part }}-$GITHUB_RUN_ATTEMPT.json
        env:
          RESULTS: \${{ steps.readiness.outputs.results }}
  readiness:
    needs: [plan, shards]
    if: always()
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
${checkout}      - run: node ${join(root, "e2e/support/hand-on.mjs")} down parts
      - uses: bot/readiness-action/gate@v1
        if: always()
        with:
          plan: \${{ needs.plan.outputs.plan }}
          needs: '["\${{ needs.plan.result }}", "\${{ needs.shards.result }}"]'
          from: parts
`;

/**
 * What the gate of the newest run says, once every job has ended: a run whose shards have failed counts as ended before
 * its gate has begun.
 */
async function decided(repository, sha) {
  const jobsOf = ({ id }) => repository.api("GET", `/actions/runs/${id}/jobs`);
  const found = {};
  await until(async () => {
    const [run] = await repository.runs(sha);
    if (run === undefined) return false;
    const { jobs } = await jobsOf(run);
    Object.assign(found, { run, gate: jobs.find(({ name }) => name === "readiness") });
    return run.status === "completed" && jobs.every(({ status }) => status === "completed");
  }, patienceMs);
  const { run, gate } = found;
  const log = (await repository.api("GET", `/actions/jobs/${gate.id}/logs`)).replace(/^\S+Z /gm, "");
  return { run, conclusion: gate.conclusion, log };
}

/** Seven jobs, one after the other. */
const patienceMs = 180_000;

/** Starts a run again, as the buttons do, and waits until it has begun. */
async function again(repository, sha, run, what) {
  await repository.api("POST", `/actions/runs/${run.id}/${what}`);
  await until(async () => (await repository.runs(sha)).some(({ status }) => status !== "completed"));
  return decided(repository, sha);
}

export default [
  {
    name: "gitea: three jobs and four shards decide one gate: one fails, is run again, and dies",
    long: true,
    needs: ["git", "base64"],
    timeoutMs: buildTimeoutMs,
    run: (t) =>
      withGitea(t, async (forge) => {
        const place = (name) => join(t.folder, name);
        await publishAction(t, forge);
        const repository = await makeRepository(t, forge, {
          files: { "RELEASE_READINESS.md": page(t.folder), ".gitea/workflows/gate.yml": workflow(t.folder) },
        });
        await writeFile(place("site"), "");
        const sha = await repository.commit({}, "topic");
        const { number } = await repository.pull("topic");

        const first = await decided(repository, sha);
        assert.equal(first.conclusion, "failure", first.log);
        assert.match(first.log, /1 of 4 required checks did not pass/);
        const [comment, ...others] = await repository.comments(number);
        assert.deepEqual(others, [], "one comment, by the gate alone");
        assert.match(comment.body, /^## ❌ Not ready/m);
        assert.match(comment.body, /Undo site/);

        await rm(place("site"));
        const second = await again(repository, sha, first.run, "rerun-failed-jobs");
        assert.equal(second.conclusion, "success", second.log);
        assert.match((await repository.comments(number))[0].body, /^## ✅ Ready again$/m);

        // Everything again, and one part dies before it has results: its older file must not speak for it.
        await writeFile(place("die-2"), "");
        const third = await again(repository, sha, first.run, "rerun");
        assert.equal(third.conclusion, "failure", third.log);
        assert.match(third.log, /shard `?3-of-4-ubuntu-latest/);
        assert.match((await repository.comments(number))[0].body, /3-of-4-ubuntu-latest/);

        await rm(place("die-2"));
        const last = await again(repository, sha, first.run, "rerun-failed-jobs");
        assert.equal(last.conclusion, "success", last.log);
        t.figure("4 runs of 7 jobs");
      }),
  },
];
