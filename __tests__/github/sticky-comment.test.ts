import { describe, expect, test } from "@jest/globals";
import type { GitHubApi } from "../../src/ports/github.js";
import { bot, connect, failing, passing, server, tell } from "./support.js";

/** Makes an api wait before it reads the comments for the second time. */
function beforeSecondLook(api: GitHubApi, wait: () => Promise<unknown> | undefined): void {
  const comments = api.comments.bind(api);
  let looks = 0;
  api.comments = async (...place) => {
    looks += 1;
    if (looks === 2) await wait();
    return comments(...place);
  };
}

describe("ours among the comments", () => {
  test("is found behind 250 foreign ones", async () => {
    const github = await server();
    const api = connect(github);
    for (let index = 0; index < 250; index += 1)
      github.addComment({ number: 7, author: "someone", body: `comment ${index}` });
    await tell(failing(), api);
    await tell(failing({ name: "gate", warnings: ["another run"] }), api);
    expect(github.commentsOf(7)).toHaveLength(251);
    expect(github.commentsOf(7).at(-1)?.edits).toBe(1);
  });

  test("is not one that another author planted with our marker", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    const copy = github.addComment({
      number: 7,
      author: "mallory",
      body: github.commentsOf(7)[0]?.body ?? "",
    });
    await tell(passing(), connect(github));
    expect(github.commentsOf(7).find(({ id }) => id === copy.id)).toMatchObject({
      edits: 0,
      body: copy.body,
    });
    expect(github.commentsOf(7)[0]?.body).toContain("Ready again");
    expect(github.requests).not.toContain("GET /user");
  });

  test("is not one of ours whose first line is something else", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    const quoted = github.addComment({
      number: 7,
      author: bot,
      body: `> quoted\n${github.commentsOf(7)[0]?.body}`,
    });
    await tell(passing(), connect(github));
    expect(github.commentsOf(7).find(({ id }) => id === quoted.id)?.edits).toBe(0);
  });

  test("keeps two gates, two legs of a matrix and two workflows apart", async () => {
    const github = await server();
    const api = connect(github);
    const uses = [
      { name: "gate" },
      { name: "gate (ubuntu, 20)" },
      { name: "gate (ubuntu, 24)" },
      { run: { workflow: "Nightly" } },
      { checklist: { ...failing().checklist, path: "docs/RELEASE.md" } },
    ];
    for (const use of uses) await tell(failing(use), api);
    expect(github.commentsOf(7)).toHaveLength(5);
    await tell(passing(uses[1]), api);
    expect(github.commentsOf(7).map(({ edits }) => edits)).toEqual([0, 1, 0, 0, 0]);
  });

  test("is one after two runs that wrote at the same time, and says what the second one says", async () => {
    const github = await server();
    github.hold("GET", /comments$/, 2);
    const runs = [
      tell(failing({ warnings: ["first"] }), connect(github)),
      tell(failing({ warnings: ["second"] }), connect(github)),
    ];
    for (const told of await Promise.all(runs))
      expect(told).toMatchObject({ warnings: [], url: expect.stringContaining("http") });
    expect(github.commentsOf(7)).toHaveLength(1);
    expect(github.commentsOf(7)[0]?.edits).toBe(1);
    expect(github.requests.filter((request) => request.startsWith("POST"))).toHaveLength(2);
  });

  test("is one although a run deleted the other's comment before that one had looked again", async () => {
    const github = await server();
    const [first, second] = [connect(github), connect(github)];
    github.hold("GET", /comments$/, 2);
    const firstTold: Promise<unknown>[] = [];
    const secondWrote = new Promise<void>((resolve) => {
      const create = second.createComment.bind(second);
      second.createComment = async (...place) => {
        await new Promise((later) => setTimeout(later, 100));
        const comment = await create(...place);
        resolve();
        return comment;
      };
    });
    beforeSecondLook(first, () => secondWrote);
    beforeSecondLook(second, () => firstTold[0]);
    firstTold.push(tell(failing({ warnings: ["first"] }), first));
    const told = await tell(failing({ warnings: ["second"] }), second);
    expect(told.warnings).toEqual([]);
    expect(github.commentsOf(7).map(({ body }) => body.includes("second"))).toEqual([true]);
  });

  test("is one again after a duplicate was left behind", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    const [first] = github.commentsOf(7);
    github.addComment({ number: 7, author: bot, body: first?.body ?? "" });
    await tell(passing(), connect(github));
    expect(github.commentsOf(7).map(({ id }) => id)).toEqual([first?.id]);
  });

  test("is made anew when somebody deleted it between reading and writing", async () => {
    const github = await server();
    await tell(failing(), connect(github));
    github.fail({ method: "PATCH", times: 1, status: 404 });
    const told = await tell(failing({ warnings: ["again"] }), connect(github));
    expect(told.warnings).toEqual([]);
    expect(github.commentsOf(7).some(({ body }) => body.includes("again"))).toBe(true);
  });
});
