import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { server } from "../github/support.js";
import {
  commit,
  copyRepository,
  git,
  makeRepository,
  newFolder,
  once,
  shallowClone,
} from "./gate/repository.js";
import { folderWith, readiness } from "./reading-commands.js";
import { type Released, runRelease } from "./releasing.js";

const pagePath = "RELEASE_READINESS.yml";
const pageOf = (checks: string, settings = ""): string => `owner: "@acme"\n${settings}checks:\n${checks}`;

/** Says which variables of the release a command has. */
const names = ["VERSION", "TAG", "LAST_VERSION", "KIND", "PHASE", "LAST_TAG"].map(
  (name) => `READINESS_${name}`,
);
/** Without a name that stands for a value in its text. */
const telling = pageOf("  - { area: api, run: . ./tell.sh }\n");
const tellScript = names.map((name) => `echo "${name}=\${${name}-unset}"\n`).join("");

/** A repository with the tags v1.3.0 (annotated) and v1.3.1 before its last commit. */
function released(page: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = copyRepository(withTags());
  commit(folder, { [pagePath]: page, "tell.sh": tellScript, ...files });
  return folder;
}

/** The part that is the same for all, made once. */
const withTags = once(() => {
  const folder = makeRepository();
  commit(folder, {});
  git(folder, "tag", "--annotate", "--message", "notes", "v1.3.0");
  commit(folder, {});
  git(folder, "tag", "v1.3.1");
  return folder;
});

function printed({ results }: Released): Record<string, string> {
  const lines = results.checks[0]?.output.tail.split("\n") ?? [];
  return Object.fromEntries(lines.map((line) => line.replace("READINESS_", "").split("=")));
}

function ofVersion({ findings }: Released["results"]) {
  return findings.filter(({ rule }) => rule.startsWith("version-"));
}

describe("a command", () => {
  test("gets what is known of the release", async () => {
    const folder = released(telling);
    git(folder, "tag", "v1.4.0");
    const ran = await runRelease({ folder, event: "push", tag: "v1.4.0", inputs: { phase: "before" } });
    expect(printed(ran)).toEqual({
      VERSION: "1.4.0",
      TAG: "v1.4.0",
      LAST_VERSION: "1.3.1",
      KIND: "minor",
      PHASE: "before",
      LAST_TAG: "v1.3.1",
    });
    const release = { version: "1.4.0", tag: "v1.4.0", lastTag: "v1.3.1", kind: "minor", phase: "before" };
    expect(ran.results.release).toEqual(release);
  });

  test("does not get what is not known, wherever else it is set", async () => {
    const page = pageOf(
      "  - { area: api, run: . ./tell.sh, env: { READINESS_TAG: page } }\n",
      "defaults: { env: { READINESS_VERSION: page } }\n",
    );
    const env = { READINESS_KIND: "step", READINESS_VERSION: "step" };
    const folder = newFolder();
    writeFileSync(join(folder, pagePath), page);
    writeFileSync(join(folder, "tell.sh"), tellScript);
    const unset = { VERSION: "unset", TAG: "unset", LAST_VERSION: "unset", KIND: "unset" };
    expect(printed(await runRelease({ folder, env }))).toEqual({ ...unset, PHASE: "before", LAST_TAG: "" });
  });

  test("that names what is not known is not started, and says what is missing and where it comes from", async () => {
    const page = pageOf(
      [
        '  - { id: bare, area: api, run: grep "$READINESS_VERSION" tell.sh, retest: "true", diagnose: echo $READINESS_TAG }',
        '  - { id: else, area: api, run: "echo is \u0024{READINESS_VERSION:-nothing}", pass: "is nothing" }',
        "",
      ].join("\n"),
    );
    const { results, exitCode } = await runRelease({
      folder: released(page),
      inputs: { retest: "on-failure" },
    });
    expect(exitCode).toBe(1);
    const why =
      "it names READINESS_VERSION, which is not known in this run: no `version` is given, the event has no tag, and the page has no `version-from`";
    expect(results.checks).toMatchObject([
      { id: "bare", verdict: "errored", reason: why, startedAt: expect.any(String), exitCode: null },
      { id: "else", verdict: "passed" },
    ]);
  });

  test("of a diagnosis or a retest that names it is not started either, and a warning says so", async () => {
    const rows =
      "  - { id: api, area: api, run: exit 1, diagnose: echo $READINESS_TAG, retest: echo $READINESS_KIND }\n";
    const { results } = await runRelease({
      folder: released(pageOf(rows)),
      inputs: { retest: "on-failure" },
    });
    expect(results.checks).toMatchObject([
      { verdict: "failed", diagnosis: { verdict: "errored" }, retest: { verdict: "errored" } },
    ]);
    expect(results.warnings).toEqual([
      expect.stringMatching(
        /^diagnose api was not run: it names READINESS_TAG, which is not known in this run: the event/,
      ),
      expect.stringMatching(
        /^retest api was not run: it names READINESS_KIND, which is not known in this run: no `version`/,
      ),
    ]);
  });

  test("of setup and teardown gets what is known, too", async () => {
    const page = pageOf(
      "  - { area: api, run: grep VERSION=1.4.0 setup.txt && grep KIND=minor setup.txt, fail: unset }\n",
      "setup: . ./tell.sh > setup.txt\nteardown: . ./tell.sh && . ./tell.sh > teardown.txt\n",
    );
    const { results } = await runRelease({ folder: released(page), inputs: { version: "1.4.0" } });
    expect(results).toMatchObject({ gate: "ready", teardown: { verdict: "passed" } });
    expect(results.teardown?.output.tail).toContain("VERSION=1.4.0\nREADINESS_TAG=unset");
  });

  test("of setup that names it fails setup, and one of teardown is a warning", async () => {
    const page = pageOf(
      "  - { area: api, run: . ./tell.sh }\n",
      "setup: echo $READINESS_VERSION\nteardown: echo $READINESS_TAG\n",
    );
    const { results } = await runRelease({ folder: released(page) });
    expect(results).toMatchObject({
      reasonCode: "setup-failed",
      setup: { verdict: "errored" },
      teardown: { verdict: "errored" },
      checks: [{ verdict: "skipped" }],
    });
    expect(results.warnings).toEqual([
      expect.stringMatching(
        /^setup was not run: it names READINESS_VERSION, which is not known in this run: no `version`/,
      ),
      expect.stringMatching(
        /^teardown was not run: it names READINESS_TAG, which is not known in this run: the event has none/,
      ),
    ]);
  });
});

test("guidance is filled with what is known of the release", async () => {
  const guidance = "{version} {tag} {kind} {last-version} {last-tag}";
  const page = pageOf(`  - { area: api, run: "false", rollback: "${guidance}" }\n`);
  const folder = released(page);
  git(folder, "tag", "v1.3.2");
  const known = await runRelease({ folder, event: "push", tag: "v1.3.2" });
  expect(known.results.checks[0]?.guidance.rollback).toBe("1.3.2 v1.3.2 patch 1.3.1 v1.3.1");
  const unknown = await runRelease({ folder });
  expect(unknown.results.checks[0]?.guidance.rollback).toBe("{version} {tag} {kind} 1.3.1 v1.3.1");
  expect(unknown.results.warnings.map((warning) => warning.split(",")[0])).toEqual([
    "{version} has no value in this run",
    "{tag} has no value in this run",
    "{kind} has no value in this run",
  ]);
});

describe("the version", () => {
  test("is what the tree says, where neither input nor event say one", async () => {
    const page = telling.replace("checks:", "version-from: 'mix.exs: /version: \"(.+)\"/'\nchecks:");
    const folder = released(page, { "mix.exs": 'version: "2.0.0"\n' });
    const { results } = await runRelease({ folder });
    expect(results.release).toMatchObject({ version: "2.0.0", tag: null, kind: "major" });
    expect(ofVersion(results)).toEqual([]);
  });

  test("is unknown with a finding, where the tree says none", async () => {
    const page = telling.replace("checks:", "version-from: VERSION\nchecks:");
    const { results, exitCode } = await runRelease({ folder: released(page) });
    expect(exitCode).toBe(0);
    expect(results.release).toMatchObject({ version: null, kind: null });
    expect(ofVersion(results)).toMatchObject([
      { rule: "version-missing", severity: "warning", line: 2, found: "there is no file `VERSION`" },
    ]);
  });

  test("that is said in two ways is the first, without a kind, and an error with strict", async () => {
    const page = telling.replace("checks:", "version-from: VERSION\nchecks:");
    const folder = released(page, { VERSION: "1.5.0\n" });
    const given = { folder, inputs: { version: "1.4.0" } };
    const { results } = await runRelease(given);
    expect(results.release).toMatchObject({ version: "1.4.0", lastTag: "v1.3.1", kind: null });
    const finding = {
      rule: "version-at-odds",
      line: 2,
      found: "the input `version` says `1.4.0`, `version-from` says `1.5.0`",
    };
    expect(ofVersion(results)).toMatchObject([{ ...finding, severity: "warning" }]);
    const strict = await runRelease({ ...given, inputs: { ...given.inputs, strict: "true" } });
    expect(strict.exitCode).toBe(2);
    expect(strict.results).toMatchObject({
      reasonCode: "checklist-invalid",
      checks: [],
      release: { version: "1.4.0" },
    });
    expect(strict.results.findings).toContainEqual(
      expect.objectContaining({ ...finding, severity: "error" }),
    );
  });

  test("of a tag does not count for another commit that is checked out", async () => {
    const folder = released(telling);
    const env = { GITHUB_SHA: git(folder, "rev-parse", "HEAD~1") };
    const event = { folder, event: "push", tag: "v1.3.1", env, inputs: { commit: "checkout" } } as const;
    expect((await runRelease(event)).results.release).toMatchObject({ version: null, tag: null });
  });

  test("is told of a shallow clone, and the last tag is not", async () => {
    const folder = shallowClone(released(telling));
    const { results } = await runRelease({ folder, event: "push", tag: "v1.4.0" });
    expect(results.release).toEqual({
      version: "1.4.0",
      tag: "v1.4.0",
      lastTag: null,
      kind: null,
      phase: "before",
    });
  });
});

describe("a kind that is not known", () => {
  const row = (id: string, more = ""): string => `  - { id: ${id}, area: api, run: . ./tell.sh${more} }\n`;
  const rows = [row("all"), ..."abcdefg".split("").map((id) => row(id, ", only: major"))].join("");
  const said = async (folder: string, inputs: Record<string, string> = {}) => {
    const { results } = await runRelease({ folder, inputs, event: "push" });
    return results.warnings.filter((warning) => warning.includes("kind"));
  };

  test("is told where rows hang on it, with the reason and what to do", async () => {
    const shallow = shallowClone(released(pageOf(rows)));
    expect(await said(shallow, { version: "1.4.0" })).toEqual([
      "The kind of this release is not known (the last release is not known: the clone is shallow, set `fetch-depth: 0` on actions/checkout, and no `kind` is given), so that 7 rows (a, b, c, d, e and 2 more) for some kinds of releases only count.",
    ]);
    const one = released(pageOf(row("big", ", only: [first, major]")));
    expect(await said(one)).toEqual([
      "The kind of this release is not known (no `version` is given, the event has no tag, and the page has no `version-from`, and no `kind` is given), so that 1 row (big) for some kinds of releases only counts.",
    ]);
    const odd = released(pageOf(rows, "version-from: VERSION\n"), { VERSION: "1.5.0" });
    expect(await said(odd, { version: "1.4.0" })).toEqual([
      expect.stringContaining("(input, tag and `version-from` do not name the same version, and no `kind`"),
    ]);
    expect(await said(released(pageOf(rows)), { version: "1.0.0" })).toEqual([
      expect.stringContaining("no tag before this commit has a lower version"),
    ]);
  });

  test("is no news where it is known, or where nothing of this run hangs on it", async () => {
    expect(await said(released(pageOf(rows)), { version: "1.4.0" })).toEqual([]);
    expect(await said(released(pageOf(rows)), { kind: "major" })).toEqual([]);
    expect(await said(released(pageOf(rows)), { checks: "all" })).toEqual([]);
    const late = row("all") + row("late", ", only: major, phase: after");
    expect(await said(released(pageOf(late)))).toEqual([]);
  });

  test("is told of sign-offs that are demanded", async () => {
    const page = (settings: string): string =>
      `---\n${settings}---\n\n| Area | Command |\n| --- | --- |\n| api | \`. ./tell.sh\` |\n\n- [x] Read (only: major)\n`;
    const folder = (settings: string): string =>
      released(telling, { "RELEASE_READINESS.md": page(settings) });
    const inputs = { checklist: "RELEASE_READINESS.md" };
    expect(await said(folder("sign-offs: require\n"), inputs)).toEqual([
      expect.stringContaining("so that 1 sign-off for some kinds of releases only counts."),
    ]);
    expect(await said(folder("owner: '@acme'\n"), inputs)).toEqual([]);
  });
});

describe("a version that is tagged already", () => {
  const page = telling.replace("checks:", "version-from: VERSION\nchecks:");
  /** `VERSION` says 1.4.0, which was tagged two commits ago. */
  const tagged = (text = page, tag = "v1.4.0"): string => {
    const folder = released(text, { VERSION: "1.4.0\n" });
    git(folder, "tag", tag);
    commit(folder, { more: "1" });
    return folder;
  };
  const said = ({ results }: Released) =>
    ofVersion(results).map(({ rule, severity, line, found }) => ({ rule, severity, line, found }));
  const finding = {
    rule: "version-tagged",
    severity: "warning",
    line: 2,
    found: "`1.4.0` is tagged already: `v1.4.0`, a commit before this one",
  };

  test("is a warning, with strict too, and decides nothing", async () => {
    for (const inputs of [{}, { strict: "true" }]) {
      const ran = await runRelease({
        folder: tagged(`${page}lint: { rollback-missing: off, signal-beyond-exit: off }\n`),
        inputs,
      });
      expect([ran.exitCode, said(ran)]).toEqual([0, [finding]]);
    }
    const ofInput = await runRelease({ folder: tagged(telling), inputs: { version: "v1.4.0" } });
    expect(said(ofInput)).toEqual([{ ...finding, line: 1 }]);
  });

  test("is set by the page as any rule is", async () => {
    const level = (level: string): string => `lint: { version-tagged: ${level} }\n${page}`;
    expect(said(await runRelease({ folder: tagged(level("off")) }))).toEqual([]);
    const { results, exitCode } = await runRelease({ folder: tagged(level("error")) });
    expect([exitCode, results.reasonCode, results.checks]).toEqual([2, "checklist-invalid", []]);
    expect(results.findings).toContainEqual(
      expect.objectContaining({ ...finding, severity: "error", line: 3 }),
    );
  });

  test("is told of a commit that does not come before", async () => {
    const folder = tagged();
    git(folder, "checkout", "--quiet", "HEAD~2");
    commit(folder, { VERSION: "1.4.0", [pagePath]: page, "tell.sh": tellScript });
    expect(said(await runRelease({ folder }))).toEqual([
      { ...finding, found: "`1.4.0` is tagged already: `v1.4.0`, another commit" },
    ]);
  });

  test("is no news of its own commit, of its own tag, after publishing, or of another version", async () => {
    const folder = tagged();
    git(folder, "checkout", "--quiet", "v1.4.0");
    expect(said(await runRelease({ folder }))).toEqual([]);
    expect(said(await runRelease({ folder: tagged(), event: "push", tag: "v1.4.0" }))).toEqual([]);
    expect(said(await runRelease({ folder: tagged(), inputs: { phase: "after" } }))).toEqual([]);
    expect(said(await runRelease({ folder: tagged(page, "v1.4.0-rc.1") }))).toEqual([]);
    expect(said(await runRelease({ folder: tagged(page, "v11.4.0") }))).toEqual([]);
  });

  test("is not known where tags of several packages lie in the repository", async () => {
    expect(said(await runRelease({ folder: tagged(page, "lib@1.4.0") }))).toEqual([]);
    const own = makeRepository();
    commit(own, { VERSION: "1.4.0", [pagePath]: page, "tell.sh": tellScript });
    git(own, "tag", "lib@1.4.0");
    commit(own, {});
    expect(said(await runRelease({ folder: own }))).toEqual([
      { ...finding, found: "`1.4.0` is tagged already: `lib@1.4.0`, a commit before this one" },
    ]);
  });
});

describe("in an event `release`", () => {
  const page = pageOf(
    "  - { area: api, run: . ./tell.sh }\n  - { area: image, run: . ./tell.sh, phase: after }\n",
  );
  const event = { event: "release", tag: "v1.4.0" };

  test("a page with rows for after publishing demands the phase, and nothing runs without", async () => {
    const { results, exitCode } = await runRelease({ folder: released(page), ...event });
    expect(exitCode).toBe(2);
    expect(results).toMatchObject({ reasonCode: "checklist-invalid", checks: [] });
    // It is named all the same, by what inputs and event say.
    expect(results.release).toMatchObject({ version: "1.4.0", tag: "v1.4.0", lastTag: null });
    expect(results.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        rule: "input",
        severity: "error",
        found: "no `phase` in an event `release`, and the page has rows for after publishing",
        cure: expect.stringContaining("Set `phase: after`"),
      },
    ]);
  });

  test.each([
    ["before", ["api"]],
    ["after", ["image"]],
  ])("the phase %s runs its own rows", async (phase, ids) => {
    const { results } = await runRelease({ folder: released(page), ...event, inputs: { phase } });
    expect(results.checks.map(({ id }) => id)).toEqual(ids);
    expect(results.release.phase).toBe(phase);
  });

  test("a page without such rows runs as ever", async () => {
    expect((await runRelease({ folder: released(telling), ...event })).exitCode).toBe(0);
  });

  test("and in no other the phase is asked for", async () => {
    const { results } = await runRelease({ folder: released(page), event: "push", tag: "v1.4.0" });
    expect(results.checks.map(({ id }) => id)).toEqual(["api"]);
  });
});

describe("a check that waits for", () => {
  const waiting = (event: string) =>
    pageOf(`  - { area: soak, run: . ./tell.sh, not-before: 1h after ${event} }\n`);
  const verdictOf = ({ results }: Released) => {
    const [check] = results.checks;
    return [check?.verdict, check?.reason];
  };

  test("the tag counts from the date of an annotated one", async () => {
    const folder = released(waiting("tag"));
    git(folder, "tag", "--annotate", "--message", "notes", "v1.4.0");
    const github = await server();
    const given = { folder, event: "push", tag: "v1.4.0", github };
    const [verdict, reason] = verdictOf(await runRelease(given));
    expect([verdict, reason]).toEqual([
      "pending",
      expect.stringMatching(/^in (?:59 min|1 h) .*1h after tag/),
    ]);
    expect(github.requests.filter((request) => request.includes("/git/"))).toEqual([]);
  });

  test("the tag asks the server where the clone has a lightweight one", async () => {
    const folder = released(waiting("tag"));
    git(folder, "tag", "v1.4.0");
    const github = await server();
    const given = { folder, event: "push", tag: "v1.4.0", github };
    expect(verdictOf(await runRelease(given))).toEqual([
      "pending",
      "1h after tag, and that moment is not known: in this clone the tag `v1.4.0` is a lightweight one, which has no date, and the date of the tag `v1.4.0` was not read: Not Found (404). Check that the tag `v1.4.0` exists and that the token may read it",
    ]);
    github.state.tags.set("v1.4.0", null);
    expect(verdictOf(await runRelease(given))).toEqual([
      "pending",
      '1h after tag, and that moment is not known: the tag `v1.4.0` is a lightweight one, which has no date; make it an annotated one with `git tag --force --annotate v1.4.0 "v1.4.0^{}"` and `git push --force origin refs/tags/v1.4.0`, or release a new version where tags are protected',
    ]);
    github.state.tags.set("v1.4.0", "2026-01-01T12:00:00Z");
    expect(verdictOf(await runRelease(given))).toEqual(["passed", ""]);
  });

  test("the tag says on a command line what to do about a lightweight one, without a name that is a command", async () => {
    const folder = released(waiting("tag"));
    for (const tag of ["v1.4.0", "v$(id)-1.4.0"]) {
      git(folder, "tag", tag);
      const [, reason] = verdictOf(await runRelease({ folder, event: "push", tag }));
      const name = tag === "v1.4.0" ? tag : "TAG";
      expect(reason).toContain(
        `in this clone the tag \`${tag}\` is a lightweight one, which has no date; make it`,
      );
      expect(reason).toContain(`\`git push --force origin refs/tags/${name}\``);
    }
  });

  test("the tag says that the clone does not hold it", async () => {
    const [, reason] = verdictOf(
      await runRelease({ folder: released(waiting("tag")), event: "push", tag: "v1.4.0" }),
    );
    expect(reason).toContain(
      "this clone does not hold the tag `v1.4.0`, set `fetch-depth: 0` on actions/checkout",
    );
  });

  test("the release counts from the event's own", async () => {
    const github = await server();
    const given = { folder: released(waiting("release")), event: "release", tag: "v1.4.0", github };
    const payload = { release: { tag_name: "v1.4.0", published_at: "2026-01-01T12:00:00Z" } };
    expect(verdictOf(await runRelease({ ...given, payload }))).toEqual(["passed", ""]);
    const draft = { release: { tag_name: "v1.4.0", published_at: null } };
    expect(verdictOf(await runRelease({ ...given, payload: draft }))).toEqual([
      "pending",
      "1h after release, and that moment is not known: the release of `v1.4.0` is not published yet, publish it",
    ]);
    // A draft that was published before keeps its date, and so does what is gone.
    for (const gone of [{ draft: true }, { action: "deleted" }, { action: "unpublished" }]) {
      const { action = "published", ...more } = gone;
      const again = { action, release: { ...payload.release, ...more } };
      expect(verdictOf(await runRelease({ ...given, payload: again }))[0]).toBe("pending");
    }
    expect(github.requests.filter((request) => request.includes("/releases/"))).toEqual([]);
  });

  test("the release asks the server in another event, once", async () => {
    const github = await server();
    const given = { folder: released(waiting("release")), event: "push", tag: "v1.4.0", github };
    expect(verdictOf(await runRelease(given))).toEqual([
      "pending",
      "1h after release, and that moment is not known: the date of the release of `v1.4.0` was not read: Not Found (404). Check that a release of the tag `v1.4.0` exists and that the token may read it",
    ]);
    github.state.releases.set("v1.4.0", "2026-01-01T12:00:00Z");
    expect(verdictOf(await runRelease(given))).toEqual(["passed", ""]);
    github.state.releases.set("v1.4.0", null);
    expect(verdictOf(await runRelease(given))[1]).toContain("is not published yet");
    expect(github.requests.filter((request) => request.includes("/releases/"))).toHaveLength(3);
  });

  test("neither asks nothing of a server", async () => {
    const github = await server();
    await runRelease({ folder: released(telling), event: "push", tag: "v1.4.0", github });
    expect(github.requests.filter((request) => /\/(?:releases|git)\//.test(request))).toEqual([]);
  });

  test.each(["tag", "release"])(
    "the %s says that there is none, and that a command line asks no server",
    async (event) => {
      const folder = released(waiting(event));
      expect(verdictOf(await runRelease({ folder }))).toEqual([
        "pending",
        `1h after ${event}, and that moment is not known: no event set this run off, so that it is about no tag (the push of a tag and a release are)`,
      ]);
      expect(verdictOf(await runRelease({ folder, event: "push" }))[1]).toMatch(
        /known: this run is about no tag \(/,
      );
      const [, reason] = verdictOf(await runRelease({ folder, event: "push", tag: "v1.4.0" }));
      expect(reason).toContain(event === "tag" ? "does not hold the tag" : "a command line asks no server");
    },
  );
});

describe("a command that runs nothing", () => {
  const rows =
    "  - { id: all, area: api, run: make }\n  - { id: big, area: api, run: make, only: major }\n  - { id: late, area: api, run: make, phase: after }\n";
  const git = { head: "0a1b2c", shallow: false, lastTag: async () => "v1.3.1" };

  test("lists the rows of a kind and a phase", async () => {
    const cwd = folderWith({ [pagePath]: pageOf(rows) });
    const list = async (...options: string[]) =>
      JSON.parse((await readiness(["list", pagePath, "--json", ...options], { cwd, git }))[1]).map(
        ({ id }: { id: string }) => id,
      );
    expect(await list()).toEqual(["all", "big"]);
    expect(await list("--kind", "minor")).toEqual(["all"]);
    expect(await list("--kind", "major")).toEqual(["all", "big"]);
    expect(await list("--version", "1.4.0-rc.1")).toEqual(["all"]);
    expect(await list("--phase", "after")).toEqual(["late"]);
  });

  test("explains with the release that is said", async () => {
    const rollback = pageOf(
      '  - { area: api, run: make, rollback: "Publish {last-tag}, not {version} ({kind})." }\n',
    );
    const cwd = folderWith({ [pagePath]: rollback });
    const [code, said] = await readiness(["explain", pagePath, "--version", "1.4.0-rc.1"], { cwd, git });
    expect(code).toBe(0);
    expect(said).toContain("Publish {last-tag}, not 1.4.0-rc.1 (prerelease).");
  });

  test("lints what version-from says, and that the event's tag says another", async () => {
    const cwd = folderWith({ [pagePath]: pageOf(rows, "version-from: VERSION\n"), VERSION: "1.5.0" });
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/tags/v1.4.0", GITHUB_WORKSPACE: cwd };
    const said = async (...options: string[]) => readiness(["lint", pagePath, ...options], { cwd, env });
    expect((await said())[1]).toContain(
      "the event's tag says `1.4.0`, `version-from` says `1.5.0`".replace("t", "T"),
    );
    expect((await said("--version", "1.5.0", "--strict"))[0]).toBe(2);
  });
});
