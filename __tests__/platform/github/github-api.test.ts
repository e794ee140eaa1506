import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { ApiError } from "../../../src/model/api-error.js";
import { connectGitHub } from "../../../src/platform/github/github-api.js";
import { Budget } from "../../../src/platform/http/transport.js";
import { connect, failing, passing, server, tell } from "../../github/support.js";

const servers: Server[] = [];
afterEach(() => {
  for (const one of servers.splice(0)) one.close().closeAllConnections();
});

/** The address of a server with one answer for all. */
async function answering(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const one = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  servers.push(one);
  await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
  const address = one.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

async function failureOf(work: Promise<unknown>): Promise<ApiError["failure"]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiError) return error.failure;
    throw error;
  }
  throw new Error("it did not fail");
}

describe("the time for all requests of a run", () => {
  test("ends a run whose every request is slow, with one warning", async () => {
    const github = await server();
    github.fail({ hang: true });
    const told = await tell(
      failing(),
      connect(github, { budget: new Budget(300), requestTimeoutMs: 5000, retries: 5 }),
    );
    expect(told.warnings).toEqual([
      expect.stringMatching(/time for all requests of this run is used up|no answer within/),
    ]);
  });

  test("is shared by all that is asked, and is not asked for again when it is used up", async () => {
    const github = await server();
    const budget = new Budget(200);
    github.fail({ hang: true });
    await tell(failing(), connect(github, { budget, requestTimeoutMs: 5000 }));
    const before = github.requests.length;
    expect(await failureOf(connect(github, { budget }).pullRequest("acme/app", 7))).toMatchObject({
      kind: "timeout",
    });
    expect(github.requests).toHaveLength(before);
  });

  test("does not run while nothing is asked", async () => {
    const budget = new Budget(100);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(budget.leftMs()).toBe(100);
    expect(await budget.spend(async () => "done")).toBe("done");
    expect(budget.signal.aborted).toBe(false);
  });

  test("has no room for a wait that is longer, so that wait is not begun", async () => {
    const github = await server();
    github.fail({ status: 429, headers: { "retry-after": "31" } });
    expect(await failureOf(connect(github, { retryUnitMs: 1000 }).pullRequest("acme/app", 7))).toMatchObject({
      kind: "rate-limited",
      retryAfterSeconds: 31,
    });
  });
});

describe("when something of a release happened", () => {
  test("is told as the server writes it, and a draft and a lightweight tag have no date", async () => {
    const github = await server();
    const api = connect(github);
    for (const [tag, date] of [
      ["v1.4.0", "2026-11-28T10:00:00Z"],
      ["@acme/app@1.4.0", "2026-11-27T10:00:00Z"],
      ["draft", null],
    ] as const) {
      github.state.releases.set(tag, date);
      github.state.tags.set(tag, date);
      expect(await api.publishedAt("acme/app", tag)).toBe(date);
      expect(await api.tagDate("acme/app", tag)).toBe(date);
    }
    github.state.drafts.add("v1.4.0");
    expect(await api.publishedAt("acme/app", "v1.4.0")).toBeNull();
    expect(await failureOf(api.publishedAt("acme/app", "v9"))).toMatchObject({ kind: "not-found" });
    expect(await failureOf(api.tagDate("acme/app", "v9"))).toMatchObject({ kind: "not-found" });
  });
});

describe("a commit status", () => {
  const status = {
    context: "readiness: gate",
    state: "pending",
    description: "b is still to do",
    targetUrl: null,
  } as const;
  const set = (url: string): Promise<void> =>
    connectGitHub({ token: "ghs_x", apiUrl: url, budget: new Budget(), retries: 0 }).setStatus(
      "acme/app",
      "a".repeat(40),
      status,
    );

  test.each([
    ["as GitHub tells it", 201, { ...status, id: 1 }],
    ["as Gitea tells it", 201, { context: status.context, status: "pending" }],
    ["without a word of it", 201, {}],
    ["without any answer", 204, undefined],
  ])("is accepted %s", async (_, code, body) => {
    await expect(set(await answering(code, body))).resolves.toBeUndefined();
  });

  test.each([
    ["of another context", 201, { ...status, context: "readiness: other" }],
    ["of another state", 201, { ...status, state: "success" }],
    ["of another state, as Gitea tells it", 201, { context: status.context, status: "success" }],
    ["that is a list", 200, [status]],
    ["that is a text", 200, "pending"],
    ["that leaves the choice", 300, {}],
  ])("is not accepted by an answer %s", async (_, code, body) => {
    expect(await failureOf(set(await answering(code, body)))).toMatchObject({ kind: "bad-answer" });
  });

  // `fetch` asks with GET there, and what it finds is no status that was made.
  test.each([301, 302, 303])("is not accepted where the server sends it elsewhere with %d", async (code) => {
    const elsewhere = await answering(200, { id: 1 });
    const url = await answering(code, {}, { location: elsewhere });
    expect(await failureOf(set(url))).toMatchObject({ kind: "bad-answer" });
  });

  test("is accepted where a repository that has moved takes it", async () => {
    const url = await answering(307, {}, { location: await answering(201, { ...status }) });
    await expect(set(url)).resolves.toBeUndefined();
  });
});

describe("an answer", () => {
  test("that is a list without an end is none", async () => {
    const url = await answering(200, [], { link: '<http://127.0.0.1/?page=2>; rel="next"' });
    const github = connectGitHub({ token: "ghs_x", apiUrl: url, budget: new Budget(), retries: 0 });
    expect(await failureOf(github.approvals("acme/app", "1"))).toMatchObject({
      kind: "bad-answer",
      message: "an answer without a list of at most 100 pages",
    });
  });

  test("of more than 64 MiB is none", async () => {
    const url = await answering(200, " ".repeat(65 * 1024 * 1024));
    const github = connectGitHub({ token: "ghs_x", apiUrl: url, budget: new Budget(), retries: 0 });
    expect(await failureOf(github.approvals("acme/app", "1"))).toMatchObject({
      kind: "bad-answer",
      message: "an answer of more than 64 MiB",
    });
  });
});

describe("a token", () => {
  test.each([
    ["that is empty", ""],
    ["with a line end inside", "ghs_se\ncret"],
  ])("%s fails without a request, and is never quoted", async (_, token) => {
    const github = await server();
    const told = await tell(failing(), connect(github, { token }));
    expect(told.warnings).toEqual([expect.stringContaining("Leave `github-token` out")]);
    expect(told.warnings.join()).not.toContain("cret");
    expect(github.requests).toEqual([]);
  });

  test("with blanks around it is trimmed", async () => {
    const github = await server();
    github.state.logins.set("ghp_alice", "alice");
    expect(await connect(github, { token: " ghp_alice\n" }).login()).toBe("alice");
  });

  test("that is wrong is said to be wrong", async () => {
    const github = await server();
    const told = await tell(passing(), connect(github, { token: "wrong" }));
    expect(told.warnings).toEqual([expect.stringContaining("Bad credentials (401)")]);
  });

  test("of a job has no login, and is not asked for one", async () => {
    const github = await server();
    expect(await connect(github).login()).toBeNull();
    expect(github.requests).toEqual([]);
  });

  test("whose server refuses the question has no login either", async () => {
    const github = await server();
    expect(await connect(github, { token: "0123abcd" }).login()).toBeNull();
  });
});

describe("an address", () => {
  test.each([["/api/v3"], ["/api/v1"]])(
    "with the path %s is asked below it, with or without a slash at its end",
    async (path) => {
      const github = await server(path);
      for (const apiUrl of [github.apiUrl, `${github.apiUrl}/`]) {
        const api = connect({ ...github, apiUrl });
        expect(await api.pullRequest("acme/app", 7)).toMatchObject({ number: 7, open: true });
      }
    },
  );

  test("where nobody listens is a warning with a cure", async () => {
    const api = connectGitHub({
      token: "ghs_x",
      apiUrl: "http://127.0.0.1:9",
      budget: new Budget(),
      retryUnitMs: 1,
    });
    const told = await tell(failing(), api);
    expect(told.warnings).toEqual([
      expect.stringContaining("check the runner's network and proxy and GITHUB_API_URL"),
    ]);
  });

  test("that is none is a warning too", async () => {
    const told = await tell(
      failing(),
      connectGitHub({ token: "ghs_x", apiUrl: "not a url", budget: new Budget(), retryUnitMs: 1 }),
    );
    expect(told.warnings).toHaveLength(1);
  });
});

describe("an answer in another form", () => {
  test("is a bad answer, and not a crash", async () => {
    const github = await server();
    github.addPull({ number: 8, headSha: "" });
    Object.assign(github.state, { pulls: new Map([[7, { number: "seven", commits: [] }]]) });
    expect(await failureOf(connect(github).pullRequest("acme/app", 7))).toMatchObject({ kind: "bad-answer" });
  });
});

describe("standard output and error", () => {
  const { warn, error, log } = console;
  afterEach(() => void Object.assign(console, { warn, error, log }));

  test("hear nothing from Octokit", async () => {
    const heard: unknown[] = [];
    const hear = (...words: unknown[]) => void heard.push(words);
    Object.assign(console, { warn: hear, error: hear, log: hear });
    const github = await server();
    github.fail({
      status: 403,
      message: "secondary rate limit",
      headers: { deprecation: "true", "retry-after": "900" },
    });
    await tell(failing(), connect(github));
    expect(heard).toEqual([]);
  });
});

describe("the approvals of a run", () => {
  const review = (name: string, login: string | null = "alice") => ({
    ...{ state: "approved", comment: "Ship it!" },
    environments: [{ id: 1, name, url: "https://api.example.com/e/1" }],
    user: login === null ? null : { login, id: 1 },
  });

  test.each([[""], ["/api/v3"]])("are read from all pages, below the API's path %j", async (path) => {
    const github = await server(path);
    const reviews = Array.from({ length: 101 }, (_, number) => review(`e${number}`));
    github.state.approvals.set("42", [...reviews, { ...review("last", null), state: "rejected" }]);
    const read = await connect(github).approvals("acme/app", "42");
    expect(read).toHaveLength(102);
    expect(read[0]).toEqual({ state: "approved", environments: ["e0"], by: "alice" });
    expect(read.at(-1)).toEqual({ state: "rejected", environments: ["last"], by: null });
    expect(github.requests).toEqual(Array(2).fill("GET /repos/acme/app/actions/runs/42/approvals"));
  });

  test("of a run that waits for nobody are none", async () => {
    const github = await server();
    github.state.approvals.set("42", []);
    expect(await connect(github).approvals("acme/app", "42")).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["is no list", { total: 1 }],
    ["has an entry that is no record", [review("qa"), "rejected"]],
    ["has an entry without a state", [review("qa"), { environments: [], user: null }]],
    ["has an entry without environments", [{ state: "approved", user: null }]],
    ["has an environment without a name", [{ state: "rejected", environments: [{ id: 1 }] }]],
  ])("are none that count when the answer %s: it may be what rejects", async (_name, answer) => {
    const github = await server();
    github.state.approvals.set("42", answer);
    expect(await failureOf(connect(github).approvals("acme/app", "42"))).toMatchObject({
      kind: "bad-answer",
    });
  });

  test("fail where the token may not read runs, and where the server has no such thing", async () => {
    const github = await server();
    expect(await failureOf(connect(github).approvals("acme/app", "42"))).toMatchObject({ kind: "not-found" });
    github.state.hidesRuns = true;
    expect(await failureOf(connect(github).approvals("acme/app", "42"))).toMatchObject({ kind: "read-only" });
  });
});
