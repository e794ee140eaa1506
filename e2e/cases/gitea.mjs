// The action on a real forge: Gitea and its runner, built from their sources and started here.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildTimeoutMs } from "../support/gitea-build.mjs";
import { browser, checkout, forkOf, makeRepository, publishAction } from "../support/gitea-repository.mjs";
import { kill, withGitea } from "../support/gitea-server.mjs";
import { processesWith } from "../support/process.mjs";
import { until } from "../support/until.mjs";

const page = `<!-- readiness
ticket: "#1"
-->

# Gate

| Area | Command | Pass signal | Rollback | Retest |
| --- | --- | --- | --- | --- |
| catalog | \`cat catalog.txt\` | \`whole\` | [Restore the catalog](#restore-the-catalog) | \`make retest\` |

## Restore the catalog

See [the notes](docs/notes.md), then \`git revert {sha}\`. {run-url}
`;

const permissions = { contents: "read", "pull-requests": "write" };

/** A workflow of one job that uses the action, so many times as there are lists of inputs. */
function workflow({ name = "gate", on = "pull_request", uses = [{}], allowed = permissions, id = "" } = {}) {
  const steps = uses.map((inputs) => {
    const lines = Object.entries(inputs).map(([key, value]) => `          ${key}: ${value}\n`);
    const given = lines.length === 0 ? "" : `        with:\n${lines.join("")}`;
    return `      - uses: bot/readiness-action@v1\n        if: always()\n${id}${given}`;
  });
  const granted = Object.entries(allowed).map(([key, value]) => `      ${key}: ${value}\n`);
  return `${name === null ? "" : `name: ${name}\n`}on: ${on}
jobs:
  readiness:
    runs-on: ubuntu-latest
    permissions:
${granted.join("")}    steps:
${checkout}${steps.join("")}`;
}

const secretOf = (name) => `\${{ secrets.${name} }}`;

/** A repository with the page, these workflows (file name → text), and an issue that is the page's ticket. */
async function prepare(t, forge, { workflows, files = {}, isPrivate }) {
  await publishAction(t, forge);
  const placed = Object.entries(workflows).map(([name, text]) => [`.gitea/workflows/${name}`, text]);
  const repository = await makeRepository(t, forge, {
    files: {
      "RELEASE_READINESS.md": page,
      "catalog.txt": "whole\n",
      "docs/notes.md": "# Notes\n",
      ...Object.fromEntries(placed),
      ...files,
    },
    isPrivate,
  });
  await repository.api("POST", "/issues", { title: "The release" });
  return repository;
}

const broken = { "catalog.txt": "broken: ask @bot about #1, !1, bot/app#1 and bot/app!1\n" };
const worse = { "catalog.txt": "gone\n" };
const whole = { "catalog.txt": "whole\n" };

/** All addresses that a text of ours leads to. */
const linksOf = (text) =>
  [...text.matchAll(/\]\((https?:[^)\s]+)\)|href="(https?:[^"]+)"/g)].map(([, a, b]) => a ?? b);

const cases = {
  "a pull request fails, fails again and recovers in one comment, by the job's token": async (t, forge) => {
    const gate = workflow({ uses: [{ statuses: "gate" }] });
    const repository = await prepare(t, forge, { workflows: { "gate.yml": gate } });
    const ready = await repository.commit({}, "topic");
    const { number } = await repository.pull("topic");
    const [first] = await repository.ended(ready);
    assert.equal(first.conclusion, "success", first.log);
    assert.deepEqual(await repository.comments(number), [], "a run in which all passes says nothing");

    // Gitea has no permission for statuses, and the cure says what helps.
    assert.match(
      first.log,
      /The commit status was not set: .*permission.* \(403\)\. Give `github-token` a secret/,
    );
    assert.deepEqual(Object.keys(await repository.statuses(ready)), ["gate / readiness (pull_request)"]);

    const failing = await repository.commit(broken, "topic");
    const [second] = await repository.ended(failing);
    assert.equal(second.conclusion, "failure", second.log);
    const [comment, ...others] = await repository.comments(number);
    assert.deepEqual(others, []);
    assert.equal(comment.user.login, "gitea-actions");
    assert.match(
      comment.body,
      /^<!-- readiness-action gate .* workflow=gate name=readiness -->\n## ❌ Not ready/,
    );
    // What a summary would show stands in the log, because Gitea has no summaries.
    for (const said of ["Not ready", "See the notes (docs/notes.md)", "git revert", "make retest"])
      assert.ok(second.log.includes(said), `the log does not say "${said}":\n${second.log}`);
    assert.match(second.log, /^::group::/m);

    await leadsSomewhere(forge, repository, comment.body, second);
    await mentionsNobody(forge, repository, comment.body);

    const still = await repository.commit(worse, "topic");
    await repository.ended(still);
    const [again, ...more] = await repository.comments(number);
    assert.deepEqual([again.id, more], [comment.id, []]);
    assert.ok(again.body.includes(still.slice(0, 10)), again.body);

    const mended = await repository.commit(whole, "topic");
    const [last] = await repository.ended(mended);
    assert.equal(last.conclusion, "success", last.log);
    const [recovered] = await repository.comments(number);
    assert.equal(recovered.id, comment.id);
    assert.match(recovered.body, /^## ✅ Ready again$/m);
    await leadsSomewhere(forge, repository, recovered.body, last);

    // Nothing changes from here on, not even on a re-run.
    await repository.again(last);
    await until(async () => (await repository.runs(mended)).some(({ status }) => status !== "completed"));
    const [repeated] = await repository.ended(mended);
    assert.equal(repeated.conclusion, "success", repeated.log);
    assert.equal((await repository.comments(number))[0].updated_at, recovered.updated_at);
  },
  "statuses are set by a token of a person, or of a job that may write contents": async (t, forge) => {
    const bySecret = { statuses: "areas", "github-token": secretOf("PERSONAL") };
    const repository = await prepare(t, forge, {
      workflows: {
        "secret.yml": workflow({ name: "by secret", uses: [{ ...bySecret, name: "secret" }] }),
        "job.yml": workflow({
          name: "by job",
          uses: [{ statuses: "gate", name: "job" }],
          allowed: { ...permissions, contents: "write" },
        }),
      },
    });
    await repository.secret("PERSONAL", await forge.token("write:repository,write:issue,read:user"));
    const failing = await repository.commit(broken, "topic");
    const { number } = await repository.pull("topic");
    await repository.ended(failing, 2);
    const red = await repository.statuses(failing);
    assert.equal(red["readiness: secret / catalog"].status, "failure");
    assert.equal(red["readiness: job"].status, "failure");
    await repository.ended(await repository.commit(worse, "topic"), 2);
    const comments = await repository.comments(number);
    assert.deepEqual(
      comments.map(({ user }) => user.login).sort(),
      ["bot", "gitea-actions"],
      "one comment each",
    );

    const mended = await repository.commit(whole, "topic");
    const runs = await repository.ended(mended, 2);
    for (const { conclusion, log } of runs) {
      assert.equal(conclusion, "success", log);
      assert.doesNotMatch(log, /::warning::/);
    }
    const green = await repository.statuses(mended);
    assert.equal(green["readiness: secret / catalog"].status, "success");
    assert.equal(green["readiness: job"].status, "success");
    const { get } = await browser(forge, forge.bot);
    assert.equal((await get(green["readiness: job"].target_url)).status, 200);
    for (const { body } of await repository.comments(number)) assert.match(body, /^## ✅ Ready again$/m);
  },

  "two workflows without a name share neither comment nor status": async (t, forge) => {
    const unnamed = (extra) =>
      workflow({
        name: null,
        uses: [{ statuses: "gate", ...extra }],
        allowed: { ...permissions, contents: "write", actions: "read" },
      });
    const repository = await prepare(t, forge, {
      workflows: { "one.yml": unnamed({}), "two.yml": unnamed({ "fail-on": "never" }) },
    });
    const failing = await repository.commit(broken, "topic");
    const { number } = await repository.pull("topic");
    const runs = await repository.ended(failing, 2);
    for (const { log } of runs) assert.doesNotMatch(log, /has no `name:`/);
    const markers = (await repository.comments(number)).map(
      ({ body }) => / (workflow=\S+ name=\S+)/.exec(body)[1],
    );
    assert.deepEqual(markers.sort(), ["workflow=one.yml name=readiness", "workflow=two.yml name=readiness"]);
    const contexts = Object.keys(await repository.statuses(failing)).filter((one) =>
      one.startsWith("readiness"),
    );
    assert.deepEqual(contexts.sort(), ["readiness: readiness (one.yml)", "readiness: readiness (two.yml)"]);
    await repository.ended(await repository.commit(whole, "topic"), 2);
    const recovered = await repository.comments(number);
    assert.equal(recovered.length, 2);
    for (const { body } of recovered) assert.match(body, /^## ✅ Ready again$/m);
  },

  "a commit that the event is not about is refused, and its workflow is known by its file": async (
    t,
    forge,
  ) => {
    const uses = [{ statuses: "gate" }];
    const gate = workflow({
      name: null,
      uses,
      allowed: { ...permissions, contents: "write", actions: "read" },
    });
    const aside =
      'checkout --quiet "$GITHUB_SHA"\n          git -c user.name=e2e -c user.email=e2e@example.org commit --quiet --allow-empty --message aside';
    const repository = await prepare(t, forge, {
      workflows: { "gate.yml": gate.replace('checkout --quiet "$GITHUB_SHA"', aside) },
    });
    const sha = await repository.commit({}, "topic");
    const { number } = await repository.pull("topic");
    const [{ conclusion, log }] = await repository.ended(sha);
    assert.equal(conclusion, "failure", log);
    assert.match(log, /nothing was run: commit [0-9a-f]+ is checked out, and the event is about [0-9a-f]+/);
    const [comment] = await repository.comments(number);
    assert.match(comment.body, /workflow=gate\.yml name=readiness -->\n## ❌ Not ready/);
    assert.equal(await gateOf(repository, sha, "readiness (gate.yml)"), "error");
  },

  "a run that is cancelled is reported by post, leaves no process, and its re-run recovers": async (
    t,
    forge,
  ) => {
    const personal = { statuses: "gate", "github-token": secretOf("PERSONAL") };
    const { repository, sha, number, run } = await running(t, forge, { uses: [personal] });
    const { post } = await browser(forge, forge.bot);
    assert.equal((await post(`/${repository.fullName}/actions/runs/${run.id}/cancel`)).status, 200);
    await until(async () => (await gateOf(repository, sha)) !== "pending");
    assert.equal(await gateOf(repository, sha), "error");
    const [comment] = await repository.comments(number);
    assert.match(comment.body, /^## ⛔ Not ready: the run was cut off/m);
    assert.deepEqual(processesWith("READINESS_CHECK", "catalog"), []);
    const [{ conclusion, log }] = await repository.ended(sha);
    assert.equal(conclusion, "cancelled");
    assert.match(log, /\d processes left behind, ended; the run died while catalog was running/);
    await recovers(t, repository, { sha, number, run });
  },

  "a run that is cancelled can say nothing with the job's token: its status stays pending": async (
    t,
    forge,
  ) => {
    const allowed = { ...permissions, contents: "write" };
    const { repository, sha, number, run } = await running(t, forge, {
      uses: [{ statuses: "gate" }],
      allowed,
    });
    const { post } = await browser(forge, forge.bot);
    await post(`/${repository.fullName}/actions/runs/${run.id}/cancel`);
    await until(() => processesWith("READINESS_CHECK", "catalog").length === 0);
    const said = async () => (await repository.ended(sha))[0].log;
    await until(async () => (await said()).includes("the run died while catalog was running"));
    assert.match(await said(), /The commit status was not set: .* \(401\)\. A job's token ends with its run/);
    assert.equal(await gateOf(repository, sha), "pending");
    assert.deepEqual(await repository.comments(number), []);
    await recovers(t, repository, { sha, number, run });
  },

  "a runner that is killed in the middle never makes a gate ready, and the next run recovers": async (
    t,
    forge,
  ) => {
    const allowed = { ...permissions, contents: "write" };
    const { repository, sha, number } = await running(t, forge, { uses: [{ statuses: "gate" }], allowed });
    await forge.runner.kill();
    for (const pid of processesWith("GITHUB_JOB", "readiness")) kill(pid);
    assert.equal(await gateOf(repository, sha), "pending");
    await forge.runner.start();
    await writeFile(join(t.folder, "quick"), "");
    const next = await repository.commit({}, "topic");
    await until(async () => (await gateOf(repository, next)) === "success");
    assert.equal(
      await gateOf(repository, sha),
      "pending",
      "the dead run's word is not taken back, and it is not ready",
    );
    assert.deepEqual(await repository.comments(number), []);
  },

  "a command is given none of the runner's files, under none of their names, and touching one fails": async (
    t,
    forge,
  ) => {
    const nosy = `# Gate

| Area | Command | Pass signal |
| --- | --- | --- |
| nosy | \`! env \\| grep -v ^GITHUB_EVENT_PATH= \\| grep /act/workflow/\` | \`exit 0\` |
| forger | \`echo gate=ready >> "$(dirname "$RUNNER_TEMP")/act/workflow/outputcmd.txt"\` | \`exit 0\` |
`;
    const gate = workflow({ uses: [{ "fail-on": "never" }], id: "        id: readiness\n" });
    const shown = `${gate}      - run: echo "gate=$GATE"\n        env:\n          GATE: \${{ steps.readiness.outputs.gate }}\n`;
    const repository = await prepare(t, forge, {
      workflows: { "gate.yml": shown },
      files: { "RELEASE_READINESS.md": nosy },
    });
    const sha = await repository.commit({}, "topic");
    await repository.pull("topic");
    const [{ log }] = await repository.ended(sha);
    assert.match(log, /✓ passed +nosy/, log);
    assert.match(log, /✗ failed +forger/, log);
    assert.match(log, /^gate=not-ready$/m, log);
  },

  "each use in one job has a name, a comment and a status of its own": async (t, forge) => {
    const later = { statuses: "gate", "fail-on": "never" };
    const uses = [{ statuses: "gate" }, { ...later, name: "second" }, later];
    const composite = "      - uses: ./gate\n        if: always()\n";
    const gate = workflow({ uses, allowed: { ...permissions, contents: "write" } }) + composite + composite;
    const inner =
      "    - uses: bot/readiness-action@v1\n      with:\n        statuses: gate\n        fail-on: never\n";
    const repository = await prepare(t, forge, {
      workflows: { "gate.yml": gate },
      files: { "gate/action.yml": `name: gate\nruns:\n  using: composite\n  steps:\n${inner}` },
    });
    const failing = await repository.commit(broken, "topic");
    const { number } = await repository.pull("topic");
    const [{ log }] = await repository.ended(failing);
    const names = (await repository.comments(number)).map(({ body }) =>
      decodeURIComponent(/ name=(\S+) -->/.exec(body)[1]),
    );
    // The others have neither name nor id; the last two are within a composite action.
    const counted = [3, 4, 5].map((use) => `readiness __use_${use}`);
    assert.deepEqual(names, ["readiness", "second", ...counted], log);
    for (const name of names) assert.equal(await gateOf(repository, failing, name), "failure");
  },

  "an action whose runner is killed goes on and sets the true status": async (t, forge) => {
    const allowed = { ...permissions, contents: "write" };
    const { repository, sha } = await running(t, forge, { uses: [{ statuses: "gate" }], allowed });
    await forge.runner.kill();
    await writeFile(join(t.folder, "quick"), "");
    await until(async () => (await gateOf(repository, sha)) === "success");
    await until(() => processesWith("GITHUB_JOB", "readiness").length === 0);
  },

  "a fork's pull request is told by report@v1 from a second workflow, as the fork's own word": async (
    t,
    forge,
  ) => {
    const handed = join(t.folder, "handed");
    await mkdir(handed);
    // There is no actions/upload-artifact on this server: a folder of the machine stands for the artifact.
    const first = `${workflow({ uses: [{}], id: "        id: readiness\n" })}      - if: always()
        run: cp "\${{ steps.readiness.outputs.results }}" ${handed}/$GITHUB_RUN_ID.json
`;
    const second = `name: told
on:
  workflow_run:
    workflows: [gate]
    types: [completed]
jobs:
  report:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - run: cp ${handed}/\${{ github.event.workflow_run.id }}.json results.json
      - uses: bot/readiness-action/report@v1
        with:
          results: results.json
`;
    const workflows = { "gate.yml": first, "told.yml": second };
    const repository = await prepare(t, forge, { workflows, isPrivate: false });
    const stranger = await forge.account("stranger");
    const fork = await forkOf(t, forge, repository, stranger);
    const { post } = await browser(forge, forge.bot);
    const found = async (sha) => {
      await until(async () => (await repository.runs(sha)).length > 0);
      for (const { id } of await repository.runs(sha))
        await post(`/${repository.fullName}/actions/runs/${id}/approve`);
      return repository.ended(sha);
    };
    const failing = await fork.commit(broken, "topic");
    const { number } = await repository.pull("stranger:topic", stranger.token);
    const [ran] = await found(failing);
    assert.equal(ran.conclusion, "failure", ran.log);
    assert.match(ran.log, /^The pull request is from a fork, whose own run writes no comment/m);
    await until(async () => (await repository.comments(number)).length > 0);
    const [comment] = await repository.comments(number);
    assert.match(
      comment.body,
      /workflow=gate name=readiness -->\n## ❌ Not ready, as the fork's own run reports/,
    );
    assert.match(comment.body, /The verdicts are the word of stranger\/fork/);
    // This event was set off by the runner, and Gitea says the address by which the runner knows it.
    await leadsSomewhere(forge, repository, comment.body.replaceAll("//localhost:", "//127.0.0.1:"), ran);

    await found(await fork.commit(whole, "topic"));
    await until(async () => /^## ☑️ .*again/m.test((await repository.comments(number))[0].body));
    assert.equal((await repository.comments(number)).length, 1);
  },

  "the ticket of a push to the default branch gets one comment": async (t, forge) => {
    const gate = workflow({
      on: "push",
      uses: [{ "link-ticket": "true" }],
      allowed: { contents: "read", issues: "write" },
    });
    const repository = await prepare(t, forge, { workflows: { "gate.yml": gate } });
    const texts = [];
    for (const files of [broken, whole]) {
      const [run] = await repository.ended(await repository.commit(files));
      const [comment, ...others] = await repository.comments(1);
      assert.deepEqual(others, [], run.log);
      assert.ok(comment.body.includes(`/src/branch/main/RELEASE_READINESS.md`), comment.body);
      await leadsSomewhere(forge, repository, comment.body, run);
      texts.push(comment.body);
    }
    assert.match(texts[0], /❌ \*\*Not ready/);
    assert.match(texts[1], /✅ \*\*Ready/);
  },
};

/** A pull request whose run is in the middle of a check, which would take minutes unless the file `quick` is there. */
async function running(t, forge, wanted) {
  const begun = join(t.folder, "begun");
  const slow = `touch ${begun}; [ -e ${join(t.folder, "quick")} ] \\|\\| { setsid sleep 301 & until [ -e ${join(t.folder, "quick")} ]; do sleep 0.2; done; }; cat catalog.txt`;
  const slowPage = page.replace("cat catalog.txt", slow);
  const repository = await prepare(t, forge, {
    workflows: { "gate.yml": workflow(wanted) },
    files: { "RELEASE_READINESS.md": slowPage },
  });
  await repository.secret("PERSONAL", forge.bot.token);
  const sha = await repository.commit({}, "topic");
  const { number } = await repository.pull("topic");
  await until(() => existsSync(begun));
  const [run] = await repository.runs(sha);
  await until(async () => (await gateOf(repository, sha)) === "pending");
  return { repository, sha, number, run };
}

/** A re-run of the same run is its second attempt, and says so. */
async function recovers(t, repository, { sha, number, run }) {
  const told = (await repository.comments(number)).length;
  await writeFile(join(t.folder, "quick"), "");
  await repository.again(run);
  await until(async () => (await gateOf(repository, sha)) === "success");
  const comments = await repository.comments(number);
  assert.equal(comments.length, told);
  for (const { body } of comments) assert.match(body, /^## ✅ Ready again$/m);
}

const gateOf = async (repository, sha, name = "readiness") =>
  (await repository.statuses(sha))[`readiness: ${name}`]?.status;

/** Every link of a comment opens, and the run's is the run's own. */
async function leadsSomewhere(forge, repository, text, run) {
  const { get } = await browser(forge, forge.bot);
  const links = linksOf(text);
  assert.ok(links.length > 2, text);
  for (const link of links) {
    assert.ok(link.startsWith(`${forge.url}/${repository.fullName}/`), `${link} leads elsewhere`);
    const answer = await get(link);
    assert.equal(answer.status, 200, `${link} answers ${answer.status}`);
    if (link.includes("/actions/runs/")) assert.equal(answer.url.split("?")[0], run.html_url);
  }
}

/** What a command printed makes nobody look, on Gitea's terms. */
async function mentionsNobody(forge, repository, text) {
  const shown = await repository
    .api("GET", "")
    .then(({ full_name }) =>
      forge.api("POST", "/markdown", { Text: text, Mode: "comment", Context: `${forge.url}/${full_name}` }),
    );
  assert.doesNotMatch(shown, /class="mention"|class="ref-issue/, shown);
  const timeline = await repository.api("GET", "/issues/1/timeline");
  assert.deepEqual(
    (timeline ?? []).map(({ type }) => type).filter((type) => /ref/.test(type)),
    [],
  );
}

export default Object.entries(cases).map(([name, run]) => ({
  name: `gitea: ${name}`,
  long: true,
  needs: ["git", "base64"],
  timeoutMs: buildTimeoutMs,
  run: (t) => withGitea(t, (forge) => run(t, forge)),
}));
