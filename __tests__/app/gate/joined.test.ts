import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { onlyWith } from "../../support/system.js";
import {
  type Gated,
  gateOf,
  pageOf,
  put,
  putAll,
  type Spread,
  spread,
  withAttempt,
  withChecks,
  withVerdict,
} from "./gating.js";

const run = { GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: "2" };
const parts = [["api"], ["db", "docs"], ["web"], ["ops"]];
const second = "2-of-4-ubuntu-latest";
const third = "3-of-4-ubuntu-latest";
const page = pageOf({
  api: ["true"],
  db: ["true"],
  docs: ["exit 3", "advisory"],
  web: ["true"],
  ops: ["true"],
});

let made: Spread;
let one: Spread;
beforeAll(async () => {
  made = await spread(page, parts, { env: run });
});
beforeEach(async () => {
  // The same page in a folder of its own.
  const { folder } = await spread(page, parts, { env: run });
  one = { ...made, folder };
});

/** On the command line and by the action with `from`, which have to say the same. */
async function bothGates(given: Parameters<typeof gateOf>[1] = {}): Promise<Gated> {
  const line = await gateOf(one, { env: run, ...given });
  const action = await gateOf(one, { env: run, ...given, dialect: "actions" });
  expect([action.exitCode, action.results.reason, action.said]).toEqual([
    line.exitCode,
    line.results.reason,
    line.said,
  ]);
  expect(action.outputs).toMatchObject({ gate: line.results.gate, reason: line.results.reason });
  return line;
}

describe("a gate over four shards", () => {
  test("is ready where all of them are", async () => {
    putAll(one);
    const { results, exitCode, said } = await bothGates();
    expect([results.gate, results.reasonCode, results.reason, exitCode, said]).toEqual([
      "ready",
      "all-passed",
      "all 4 required checks passed",
      0,
      [],
    ]);
  });

  test("gives the record of one run, times and shards aside", async () => {
    putAll(one);
    const { results } = await gateOf(one, { env: run });
    const { shards, run: facts, ...record } = results;
    const { run: wholeFacts, ...whole } = one.whole;
    expect(record).toEqual(whole);
    expect({ ...facts, durationMs: 0, startedAt: "", attempt: 0 }).toEqual({
      ...wholeFacts,
      durationMs: 0,
      startedAt: "",
      attempt: 0,
    });
    expect(facts.startedAt).toBe(wholeFacts.startedAt);
    expect(shards?.map(({ name, checks, attempt }) => [name, checks, attempt])).toEqual(
      one.plan.shards.map(({ name, checks }) => [name, checks, 1]),
    );
  });

  test("is not ready where a check failed, which is told as of one run", async () => {
    putAll(one);
    put(one.folder, `${third}.json`, withVerdict(one.files[third] as never, "web", "failed"));
    const { results, exitCode, said } = await bothGates();
    expect([results.reasonCode, results.reason, exitCode, said]).toEqual([
      "checks-failed",
      "1 of 4 required checks did not pass",
      1,
      [],
    ]);
  });

  test("is not ready where one was lost, which is named, and its checks are not passed", async () => {
    putAll(one, second);
    const { results, exitCode, said, outputs } = await gateOf(one, { env: run, dialect: "actions" });
    expect([results.reasonCode, results.reason, exitCode]).toEqual([
      "shard-missing",
      `shard ${second} left no results: 1 of 4 required checks did not pass`,
      1,
    ]);
    expect(said).toEqual([`shard-missing: shard \`${second}\` left no results that count`]);
    expect(results.checks.filter(({ verdict }) => verdict === "interrupted").map(({ id }) => id)).toEqual([
      "db",
      "docs",
    ]);
    expect(outputs["failed-areas"]).toBe('["db"]');
    expect(outputs["failed"]).toBe("2");
  });

  test("names each where none arrived", async () => {
    const { results, said } = await gateOf({ ...one }, { env: run });
    expect(results.reason).toBe(
      "4 of 4 shards left no results: 1-of-4-ubuntu-latest, 2-of-4-ubuntu-latest, 3-of-4-ubuntu-latest, 4-of-4-ubuntu-latest; 1 file of results does not count: 4 of 4 required checks did not pass",
    );
    expect(said).toContain("shard-unread: `shards` does not count: nothing is there");
  });

  test("says why a shard ran nothing", async () => {
    putAll(one);
    put(one.folder, `${second}.json`, {
      ...withChecks(one.files[second] as never, []),
      gate: "not-ready",
      reasonCode: "other-commit",
      reason: "nothing was run: the commit is another",
      run: { ...one.whole.run, id: "7", attempt: 1, sha: "f".repeat(40) },
    });
    const { results, said } = await bothGates();
    expect(results.reasonCode).toBe("shard-missing");
    expect(said).toEqual([
      `shard-missing: shard \`${second}\` ran nothing: nothing was run: the commit is another`,
    ]);
  });

  test("is not ready where a shard died after its last verdict", async () => {
    putAll(one);
    put(one.folder, `${third}.json`, {
      ...(one.files[third] as never as object),
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: "the run died: it had not reported yet",
    } as never);
    const { results, said } = await bothGates();
    expect(results.reason).toBe(`shard ${third} did not come to its end`);
    expect(said).toEqual([
      `shard-missing: shard \`${third}\` did not come to its end: the run died: it had not reported yet`,
    ]);
  });

  test("keeps the verdicts of a shard that was interrupted in its checks", async () => {
    putAll(one);
    put(one.folder, `${second}.json`, {
      ...withVerdict(one.files[second] as never, "db", "interrupted"),
      gate: "not-ready",
      reasonCode: "interrupted",
      reason: "the run died",
    });
    const { results, said } = await bothGates();
    expect([results.reasonCode, said]).toEqual(["checks-failed", []]);
    expect(results.checks.map(({ verdict }) => verdict)).toEqual([
      "passed",
      "interrupted",
      "failed",
      "passed",
      "passed",
    ]);
  });
});

describe("a file that does not count", () => {
  const name = `shards/${second}.json`;
  const link = onlyWith("links");
  const pipe = onlyWith("mkfifo");

  /** In the place of the second shard's file. */
  async function without(make: (path: string) => void): Promise<Gated> {
    putAll(one);
    const path = join(one.folder, name);
    renameSync(path, join(makeFolder("gate-"), "away.json"));
    make(path);
    const gated = await bothGates();
    expect([gated.results.reasonCode, gated.exitCode]).toEqual(["shard-missing", 1]);
    expect(gated.said[0]).toBe(`shard-missing: shard \`${second}\` left no results that count`);
    return gated;
  }

  const expected = (why: string): string => `shard-unread: \`${name}\` does not count: ${why}`;

  test("is named where it has more than 20 MB", async () => {
    const { said } = await without((path) => {
      put(one.folder, `${second}.json`, "{}");
      truncateSync(path, 21_000_000);
    });
    expect(said[1]).toBe(expected("it has more than 20 MB"));
  });

  test("is named where it is a folder", async () => {
    const { said } = await without((path) => mkdirSync(path));
    expect(said[1]).toBe(expected("it is an empty folder"));
  });

  link.test("is named where it is a link", async () => {
    const { said } = await without((path) => symlinkSync(join(one.folder, "shards", `${third}.json`), path));
    expect(said[1]).toBe(expected("the way to it is a link"));
  });

  pipe.test("is named where it is a pipe", async () => {
    const { said } = await without((path) => execFileSync("mkfifo", [path]));
    expect(said[1]).toBe(expected("it is no regular file"));
  });

  test.each<[what: string, text: string, why: string]>([
    ["not JSON", "{", "it is no results file of a shard: it is not one JSON text"],
    ["empty", "", "it is no results file of a shard: it is not one JSON text"],
    ["no object", "[]", "it is no results file of a shard: it has to be an object"],
  ])("is named where it is %s", async (_, text, why) => {
    const { said } = await without(() => put(one.folder, `${second}.json`, text));
    expect(said[1]).toBe(expected(why));
  });

  test("is named where it is of another page", async () => {
    const { files } = one;
    const { said } = await without(() =>
      put(one.folder, `${second}.json`, {
        ...(files[second] as never as Spread["whole"]),
        checklist: { ...one.whole.checklist, sha256: "0".repeat(64) },
      }),
    );
    expect(said[1]).toBe(expected("it is of another page, with digest `0000000000`"));
  });

  test("is named where it is of another commit", async () => {
    const { said } = await without(() =>
      put(one.folder, `${second}.json`, {
        ...(one.files[second] as never as Spread["whole"]),
        run: { ...one.whole.run, id: "7", attempt: 1, sha: "f".repeat(40) },
      }),
    );
    expect(said[1]).toBe(expected("it is of commit `ffffffffff`"));
  });

  test("is named where it is of another workflow run", async () => {
    const { said } = await without(() =>
      put(one.folder, `${second}.json`, {
        ...(one.files[second] as never as Spread["whole"]),
        run: { ...one.whole.run, id: "8" },
      }),
    );
    expect(said[1]).toBe(expected("it is of the workflow run `8`"));
  });

  test("is named where it is of an attempt that has not begun", async () => {
    const { said } = await without(() =>
      put(one.folder, `${second}.json`, withAttempt(one.files[second] as never, 3)),
    );
    expect(said[1]).toBe(expected("it is of attempt 3, and this is attempt 2"));
  });

  test("is named where it is of another plan, or of none", async () => {
    const other = await spread(page, [["api", "db"], ["docs"], ["web", "ops"]], { env: run });
    putAll(one);
    put(one.folder, "other.json", other.files["1-of-3-ubuntu-latest"] as never);
    const { shard, ...whole } = one.files[second] as never as Spread["whole"];
    put(one.folder, "whole.json", whole as never);
    const { said, results } = await bothGates();
    expect(shard?.name).toBe(second);
    expect(results.reason).toBe("2 files of results do not count");
    expect(said).toEqual([
      "shard-unread: `shards/other.json` does not count: it is of shard `1-of-3-ubuntu-latest` of another plan",
      "shard-unread: `shards/whole.json` does not count: it is no results file of a shard: it has no `shard`: it is no part of a plan",
    ]);
  });
});

test("a file that an earlier plan has left is named with its commit", async () => {
  putAll(one);
  const left = one.files[second] as never as Spread["whole"];
  const shard = { ...(left.shard as never as object), digest: "0".repeat(64) };
  put(one.folder, "left.json", { ...left, shard, run: { ...left.run, sha: "c".repeat(40) } } as never);
  const { said } = await bothGates();
  expect(said).toEqual([
    `shard-unread: \`shards/left.json\` does not count: it is of shard \`${second}\` of another plan, of commit \`cccccccccc\``,
  ]);
});

describe("of several files of one shard", () => {
  test("the newest attempt counts, by what stands in the file", async () => {
    putAll(one, second);
    // Names that say the contrary.
    put(one.folder, "z-1.json", withVerdict(one.files[second] as never, "db", "failed"));
    put(one.folder, "a-2.json", withAttempt(one.files[second] as never, 2));
    const { results } = await bothGates();
    expect([results.gate, results.shards?.[1]?.attempt]).toEqual(["ready", 2]);
  });

  test("an older one that passed does not outweigh a newer one that did not", async () => {
    putAll(one);
    const newer = withAttempt(withVerdict(one.files[second] as never, "db", "failed"), 2);
    put(one.folder, "newer.json", newer);
    const { results } = await bothGates();
    expect(results.reasonCode).toBe("checks-failed");
  });

  test("the same twice counts once", async () => {
    putAll(one);
    put(one.folder, "again.json", one.files[second] as never);
    expect((await bothGates()).results.gate).toBe("ready");
  });

  test("two of one attempt that differ are a conflict, whichever is the better", async () => {
    putAll(one);
    put(one.folder, "again.json", withVerdict(one.files[second] as never, "docs", "passed"));
    const { results, said, exitCode } = await bothGates();
    expect([results.reasonCode, results.reason, exitCode]).toEqual([
      "shard-conflict",
      `shard ${second} contradicts itself: 1 of 4 required checks did not pass`,
      1,
    ]);
    expect(said).toEqual([
      `shard-conflict: of shard \`${second}\` \`shards/${second}.json\`, \`shards/again.json\` are all of attempt 1, and do not say the same`,
    ]);
  });

  test("a conflict of an older attempt is over with a newer one", async () => {
    putAll(one);
    put(one.folder, "again.json", withVerdict(one.files[second] as never, "docs", "passed"));
    put(one.folder, "newer.json", withAttempt(one.files[second] as never, 2));
    expect((await bothGates()).results.gate).toBe("ready");
  });

  test("one of an attempt before the plan's is passed over, and noted", async () => {
    const anew = await spread(page, parts, { env: run, attempt: 2 });
    putAll(anew, second);
    put(anew.folder, `${second}.json`, one.files[second] as never);
    const { results, said } = await gateOf(anew, { env: run });
    expect(results.reason).toBe(`shard ${second} left no results: 1 of 4 required checks did not pass`);
    expect(said).toEqual([
      `shard-missing: shard \`${second}\` left no results that count`,
      `shard-older: \`shards/${second}.json\` of shard \`${second}\`, of an attempt before the plan's`,
    ]);
    put(anew.folder, "anew.json", anew.files[second] as never);
    const after = await gateOf(anew, { env: run });
    expect([after.results.gate, after.said.length]).toEqual(["ready", 1]);
  });

  test("one of a plan before this one is passed over, where jobs count their own attempts, as on Gitea", async () => {
    // The shard ran twice by the first plan; then all ran again, for it the third time.
    const again = withAttempt(one.files[second] as never, 2);
    const anew = await spread(page, parts, { env: run, attempt: 2 });
    putAll(anew);
    put(anew.folder, "again.json", again);
    const { results, said } = await gateOf(anew, { env: run });
    expect(results.gate).toBe("ready");
    expect(said).toEqual([
      `shard-older: \`shards/again.json\` of shard \`${second}\`, of an attempt before the plan's`,
    ]);
  });
});

describe("a shard that contradicts its part of the plan", () => {
  test.each<[what: string, change: (results: Spread["whole"]) => Spread["whole"], found: string]>([
    [
      "has other checks",
      (results) => withChecks(results, [...results.checks].reverse()),
      "its checks are not those that it was planned with, in their order",
    ],
    [
      "lacks one",
      (results) => withChecks(results, results.checks.slice(1)),
      "it has 1 check, and was planned with 2",
    ],
    [
      "has another system",
      (results) =>
        ({ ...results, shard: { ...(results.shard as never as object), system: "macos-latest" } }) as never,
      "it says that it ran on `macos-latest`, and was planned for `ubuntu-latest`",
    ],
    [
      "counts otherwise",
      (results) => ({ ...results, totals: { ...results.totals, passed: results.totals.passed + 1 } }),
      "its totals are not those of its checks",
    ],
    [
      "speaks of another number of shards",
      (results) =>
        ({
          ...results,
          shard: { ...(results.shard as never as object), of: { shards: 5, checks: 5 } },
        }) as never,
      "it says otherwise than the plan which part it is, and of what",
    ],
  ])("is a conflict where it %s", async (_, change, found) => {
    putAll(one);
    put(one.folder, `${second}.json`, change(one.files[second] as never));
    const { results, said } = await bothGates();
    expect(results.reasonCode).toBe("shard-conflict");
    const unknown = results.checks.filter(({ verdict }) => verdict === "interrupted");
    expect(unknown.map(({ id }) => id)).toEqual(["db", "docs"]);
    expect(said).toEqual([
      `shard-conflict: of shard \`${second}\` \`shards/${second}.json\` contradicts itself: ${found}`,
    ]);
  });
});

test("a shard of another plan that ran nothing is not taken for ours", async () => {
  putAll(one);
  const refused = withChecks(one.files[second] as never, []);
  const shard = { ...(refused.shard as never as object), digest: "0".repeat(64) };
  put(one.folder, "other.json", { ...refused, shard } as never);
  const { results, said } = await bothGates();
  expect(results.gate).toBe("not-ready");
  expect(said).toEqual([
    `shard-unread: \`shards/other.json\` does not count: it is of shard \`${second}\` of another plan`,
  ]);
});

describe("the jobs that a gate needs", () => {
  test("may have failed because setup did, where no check of the shard decides", async () => {
    const advisory = await spread(
      pageOf({ api: ["true"], docs: ["true", "advisory"] }, "setup: 'true'"),
      [["api"], ["docs"]],
      { env: run },
    );
    putAll(advisory);
    const name = "2-of-2-ubuntu-latest";
    const file = withVerdict(advisory.files[name] as never, "docs", "skipped");
    const setup = { ...file.setup, verdict: "failed", exitCode: 1 } as never;
    put(advisory.folder, `${name}.json`, { ...file, setup, gate: "not-ready", reasonCode: "setup-failed" });
    const inputs = { needs: '["success","failure"]' } as const;
    const { results, said } = await gateOf(advisory, { env: run, inputs });
    expect([results.reasonCode, said]).toEqual(["setup-failed", []]);
  });

  test("make the gate cancelled where one of them was", async () => {
    putAll(one);
    const { results, exitCode } = await bothGates({ inputs: { needs: '["success","cancelled"]' } });
    expect([results.gate, results.reasonCode, exitCode]).toEqual(["not-ready", "cancelled", 130]);
  });

  test.each(["failure", "skipped"])("hold it back with %s that no check explains", async (result) => {
    putAll(one);
    const { results, said } = await bothGates({ inputs: { needs: `["success","${result}"]` } });
    const words = `a needed job ended with ${result}, and no check explains it`;
    expect([results.reasonCode, results.reason, said]).toEqual([
      "shard-missing",
      words,
      [`needed-job: ${words}`],
    ]);
  });

  test("may have failed because a check that decides did not pass", async () => {
    putAll(one);
    put(one.folder, `${third}.json`, withVerdict(one.files[third] as never, "web", "failed"));
    const { results, said } = await bothGates({ inputs: { needs: '["success","failure"]' } });
    expect([results.reasonCode, said]).toEqual(["checks-failed", []]);
  });

  test("may have failed because a check that decides is pending", async () => {
    putAll(one);
    put(one.folder, `${third}.json`, withVerdict(one.files[third] as never, "web", "pending"));
    const { results, said } = await bothGates({ inputs: { needs: '["success","failure"]' } });
    expect([results.reasonCode, said]).toEqual(["pending", []]);
  });

  test("are not explained by a check that does not decide, until it does", async () => {
    putAll(one);
    const needs = '["success","failure"]';
    expect((await bothGates({ inputs: { needs } })).results.reasonCode).toBe("shard-missing");
    const any = await bothGates({ inputs: { needs, "fail-on": "any" } });
    expect([any.results.reasonCode, any.said]).toEqual(["checks-failed", []]);
  });

  test("are not explained by the checks of a shard that was lost", async () => {
    putAll(one, second);
    const { said } = await bothGates({ inputs: { needs: '["success","failure"]' } });
    expect(said.map((line) => line.split(":")[0])).toEqual(["shard-missing", "needed-job"]);
  });
});

describe("a planned check that no shard has", () => {
  test("is named, though each shard told of all that it was planned with", async () => {
    const less = await spread(page, [["api"], ["db", "docs"], ["web"]], { env: run });
    putAll(less);
    const { results, said } = await gateOf(less, { env: run });
    expect(results.reason).toBe("1 planned check is in no shard: 1 of 4 required checks did not pass");
    expect(said).toEqual(["shard-missing: check `ops` on `ubuntu-latest` is in no shard"]);
  });
});

describe("a gate without what it cannot do without", () => {
  test.each<[what: string, inputs: Record<string, string>, found: string]>([
    ["a plan", { plan: "" }, "no `plan`"],
    ["needs", { needs: "" }, "no `needs`"],
    ["a readable list of needs", { needs: "success" }, "`success` as `needs`"],
  ])("is unusable: %s", async (_, inputs, found) => {
    putAll(one);
    const { results, exitCode, outputs } = await gateOf(one, { env: run, inputs, dialect: "actions" });
    expect([results.gate, results.reasonCode, exitCode, outputs["gate"]]).toEqual([
      "not-ready",
      "checklist-invalid",
      2,
      "not-ready",
    ]);
    expect(results.findings.map((finding) => finding.found)).toEqual([found]);
  });

  test("is unusable with a plan that is none", async () => {
    putAll(one);
    const { exitCode, results } = await gateOf(one, { env: run, plan: "{}" });
    expect([exitCode, results.findings[0]?.rule]).toEqual([2, "input"]);
  });

  test("is cancelled where the plan's job was", async () => {
    const { results, exitCode } = await gateOf(one, {
      env: run,
      inputs: { plan: "", needs: '["cancelled","skipped"]' },
      dialect: "actions",
    });
    expect([results.reasonCode, exitCode]).toEqual(["cancelled", 130]);
  });

  test("asks for no needs on a command line", async () => {
    putAll(one);
    expect((await gateOf(one, { env: run })).exitCode).toBe(0);
  });

  test.each<[what: string, change: (plan: Spread["plan"]) => Spread["plan"], found: string]>([
    ["workflow run", (plan) => ({ ...plan, run: { id: "8", attempt: 1 } }), "the workflow run `7`"],
    ["commit", (plan) => ({ ...plan, commit: "f".repeat(40) }), "no commit that git could name"],
    [
      "page",
      (plan) => ({ ...plan, page: { ...plan.page, sha256: "0".repeat(64) } }),
      "the page `RELEASE_READINESS.md` with the digest",
    ],
  ])("is unusable with a plan of another %s", async (_, change, found) => {
    putAll(one);
    const { results, exitCode } = await gateOf(one, { env: run, plan: change(one.plan) });
    expect([results.gate, exitCode]).toEqual(["not-ready", 2]);
    expect(results.findings[0]?.found).toContain(found);
  });
});
