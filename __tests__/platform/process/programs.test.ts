import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import { writeTrap } from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";
import { benchOf, run } from "./running.js";

const { test } = onlyWith("mkfifo", "modes", "dev-stdout");

async function folders() {
  const folder = makeFolder("helpers-");
  const [workspace, bin] = [join(folder, "workspace"), join(folder, "bin")];
  await mkdir(workspace);
  await mkdir(bin);
  return { workspace, bin, traces: join(folder, "ran") };
}

test("the workspace's own mkfifo is not run, whatever PATH says", async () => {
  const { workspace, traces } = await folders();
  await writeTrap(join(workspace, "mkfifo"), traces);
  const bench = await benchOf({
    workspace,
    env: { ...process.env, PATH: `${workspace}:${process.env["PATH"]}` },
  });
  expect(await run(bench, "echo seen > /dev/stdout")).toMatchObject({ stdout: "seen\n" });
  expect(existsSync(traces)).toBe(false);
});

test("a mkfifo that comes after the start is not run: helpers are found before anything of the page has run", async () => {
  const { workspace, bin, traces } = await folders();
  const bench = await benchOf({ workspace, env: { ...process.env, PATH: `${bin}:${process.env["PATH"]}` } });
  await writeTrap(join(bin, "mkfifo"), traces);
  expect(await run(bench, "echo seen > /dev/stdout")).toMatchObject({ stdout: "seen\n" });
  expect(existsSync(traces)).toBe(false);
});
