import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { CheckResult } from "../../src/model/results.js";
import { commit, git, makeRepository, newFolder, shallowClone } from "../app/gate/repository.js";
import { folderWith } from "../app/reading-commands.js";
import { type Releasing, runRelease } from "../app/releasing.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { gitEnvironment } from "../support/repository.js";
import { onlyWith } from "../support/system.js";

const { describe, test } = onlyWith("posix");

const hour = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * hour).toISOString();
const inAMonth = new Date(Date.now() + 30 * 24 * hour).toISOString().slice(0, 10);

/**
 * One row a line: its name, its fields, and what becomes of it in each release, in the order of `releases`:
 * P passed, F failed, E could not be started, X timed out, S skipped; pending by T its to-do, N its moment, U a moment
 * that is not known, W what it needs; `-` it does not apply.
 */
const rows: readonly (readonly [id: string, fields: string, became: string])[] = [
  ["plain", `run: "true"`, "PPPPPPPPPPPP ---"],
  ["after", `run: "true", phase: after`, "------------ PPP"],
  ["before", `run: "true", phase: before`, "PPPPPPPPPPPP ---"],
  ["major", `run: "true", only: major`, "PPPP----P-PP ---"],
  ["minor", `run: "true", only: [minor]`, "PPP-P---PP-P ---"],
  ["patch", `run: "true", only: patch`, "PPP--P--P--P ---"],
  ["prerelease", `run: "true", only: prerelease`, "PPP---P-P--P ---"],
  ["first", `run: "true", only: first`, "PPP----PP--P ---"],
  ["large", `run: "true", only: [major, minor]`, "PPPPP---PPPP ---"],
  ["new", `run: "true", only: [first, major]`, "PPPP---PP-PP ---"],
  ["major-after", `run: "true", phase: after, only: major`, "------------ --P"],
  ["minor-after", `run: "true", phase: after, only: minor`, "------------ PPP"],
  ["past", `run: "true", not-before: 2020-01-01`, "PPPPPPPPPPPP ---"],
  ["future", `run: "true", not-before: 2999-01-01`, "NNNNNNNNNNNN ---"],
  ["past-time", `run: "true", not-before: "2020-01-01T00:00:00+02:00"`, "PPPPPPPPPPPP ---"],
  ["future-time", `run: "true", not-before: "2999-01-01T00:00:00-05:00"`, "NNNNNNNNNNNN ---"],
  ["soak", `run: "true", not-before: 24h after tag`, "UUUPPNUUPPPP ---"],
  ["long-soak", `run: "true", not-before: 3d after tag`, "UUUNNNUUNNNN ---"],
  ["soak-after", `run: "true", phase: after, not-before: 24h after tag`, "------------ PUU"],
  ["published", `run: "true", phase: after, not-before: 1h after release`, "------------ PUU"],
  ["long-published", `run: "true", phase: after, not-before: 24h after release`, "------------ NUU"],
  ["to-do", `run: echo 1.3.2, pass: "9.9.9", to-do: Bump it.`, "TTTTTTTTTTTT ---"],
  ["to-do-done", `run: echo 9.9.9, pass: "9.9.9", to-do: Bump it.`, "PPPPPPPPPPPP ---"],
  ["to-do-exit", `run: exit 125, to-do: Bump it.`, "TTTTTTTTTTTT ---"],
  ["to-do-again", `run: exit 1, to-do: Bump it., retries: 1`, "TTTTTTTTTTTT ---"],
  ["to-do-seen", `run: echo boom, pass: "9.9.9", fail: boom, to-do: Bump it.`, "FFFFFFFFFFFF ---"],
  ["to-do-126", `run: exit 126, to-do: Bump it.`, "FFFFFFFFFFFF ---"],
  ["to-do-127", `run: exit 127, to-do: Bump it.`, "FFFFFFFFFFFF ---"],
  ["to-do-killed", `run: kill -9 $$, to-do: Bump it.`, "FFFFFFFFFFFF ---"],
  ["to-do-unread", `run: echo no, pass: 'json $.a = 1', to-do: Bump it.`, "FFFFFFFFFFFF ---"],
  ["to-do-slow", `run: sleep 9, timeout: 100ms, to-do: Bump it.`, "XXXXXXXXXXXX ---"],
  ["bad", `run: "false", severity: advisory`, "FFFFFFFFFFFF ---"],
  ["needs-bad", `run: "true", needs: bad`, "SSSSSSSSSSSS ---"],
  ["needs-to-do", `run: "true", needs: to-do`, "WWWWWWWWWWWW ---"],
  ["needs-future", `run: "true", needs: future`, "WWWWWWWWWWWW ---"],
  ["needs-both", `run: "true", needs: [to-do, bad]`, "SSSSSSSSSSSS ---"],
  ["needs-wait", `run: "true", needs: needs-to-do`, "WWWWWWWWWWWW ---"],
  ["between", `run: "true", only: major, needs: to-do`, "WWWW----W-WW ---"],
  ["through", `run: "true", needs: between`, "WWWWWWWWWWWW ---"],
  ["through-bad", `run: "true", needs: bad-after`, "SSSSSSSSSSSS ---"],
  ["bad-after", `run: "true", phase: after, needs: bad`, "------------ PPP"],
  ["through-after", `run: "true", needs: after`, "PPPPPPPPPPPP ---"],
  ["after-to-do", `run: "true", phase: after, needs: to-do`, "------------ PPP"],
  ["after-waits", `run: "true", phase: after, needs: long-published`, "------------ WWW"],
  [
    "waived",
    `run: "false", waived: { by: "@alice", until: ${inAMonth}, reason: upstream is down }`,
    "FFFFFFFFFFFF ---",
  ],
  ["needs-waived", `run: "true", needs: waived`, "PPPPPPPPPPPP ---"],
  ["says-version", `run: echo 1.4.0, pass: "{version}"`, "FPPFPFFFPPFF ---"],
  ["bump", `run: echo 1.4.0, pass: "{version}", to-do: Bump it.`, "FPPTPTTTPPTT ---"],
  ["names-version", `run: 'test -n "$READINESS_VERSION"'`, "EPPPPPPPPPPP ---"],
  ["names-kind", `run: 'test -n "$READINESS_KIND"'`, "EEEPPPPPEPPE ---"],
];

const page = `owner: "@acme"\nchecks:\n${rows
  .map(([id, fields]) => `  - { id: ${id}, area: a, ${fields} }\n`)
  .join("")}`;

let github: GitHubServer;
beforeAll(async () => {
  github = await startGitHubServer();
  github.state.releases.set("v1.4.0", ago(2));
});
afterAll(() => github.close());

/** In the order of the columns of `rows`: what is known, and the release that comes of it. */
const releases: readonly (readonly [name: string, given: () => Releasing, release: object])[] = [
  ["nothing is known", () => ({ folder: noGit() }), { version: null, kind: null }],
  ["a version, without git", () => ({ folder: noGit(), ...of("1.4.0") }), { version: "1.4.0", kind: null }],
  [
    "a version in a shallow clone",
    () => ({ folder: shallowClone(tagged("v1.3.2")), ...of("1.4.0") }),
    { version: "1.4.0", lastTag: null, kind: null },
  ],
  [
    "the tag of a major release",
    () => push(tagged("v1.3.2"), "v2.0.0", 25),
    { kind: "major", lastTag: "v1.3.2" },
  ],
  ["of a minor one", () => push(tagged("v1.3.2"), "v1.4.0", 25), { kind: "minor", version: "1.4.0" }],
  ["of a patch, an hour ago", () => push(tagged("v1.3.2"), "v1.3.3", 1), { kind: "patch" }],
  [
    "of a prerelease, lightweight",
    () => push(tagged("v1.3.2"), "v1.4.0-rc.1", null),
    { kind: "prerelease", version: "1.4.0-rc.1" },
  ],
  [
    "the first release, by its input",
    () => ({ folder: repository(), inputs: { kind: "first", version: "0.1.0" } }),
    { kind: "first", version: "0.1.0" },
  ],
  [
    "an input and a tag that disagree",
    () => ({ ...push(tagged("v1.3.2"), "v1.5.0", 25), ...of("1.4.0") }),
    { version: "1.4.0", tag: "v1.5.0", kind: null },
  ],
  [
    "the tag of a package among others",
    () => push(tagged("app@1.3.0", "lib@3.0.0"), "app@1.4.0", 25),
    { version: "1.4.0", lastTag: "app@1.3.0", kind: "minor" },
  ],
  [
    "two tags on one commit",
    () => {
      const folder = tagged("v1.3.2");
      git(folder, "tag", "v1.4.0");
      return push(folder, "v2.0.0", 25);
    },
    { version: "2.0.0", lastTag: "v1.3.2", kind: "major" },
  ],
  [
    "a tag without a version",
    () => push(tagged("v1.3.2"), "nightly", 25),
    { version: "nightly", kind: null },
  ],
  [
    "after publishing",
    () => ({ ...push(tagged("v1.3.2"), "v1.4.0", 25), ...after, github }),
    { phase: "after", kind: "minor" },
  ],
  [
    "after publishing, with a lightweight tag and no server",
    () => ({ ...push(tagged("v1.3.2"), "v1.4.0", null), ...after }),
    { phase: "after", kind: "minor" },
  ],
  [
    "after publishing, with nothing known",
    () => ({ folder: noGit(), ...after }),
    { phase: "after", kind: null },
  ],
];

const after = { inputs: { phase: "after" } };
const of = (version: string) => ({ inputs: { version } });

const noGit = () => folderWith({ "RELEASE_READINESS.yml": page });

function repository(): string {
  const folder = makeRepository();
  commit(folder, { "RELEASE_READINESS.yml": page });
  return folder;
}

/** A commit after these tags. */
function tagged(...tags: readonly string[]): string {
  const folder = repository();
  for (const tag of tags) git(folder, "tag", tag);
  commit(folder, {});
  return folder;
}

/** The push of a tag that was made so many hours ago; `null`: a lightweight one, of which nobody knows. */
function push(folder: string, tag: string, hours: number | null): Releasing {
  if (hours === null) git(folder, "tag", tag);
  else
    execFileSync("git", ["tag", "--annotate", "--message", "notes", tag], {
      cwd: folder,
      env: { ...gitEnvironment, GIT_COMMITTER_DATE: ago(hours) },
    });
  return { folder, event: "push", tag };
}

function letterOf({ verdict, reason }: CheckResult): string {
  if (verdict !== "pending") return letters[verdict];
  if (reason.startsWith("waits for ")) return "W";
  if (/^in \d+ (?:d|h|min|s)/.test(reason)) return "N";
  return reason.includes("that moment is not known") ? "U" : "T";
}

const letters = {
  passed: "P",
  failed: "F",
  errored: "E",
  "timed-out": "X",
  skipped: "S",
  cancelled: "?",
  interrupted: "?",
} as const;

describe("the rows of a page", () => {
  test("are at least forty, and each says what becomes of it in each release", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    for (const [id, , became] of rows)
      expect([id, became.replace(" ", "").length]).toEqual([id, releases.length]);
  });

  test.each(releases.map(([name, ...rest], column) => [name, column, ...rest] as const))(
    "have plan, verdict and reason where %s",
    async (_name, column, given, release) => {
      const { results } = await runRelease({ ...given(), env: { TMPDIR: newFolder() } });
      expect(results.release).toMatchObject(release);
      const checks = new Map(results.checks.map((check) => [check.id, check]));
      const others = new Map(results.notApplicable.map(({ id, why }) => [id, why]));
      expect(checks.size + others.size).toBe(rows.length);
      const became = rows.map(([id]) => {
        const check = checks.get(id);
        return `${id} ${check === undefined ? (others.has(id) ? "-" : "?") : letterOf(check)}`;
      });
      expect(became).toEqual(rows.map(([id, , all]) => `${id} ${all.replace(" ", "")[column]}`));
      const { phase, kind } = results.release;
      for (const why of others.values())
        expect(why).toMatch(
          why.startsWith("phase")
            ? new RegExp(`^phase ${phase === "after" ? "before" : "after"}$`)
            : new RegExp(`^only .*, and this is (?:an? )?(?:the )?${kind}`),
        );
      expect(results.selection.complete).toBe(true);
      expect(results).toMatchObject({
        gate: "not-ready",
        reasonCode: phase === "after" ? "pending" : "checks-failed",
      });
      expect(checks.get("to-do-again")?.attempts.length ?? 2).toBe(2);
    },
  );
});
