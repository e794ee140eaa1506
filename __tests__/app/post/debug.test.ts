import { expect } from "@jest/globals";
import { ownEnvironment } from "../../support/own-environment.js";
import { onlyWith } from "../../support/system.js";
import { runPage } from "../running.js";
import { runMain, stepOf } from "./finishing.js";

const { test } = onlyWith("posix");

const page = `checks: [{ id: a, area: a, run: echo fine, pass: [fine], shell: sh, env: { COLOUR: of-a-secret } }]`;

test("RUNNER_DEBUG shows how each check runs and how each signal was judged, outside of what it prints", async () => {
  const step = await stepOf(page, { env: { RUNNER_DEBUG: "1" } });
  await runMain(step);
  const lines = step.said.log.split("\n").filter((line) => line.startsWith("::debug::"));
  expect(lines).toEqual([
    "::debug::a: shell sh",
    `::debug::a: working directory ${step.folder}`,
    expect.stringMatching(/^::debug::a: environment .*\bCOLOUR\b.*\bREADINESS_MARK\b/),
    "::debug::a: pass signal fine holds, saw fine on line 1",
    "::debug::a: implied pass signal exit 0 holds, saw exit 0",
  ]);
  expect(lines.join("\n")).not.toContain("of-a-secret");
});

test("it is shown on a command line, too", async () => {
  const { log } = await runPage("checks: [{ id: a, area: a, run: echo fine }]", {
    ports: { env: { ...ownEnvironment(), RUNNER_DEBUG: "1" } },
  });
  expect(log).toContain("\ndebug: a: implied pass signal exit 0 holds, saw exit 0\n");
});

test("nothing of it is shown otherwise", async () => {
  const step = await stepOf(page);
  await runMain(step);
  expect(step.said.log).not.toContain("::debug::");
});
