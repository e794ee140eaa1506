import { describe, expect, test } from "@jest/globals";
import type { Fault } from "../support/github-server.mjs";
import { connect, failing, impatient, passing, server, tell } from "./support.js";

const soon = () => String(Math.ceil(Date.now() / 1000) + 60_000);

/** Every fault of the list, for good; and what the one warning has to say. */
const faults: readonly (readonly [string, Fault, RegExp])[] = [
  ["401", { status: 401, message: "Bad credentials" }, /Bad credentials \(401\).*Leave `github-token` out/],
  [
    "403 read-only",
    { status: 403, message: "Resource not accessible by integration" },
    /integration \(403\).*permissions: pull-requests: write/,
  ],
  [
    "403 rate limit with retry-after",
    { status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "60000" } },
    /\(403\)\. Run the job again in 1000 minutes/,
  ],
  [
    "403 rate limit until a reset",
    {
      status: 403,
      message: "API rate limit exceeded",
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon() },
    },
    /Run the job again in 100\d minutes/,
  ],
  [
    "403 of a locked conversation",
    { status: 403, message: "Unable to create comment because issue is locked." },
    /Unlock the conversation/,
  ],
  [
    "404",
    { status: 404, message: "Not Found" },
    /Not Found \(404\)\. Check that pull request #7 in acme\/app exists/,
  ],
  ["409", { status: 409, message: "Conflict" }, /Conflict \(409\)\. Run the job again/],
  [
    "422",
    { status: 422, message: "body is too long (maximum is 65536 characters)" },
    /too long.*\(422\)\. The server refuses/,
  ],
  [
    "429",
    { status: 429, message: "Too many requests" },
    /Too many requests \(429\)\. Run the job again later/,
  ],
  ["500", { status: 500, message: "Server Error" }, /Server Error \(500\)\. Run the job again/],
  ["502 as a page", { status: 502, html: true }, /an HTML page with status 502 \(502\)\. Run the job again/],
  ["503", { status: 503, message: "Unavailable" }, /Unavailable \(503\)/],
  ["a connection reset", { reset: true }, /check the runner's network/],
  ["a server that never answers", { hang: true }, /no answer within 0\.15 s\. Run the job again/],
  ["half a body", { half: true }, /half.*Check that GITHUB_API_URL/],
  ["HTML instead of JSON", { html: true }, /an HTML page instead of JSON\. Check that GITHUB_API_URL/],
  [
    "a rate limit in hostile words",
    { status: 422, message: `::error::\u001b[31m\n##[set-env]${"x".repeat(5000)}` },
    /^[^\n\u001b]*\(422\)/,
  ],
];

/** Nobody wants to wait long for what never comes. */
const waitFor = (fault: object) => ("hang" in fault ? impatient : {});

describe("a fault of the API", () => {
  test.each(faults)(
    "%s, with a failing page: one warning with its cure, and no exception",
    async (_, fault, expected) => {
      const github = await server();
      github.fail(fault);
      const told = await tell(failing(), connect(github, waitFor(fault)));
      expect(told).toMatchObject({ url: null, notes: [], warnings: [expect.stringMatching(expected)] });
      for (const warning of told.warnings) {
        expect(warning).toMatch(/^The comment on pull request #7 was not brought up to date: [^\n]+$/);
        expect(warning.length).toBeLessThanOrEqual(300);
      }
    },
  );

  test.each(faults)("%s, with a passing page: the same warning", async (_, fault, expected) => {
    const github = await server();
    github.fail(fault);
    const told = await tell(passing(), connect(github, waitFor(fault)));
    expect(told).toMatchObject({ url: null, notes: [], warnings: [expect.stringMatching(expected)] });
  });

  test.each(faults)("%s, when writing only: one warning, and at most one comment", async (_, fault) => {
    const github = await server();
    github.fail({ ...fault, method: "POST" });
    const told = await tell(failing(), connect(github, waitFor(fault)));
    expect(told.warnings).toHaveLength(1);
    expect(github.commentsOf(7)).toEqual([]);
    expect(github.requests.filter((request) => request.startsWith("POST")).length).toBeLessThanOrEqual(3);
  });

  test.each([
    ["for want of a permission tells it apart", "Resource not accessible by integration", true],
    ["of a locked conversation does not", "Unable to create comment because issue is locked.", undefined],
  ])("of a token that may only read %s", async (_, message, readOnly) => {
    const github = await server();
    github.fail({ status: 403, message, method: "POST" });
    expect((await tell(failing(), connect(github))).readOnly).toBe(readOnly);
  });

  test("that passes is no warning: reading is tried again", async () => {
    const github = await server();
    for (const fault of [{ status: 502, html: true }, { reset: true }])
      github.fail({ ...fault, times: 1, method: "GET" });
    expect((await tell(failing(), connect(github))).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each([
    ["retry-after", { status: 403, message: "Forbidden", headers: { "retry-after": "1" } }],
    ["retry-after with 429", { status: 429, headers: { "retry-after": "1" } }],
    [
      "a reset",
      {
        status: 403,
        message: "API rate limit exceeded",
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" },
      },
    ],
  ])("is waited for as long as %s says, also when writing", async (_, fault) => {
    const github = await server();
    github.fail({ ...fault, times: 1, method: "GET" });
    github.fail({ ...fault, times: 1, method: "POST" });
    expect((await tell(failing(), connect(github, waitFor(fault)))).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test.each([
    ["reset", { reset: true }],
    ["half a body", { half: true }],
    ["502", { status: 502 }],
    ["no answer", { hang: true }],
  ])("after the comment was written (%s) does not write it twice", async (_, fault) => {
    const github = await server();
    github.fail({ ...fault, method: "POST", times: 1, afterwards: true });
    expect((await tell(failing(), connect(github, waitFor(fault)))).warnings).toEqual([]);
    expect(github.commentsOf(7)).toHaveLength(1);
    expect(github.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });

  test("while duplicates are looked for leaves the comment, its address and one warning", async () => {
    const github = await server();
    const api = connect(github);
    const comments = api.comments.bind(api);
    let asked = 0;
    api.comments = (...place) => {
      asked += 1;
      if (asked === 2) github.fail({ status: 500, method: "GET" });
      return comments(...place);
    };
    const told = await tell(failing(), api);
    expect(told.url).toContain("#issuecomment-");
    expect(told.warnings).toEqual([expect.stringContaining("a duplicate of another run was not looked for")]);
    expect(github.commentsOf(7)).toHaveLength(1);
  });

  test("of ours becomes a warning too", async () => {
    const github = await server();
    const renderBody = async () => {
      throw new TypeError("no such thing");
    };
    const told = await tell(failing(), connect(github), { renderBody });
    expect(told.warnings).toEqual([
      "The comment on pull request #7 was not brought up to date: no such thing. This is a fault of the action: please report it.",
    ]);
  });
});
