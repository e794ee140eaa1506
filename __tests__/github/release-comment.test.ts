import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../src/model/results.js";
import { renderSummary } from "../../src/report/markdown/summary.js";
import { releaseScenarios, toDoOf, unwaived } from "../report/support/release-scenarios.js";
import { resultsOf } from "../report/support/sample-results.js";
import { connect, passing, server, tell } from "./support.js";

const folder = join("__tests__", "github", "goldens");
const over = {
  renderBody: (record: Results, limitBytes: number) =>
    renderSummary(record, { decides: unwaived, limitBytes }),
};

function scenario(name: string): Results {
  const results = releaseScenarios[name];
  if (results === undefined) throw new Error(`no scenario ${name}`);
  return results;
}

describe("the comment of a pull request that releases", () => {
  test("is a list of what is still to do while the gate waits, without a way back, and a note once it is ready", async () => {
    const github = await server();
    const api = connect(github);
    await tell(scenario("release-pending"), api, over);
    const [waiting] = github.commentsOf(7);
    await expectGolden("release-pending", waiting?.body ?? "");
    expect(waiting?.body).not.toMatch(/First step back|Roll back|Retest/);
    const { release } = scenario("release-pending");
    await tell(passing({ release }), api, over);
    const [ready, ...others] = github.commentsOf(7);
    expect(others).toEqual([]);
    await expectGolden("release-ready", ready?.body ?? "");
    const edits = ready?.edits;
    await tell(passing({ release }), api, over);
    expect(github.commentsOf(7)[0]?.edits).toBe(edits);
  });

  test("says of a page with sign-offs that none that counts is open", async () => {
    const github = await server();
    const api = connect(github);
    const waiting = scenario("release-sign-offs");
    await tell(waiting, api, over);
    expect(github.commentsOf(7)[0]?.body).toContain("To sign off");
    const signOffs = waiting.signOffs.map((signOff) => ({ ...signOff, done: true }));
    await tell({ ...passing({ release: waiting.release }), signOffs }, api, over);
    expect(github.commentsOf(7)[0]?.body).toContain(
      "every check that decides passes and no sign-off that counts is open",
    );
  });

  test("keeps what is still to do when it is far too long for a comment", async () => {
    const github = await server();
    const checks = Array.from({ length: 700 }, (_, index) => ({
      ...toDoOf("area", `Do ${index}:\n\n1. ${"first ".repeat(40)}\n2. then`),
      id: `c${index}`,
    }));
    await tell(resultsOf(checks, { reasonCode: "pending" }), connect(github), over);
    const body = github.commentsOf(7)[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain("<b>area / c0</b>");
    expect(body.match(/^<li><b>area/gm)?.length).toBeGreaterThan(100);
    expect(body).toMatch(/<li>… and \d+ more<\/li>/);
    expect(body).toMatch(/all but \d+ of each list of what is still to do/);
  });
});

async function expectGolden(name: string, rendered: string): Promise<void> {
  const path = join(folder, `${name}.md`);
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(path, rendered);
  expect(rendered).toBe(await readFile(path, "utf8"));
}
