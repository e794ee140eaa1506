// Checklists as teams write them, through whole releases: candidates, patches, a first release, a major one, and a real page.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { theirs } from "../support/real-page.mjs";
import { idsWith, startRelease, statusOf, ticked, verdictsOf, writtenToday } from "../support/release.mjs";
import { crane, curl, dbDocker, gh, make } from "../support/release-programs.mjs";
import { visibleText } from "../support/rendered.mjs";

const waits = { inputs: { "on-pending": "wait" } };
const after = { inputs: { "on-pending": "wait", phase: "after" } };
const pageOf = async (t, name) =>
  writtenToday(await readFile(join(t.root, "e2e/checklists", name, "RELEASE_READINESS.md"), "utf8"));

const through = (options, run) => async (t) => {
  const release = await startRelease(t, await options(t));
  try {
    await run(release);
  } finally {
    await release.close();
  }
};

/** Open (pending, ⏳, a to-do and nothing that failed), then all done (ready), in the same pull request. */
async function pullRequestOf(release, { version, files, open, approves = [], inputs = {} }) {
  const named = { inputs: { ...waits.inputs, ...inputs, version } };
  const first = await release.pullRequest(named);
  assert.equal(first.results.reasonCode, "pending", first.outputs.reason);
  assert.equal(first.exitCode, 0);
  assert.equal(first.outputs.failed, "0");
  assert.deepEqual(idsWith(first.results, "pending"), open);
  assert.equal(statusOf(first.statuses, "readiness: release")[0], "pending");
  assert.match(visibleText(first.summary), /⏳.*Still to do/);
  await release.commit(version, { ...files, [release.pagePath]: ticked(version) });
  for (const environment of approves) release.approve(environment, "lead");
  const done = await release.pullRequest({ inputs: { ...waits.inputs, ...inputs } });
  assert.equal(done.outputs.gate, "ready", done.outputs.reason);
  assert.equal(done.results.release.version, version);
  assert.equal(statusOf(done.statuses, "readiness: release")[0], "success");
  return done.results;
}

const notApplicable = (results) => results.notApplicable.map(({ id }) => id);

const languageFiles = (version) => ({
  "src/version.h": `#define LANG_VERSION "${version}"\n`,
  "configure.ac": `AC_INIT([lang], [${version}])\n`,
  "meson.build": `project('lang', 'c', version: '${version}')\n`,
  "docs/conf.py": `release = "${version}"\n`,
  "lang.spec": `Name:    lang\nVersion: ${version}\n`,
  [`docs/notes/${version}.md`]: "All of it.\n",
  "CHANGELOG.md": `# Changes\n\n## ${version}\n`,
});

const language = (branch) => async (t) => ({
  page: await pageOf(t, "language"),
  files: { ...languageFiles("1.3.1"), "docs/notes/porting.md": "# Porting\n\n## To 1.0.0\n" },
  lastTags: ["v1.3.0", "v1.3.1"],
  branch,
  programs: { make, gh, curl },
});

async function blockers(release, text) {
  await release.world("gh/issue-list", text);
}

const digest = (digit) => `sha256:${digit.repeat(64)}\n`;

const databaseFiles = (version) => ({
  "release.json": `${JSON.stringify({ version, chart: version }, null, 2)}\n`,
  "Chart.yaml": `appVersion: ${version}\n`,
});

const database = async (t) => ({
  page: await pageOf(t, "database"),
  files: { ...databaseFiles("1.9.0"), "docs/format.md": "# Format\n\n## 1.0.0\n" },
  lastTags: ["v1.9.0"],
  branch: "release/2.0.0",
  programs: { docker: dbDocker, crane, curl },
});

const libraryFiles = (version) => ({
  VERSION: `${version}\n`,
  "README.md": `lib, version ${version}\n`,
  "CHANGELOG.md": `${version}\n\n- All of it.\n`,
});

const library = (lastTags, lastVersion) => async (t) => ({
  page: await pageOf(t, "library"),
  files: libraryFiles(lastVersion),
  lastTags,
  branch: "release",
  programs: { make, curl, gh },
});

const realSettings = `---
version-from: "mix.exs: /version: \\"(.+)\\"/"
sign-offs: require
---

`;

export default [
  {
    name: "release: a language's candidate, with at least twelve hours of the build farm",
    needs: ["git"],
    run: through(language("release/1.4"), async (release) => {
      await blockers(release, "");
      const version = "1.4.0-rc.1";
      const ready = await pullRequestOf(release, {
        version,
        files: languageFiles(version),
        open: ["version", "notes", "porting"],
      });
      assert.equal(ready.release.kind, "prerelease");
      assert.deepEqual(notApplicable(ready).slice(0, 3), ["notes", "porting", "blockers"]);
      assert.deepEqual(
        ready.signOffs.filter(({ applies }) => applies).map(({ owner }) => owner),
        ["@ana", "@ben"],
      );
      await release.merge();
      await release.world("gh/run-list", "success  v1.4.0-rc.1\n");
      await release.world(
        `http/lang.example/download/${version}/SHA256SUMS`,
        "aa lang-1.4.0.tar.gz\nbb lang-1.4.0.zip\n",
      );
      await release.pushTag("v1.4.0-rc.1", 11, waits);
      const early = await release.publish("v1.4.0-rc.1", 11, after);
      // The digests are those of the final release: 1.4.0 is not 1.4.0-rc.1.
      assert.deepEqual(idsWith(early.results, "pending"), ["farm", "downloads"]);
      await release.world(
        `http/lang.example/download/${version}/SHA256SUMS`,
        `aa lang-${version}.tar.gz\nbb lang-${version}.zip\n`,
      );
      await release.pushTag("v1.4.0-rc.1", 13, waits);
      const done = await release.publish("v1.4.0-rc.1", 13, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: a language's final release, held by a blocker, and its maintenance branch",
    needs: ["git"],
    run: through(language("release/1.4"), async (release) => {
      await blockers(release, "#12  Crash at start\n");
      const version = "1.4.0";
      const open = ["version", "notes", "porting", "blockers"];
      const first = await release.pullRequest({ inputs: { ...waits.inputs, version } });
      assert.deepEqual(idsWith(first.results, "pending"), open);
      assert.ok(
        visibleText(first.summary).includes("#12 Crash at start") ||
          first.log.includes("#12  Crash at start"),
      );
      await blockers(release, "");
      await pullRequestOf(release, { version, files: languageFiles(version), open: open.slice(0, 3) });
      await release.merge();
      const tagged = await release.pushTag("v1.4.0", 13, waits);
      assert.equal(tagged.outputs.gate, "ready", tagged.outputs.reason);
      await release.world("gh/run-list", "success  v1.4.0\n");
      await release.world(
        `http/lang.example/download/${version}/SHA256SUMS`,
        `a lang-${version}.tar.gz\nb lang-${version}.zip\n`,
      );
      const published = await release.publish("v1.4.0", 13, after);
      assert.deepEqual(idsWith(published.results, "pending"), ["maintenance"]);
      assert.deepEqual(notApplicable(published.results).slice(-1), ["forward"]);
      assert.ok(visibleText(published.summary).includes("git branch maint-X.Y v1.4.0"));
      await release.git("branch", "maint-1.4", "v1.4.0");
      const done = await release.publish("v1.4.0", 13, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: a language's patch from a maintenance branch, which is brought forward",
    needs: ["git"],
    run: through(language("maint-1.3"), async (release) => {
      await blockers(release, "");
      const version = "1.3.2";
      const files = languageFiles(version);
      await pullRequestOf(release, { version, files, open: ["version", "notes", "porting"] });
      const tagged = await release.pushTag("v1.3.2", 13, waits);
      assert.equal(tagged.results.release.kind, "patch");
      await release.world("gh/run-list", "success\n");
      await release.world(
        `http/lang.example/download/${version}/SHA256SUMS`,
        `a lang-${version}.tar.gz\nb lang-${version}.zip\n`,
      );
      const published = await release.publish("v1.3.2", 13, after);
      assert.deepEqual(idsWith(published.results, "pending"), ["forward"]);
      await release.git("checkout", "--quiet", "main");
      await release.commit("Bring it forward", { "CHANGELOG.md": files["CHANGELOG.md"] });
      await release.git("checkout", "--quiet", "v1.3.2");
      const done = await release.publish("v1.3.2", 13, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: a database's major version, images on three registries, and three days after",
    needs: ["git"],
    run: through(database, async (release) => {
      await release.world("loses-data", "");
      const broken = await release.pullRequest({ inputs: { ...waits.inputs, version: "2.0.0" } });
      assert.equal(broken.results.reasonCode, "checks-failed");
      assert.equal(broken.exitCode, 1);
      await release.world("loses-data", null);
      const files = { ...databaseFiles("2.0.0"), "docs/format.md": "# Format\n\n## 2.0.0\n" };
      const tree = await release.git("rev-parse", "HEAD");
      await release.commit("Say 2.0.0 in one file only", {
        "release.json": '{\n  "version": "2.0.0",\n  "chart": "1.9.0"\n}\n',
      });
      const half = await release.pullRequest(waits);
      assert.deepEqual(idsWith(half.results, "pending"), ["agrees", "format"]);
      assert.notEqual(await release.git("rev-parse", "HEAD"), tree);
      await release.commit("2.0.0", { ...files, [release.pagePath]: ticked("2.0.0") });
      release.approve("registries", "lin");
      const ready = await release.pullRequest(waits);
      assert.equal(ready.outputs.gate, "ready", ready.outputs.reason);
      assert.equal(ready.results.release.kind, "major");

      await release.merge();
      await release.pushTag("v2.0.0", 0, waits);
      await release.world(
        "http/charts.db.example/index.json",
        '{"entries":{"server":[{"appVersion":"1.9.0"}]}}',
      );
      for (const host of ["docker.io", "ghcr.io"])
        await release.world(`registry/${host}/db/server:2.0.0`, digest("c"));
      const partly = await release.publish("v2.0.0", 0, after);
      assert.deepEqual(verdictsOf(partly.results), {
        hub: "passed",
        ghcr: "passed",
        quay: "pending",
        same: "pending",
        chart: "pending",
        stable: "pending",
      });
      await release.world("registry/quay.io/db/server:2.0.0", digest("c"));
      await release.world(
        "http/charts.db.example/index.json",
        '{"entries":{"server":[{"appVersion":"1.9.0"},{"appVersion":"2.0.0"}]}}',
      );
      const quiet = await release.publish("v2.0.0", 71, after);
      assert.deepEqual(idsWith(quiet.results, "pending"), ["stable"]);
      await release.world("http/db.example/channels.json", '{"stable":"2.0.0"}');
      const done = await release.publish("v2.0.0", 73, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: a library's first release, whose kind the workflow says",
    needs: ["git"],
    run: through(library([], "0.0.0"), async (release) => {
      const inputs = { kind: "first" };
      const ready = await pullRequestOf(release, {
        version: "0.1.0",
        files: libraryFiles("0.1.0"),
        open: ["version", "changelog"],
        inputs,
      });
      assert.equal(ready.release.kind, "first");
      assert.equal(ready.release.lastTag, null);
      await release.merge();
      const tagged = await release.pushTag("v0.1.0", 0, { inputs: { ...waits.inputs, ...inputs } });
      assert.equal(tagged.outputs.gate, "ready", tagged.outputs.reason);
      await release.world("http/mirror.lib.example/latest", "0.1.0\n");
      const published = await release.publish("v0.1.0", 0, { inputs: { ...after.inputs, ...inputs } });
      assert.deepEqual(idsWith(published.results, "pending"), ["news"]);
      await release.world("http/lib.example/news", "lib 0.1.0 is out\n");
      const done = await release.publish("v0.1.0", 0, { inputs: { ...after.inputs, ...inputs } });
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: a library's patch under an embargo until a moment",
    needs: ["git"],
    run: through(
      async (t) => {
        const options = await library(["v0.1.0"], "0.1.0")(t);
        const soon = new Date(Date.now() + 3_600_000 * 30).toISOString();
        return { ...options, page: options.page.replace("2026-11-30T15:00:00+01:00", soon) };
      },
      async (release) => {
        await pullRequestOf(release, {
          version: "0.1.1",
          files: libraryFiles("0.1.1"),
          open: ["version", "changelog"],
        });
        await release.merge();
        await release.pushTag("v0.1.1", 0, waits);
        await release.world("http/mirror.lib.example/latest", "0.1.1\n");
        await release.world("gh/api-advisories", '{"state":"published"}');
        const published = await release.publish("v0.1.1", 0, after);
        assert.deepEqual(idsWith(published.results, "pending"), ["advisory"]);
        assert.match(published.results.checks.find(({ id }) => id === "advisory").reason, /in (?:1 d|29|30)/);
        const lifted = new Date(Date.now() - 60_000).toISOString();
        await release.commit("The embargo is over", {
          [release.pagePath]: (page) => page.replace(/\d{4}-\d\d-\d\dT[^ ]+/, lifted),
        });
        await release.pushTag("v0.1.1", 0, waits);
        const done = await release.publish("v0.1.1", 0, after);
        assert.equal(done.outputs.gate, "ready", done.outputs.reason);
      },
    ),
  },
  {
    name: "release: the real page, whose boxes count once its settings say so",
    needs: ["git"],
    async run(t) {
      if (!existsSync(theirs(t.root))) return;
      const page = realSettings + (await readFile(theirs(t.root), "utf8"));
      const project = (version) => ({ "mix.exs": `[app: :view, version: "${version}"]\n` });
      const mix = 'echo "split_lines validate_partial allow_partial"; cat "$WORLD/tests"';
      const options = {
        page,
        files: project("0.2.0"),
        lastTags: ["v0.2.0"],
        branch: "release/0.3.0",
        isClean: false,
      };
      await through(
        async () => ({ ...options, programs: { mix } }),
        async (release) => {
          await release.world("tests", "12 tests, 0 failures\n");
          const open = await release.pullRequest({ inputs: { ...waits.inputs, version: "0.3.0" } });
          assert.equal(open.results.reasonCode, "pending");
          assert.equal(open.outputs.passed, "5");
          assert.equal(open.exitCode, 0);
          const waiting = open.results.signOffs.filter(({ applies, done }) => applies && !done);
          assert.equal(waiting.length, 7);
          assert.ok(waiting.every(({ heading }) => heading === "Gate Checklist"));
          await release.commit("0.3.0", { ...project("0.3.0"), [release.pagePath]: ticked("0.3.0") });
          const ready = await release.pullRequest(waits);
          assert.equal(ready.outputs.gate, "ready", ready.outputs.reason);
          await release.merge();
          await release.world("tests", "12 tests, 3 failures\n");
          const failing = await release.pushTag("v0.3.0", 0, waits);
          assert.equal(failing.exitCode, 1, "what waits makes nothing green that failed");
          await release.world("tests", "12 tests, 0 failures\n");
          const tagged = await release.pushTag("v0.3.0", 0, waits);
          assert.equal(tagged.outputs.gate, "ready", tagged.outputs.reason);
          assert.equal(tagged.outputs.version, "0.3.0");
          // The page has no rows for after publishing: it asks for no phase, and says so when it is given one.
          const published = await release.publish("v0.3.0", 0, waits);
          assert.equal(published.outputs.gate, "ready", published.outputs.reason);
          const nothing = await release.publish("v0.3.0", 0, after);
          assert.equal(nothing.results.reasonCode, "nothing-to-run");
          assert.equal(nothing.exitCode, 1);
        },
      )(t);
    },
  },
];
