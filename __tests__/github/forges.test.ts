import { afterEach, describe, expect, test } from "@jest/globals";
import { githubContext } from "../../src/app/github-context.js";
import { failureWarning } from "../../src/github/outcome.js";
import { ApiError, type ApiFailure } from "../../src/model/api-error.js";
import { branchUrl, lineUrl, pageUrl, permalinkBase, resolveTarget } from "../../src/report/permalink.js";
import { runMain, stepOf } from "../app/post/finishing.js";
import { type GitHubServer, startGitHubServer } from "../support/github-server.mjs";
import { connect, failing, server as openServer, passing, recoveryNote, tell, textOf } from "./support.js";

const sha = "a".repeat(40);
const internal = {
  GITHUB_API_URL: "http://gitea:3000/api/v1",
  GITHUB_SERVER_URL: "http://gitea:3000/",
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_RUN_ID: "412",
  GITHUB_RUN_NUMBER: "7",
};
const known = { repository: { html_url: "https://git.acme.dev/acme/app" } };

describe("which software a server runs", () => {
  test.each([
    ["https://git.acme.dev/api/v1", "gitea"],
    ["https://acme.dev/git//api/v1/", "gitea"],
    ["https://api.github.com", "github"],
    ["https://github.acme.dev/api/v3", "github"],
    ["https://github.acme.dev/api/v12", "github"],
    ["", "github"],
  ])("is known by the address of its API: %s", (GITHUB_API_URL, forge) => {
    expect(githubContext({ GITHUB_API_URL }, {}, "1.0.0").forge).toBe(forge);
  });
});

describe("a server's own address", () => {
  const addressOf = (env: object, event: unknown) =>
    githubContext({ ...internal, ...env }, event, "1").serverUrl;

  test("is the one by which people know it, not the one that the runner was registered with", () => {
    expect(addressOf({}, known)).toBe("https://git.acme.dev");
    const below = { repository: { html_url: "https://acme.dev/git/acme/app" } };
    expect(addressOf({}, below)).toBe("https://acme.dev/git");
  });

  test.each([
    ["without an event", {}],
    ["of another repository", { repository: { html_url: "https://git.acme.dev/acme/other" } }],
    ["that is no web address", { repository: { html_url: "javascript:alert(1)/acme/app" } }],
    ["with a query", { repository: { html_url: "https://git.acme.dev/?x=/acme/app" } }],
  ])("is the runner's %s", (_, event) => expect(addressOf({}, event)).toBe("http://gitea:3000"));

  test("is the runner's on GitHub, whatever the event says", () => {
    const github = { GITHUB_API_URL: "https://api.github.com", GITHUB_SERVER_URL: "https://github.com" };
    expect(addressOf(github, known)).toBe("https://github.com");
  });
});

describe("a run's page", () => {
  const runUrlOf = (env: object) => githubContext({ ...internal, ...env }, known, "1").run.url;

  test("has the run's number on Gitea and Forgejo, in a form that all of their versions take", () => {
    expect(runUrlOf({})).toBe("https://git.acme.dev/acme/app/actions/runs/7?by_index=1");
  });

  test("has its id where there is no number, and on GitHub", () => {
    expect(runUrlOf({ GITHUB_RUN_NUMBER: "" })).toBe("https://git.acme.dev/acme/app/actions/runs/412");
    const github = { GITHUB_API_URL: "https://api.github.com", GITHUB_SERVER_URL: "https://github.com" };
    expect(runUrlOf(github)).toBe("https://github.com/acme/app/actions/runs/412");
  });

  test("of either form keeps a recovered note as it is", async () => {
    const at = (run: number) =>
      passing({ run: { url: `https://git.acme.dev/acme/app/actions/runs/${run}?by_index=1` } });
    const note = await recoveryNote(at(7), "<!-- marker -->");
    expect(await textOf(at(8), "<!-- marker -->", note)).toBeNull();
  });
});

describe("links to the page", () => {
  const servers = {
    github: { forge: "github", serverUrl: "https://github.com" },
    gitea: { forge: "gitea", serverUrl: "https://git.acme.dev" },
  } as const;
  const urlOn = (server: keyof typeof servers) => pageUrl(servers[server], "acme/app", sha, "docs/a page.md");

  test.each([
    ["github", `https://github.com/acme/app/blob/${sha}/docs/a%20page.md`, "?plain=1#L3"],
    ["gitea", `https://git.acme.dev/acme/app/src/commit/${sha}/docs/a%20page.md`, "?display=source#L3"],
  ] as const)("on %s", (server, page, line) => {
    expect(urlOn(server)).toBe(page);
    expect(lineUrl(page, 3)).toBe(page + line);
  });

  test.each([
    ["github", "blob/main", "blob", "raw"],
    ["gitea", "src/branch/main", "src/commit", "raw/commit"],
  ] as const)("on %s: on a branch, and from guidance to files and images", (server, branch, view, raw) => {
    const url = urlOn(server);
    const base = permalinkBase(url);
    const durable = branchUrl(url, "main");
    const repository = `${servers[server].serverUrl}/acme/app`;
    expect(durable).toBe(`${repository}/${branch}/docs/a%20page.md`);
    expect(resolveTarget("#way-back", base, "link")).toBe(`${url}#way-back`);
    expect(resolveTarget("../notes.md", base, "link")).toBe(`${repository}/${view}/${sha}/notes.md`);
    expect(resolveTarget("x.png", base, "image")).toBe(`${repository}/${raw}/${sha}/docs/x.png`);
  });
});

describe("the cure on Gitea and Forgejo", () => {
  const cureOf = (permission: string, failure: Partial<ApiFailure>) =>
    failureWarning(
      new ApiError({ kind: "read-only", status: 403, message: "no", retryAfterSeconds: null, ...failure }),
      { missed: "It was not set", permission, object: "pull request #7" },
      "gitea",
    );

  test("for statuses is a personal token, because no permission is for them", () => {
    expect(cureOf("statuses: write", {})).toMatch(/Give `github-token` a secret with a personal token/);
    expect(cureOf("statuses: write", {})).toMatch(/`permissions: contents: write`/);
  });

  test("for comments is the permission, or a personal token", () => {
    expect(cureOf("pull-requests: write", {})).toMatch(
      /`permissions: pull-requests: write`, or .*personal token/,
    );
  });

  test("for a token that is known no more is another run: a job's token ends with a run that is cancelled", () => {
    expect(cureOf("statuses: write", { kind: "unauthorized", status: 401 })).toMatch(
      /ends with its run.*run it again/,
    );
  });

  test.each(["Unlock", "docs/forges.md"])("is one line of bounded length: %s", (words) => {
    const said = cureOf("statuses: write", {
      message: words === "Unlock" ? "issue is locked" : "x".repeat(900),
    });
    expect(said).toContain(words);
    expect(said.length).toBeLessThanOrEqual(300);
  });
});

describe("a fork's own run", () => {
  test.each([
    ["/api/v1", 0, "gitea-actions"],
    ["", 1, "github-actions[bot]"],
  ])("comments only where the server lets it: below %s", async (basePath, comments, login) => {
    const github = await openServer(basePath);
    github.state.defaultLogin = login;
    const told = await tell(failing(), connect(github, { token: "0123456789abcdef" }), { fromFork: true });
    expect(github.commentsOf(7)).toHaveLength(comments);
    expect(told.notes.join()).toMatch(comments === 0 ? /a second workflow can/ : /^$/);
    expect(told.readOnly ?? false).toBe(comments === 0);
  });
});

describe("a workflow without a name", () => {
  let server: GitHubServer | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });

  /** A failing run for pull request 7. */
  async function runOf(runId: string, { basePath = "/api/v1", workflow = "", statuses = "gate" } = {}) {
    server ??= await startGitHubServer({ basePath });
    server.state.runs.set("1", "one.yml@refs/pull/7/head").set("2", "two.yml@refs/pull/7/head");
    server.addPull({ number: 7, headSha: sha });
    const step = await stepOf("checks:\n  - area: a\n    run: 'false'\n", {
      inputs: { "github-token": "0123456789abcdef", name: "readiness", statuses },
      env: {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_REPOSITORY: "acme/app",
        GITHUB_SHA: sha,
        GITHUB_API_URL: server.apiUrl,
        GITHUB_RUN_ID: runId,
        GITHUB_WORKFLOW: workflow,
      },
    });
    await runMain(step, { pull_request: { number: 7, head: { sha, repo: { full_name: "acme/app" } } } });
    return { step, github: server };
  }

  test("is known by its file, which the server tells: two share neither comment nor status", async () => {
    await runOf("1");
    const { github } = await runOf("2");
    const markers = github.commentsOf(7).map(({ body }) => / (workflow=\S+) /.exec(body)?.[1]);
    expect(markers).toEqual(["workflow=one.yml", "workflow=two.yml"]);
    const contexts = new Set(github.state.statuses.map(({ context }) => context));
    expect([...contexts]).toEqual(["readiness: readiness (one.yml)", "readiness: readiness (two.yml)"]);
    expect(github.requests.filter((request) => request.includes("/actions/runs/"))).toHaveLength(2);
  });

  test("that the server does not tell of is a warning with its cure, and the run goes on", async () => {
    const { step, github } = await runOf("3");
    expect(step.said.log).toMatch(
      /::warning::The workflow has no `name:`, so it may share comment and status/,
    );
    expect(step.said.outputs["total"]).toBe("1");
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each([
    ["has a name", { workflow: "gate" }],
    ["runs on GitHub, which calls it by its file", { basePath: "", workflow: ".github/workflows/one.yml" }],
  ])("is not asked for where it %s", async (_, given) => {
    const { github } = await runOf("1", given);
    expect(github.requests.join()).not.toContain("/actions/runs/");
    expect(github.state.statuses[0]?.context).toBe("readiness: readiness");
  });
});
