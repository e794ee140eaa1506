import { describe, expect, test } from "@jest/globals";
import { sha } from "../report/support/sample-results.js";
import { bot, connect, failing, passing, server, tell } from "./support.js";
import { naming, onMain, page, world } from "./ticket-support.js";

/** What a server may have among its lists: spam that was hidden, accounts that are gone, what a migration broke. */
const damaged: [name: string, item: unknown][] = [
  ["null", null],
  ["a text", "comment"],
  ["a number", 7],
  ["a list", []],
  ["an empty record", {}],
  ["an id that is none", { id: null, body: "x", user: { login: bot }, html_url: "https://x.test" }],
  [
    "nulls alone",
    { id: null, body: null, user: null, html_url: null, number: null, head: null, state: null },
  ],
  ["a comment without an address", { id: 1, body: "hi", user: { login: "ghost" }, html_url: null }],
  ["a comment without an author", { id: 1, body: "hi", user: null, html_url: "https://x.test" }],
  ["a comment without a text", { id: 1, body: null, user: { login: "a" } }],
  ["an author without a name", { id: 1, body: "hi", user: {} }],
  ["a pull request without a head", { number: 1, state: "open", head: null }],
  [
    "a pull request without a branch",
    { number: 1, state: "closed", head: { sha: "0".repeat(40), repo: null } },
  ],
];

describe("what of others is damaged is passed over, and ours is told", () => {
  test.each(damaged)("beside the comments of a pull request: %s", async (_name, item) => {
    const github = await server();
    github.state.strays = [item];
    const api = connect(github);
    expect(await tell(failing(), api)).toMatchObject({
      warnings: [],
      url: expect.stringContaining("/pull/7#"),
    });
    expect((await tell(passing(), api)).warnings).toEqual([]);
    expect(github.commentsOf(7).map(({ body }) => body)).toEqual([expect.stringContaining("Ready again")]);
  });

  test.each(damaged)("beside the pull requests of a commit: %s", async (_name, item) => {
    const github = await server();
    github.state.strays = [item];
    const run = { event: "push", ref: "refs/heads/topic" };
    expect((await tell(failing({ run }), connect(github), { eventPullRequest: null })).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each(damaged)("beside the open pull requests of a branch: %s", async (_name, item) => {
    const github = await server();
    github.state.strays = [item];
    const pulls = await connect(github).openPullRequestsFrom("acme/app", "acme", "topic");
    expect(pulls.filter(({ headSha }) => headSha === sha)).toMatchObject([{ number: 7 }]);
  });

  test.each(damaged)("beside the comments of a Linear issue: %s", async (_name, item) => {
    const { linear, link } = await world();
    linear.strays = [item, { id: null, body: null, user: null }, { id: "x", body: page, user: null }];
    expect(await link(naming("FAC-61"))).toEqual({ notes: [], warnings: [] });
    expect(await link(naming("FAC-61", passing({ run: onMain })))).toEqual({ notes: [], warnings: [] });
    expect(linear.comments).toHaveLength(1);
  });
});

describe("of comments with our marker", () => {
  test("one whose author is gone is not taken for ours, whatever it says", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    const [first] = github.commentsOf(7);
    const ghost = { id: 1, body: first?.body, user: null, html_url: "https://x.test" };
    github.state.strays = [ghost];
    await tell(passing(), connect(github));
    expect(github.requests.filter((request) => request.endsWith("/comments/1"))).toEqual([]);
    expect(github.commentsOf(7)[0]?.body).toContain("Ready again");
  });
});

test("a personal token whose account the server does not name is no fault", async () => {
  const github = await server();
  github.state.logins.set("pat", "");
  github.addComment({ number: 7, author: "mallory", body: "hi" });
  const told = await tell(failing(), connect(github, { token: "pat" }));
  expect(told.url).toContain("/pull/7#");
});
