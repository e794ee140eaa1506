import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { baseSha, claiming, commentOn, forkServer, releasePage, report } from "./support.js";

const folder = join("__tests__", "github", "fork", "goldens");
const some = { catalog: "failed", docs: "failed", "new-area": "passed" };
const all = { catalog: "passed", streaming: "passed", docs: "passed" };

test.each([
  ["not-ready", [claiming(some)]],
  ["ready", [claiming(all)]],
  ["no-results", [null]],
  ["recovered", [claiming(some), claiming(all)]],
])("the comment of a report is the one a reviewer has seen: %s", async (name, runs) => {
  const github = await forkServer();
  const comment = name === "ready" ? "always" : "on-failure";
  for (const results of runs) await report(github, { results, inputs: { comment } });
  await expectGolden(name, commentOn(github));
});

test("the comment of a report of a release that waits is the one a reviewer has seen", async () => {
  const github = await forkServer();
  github.state.files.set(`${baseSha}:RELEASE_READINESS.md`, Buffer.from(releasePage));
  const verdicts = { version: "pending", catalog: "passed", soak: "pending", mirror: "failed" };
  const results = claiming(verdicts, { notApplicable: [{ id: "migrate" }] });
  await report(github, { results, ports: { now: () => new Date("2026-12-01T12:00:00Z") } });
  await expectGolden("waiting", commentOn(github));
});

async function expectGolden(name: string, rendered: string): Promise<void> {
  const path = join(folder, `${name}.md`);
  if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(path, rendered);
  expect(rendered).toBe(await readFile(path, "utf8"));
}
