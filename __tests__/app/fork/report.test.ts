import { describe, expect, test } from "@jest/globals";
import {
  basePage,
  baseSha,
  claiming,
  commentOn,
  eventOf,
  forkPull,
  forkServer,
  headSha,
  report,
  runUrl,
} from "../../github/fork/support.js";
import { activeWords, readHtml, renderMarkdown } from "../../report/support/read-html.js";

const allPassed = { catalog: "passed", streaming: "passed", docs: "passed" };
const catalogFailed = { ...allPassed, catalog: "failed" };

describe("the report of a fork's run", () => {
  test("says whose word it is, before anything that was claimed", async () => {
    const github = await forkServer();
    const told = await report(github, { results: claiming(catalogFailed) });
    const lines = commentOn(github).split("\n");
    expect(lines.slice(1, 4)).toEqual([
      "## ❌ Not ready, as the fork's own run reports: 1 of 2 required checks did not pass",
      "",
      "**Reported by the fork's own run, not verified.** The verdicts are the word of stranger/app, whose commands can say what they like; names, commands and guidance are from the base's page.",
    ]);
    expect(told).toMatchObject({
      exitCode: 0,
      outputs: { "comment-url": expect.stringContaining("/pull/7#") },
    });
    expect(told.log).toContain(
      "Not ready, as the fork's own run reports: 1 of 2 required checks did not pass",
    );
    expect(told.summary).toContain(lines.slice(1).join("\n").trimEnd());
  });

  test("never says ready without saying whose word it is", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(allPassed), inputs: { comment: "always" } });
    const [, ...lines] = commentOn(github).split("\n");
    expect(lines.filter((line) => /\bready\b/i.test(line))).toEqual([
      "## ☑️ Ready, as the fork's own run reports: all 2 required checks passed",
    ]);
  });

  describe("says ready only where the run itself ended well", () => {
    const ends = [
      "failure",
      "timed_out",
      "startup_failure",
      "neutral",
      "skipped",
      "stale",
      "",
      null,
      "Succeßs",
    ];

    test.each(ends)("and not where its conclusion is %p", async (conclusion) => {
      const github = await forkServer();
      const event = eventOf({ conclusion });
      const told = await report(github, {
        results: claiming(allPassed),
        inputs: { comment: "always" },
        event,
      });
      const [, heading] = commentOn(github).split("\n");
      expect(heading).toMatch(
        /^## ❌ Not ready, as the fork's own run reports: the run .*, although its results say: all 2 required checks passed$/,
      );
      expect(told.summary).toContain("## ❌ Not ready");
      expect(told.log).toContain("Not ready, as the fork's own run reports: the run ");
    });

    test("nor ready again", async () => {
      const github = await forkServer();
      await report(github, { results: claiming(catalogFailed) });
      await report(github, { results: claiming(allPassed), event: eventOf({ conclusion: "failure" }) });
      expect(commentOn(github)).toContain(
        "❌ Not ready, as the fork's own run reports: the run ended with `failure`",
      );
      expect(github.commentsOf(7)).toHaveLength(1);
      await report(github, { results: claiming(allPassed) });
      expect(commentOn(github)).toContain("☑️ Ready again");
    });

    test("and a red verdict stays the reason of a red run", async () => {
      const github = await forkServer();
      await report(github, { results: claiming(catalogFailed), event: eventOf({ conclusion: "failure" }) });
      expect(commentOn(github)).toContain("run reports: 1 of 2 required checks did not pass");
    });
  });

  test("takes ids and verdicts of the results, and names, commands, guidance and severities of the base", async () => {
    const github = await forkServer();
    const told = await report(github, { results: claiming(catalogFailed) });
    const body = commentOn(github);
    expect(body).toContain("./base-catalog");
    expect(body).toContain("./base-retest");
    for (const text of [body, told.summary, told.log]) {
      expect(text).not.toMatch(/lie|evil|octocat/);
    }
  });

  test("fills the base's guidance with the event's values; what is not known here stays", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(catalogFailed) });
    const body = commentOn(github);
    expect(body).toContain(`git revert ${headSha.slice(0, 10)}`);
    expect(body).toContain("Bring {last-tag} back");
    expect(body).toMatch(/for &#35;&#8203;7, see/);
    expect(body).toContain(`<a href="${runUrl}">`);
  });

  test("links the base's page at the base's commit", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(catalogFailed) });
    expect(commentOn(github)).toContain(
      `(https://github.com/acme/app/blob/${baseSha.slice(0, 10)}/RELEASE_READINESS.md?plain=1#L8)`,
    );
  });

  test("counts ids that the base's page does not have, and shows none of them", async () => {
    const github = await forkServer();
    const strange = { "": "passed", __proto__x: "failed", "@octocat <b>": "failed" };
    const told = await report(github, { results: claiming({ ...catalogFailed, ...strange }) });
    expect(commentOn(github)).toContain("3 ids in the results are not on the base's page.");
    expect(commentOn(github) + told.summary).not.toMatch(/__proto__x|octocat/);
  });

  test("shows checks that the results lack as not reported, which is not passed", async () => {
    const github = await forkServer();
    await report(github, { results: claiming({ catalog: "passed" }) });
    const body = commentOn(github);
    expect(body).toContain("1 of 2 required checks did not pass");
    expect(body).toMatch(/^❔ <b>2 checks not reported:<\/b> .*streaming/m);
    expect(body).toContain("1 passed · 2 not reported · ");
  });

  test("believes no gate, severity or selection of the results: the base's severities decide", async () => {
    const github = await forkServer();
    const lies = { gate: "ready", selection: { complete: true, areas: ["catalog"], checks: ["catalog"] } };
    await report(github, { results: claiming({ ...allPassed, streaming: "skipped" }, lies) });
    expect(commentOn(github)).toContain("❌ Not ready, as the fork's own run reports");
    const advisory = await forkServer();
    await report(advisory, { results: claiming({ ...allPassed, docs: "failed" }) });
    expect(advisory.commentsOf(7)).toEqual([]);
  });

  test("lets the advisory checks decide with `fail-on: any`, as the run does", async () => {
    const github = await forkServer();
    const results = claiming({ ...allPassed, docs: "failed" });
    await report(github, { results, inputs: { "fail-on": "any" } });
    expect(commentOn(github)).toContain("1 of 3 checks did not pass");
  });

  test("speaks for the areas of a filtered run alone", async () => {
    const github = await forkServer();
    await report(github, { results: claiming({ catalog: "failed" }), inputs: { areas: "catalog" } });
    const body = commentOn(github);
    expect(body).toContain("1 of 1 required check did not pass, 1 of 3 areas");
    expect(body).not.toContain("not reported");
    expect(body).not.toContain("streaming");
  });

  test("calls the run of a branch of this repository the pull request's own", async () => {
    const github = await forkServer({ headRepository: "acme/app" });
    const event = eventOf({ head_repository: { full_name: "acme/app" } });
    await report(github, { results: claiming(catalogFailed), event });
    expect(commentOn(github)).toContain("**Reported by the pull request's own run, not verified.**");
  });

  test("writes no secret of the job, even where the base's page has it", async () => {
    const github = await forkServer();
    const page = basePage.replaceAll("base-catalog", "base-catalog --token ghs_job");
    github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(page));
    const told = await report(github, { results: claiming(catalogFailed) });
    expect(commentOn(github)).toContain("./base-catalog --token ***");
    expect(commentOn(github) + told.summary + told.log).not.toContain("ghs_job");
  });

  test("sets no status, whatever it says", async () => {
    const github = await forkServer();
    for (const claims of [allPassed, catalogFailed]) await report(github, { results: claiming(claims) });
    expect(github.state.statuses).toEqual([]);
    expect(github.requests.filter((request) => request.includes("statuses"))).toEqual([]);
  });
});

describe("the comment of a report", () => {
  test("is one, updated in place, under the name of the workflow that ran", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(catalogFailed) });
    await report(github, { results: claiming({ ...catalogFailed, streaming: "timed-out" }) });
    expect(github.commentsOf(7)).toMatchObject([{ edits: 1 }]);
    expect(commentOn(github).split("\n")[0]).toBe(
      "<!-- readiness-action gate checklist=RELEASE_READINESS.md workflow=readiness name=readiness -->",
    );
  });

  test("becomes a short note when all is reported ready again, with no guidance and the same qualification", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(catalogFailed) });
    for (const _ of [1, 2]) await report(github, { results: claiming(allPassed) });
    expect(github.commentsOf(7)).toMatchObject([{ edits: 1 }]);
    const body = commentOn(github);
    expect(body).toContain("## ☑️ Ready again, as the fork's own run reports");
    expect(body).toContain("**Reported by the fork's own run, not verified.**");
    expect(body).toContain(headSha);
    expect(body).not.toContain("revert");
  });

  test("is not written when all is reported ready and none is there", async () => {
    const github = await forkServer();
    const told = await report(github, { results: claiming(allPassed) });
    expect(github.commentsOf(7)).toEqual([]);
    expect(told.outputs).toEqual({ "comment-url": "" });
    expect(told.summary).toContain("☑️ Ready, as the fork's own run reports");
  });

  test("is not taken from others who wrote our marker", async () => {
    const github = await forkServer();
    const marker =
      "<!-- readiness-action gate checklist=RELEASE_READINESS.md workflow=readiness name=readiness -->";
    github.addComment({ number: 7, author: "stranger", body: `${marker}\nall is well` });
    await report(github, { results: claiming(catalogFailed) });
    expect(github.commentsOf(7).map(({ author, edits }) => [author, edits])).toEqual([
      ["stranger", 0],
      ["github-actions[bot]", 0],
    ]);
  });

  test("is never written with `comment: never`; the summary has it all", async () => {
    const github = await forkServer();
    const told = await report(github, { results: claiming(catalogFailed), inputs: { comment: "never" } });
    expect(github.commentsOf(7)).toEqual([]);
    expect(told.summary).toContain("❌ Not ready, as the fork's own run reports");
  });

  test("that is refused leaves the step green, and says what is missing", async () => {
    const github = await forkServer();
    github.state.readOnly = true;
    const told = await report(github, { results: claiming(catalogFailed) });
    expect(told).toMatchObject({ exitCode: 0, outputs: { "comment-url": "" } });
    expect(told.log).toMatch(/::warning.*not brought up to date.*permissions: pull-requests: write/);
  });
});

describe("results that did not arrive, or are not usable", () => {
  test.each([
    ["missing", null, "no results arrived from the run"],
    ["no JSON", "{", "the results that arrived are not usable: it is not one JSON text"],
    [
      "a false verdict",
      claiming({ catalog: "ready" }),
      "`checks[0].verdict` has to be one of passed, failed",
    ],
  ])("are told as not ready, and the step stays green: %s", async (_, results, reason) => {
    const github = await forkServer();
    const told = await report(github, { results });
    const [, heading = ""] = commentOn(github).split("\n");
    expect(heading).toMatch(/^## ❌ Not ready: /);
    expect(heading).toContain(reason);
    expect(told).toMatchObject({ exitCode: 0 });
    expect(told.log).toContain(`::warning::Nothing can be shown: `);
  });

  test("take the place of an earlier word that all was ready", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(allPassed), inputs: { comment: "always" } });
    await report(github, { results: null });
    expect(commentOn(github)).toContain("## ❌ Not ready: no results arrived from the run");
  });

  test("are told so where the base has no page, or an unusable one", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(allPassed), inputs: { checklist: "docs/OTHER.md" } });
    expect(commentOn(github)).toContain("the base has no page `docs/OTHER.md` at commit bbbbbbbbbb");
    const broken = await forkServer();
    broken.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from("| Area | Command |\n"));
    await report(broken, { results: claiming(allPassed) });
    expect(commentOn(broken)).toContain("the base's page cannot be used: ");
  });

  test("are told so where the filter does not fit the base's page", async () => {
    const github = await forkServer();
    await report(github, { results: claiming(allPassed), inputs: { checks: "nothing" } });
    expect(commentOn(github)).toContain("`nothing` in `checks` is no check");
  });
});

describe("the pull request", () => {
  const nowhere = async (github: Awaited<ReturnType<typeof forkServer>>, said: string, event?: unknown) => {
    const told = await report(github, { results: claiming(catalogFailed), event });
    expect(told.exitCode).toBe(0);
    expect(told.log).toContain(said);
    expect(told.summary).toMatch(/^## Nothing was reported\n/);
    expect([...Array(10).keys()].flatMap((number) => github.commentsOf(number))).toEqual([]);
    return told;
  };

  test("is the one with the run's head commit and head repository, and none that the file names", async () => {
    const github = await forkServer();
    github.addPull({ ...forkPull, number: 5, headRepository: "other/app" });
    github.addPull({ ...forkPull, number: 6, headRef: "elsewhere" });
    github.addPull({ ...forkPull, number: 8, headSha: "e".repeat(40), headRef: "more" });
    await report(github, { results: claiming(catalogFailed) });
    expect([5, 6, 7, 8].map((number) => github.commentsOf(number).length)).toEqual([0, 0, 1, 0]);
  });

  test("is found among all where the server knows no filter by head", async () => {
    const github = await forkServer();
    github.state.knowsNoHeads = true;
    for (let number = 100; number < 350; number += 1)
      github.addPull({ ...forkPull, number, headRepository: `fork${number}/app` });
    github.addPull({ ...forkPull, number: 4, headRepository: "stranger/other-app" });
    await report(github, { results: claiming(catalogFailed) });
    expect(github.commentsOf(7)).toHaveLength(1);
    expect(github.state).toMatchObject({ comments: { length: 1 } });
  });

  test.each([
    ["is closed", { open: false }, "::warning::No open pull request from stranger/app has commit cccccccccc"],
    ["is of a fork that is gone", { headRepository: null }, "::warning::No open pull request"],
    [
      "is of another fork's branch of the same name",
      { headRepository: "stranger/copy" },
      "::warning::No open pull request",
    ],
    [
      "has a newer commit",
      { headSha: "e".repeat(40) },
      "Pull request #7 was closed or has a newer commit than the one that was checked",
    ],
  ])("gets no comment when it %s", async (_, pull, said) => {
    await nowhere(await forkServer(pull), said);
  });

  test("gets no comment when another has the same head: the event does not say which was checked", async () => {
    const github = await forkServer();
    github.addPull({ ...forkPull, number: 9 });
    await nowhere(github, "::warning::Pull requests #7, #9 have the same head");
  });

  test.each([
    ["a newer commit", { headSha: "e".repeat(40) }],
    ["been closed", { open: false }],
  ])(
    "is read again before it is written to, and gets no comment when it has %s meanwhile",
    async (_, pull) => {
      const github = await forkServer();
      const readResults = async () => {
        github.addPull({ ...forkPull, ...pull });
        return { kind: "missing" } as const;
      };
      const told = await report(github, { results: null, ports: { readResults } });
      expect(told.log).toContain("Pull request #7 was closed or has a newer commit");
      expect(github.commentsOf(7)).toEqual([]);
    },
  );

  test("that is not found for a fault of the server is a warning", async () => {
    const github = await forkServer();
    github.fail({ path: /\/pulls$/, status: 500 });
    await nowhere(github, "::warning::The run's pull request was not looked for, so there is no comment");
  });

  test("gets no comment when the base's page may not be read, and the warning says what is missing", async () => {
    const github = await forkServer();
    github.state.hidesContents = true;
    github.fail({ path: /\/contents\//, status: 403, message: "Resource not accessible by integration" });
    await nowhere(github, "permissions: contents: read");
  });

  test.each([
    ["a push", { event: "push" }, "The run was started by `push`"],
    [
      "a base with write access",
      { event: "pull_request_target" },
      "The run was started by `pull_request_target`",
    ],
    [
      "a cancelled run",
      { conclusion: "cancelled" },
      "The run was cancelled, so the comment stays as it was.",
    ],
    [
      "a run that waits for approval",
      { conclusion: "action_required" },
      "The run waits for somebody's approval",
    ],
    ["a run whose fork is gone", { head_repository: null }, "The event names no head of the run"],
    ["a commit that is none", { head_sha: "main" }, "The event names no head of the run"],
  ])("gets no comment of %s, without a request", async (_, run, said) => {
    const github = await forkServer();
    await nowhere(github, said, eventOf(run));
    expect(github.requests).toEqual([]);
  });
});

describe("the address of the run", () => {
  test.each([
    "https://evil.example/acme/app/actions/runs/77",
    "https://github.com.evil.example/acme/app/actions/runs/77",
    "https://github.com/other/app/actions/runs/77",
    "https://github.com/acme/app/../../evil/x/actions/runs/77",
    "https://u:p@github.com/acme/app/actions/runs/77",
    "javascript:alert(1)",
    "",
  ])("is shown only when it lies in this repository on this server: %s", async (url) => {
    const github = await forkServer();
    await report(github, { results: claiming(catalogFailed), event: eventOf({ html_url: url }) });
    const [, ...rest] = commentOn(github).split("\n");
    const { addresses } = readHtml(renderMarkdown(rest.join("\n")));
    expect(addresses.filter((address) => /actions|evil|other|javascript/.test(address))).toEqual([]);
    expect(commentOn(github)).toContain("{run-url}");
  });
});

describe("a step that stands where it can never work", () => {
  test.each(["pull_request", "pull_request_target", "push", ""])(
    "is refused under the event `%s`, with the cure",
    async (name) => {
      const github = await forkServer();
      const told = await report(github, {
        results: claiming(catalogFailed),
        env: { GITHUB_EVENT_NAME: name },
      });
      expect(told).toMatchObject({ exitCode: 2, outputs: { "comment-url": "" } });
      expect(told.log).toMatch(/^::error title=Readiness report::The event .*docs\/recipes\.md/m);
      expect(github.requests).toEqual([]);
    },
  );

  test.each([
    [{ results: " " }, "no `results`"],
    [{ checklist: "../x.md" }, "a `checklist` that leads out of the repository"],
    [{ checklist: "/etc/x.md" }, "a `checklist` that leads out of the repository"],
    [{ comment: "sometimes" }, "`sometimes` is no value of `comment`"],
    [{ "fail-on": "all" }, "`all` is no value of `fail-on`"],
  ])("is refused with unusable inputs: %j", async (inputs, found) => {
    const github = await forkServer();
    const told = await report(github, { results: claiming(catalogFailed), inputs });
    expect(told.exitCode).toBe(2);
    expect(told.log).toContain(`${found.charAt(0).toUpperCase()}${found.slice(1)}; expected `);
    expect(github.requests).toEqual([]);
  });

  test("hears of all its mistakes at once", async () => {
    const inputs = { results: "", checklist: "..", comment: "x" };
    const told = await report(await forkServer(), {
      results: null,
      inputs,
      env: { GITHUB_EVENT_NAME: "push" },
    });
    expect(told.log.match(/^::error /gm)).toHaveLength(4);
  });
});

describe("a hostile results file, all the way to the comment", () => {
  const hostileNames = [
    "__proto__",
    "<script>alert(1)</script>",
    "@octocat #1 GH-1",
    "```\n</details>",
    "-->\n<!-- readiness-action gate",
    "x".repeat(500_000),
  ];

  test("puts nothing of its own into comment, summary or log", async () => {
    const github = await forkServer();
    const claims = Object.fromEntries(hostileNames.map((name) => [`${name} `, "failed"]));
    const told = await report(github, { results: claiming({ ...catalogFailed, ...claims }) });
    const [, ...rest] = commentOn(github).split("\n");
    for (const text of [rest.join("\n"), told.summary]) {
      const { opened, prose, addresses } = readHtml(renderMarkdown(text));
      expect(opened.filter((tag) => /script|img/.test(tag))).toEqual([]);
      expect(activeWords(prose)).toEqual([]);
      expect(addresses.filter((address) => !address.startsWith("https://github.com/acme/app/"))).toEqual([]);
      expect(text).toContain("6 ids in the results are not on the base's page.");
      expect(text.length).toBeLessThan(5_000);
    }
    expect(told.log.length).toBeLessThan(1_000);
  });

  test("with 10,000 checks is counted, not shown", async () => {
    const github = await forkServer();
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`n${index}`, "failed"]));
    const checks = Object.entries({ ...catalogFailed, ...many }).map(([id, verdict]) => ({ id, verdict }));
    await report(github, { results: JSON.stringify({ version: 1, checks }) });
    expect(commentOn(github)).toContain("10,000 ids in the results are not on the base's page.");
  });
});

describe("a large page of the base", () => {
  const ids = Array.from({ length: 1_500 }, (_, index) => `service-${index}`);
  const rows = ids.map(
    (id) => `| ${id} | \`./check ${id}\` | Turn it off, and tell everybody who may care. |`,
  );
  const page = ["| Area | Command | Rollback |", "| --- | --- | --- |", ...rows, ""].join("\n");

  test("fits into a comment, and what was left out is named", async () => {
    const github = await forkServer();
    github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(page));
    const claims = Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? "failed" : "passed"]));
    const told = await report(github, { results: claiming(claims) });
    expect(commentOn(github).length).toBeLessThanOrEqual(60_000);
    expect(commentOn(github)).toMatch(
      /^\*\*Left out, to stay within the size limit:\*\* of 750 checks, .*the guidance of \d+/m,
    );
    expect(told.summary).not.toContain("Left out");
  });

  test("names nothing as left out that there is none of", async () => {
    const github = await forkServer();
    github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(page));
    await report(github, { results: claiming(Object.fromEntries(ids.map((id) => [id, "failed"]))) });
    expect(commentOn(github)).toMatch(/^\*\*Left out, to stay within the size limit:\*\* of 1,500 checks, /m);
  });
});
