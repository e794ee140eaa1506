import { describe, expect, test } from "@jest/globals";
import { connect, failing, jobToken, passing, server, tell } from "./support.js";

describe("the author", () => {
  test("behind a personal token is asked once, and only when our marker stands under another name", async () => {
    const github = await server();
    github.state.logins.set("ghp_alice", "Alice");
    const api = connect(github, { token: "ghp_alice" });
    await tell(passing(), api);
    expect(github.requests).not.toContain("GET /user");
    for (const reason of ["one", "two", "three"])
      expect((await tell(failing({ warnings: [reason] }), api)).warnings).toEqual([]);
    expect(github.commentsOf(7).map(({ author, edits }) => [author, edits])).toEqual([["Alice", 2]]);
    expect(github.requests.filter((request) => request === "GET /user")).toHaveLength(1);
  });

  test("of an app's token has to be named, and a warning says so", async () => {
    const github = await server();
    github.state.defaultLogin = "acme-release[bot]";
    const told = await tell(failing(), connect(github));
    expect(told.warnings).toEqual([expect.stringContaining("Set `comment-author: acme-release[bot]`.")]);
    const named = { commentAuthor: "Acme-Release[bot]" };
    expect((await tell(failing({ warnings: ["again"] }), connect(github), named)).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each([["gitea-actions"], ["forgejo-actions"]])(
    "on Gitea and Forgejo is %s, without a question",
    async (login) => {
      const github = await server("/api/v1");
      github.state.defaultLogin = login;
      const api = connect(github, { token: "0123456789abcdef" });
      for (const reason of ["one", "two"])
        expect((await tell(failing({ warnings: [reason] }), api)).warnings).toEqual([]);
      expect(github.commentsOf(7).map(({ edits }) => edits)).toEqual([1]);
      expect(github.requests).not.toContain("GET /user");
    },
  );

  test("with a name like Gitea's is a stranger on GitHub", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    github.addComment({ number: 7, author: "gitea-actions", body: github.commentsOf(7)[0]?.body ?? "" });
    await tell(failing({ warnings: ["again"] }), connect(github, { token: jobToken }));
    expect(github.commentsOf(7).map(({ edits }) => edits)).toEqual([1, 0]);
  });
});
