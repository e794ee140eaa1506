// The whole pages of examples/ through a release: the pull request, its end, the tag, what comes after publishing.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  bumped,
  filesOf,
  idsWith,
  startRelease,
  statusOf,
  ticked,
  verdictsOf,
  writtenToday,
} from "../support/release.mjs";
import { crane, curl, docker, mix, npm, trivy } from "../support/release-programs.mjs";
import { visibleText } from "../support/rendered.mjs";

/** An example as it lies there, on its way from 1.3.2 to the version of the branch. */
const example = (name, more) => async (t) => {
  const folder = join(t.root, "examples", name);
  const page = await readFile(join(folder, more.root ?? ".", "RELEASE_READINESS.md"), "utf8");
  return { page: writtenToday(page), files: await filesOf(folder), ...more };
};

const waits = { inputs: { "on-pending": "wait" } };
const after = { inputs: { "on-pending": "wait", phase: "after" } };

/** Runs a case with a release that is cleaned up. */
const through = (options, run) => async (t) => {
  const given = await options(t);
  const release = await startRelease(t, given);
  const bump = (version, from = "1.3.2") => bumped(given.files, from, version);
  try {
    await run(release, bump);
  } finally {
    await release.close();
  }
};

const hex = example("hex-package", {
  lastTags: ["v1.3.1", "v1.3.2"],
  branch: "release/1.4.0",
  programs: { mix, curl },
});

const monorepo = example("npm-monorepo", {
  root: "packages/cache",
  lastTags: ["cache@1.3.2", "queue@7.0.0"],
  branch: "release/cache-1.4.0",
  programs: { npm },
});

const service = example("container-service", {
  lastTags: ["v1.3.2"],
  branch: "release/1.4.0",
  programs: { docker, trivy, crane, curl },
});

export default [
  {
    name: "release: the Hex package, from the open pull request to a day after publishing",
    needs: ["git"],
    run: through(hex, async (release, bump) => {
      const { github } = release;
      const named = { inputs: { ...waits.inputs, version: "1.4.0" } };

      const open = await release.pullRequest(named);
      assert.equal(open.outputs.gate, "not-ready");
      assert.equal(open.results.reasonCode, "pending");
      assert.equal(open.exitCode, 0, "the step is green, because the status waits");
      assert.equal(statusOf(open.statuses, "readiness: release")[0], "pending");
      assert.match(statusOf(open.statuses, "readiness: release")[1], /1\.4\.0/);
      assert.deepEqual(idsWith(open.results, "pending"), [
        "version",
        "package",
        "changelog",
        "upgrade-guide",
      ]);
      assert.equal(open.outputs.pending, "4");
      assert.equal(open.outputs.version, "1.4.0");
      assert.equal(verdictsOf(open.results).audit, "failed", "a waived check runs");
      const audit = open.results.checks.find(({ id }) => id === "audit");
      assert.deepEqual([audit.waiver.by, audit.waiver.lasts], ["@dana", true]);
      assert.ok(open.results.signOffs.every(({ done, applies }) => !(done && applies)));
      assert.match(open.results.signOffs[0].why, /ticked for 1\.3\.2/, "that tick was for the last release");
      for (const shown of [visibleText(open.summary), visibleText(open.comment)]) {
        assert.match(shown, /⏳/);
        assert.match(shown, /Still to do/);
        assert.ok(shown.includes("Write 1.4.0 into mix.exs, README.md and guides/install.md."), shown);
        assert.ok(shown.includes("@dana"), "the waiver is shown");
      }

      // What failed comes before what waits.
      await release.world("mix-test", "12 tests, 1 failure\n");
      const broken = await release.pullRequest(named);
      assert.equal(broken.results.reasonCode, "checks-failed");
      assert.equal(broken.exitCode, 1);
      assert.equal(statusOf(broken.statuses, "readiness: release")[0], "failure");
      await release.world("mix-test", null);

      await release.commit("1.4.0", { ...bump("1.4.0"), [release.pagePath]: ticked("1.4.0") });
      const waiting = await release.pullRequest(waits);
      assert.equal(waiting.results.reasonCode, "pending", "the environment is not approved yet");
      assert.deepEqual(idsWith(waiting.results, "pending"), []);
      assert.deepEqual(
        waiting.results.signOffs.filter(({ done, applies }) => applies && !done).map(({ text }) => text),
        ["Publishing is approved by an owner of the package"],
      );

      release.approve("hex", "jo");
      const ready = await release.pullRequest(waits);
      assert.equal(ready.outputs.gate, "ready", ready.outputs.reason);
      assert.equal(ready.exitCode, 0);
      assert.equal(statusOf(ready.statuses, "readiness: release")[0], "success");
      assert.deepEqual(ready.results.release, {
        version: "1.4.0",
        tag: null,
        lastTag: "v1.3.2",
        kind: "minor",
        phase: "before",
      });
      assert.deepEqual(
        ready.results.notApplicable.map(({ id }) => id),
        ["upgrade-guide", "published", "hexdocs", "soak"],
      );
      assert.match(visibleText(ready.comment), /Ready for 1\.4\.0 now/);
      assert.equal(ready.results.signOffs.find(({ by }) => by !== null).by, "jo");
      assert.ok(ready.results.signOffs.find(({ text }) => text.startsWith("Changes")).tickedHere);

      await release.merge();
      const tagged = await release.pushTag("v1.4.0", 0, waits);
      assert.equal(tagged.outputs.gate, "ready", tagged.outputs.reason);
      assert.equal(tagged.results.release.tag, "v1.4.0");
      assert.equal(tagged.results.release.kind, "minor");
      assert.match(statusOf(tagged.statuses, "readiness: release")[1], /1\.4\.0/);

      const unsaid = await release.publish("v1.4.0", 0, waits);
      assert.equal(unsaid.exitCode, 2, "a release with rows for after asks for the phase");

      const published = await release.publish("v1.4.0", 0, after);
      assert.equal(published.exitCode, 0);
      assert.equal(published.results.name, "release (after)");
      assert.equal(statusOf(published.statuses, "readiness: release (after)")[0], "pending");
      assert.equal(statusOf(published.statuses, "readiness: release"), null);
      assert.deepEqual(verdictsOf(published.results), {
        published: "pending",
        hexdocs: "pending",
        soak: "pending",
      });
      assert.ok(visibleText(published.summary).includes("mix hex.publish, from the tag v1.4.0."));

      await release.world("hex", "1.4.0, 1.3.2");
      await release.world("http/hexdocs.pm/pager/1.4.0/index.html", "<h1>pager</h1>");
      const soaking = await release.publish("v1.4.0", 0, after);
      assert.deepEqual(idsWith(soaking.results, "pending"), ["soak"]);
      assert.match(soaking.results.checks.find(({ id }) => id === "soak").reason, /^in (?:1 d|23 h)/);

      await release.pushTag("v1.4.0", 25, waits);
      const done = await release.publish("v1.4.0", 25, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
      assert.equal(statusOf(done.statuses, "readiness: release (after)")[0], "success");
      assert.deepEqual(
        github.commentsOf(7).map(({ edits }) => edits > 0),
        [true],
      );
    }),
  },
  {
    name: "release: without a status that waits, a gate that waits fails the step, and says why",
    needs: ["git"],
    run: through(hex, async (release, bump) => {
      const silent = await release.pullRequest({
        inputs: { ...waits.inputs, version: "1.4.0", statuses: "none" },
      });
      assert.equal(silent.exitCode, 1);
      assert.equal(silent.results.reasonCode, "pending");
      assert.match(silent.log, /^::(?:warning|error)[^\n]*on-pending[^\n]*statuses/m);

      release.github.state.readOnly = true;
      const refused = await release.pullRequest({ inputs: { ...waits.inputs, version: "1.4.0" } });
      assert.equal(refused.exitCode, 1);
      assert.match(refused.log, /^::(?:warning|error)[^\n]*on-pending/m);

      release.github.state.readOnly = false;
      const filtered = await release.pullRequest({
        inputs: { ...waits.inputs, version: "1.4.0", areas: "version" },
      });
      assert.equal(filtered.exitCode, 1);
      assert.deepEqual(filtered.statuses, []);

      await release.commit("1.4.0", { ...bump("1.4.0"), [release.pagePath]: ticked("1.4.0") });
      release.approve("hex", "jo");
      const ready = await release.pullRequest({ inputs: { ...waits.inputs, statuses: "none" } });
      assert.equal(ready.exitCode, 0, "a ready gate needs no status");
    }),
  },
  {
    name: "release: the npm package of a monorepo, whose tags are its own",
    needs: ["git"],
    run: through(monorepo, async (release, bump) => {
      const open = await release.pullRequest({ inputs: { ...waits.inputs, version: "1.4.0" } });
      assert.equal(open.results.reasonCode, "pending");
      assert.equal(open.exitCode, 0);
      assert.deepEqual(idsWith(open.results, "pending"), ["version", "package", "changelog", "codemod"]);

      // One of five files is forgotten.
      const { "docs/install.md": forgotten, ...most } = bump("1.4.0");
      await release.commit("1.4.0", { ...most, [release.pagePath]: ticked("1.4.0") });
      release.approve("npm", "kim");
      const almost = await release.pullRequest(waits);
      assert.ok(idsWith(almost.results, "pending").includes("version"));
      assert.match(
        visibleText(almost.summary),
        /file \.\.\/\.\.\/docs\/install\.md: @acme\/cache@1\.4\.0/,
        "the filled signal is shown",
      );

      await release.commit("Install 1.4.0", { "docs/install.md": forgotten });
      await release.merge();
      const tagged = await release.pushTag("cache@1.4.0", 0, waits);
      assert.equal(tagged.outputs.gate, "ready", tagged.outputs.reason);
      assert.deepEqual(tagged.results.release, {
        version: "1.4.0",
        tag: "cache@1.4.0",
        lastTag: "cache@1.3.2",
        kind: "minor",
        phase: "before",
      });

      const published = await release.publish("cache@1.4.0", 0, after);
      assert.deepEqual(verdictsOf(published.results), {
        next: "pending",
        installs: "pending",
        latest: "pending",
      });
      assert.equal(published.results.checks[0].attempts.length, 3, "a to-do is tried again");

      await release.world("dist-tags.json", '{"latest":"1.3.2","next":"1.4.0"}\n');
      const soaking = await release.publish("cache@1.4.0", 1, after);
      assert.deepEqual(idsWith(soaking.results, "pending"), ["latest"]);

      await release.pushTag("cache@1.4.0", 25, waits);
      const quiet = await release.publish("cache@1.4.0", 25, after);
      assert.deepEqual(idsWith(quiet.results, "pending"), ["latest"]);
      assert.ok(visibleText(quiet.summary).includes("npm dist-tag add @acme/cache@1.4.0 latest"));

      await release.world("dist-tags.json", '{"latest":"1.4.0","next":"1.4.0"}\n');
      const done = await release.publish("cache@1.4.0", 25, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
  {
    name: "release: the npm package's prerelease is never latest, and its major version needs a codemod",
    needs: ["git"],
    run: through(monorepo, async (release, bump) => {
      release.approve("npm", "kim");
      await release.commit("2.0.0-rc.1", {
        ...bump("2.0.0-rc.1"),
        [release.pagePath]: ticked("2.0.0-rc.1"),
      });
      await release.world("dist-tags.json", '{"latest":"1.3.2","next":"2.0.0-rc.1"}\n');
      await release.pullRequest(waits);
      await release.merge();
      const candidate = await release.pushTag("cache@2.0.0-rc.1", 0, waits);
      assert.equal(candidate.outputs.gate, "ready", candidate.outputs.reason);
      assert.equal(candidate.results.release.kind, "prerelease");
      assert.ok(candidate.results.notApplicable.some(({ id }) => id === "codemod"));
      const out = await release.publish("cache@2.0.0-rc.1", 0, after);
      assert.equal(out.outputs.gate, "ready", out.outputs.reason);
      assert.deepEqual(
        out.results.notApplicable.filter(({ why }) => !why.includes("before")).map(({ id }) => id),
        ["latest"],
      );

      await release.commit("2.0.0", { ...bump("2.0.0"), [release.pagePath]: ticked("2.0.0") });
      const final = await release.pushTag("cache@2.0.0", 0, waits);
      assert.equal(final.results.release.kind, "major");
      assert.equal(final.results.release.lastTag, "cache@1.3.2", "a candidate is no last release");
      assert.deepEqual(idsWith(final.results, "pending"), ["codemod"]);
    }),
  },
  {
    name: "release: the service with a container image, a day on staging between tag and images",
    needs: ["git"],
    run: through(service, async (release, bump) => {
      const beforeTag = { inputs: { areas: "build, security, version, changelog", version: "1.4.0" } };
      const open = await release.pullRequest(beforeTag);
      assert.equal(open.exitCode, 1, "a filtered run waits in no status of the whole gate");
      assert.equal(open.results.reasonCode, "pending");
      assert.deepEqual(idsWith(open.results, "pending"), ["version", "starts", "changelog", "runbook"]);
      assert.match(visibleText(open.comment), /Still to do/);

      await release.commit("1.4.0", { ...bump("1.4.0"), [release.pagePath]: ticked("1.4.0") });
      release.approve("production", "mo");
      const ready = await release.pullRequest(beforeTag);
      assert.equal(ready.outputs.gate, "ready", ready.outputs.reason);
      assert.equal(ready.exitCode, 0);

      await release.merge();
      for (const host of ["staging.orders.example", "orders.example"])
        await release.world(`http/${host}/health`, '{"version":"1.3.2","status":"up"}');
      const tagged = await release.pushTag("v1.4.0", 0, waits);
      assert.equal(tagged.exitCode, 0);
      assert.equal(tagged.outputs.gate, "not-ready");
      assert.deepEqual(idsWith(tagged.results, "pending"), ["deployed", "soak"]);
      assert.equal(statusOf(tagged.statuses, "readiness: release")[0], "pending");

      await release.world("http/staging.orders.example/health", '{"version":"1.4.0","status":"up"}');
      await release.world("http/staging.orders.example/errors", '{"count":0,"restarts":0}');
      const soaking = await release.pushTag("v1.4.0", 2, waits);
      assert.deepEqual(idsWith(soaking.results, "pending"), ["soak"]);
      assert.match(soaking.results.checks.find(({ id }) => id === "soak").reason, /in 2[12] h/);

      await release.world("http/staging.orders.example/errors", '{"count":3,"restarts":1}');
      const bad = await release.pushTag("v1.4.0", 25, waits);
      assert.equal(bad.exitCode, 1, "a soak that went wrong is no waiting");
      assert.equal(statusOf(bad.statuses, "readiness: release")[0], "failure");

      await release.world("http/staging.orders.example/errors", '{"count":0,"restarts":0}');
      const soaked = await release.pushTag("v1.4.0", 25, waits);
      assert.equal(soaked.outputs.gate, "ready", soaked.outputs.reason);

      const published = await release.publish("v1.4.0", 0, after);
      assert.deepEqual(idsWith(published.results, "pending"), [
        "ghcr",
        "docker-hub",
        "one-image",
        "live",
        "objectives",
      ]);
      const digest = (digit) => `sha256:${digit.repeat(64)}\n`;
      await release.world("registry/ghcr.io/acme/orders:1.4.0", digest("a"));
      await release.world("registry/docker.io/acme/orders:1.4.0", digest("b"));
      const differing = await release.publish("v1.4.0", 0, after);
      assert.equal(verdictsOf(differing.results)["one-image"], "failed");
      assert.equal(differing.exitCode, 1);
      await release.world("registry/docker.io/acme/orders:1.4.0", digest("a"));
      await release.world("http/orders.example/health", '{"version":"1.4.0","status":"up"}');
      await release.world("http/orders.example/slo", '{"met":true}');
      const live = await release.publish("v1.4.0", 1, after);
      assert.deepEqual(idsWith(live.results, "pending"), ["objectives"]);
      const done = await release.publish("v1.4.0", 73, after);
      assert.equal(done.outputs.gate, "ready", done.outputs.reason);
    }),
  },
];
