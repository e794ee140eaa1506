import { describe, expect, test } from "@jest/globals";
import { baseSha, claiming, commentOn, forkServer, releasePage, report } from "../../github/fork/support.js";

const allPassed = {
  version: "passed",
  catalog: "passed",
  migrate: "passed",
  soak: "passed",
  mirror: "passed",
};

/** What the comment says of these claims on the base's page of a release. */
async function reported(
  verdicts: Readonly<Record<string, string>>,
  more: object = {},
  env = {},
): Promise<string> {
  const github = await forkServer();
  github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(releasePage));
  await report(github, { results: claiming(verdicts, more), inputs: { comment: "always" }, ...env });
  return commentOn(github);
}

function without(...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(allPassed).filter(([id]) => !ids.includes(id)));
}

const at = (day: string) => ({ ports: { now: () => new Date(`${day}T12:00:00Z`) } });

describe("the report of a fork's run of a release", () => {
  test("lists what the fork says is still to do, with the to-dos of the base's page", async () => {
    const body = await reported({ ...allPassed, version: "pending", soak: "pending" });
    expect(body).toContain(
      "## ⏳ Not ready, as the fork's own run reports: 2 of 4 required checks are still to do",
    );
    const [, toDo = ""] = /### ⏳ Still to do\n([\s\S]*?)\n✅/.exec(body) ?? [];
    expect(toDo).toContain(
      "<b>version</b> · ask @&#8203;acme/release<br>\nBump <code>VERSION</code>, see &#35;&#8203;7.",
    );
    expect(toDo).toMatch(/Nothing to do yet[\s\S]*<b>soak<\/b>/);
    expect(body).toContain("2 pending · 3 passed · ");
    expect(body).not.toMatch(/CAUTION|Roll back/);
  });

  test("takes the fork's word that a row is not for its release, where the base's page has it for some releases alone", async () => {
    const body = await reported(without("migrate"), {
      notApplicable: [{ id: "migrate", area: "lie", why: "lie" }],
    });
    expect(body).toContain("☑️ Ready, as the fork's own run reports: all 3 required checks passed");
    expect(body).toContain(
      "1 row is for major releases alone, as the pull request's own run reports: migrate",
    );
    expect(body).not.toContain("lie");
  });

  test("and of no other row: it is not reported, which is not passed", async () => {
    const body = await reported(without("catalog"), { notApplicable: [{ id: "catalog" }] });
    expect(body).toContain(
      "❌ Not ready, as the fork's own run reports: 1 of 4 required checks did not pass",
    );
    expect(body).toMatch(/^❔ <b>1 check not reported:<\/b> catalog$/m);
    expect(body).not.toMatch(/\d rows? (?:is|are) for|not apply/);
  });

  test("waives what the base's page waives, by the report's own clock, and nothing else", async () => {
    const waiver = { by: "@octocat", until: "2999-12-31", reason: "lie", lasts: true };
    const lies = { checks: [], waiver };
    const failed = { ...allPassed, mirror: "failed" };
    const body = await reported(failed, lies, at("2026-12-15"));
    expect(body).toContain("☑️ Ready, as the fork's own run reports: all 4 required checks passed");
    expect(body).toContain("4 passed · 1 waived failed · ");
    expect(body).toContain("waived by @&#8203;alice until 2026-12-15: it is down, &#35;&#8203;123");
    expect(await reported(failed, lies, at("2026-12-16"))).toContain(
      "❌ Not ready, as the fork's own run reports: 1 of 5 required checks did not pass",
    );
    const other = await reported({ ...allPassed, catalog: "failed" }, lies, at("2026-12-15"));
    expect(other).toContain("❌ Not ready");
    expect(other).not.toMatch(/octocat|2999/);
  });
});
