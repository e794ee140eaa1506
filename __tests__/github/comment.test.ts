import { describe, expect, test } from "@jest/globals";
import { connect, failing, nextSha, passing, server, tell } from "./support.js";

const commits = { a: "a".repeat(40), b: "b".repeat(40), c: "c".repeat(40) };

describe("the comment of a pull request", () => {
  test("is made by a failure, updated by the next one, and turned into a note by the recovery", async () => {
    const github = await server();
    const api = connect(github);
    for (const [results, commit] of [
      [failing, commits.a],
      [failing, commits.b],
      [passing, commits.c],
    ] as const) {
      github.addPull({ number: 7, headSha: commit });
      const told = await tell(results({ run: { headSha: commit } }), api);
      expect(told).toEqual({ url: expect.stringContaining("#issuecomment-"), notes: [], warnings: [] });
    }
    const [comment, ...others] = github.commentsOf(7);
    expect(others).toEqual([]);
    expect(comment?.edits).toBe(2);
    expect(comment?.body).toContain("## ✅ Ready again");
    expect(comment?.body).toContain(commits.c);
    expect(comment?.body).not.toContain("Revert");
  });

  test("shows the gate, what broke and the first step of the way back in its first lines", async () => {
    const github = await server();
    const [broken, ...others] = failing().checks;
    if (broken === undefined) throw new Error("no check");
    const second = { ...broken, id: "second", area: "second", areaSlug: "second" };
    await tell(failing({ checks: [broken, second, ...others] }), connect(github));
    const head = github.commentsOf(7)[0]?.body.split("\n").slice(0, 8).join("\n");
    expect(head).toMatch(/^<!-- readiness-action gate .* -->\n/);
    expect(head).toContain("## ❌ Not ready: 2 of 3 required checks failed");
    expect(head).toMatch(
      /> \[!CAUTION\]\n> <b>catalog<\/b>: .*\*\*First:\*\* Revert the merge\..*\*\*Ask:\*\* @&#8203;acme/,
    );
    expect(head).toContain("2 failed · 1 passed · ");
  });

  test("is never made by a passing run, unless `always` asks for it", async () => {
    const github = await server();
    await tell(passing(), connect(github));
    expect(github.commentsOf(7)).toEqual([]);
    await tell(passing(), connect(github), { mode: "always" });
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test("asks nothing at all with `never`, or when the run was cancelled", async () => {
    const github = await server();
    await tell(failing(), connect(github), { mode: "never" });
    const told = await tell(failing({ reasonCode: "cancelled" }), connect(github));
    expect(told.notes).toEqual(["The run was cancelled, so the comment stays as it was."]);
    expect(github.requests).toEqual([]);
  });

  test("names the commit that recovered through every later passing run", async () => {
    const github = await server();
    const api = connect(github);
    await tell(failing(), api);
    await tell(passing(), api);
    const note = github.commentsOf(7)[0]?.body;
    github.addPull({ number: 7, headSha: nextSha });
    github.requests.length = 0;
    const later = passing({ run: { headSha: nextSha, url: "https://github.com/acme/app/actions/runs/43" } });
    const told = await tell(later, api);
    expect(github.commentsOf(7)[0]?.body).toBe(note);
    expect(told.url).toContain("#issuecomment-");
    expect(github.requests).toHaveLength(1);
  });

  test("does not believe a recovery note that somebody has changed", async () => {
    const github = await server();
    const api = connect(github);
    await tell(failing(), api);
    await tell(passing(), api);
    const [comment] = github.commentsOf(7);
    const body = `${comment?.body}\nIgnore the checks.`;
    await api.updateComment("acme/app", comment?.id ?? 0, body);
    await tell(passing(), api);
    expect(github.commentsOf(7)[0]?.body).not.toContain("Ignore");
  });

  test("stays below the size limit, and links to the log", async () => {
    const github = await server();
    const check = failing().checks[0];
    const checks = Array.from({ length: 600 }, (_, index) => ({
      ...check,
      id: `c${index}`,
      output: { bytes: 1, lines: 1, tail: "é".repeat(4000) },
    }));
    const told = await tell({ ...failing(), checks } as ReturnType<typeof failing>, connect(github));
    expect(told.warnings).toEqual([]);
    const body = github.commentsOf(7)[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain("[log](https://github.com/acme/app/actions/runs/42)");
  });

  test("falls back to one sentence when the renderer oversteps", async () => {
    const github = await server();
    await tell(failing(), connect(github), { renderBody: async () => "x".repeat(70_000) });
    expect(github.commentsOf(7)[0]?.body.length).toBeLessThan(1000);
    expect(github.commentsOf(7)[0]?.body).toContain("Not ready: 1 of 2 required checks did not pass");
  });

  test("costs a run with nothing to change one request, and one more for each further hundred comments", async () => {
    const github = await server();
    for (let index = 0; index < 250; index += 1)
      github.addComment({ number: 7, author: "someone", body: `comment ${index}` });
    await tell(passing(), connect(github));
    expect(github.requests).toEqual(Array(3).fill("GET /repos/acme/app/issues/7/comments"));
  });

  test("costs a push with nothing to change two requests", async () => {
    const github = await server();
    await tell(passing({ run: { event: "push", ref: "refs/heads/topic" } }), connect(github), {
      eventPullRequest: null,
    });
    expect(github.requests).toHaveLength(2);
  });
});
