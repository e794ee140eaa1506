import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { InputName } from "../../../src/app/inputs/input-names.js";
import type { ShardEntry } from "../../../src/model/shards.js";
import { type GitHubServer, startGitHubServer } from "../../support/github-server.mjs";
import { headSha, type Told, wholeRun } from "../../support/whole-run.js";
import { entryFor, partOf, writeEntry } from "./sharding.js";

const page = `---
owner: "@acme"
ticket: "#61"
sign-offs: require
---

| Area | Command | Severity | Rollback |
| --- | --- | --- | --- |
| catalog | \`make catalog\` | required | Revert. |
| docs | \`make docs\` | advisory | Revert. |
| registry | \`make registry\` | | Revert. |

## Before the tag

- [ ] Changelog reviewed
`;

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());

interface Given {
  readonly checks?: readonly string[];
  readonly over?: Partial<ShardEntry>;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly failing?: string;
  readonly dialect?: "actions" | "plain";
  readonly shard?: string;
  readonly page?: string;
}

async function runShard(given: Given = {}): Promise<Told> {
  const { checks = ["catalog", "docs"], over, inputs, failing, dialect = "actions" } = given;
  const entry = entryFor(page, checks, { commit: headSha, ...over });
  return wholeRun({
    page: given.page ?? page,
    server,
    dialect,
    inputs: {
      comment: "on-failure",
      statuses: "none",
      "pull-request": "",
      shard: given.shard ?? writeEntry(entry),
      ...inputs,
    },
    prints: (script) => ({ exitCode: failing !== undefined && script.includes(failing) ? 3 : 0 }),
  });
}

const besideShard = ({ results }: Told): readonly string[] =>
  results.warnings.filter((warning) => warning.startsWith("A shard"));

const words = "shard 2-of-4-ubuntu-latest, 2 of 48 checks";

describe("a shard's run", () => {
  test("runs the checks of its entry, and marks its results as that part", async () => {
    const told = await runShard();
    expect(told.results.checks.map(({ id }) => id)).toEqual(["catalog", "docs"]);
    expect(told.results.shard).toEqual(partOf(entryFor(page, ["catalog", "docs"], { commit: headSha })));
    expect(told.results).toMatchObject({
      gate: "ready",
      reason: `the only required check passed, ${words}`,
      selection: { areas: [], checks: [], complete: false },
    });
    expect(told.exitCode).toBe(0);
    expect(JSON.parse(told.resultsText).shard).toEqual(told.results.shard);
  });

  test("says in log, summary, annotations and outputs which part it is", async () => {
    const told = await runShard({ failing: "catalog" });
    expect(told.exitCode).toBe(1);
    expect(told.log).toContain(`Not ready, ${words}: 1 of 1 required check did not pass`);
    expect(told.summary).toContain(`## ❌ Not ready, ${words}: catalog failed, the only required check`);
    expect(told.log).toMatch(/::error [^\n]*title=catalog%3A failed \(shard 2-of-4-ubuntu-latest\)::/);
    expect(told.outputs).toMatchObject({ gate: "not-ready", reason: expect.stringContaining(words) });
  });

  test("says on a terminal which part it is", async () => {
    const told = await runShard({ dialect: "plain" });
    expect(told.log).toContain(`Ready, ${words}: the only required check passed`);
  });

  test("tells no pull request, commit or ticket, whatever is asked, and says once that the gate does", async () => {
    const asked = {
      comment: "always",
      statuses: "areas",
      "link-ticket": "true",
      "on-pending": "wait",
      "pull-request": "7",
    };
    const before = server.requests.length;
    const told = await runShard({ inputs: { ...asked, "on-gate-change": "fail" }, failing: "catalog" });
    expect(server.requests.slice(before)).toEqual([]);
    expect(told).toMatchObject({ comment: null, statuses: [] });
    expect(besideShard(told)).toEqual([
      "A shard tells nobody, so `comment`, `pull-request`, `statuses`, `on-gate-change`, `on-pending`, `link-ticket` do nothing here: set them on the gate, which tells once for all shards.",
    ]);
    expect(besideShard(await runShard())).toEqual([]);
    expect(besideShard(await runShard({ inputs: { statuses: "gate" } }))).toEqual([
      "A shard tells nobody, so `statuses` does nothing here: set it on the gate, which tells once for all shards.",
    ]);
  });

  test.each([
    ["windows-latest", 1],
    ["ubuntu-24.04", 0],
    ["our-own-runner", 0],
  ])("warns where its machine is plainly another than %s", async (system, warnings) => {
    const warning = `Shard 2-of-4-ubuntu-latest is planned for ${system}, and this machine is Linux`;
    const runsAnywhere = page.replaceAll("| Area | Command |", "| Area | Runs on | Command |");
    const systemPage = runsAnywhere
      .replace("| --- |", "| --- | --- |")
      .replace(/^\| (catalog|docs|registry) \|/gm, `| $1 | ${system} |`);
    const entry = entryFor(systemPage, ["catalog"], { commit: headSha, system });
    const told = await runShard({ page: systemPage, shard: writeEntry(entry) });
    expect(told.results.checks.map(({ verdict }) => verdict)).toEqual(["passed"]);
    expect(told.results.warnings.filter((each) => each.startsWith(warning))).toHaveLength(warnings);
  });

  test("leaves the history to the gate, and says so", async () => {
    const told = await runShard({ inputs: { history: "history.json" } });
    expect(told.log).toContain("`history` is left to the gate, which adds the run once for all shards");
    expect(told.results.history).toBeUndefined();
  });

  test("leaves sign-offs, remarks, and the comparison with the base to the gate", async () => {
    const told = await runShard();
    expect(told.results).toMatchObject({ signOffs: [], findings: [], gateChanges: null, notApplicable: [] });
  });

  test("is green where none of its checks decides", async () => {
    const told = await runShard({ checks: ["docs"], failing: "docs" });
    expect(told.results).toMatchObject({
      gate: "ready",
      reasonCode: "all-passed",
      reason: "none of its checks decides, shard 2-of-4-ubuntu-latest, 1 of 48 checks",
      totals: { failed: 1 },
    });
    expect(told.exitCode).toBe(0);
  });

  test("judges its checks by its own `fail-on`", async () => {
    const told = await runShard({ checks: ["docs"], failing: "docs", inputs: { "fail-on": "any" } });
    expect(told.exitCode).toBe(1);
  });

  test("takes the entry as a whole entry of the matrix, or as a JSON string of it", async () => {
    const entry = writeEntry(entryFor(page, ["docs"], { commit: headSha }));
    for (const shard of [
      JSON.stringify(entry),
      JSON.stringify({ name: "x", "runs-on": "y", shard: entry }),
    ]) {
      const told = await runShard({ shard });
      expect(told.results.checks.map(({ id }) => id)).toEqual(["docs"]);
    }
  });
});

describe("a shard that is refused", () => {
  test.each<[string, Given, string]>([
    ["of another page", { page: page.replace("make", "gmake") }, "not-the-plans"],
    ["at another commit", { over: { commit: "d".repeat(40) } }, "not-the-plans"],
    ["of another run", { over: { run: { id: "41", attempt: 1 } } }, "not-the-plans"],
    ["with a check that the page does not have", { checks: ["nope", "docs"] }, "not-the-plans"],
    ["beside a filter", { inputs: { areas: "docs" } }, "input"],
    ["beside another input that cannot be used", { inputs: { "max-parallel": "0" } }, "input"],
  ])("%s runs nothing, and its results say all the same which part it is", async (_, given, rule) => {
    const told = await runShard(given);
    expect(told.exitCode).toBe(2);
    expect(told.results).toMatchObject({
      gate: "not-ready",
      checks: [],
      shard: { name: "2-of-4-ubuntu-latest", checks: 2 },
      selection: { complete: false },
      reason: expect.stringMatching(/, shard 2-of-4-ubuntu-latest, 2 of 48 checks$/),
    });
    expect(told.results.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(told.log).toContain(`Not ready, ${words}: `);
    expect(told.log.match(/2 of 48 checks/g)).toHaveLength(1);
    expect(told).toMatchObject({ comment: null, statuses: [] });
  });

  test.each([
    ["no JSON", "1-of-4", "not one JSON text"],
    ["a plan", JSON.stringify({ matrix: { include: [] }, plan: {} }), "a whole plan"],
    ["an entry that lacks something", "{}", "is missing"],
  ])("is one whose text is %s: it cannot be used, and nothing runs", async (_, shard, found) => {
    const told = await runShard({ shard });
    expect(told.exitCode).toBe(2);
    expect(told.results).toMatchObject({
      reasonCode: "checklist-invalid",
      reason: "the inputs are unusable: 1 error, so nothing was run",
      checks: [],
    });
    expect(told.results.findings).toMatchObject([
      { rule: "input", found: expect.stringContaining(found), cure: expect.stringContaining("matrix") },
    ]);
    expect(told.results.shard).toBeUndefined();
  });
});
