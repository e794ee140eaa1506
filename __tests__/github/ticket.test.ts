import { describe, expect, test } from "@jest/globals";
import { parseTicket } from "../../src/github/ticket-text.js";
import { sha } from "../report/support/sample-results.js";
import { failing, passing } from "./support.js";
import { naming, onMain, page, world } from "./ticket-support.js";

describe("a ticket", () => {
  test.each([
    ["#61", { kind: "github", repository: "acme/app", number: 61 }],
    ["acme/plans#5", { kind: "github", repository: "acme/plans", number: 5 }],
    ["https://github.com/acme/plans/issues/5", { kind: "github", repository: "acme/plans", number: 5 }],
    [
      "https://github.com/acme/plans/pull/5#issuecomment-1",
      { kind: "github", repository: "acme/plans", number: 5 },
    ],
    ["FAC-61", { kind: "linear", key: "FAC-61" }],
    ["fac-61", { kind: "linear", key: "FAC-61" }],
    ["https://linear.app/acme/issue/FAC-61/release-gate", { kind: "linear", key: "FAC-61" }],
  ])("reads %s", (text, ticket) => {
    expect(parseTicket(text, { serverUrl: "https://github.com", repository: "acme/app" })).toEqual(ticket);
  });

  test("on a server below a path is read there", () => {
    const here = { serverUrl: "https://git.example/forge/", repository: "acme/app" };
    expect(parseTicket("https://git.example/forge/acme/app/issues/5", here)).toMatchObject({ number: 5 });
    expect(parseTicket("https://git.example/acme/app/issues/5", here)).toMatchObject({ kind: "unusable" });
  });

  test.each([
    ["https://evil.example/acme/app/issues/5"],
    ["https://github.com.evil.example/acme/app/issues/5"],
    ["http://github.com/acme/app/issues/5"],
    ["https://linear.app.evil.example/acme/issue/FAC-61"],
    ["http://linear.app/acme/issue/FAC-61"],
    ["https://github.com/acme/app/wiki"],
    ["javascript:alert(1)"],
    ["the release ticket"],
  ])("elsewhere or unreadable is refused: %s", (text) => {
    expect(parseTicket(text, { serverUrl: "https://github.com", repository: "acme/app" }).kind).toBe(
      "unusable",
    );
  });
});

describe("a GitHub issue as the ticket", () => {
  test("has one comment with the page and the latest gate, updated in place", async () => {
    const { github, link } = await world();
    expect(await link(naming("#61"))).toEqual({ notes: [], warnings: [] });
    expect(await link(naming("#61", passing({ run: onMain })))).toEqual({ notes: [], warnings: [] });
    const [comment, ...others] = github.commentsOf(61);
    expect(others).toEqual([]);
    expect(comment?.edits).toBe(1);
    expect(comment?.body).toContain(`**Release readiness:** [\`RELEASE_READINESS.md\`](${page})`);
    expect(comment?.body).toContain("✅ **Ready**: `all 2 required checks passed`");
    expect(comment?.body).toContain(`https://github.com/acme/app/blob/${sha}/RELEASE_READINESS.md`);
  });

  test("hears of each gate by itself", async () => {
    const { github, link } = await world();
    await link(naming("#61"));
    await link(naming("#61", failing({ run: onMain, name: "nightly" })));
    expect(github.commentsOf(61)).toHaveLength(2);
  });

  test("of another repository is asked there", async () => {
    const { github, link } = await world();
    github.addIssue(5, "acme/plans");
    await link(naming("acme/plans#5"));
    expect(github.commentsOf(5, "acme/plans")).toHaveLength(1);
  });

  test.each([
    [
      "that is missing",
      "#404",
      {},
      /issue acme\/app#404\) was not updated: Not Found \(404\)\. Check that issue acme\/app#404 exists/,
    ],
    ["without permission", "#61", { readOnly: true }, /permissions: issues: write/],
  ])("%s is a warning that says what to do", async (_, ticket, state, expected) => {
    const { github, link } = await world();
    Object.assign(github.state, state);
    expect(await link(naming(ticket))).toEqual({ notes: [], warnings: [expect.stringMatching(expected)] });
  });
});

describe("link-ticket", () => {
  test.each([
    ["a push to the default branch", onMain],
    ["a tag", { event: "push", ref: "refs/tags/v1" }],
    ["a release", { event: "release", ref: "refs/tags/v1" }],
    ["a dispatch", { event: "workflow_dispatch", ref: "refs/heads/topic" }],
    ["a repository's dispatch", { event: "repository_dispatch", ref: "refs/heads/main" }],
  ])("acts on %s", async (_, run) => {
    const { github, link } = await world();
    await link(naming("#61", failing({ run })));
    expect(github.commentsOf(61)).toHaveLength(1);
  });

  test.each([
    ["a pull request", { event: "pull_request", ref: "refs/pull/7/merge" }],
    ["a pull request with write permissions", { event: "pull_request_target", ref: "refs/heads/main" }],
    ["a push to another branch", { event: "push", ref: "refs/heads/topic" }],
    ["the merge queue", { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-7-abc" }],
    ["a comment", { event: "issue_comment", ref: "refs/heads/main" }],
  ])("is a note, and no request, on %s", async (_, run) => {
    const { github, link } = await world();
    const told = await link(naming("#61", failing({ run })));
    expect(told).toEqual({
      notes: [
        "The ticket (issue acme/app#61) stays as it is: it hears of pushes to main, tags, releases and dispatches only.",
      ],
      warnings: [],
    });
    expect(github.requests).toEqual([]);
  });

  test("asks for the default branch where the event does not tell it", async () => {
    const { github, link } = await world();
    github.state.defaultBranch = "trunk";
    await link(naming("#61", failing({ run: { event: "push", ref: "refs/heads/trunk" } })), {
      defaultBranch: null,
    });
    expect(github.commentsOf(61)[0]?.body).toContain("/blob/trunk/RELEASE_READINESS.md");
  });

  test("does nothing unless it is set, or where there is nothing to tell", async () => {
    const { github, link } = await world();
    const silent = { notes: [], warnings: [] };
    expect(await link(naming("#61"), { linkTicket: false })).toEqual(silent);
    expect(await link(naming(null, failing({ reasonCode: "checklist-invalid" })))).toEqual(silent);
    expect(await link(naming("#61", failing({ run: onMain, reasonCode: "cancelled" })))).toEqual(silent);
    expect(github.requests).toEqual([]);
  });

  test("warns of a page that names no ticket, or none that can be used", async () => {
    const { link } = await world();
    expect((await link(naming(null))).warnings).toEqual([
      expect.stringContaining("the page names no ticket"),
    ]);
    expect((await link(naming("https://evil.example/1"))).warnings).toEqual([
      expect.stringContaining("Correct `ticket:` on the page."),
    ]);
  });
});
