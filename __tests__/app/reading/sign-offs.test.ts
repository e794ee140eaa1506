import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { basePage, baseSha, claiming, commentOn, forkServer, report } from "../../github/fork/support.js";
import { wholeRun } from "../../support/whole-run.js";
import {
  committedPullRequest,
  type Options,
  type Pull,
  pagePath,
  pullRequest,
  type Ran,
  runPull,
} from "../gate/running.js";
import { leaveJournal, recordsOf, runMain, runPost, stepOf } from "../post/finishing.js";

function pageOf(settings: readonly string[], ...items: readonly string[]): string {
  return [
    ...["---", 'owner: "@acme"', ...settings, "---", ""],
    ...["| Area | Command | Rollback |", "| --- | --- | --- |", "| catalog | `true` | Revert. |", ""],
    ...["## Before the tag", "", ...items, ""],
  ].join("\n");
}

const required = (...items: readonly string[]): string => pageOf(["sign-offs: require"], ...items);
const review = (state: string, ...names: readonly string[]) => ({
  ...{ state, comment: "", user: { login: state === "approved" ? "alice" : "bob" } },
  environments: names.map((name) => ({ name })),
});
const approvalsAsked = ({ github }: Pick<Pull, "github">): string[] =>
  github.requests.filter((request) => request.includes("/approvals"));

async function runWith(
  text: string,
  approvals: unknown,
  options: Options = {},
): Promise<Ran & { pull: Pull }> {
  const pull = await pullRequest(text, text);
  if (approvals !== null) pull.github.state.approvals.set("42", approvals);
  return { ...(await runPull(pull, options)), pull };
}

const proved = required("- [ ] Deployed, @acme/ops (environment: Production)");

describe("a run whose page demands sign-offs", () => {
  test("is pending while one that applies is open, and says which and whose it is", async () => {
    const page = required("- [ ] Changelog reviewed @alice", "- [ ] Announced (after)", "- [x] Tagged");
    const { results, exitCode, summary, pull } = await runWith(page, null);
    expect(results).toMatchObject({
      ...{ gate: "not-ready", reasonCode: "pending" },
      reason: "the only required check passed, and 1 sign-off is open",
    });
    expect(exitCode).toBe(1);
    expect(results.signOffs).toEqual([
      expect.objectContaining({ owner: "@alice", heading: "Before the tag", done: false, applies: true }),
      expect.objectContaining({ text: "Announced", applies: false, why: "phase after" }),
      expect.objectContaining({ text: "Tagged", done: true, why: null }),
    ]);
    expect(summary).toContain("Changelog reviewed");
    expect(approvalsAsked(pull)).toEqual([]);
  });

  test("is ready once all that apply are ticked for its version", async () => {
    const page = required("- [x] Changelog reviewed (1.4.0)", "- [ ] Announced (after)");
    const ran = await runWith(page, null, { inputs: { version: "1.4.0" } });
    expect(ran.results).toMatchObject({ gate: "ready", reasonCode: "all-passed" });
    const next = await runWith(page, null, { inputs: { version: "1.5.0" } });
    expect(next.results.reasonCode).toBe("pending");
    expect(next.results.signOffs[0]).toMatchObject({
      done: false,
      why: "ticked for 1.4.0: write `(1.5.0)` once it is done for this release",
    });
  });

  test("is pending where a filter leaves checks out, too", async () => {
    const rows = required("- [ ] a").replace("| catalog |", "| other | `true` | Revert. |\n| catalog |");
    const { results } = await runWith(rows, null, { inputs: { areas: "other" } });
    expect(results).toMatchObject({ reasonCode: "pending", selection: { complete: false } });
  });

  test("where it only notes them is as ready as ever", async () => {
    const page = pageOf([], "- [ ] Deployed (environment: production)", "- [ ] Changelog reviewed");
    const { results, pull } = await runWith(page, [review("approved", "production")]);
    expect(results.gate).toBe("ready");
    expect(results.signOffs.map(({ done, by }) => [done, by])).toEqual([
      [true, "alice"],
      [false, null],
    ]);
    expect(approvalsAsked(pull)).toHaveLength(1);
  });
});

describe("the approvals of a run", () => {
  test("prove a sign-off, and are asked once, however many ask for them", async () => {
    const page = required("- [ ] a (environment: production)", "- [ ] b (environment: QA)");
    const { results, pull } = await runWith(page, [review("approved", "qa", "Production")]);
    expect(results.gate).toBe("ready");
    expect(results.signOffs).toMatchObject([
      { done: true, by: "alice", why: null },
      { done: true, by: "alice", why: null },
    ]);
    expect(approvalsAsked(pull)).toEqual(["GET /repos/acme/app/actions/runs/42/approvals"]);
  });

  test("of a later attempt may be an earlier one's, which is said", async () => {
    const env = { GITHUB_RUN_ATTEMPT: "3" };
    const { results } = await runWith(proved, [review("approved", "production")], { env });
    expect(results.signOffs[0]).toMatchObject({
      ...{ done: true, by: "alice" },
      why: "this is attempt 3 of the run, and the approval may be an earlier one's",
    });
  });

  test.each<[name: string, approvals: unknown, options: Options, why: RegExp]>([
    [
      "reject",
      [review("approved", "production"), review("rejected", "production")],
      {},
      /was rejected by bob$/,
    ],
    [
      "are of another environment",
      [review("approved", "qa")],
      {},
      /^no approval of `Production` in this run/,
    ],
    ["are none", [], {}, /^no approval of `Production` in this run/],
    ["are no list", { message: "hm" }, {}, /an answer without a list" ?; run the job again$/],
    ["are damaged in one place", [review("approved", "production"), {}], {}, /; run the job again$/],
    ["are not there", null, {}, /Not Found" \(404\); give the job `permissions: actions: read`$/],
    ["have no run", [], { env: { GITHUB_RUN_ID: "" } }, /the run has no id here/],
    ["have no token", [], { inputs: { "github-token": "" } }, /no token was given"; give the job/],
  ])(
    "that %s leave it open, with the reason, whatever its box says",
    async (_name, approvals, options, why) => {
      for (const page of [proved, proved.replace("[ ]", "[x]")]) {
        const { results } = await runWith(page, approvals, options);
        expect(results.signOffs[0]).toMatchObject({ done: false, by: null, tickedHere: false });
        expect(results.signOffs[0]?.why).toMatch(why);
        expect(results.reasonCode).toBe("pending");
      }
    },
  );

  test("that a token may not read name the permission", async () => {
    const pull = await pullRequest(proved, proved);
    pull.github.state.hidesRuns = true;
    const { results, summary } = await runPull(pull);
    const cure = "give the job `permissions: actions: read`";
    expect(results.signOffs[0]?.why).toContain(`(403); ${cure}`);
    // As it is read: in code a colon stands in a tag of its own.
    expect(summary.replace(/<\/?span>/g, "")).toContain("actions: read");
  });

  test("that a command line cannot ask for leave it open", async () => {
    const { results } = await wholeRun({ page: proved, server: null });
    expect(results.reasonCode).toBe("pending");
    expect(results.signOffs[0]?.why).toContain("a command line has no run that could be approved");
  });

  test("are asked before setup and kept for post, which does not ask again", async () => {
    const pull = await pullRequest(proved, proved);
    pull.github.state.approvals.set("42", [review("approved", "production")]);
    const env = { GITHUB_API_URL: pull.github.apiUrl, GITHUB_REPOSITORY: "acme/app", GITHUB_RUN_ID: "42" };
    const step = await stepOf("", { env, inputs: { checklist: "page.md", "github-token": "ghs_job" } });
    writeFileSync(join(step.folder, "page.md"), proved);
    const input: typeof step.input = (name) => (name === "checklist" ? "page.md" : step.input(name));
    const main = { ...step, input };
    await runMain(main);
    await leaveJournal(main, recordsOf(main).slice(0, 1));
    const { results } = await runPost(main, { env });
    expect(results).toMatchObject({ gate: "not-ready", signOffs: [{ done: true, by: "alice" }] });
    expect(approvalsAsked(pull)).toHaveLength(1);
  });
});

describe("a box that is ticked in the pull request", () => {
  test.each<[name: string, base: string | null, head: string, tickedHere: boolean]>([
    ["is named so", "- [ ] a", "- [x] a", true],
    ["is so where it is new", "- [x] b", "- [x] a", true],
    ["is so for another version", "- [x] a (1.3.2)", "- [x] a (1.4.0)", true],
    ["is not where the base has it", "- [x] a", "- [x] a", false],
    ["is not where only its conditions change", "- [x] a (only: major)", "- [x] a (only: minor)", false],
    ["is not while it is empty", "- [x] a", "- [ ] a", false],
    ["is so where the whole page is new", null, "- [x] a", true],
  ])("%s", async (_name, base, head, tickedHere) => {
    const of = base === null ? committedPullRequest : pullRequest;
    const pull = await of(base === null ? null : pageOf([], base), pageOf([], head));
    const { results } = await runPull(pull);
    expect(results.gateChanges?.kind).toBe(base === null ? "new-page" : "compared");
    expect(results.signOffs).toMatchObject([{ tickedHere }]);
  });

  test("counts for nothing where the base's page is run", async () => {
    const inputs = { "checklist-from": "base" };
    const ticking = await pullRequest(pageOf([], "- [ ] a"), pageOf([], "- [x] a"));
    const ticked = await runPull(ticking, { inputs });
    expect(ticked.results.signOffs).toMatchObject([{ done: false, tickedHere: false }]);
    const replacing = await pullRequest(pageOf([], "- [x] a"), pageOf([], "- [x] b"));
    const replaced = await runPull(replacing, { inputs });
    expect(replaced.results.signOffs).toMatchObject([{ text: "a", done: true, tickedHere: false }]);
  });
});

describe("the report of a fork's run", () => {
  test("has the base's boxes, and takes nothing of them from the file", async () => {
    const github = await forkServer();
    const page = basePage
      .replace("-->", "sign-offs: require\n-->")
      .concat("\n- [ ] Legal agrees\n- [x] Done\n- [x] Docs (1.3.0)\n");
    github.state.files.set(`${baseSha}:${pagePath}`, Buffer.from(page));
    const claims = { catalog: "passed", streaming: "passed", docs: "passed" };
    const signOffs = [{ text: "Legal agrees", done: true, line: 29 }];
    await report(github, { results: claiming(claims, { signOffs }), inputs: { comment: "always" } });
    expect(commentOn(github)).toContain("all 2 required checks passed, and 2 sign-offs are open");
    expect(commentOn(github)).toContain("Legal agrees");
    // Nothing on the page or among the inputs could tell it here.
    expect(commentOn(github)).toContain(
      "Docs · ticked for 1.3.0, and this report takes no version from the fork's run",
    );
  });
});
