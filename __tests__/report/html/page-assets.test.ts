import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { pageAssets, pageSources } from "../../../scripts/page-assets.mjs";
import { pageScript, pageStyle } from "../../../src/report/html/page-assets.js";

test("what a browser is given is drawn from what stands in browser/: `npm run page`", async () => {
  expect(await readFile("src/report/html/page-assets.ts", "utf8")).toBe(pageAssets());
});

test("the script makes no markup of a text, runs no text, and asks nothing of a server", async () => {
  const folder = "src/report/html/browser";
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
  expect(names.toSorted()).toEqual(pageSources.toSorted());
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  expect(sources.join("\n")).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket|import\(|setAttribute\("on|localStorage|\.style\.(?!setProperty\("--rows")/,
  );
});

test("the style has a width for each number of digits that the page asks for", () => {
  for (const digits of [5, 6, 7, 8, 9])
    expect(pageStyle).toContain(`.digits-${digits}{--digits:${digits}ch}`);
});

test("neither text can end its element", async () => {
  const assets = await readFile("src/report/html/page-assets.ts", "utf8");
  expect(assets).not.toMatch(/<\/?(?:script|style)|<!--/i);
});

// What `readiness report` prints in a workflow is read by the runner, and rewritten where it looks like a command.
test("nothing in them is rewritten for a runner's sake, which would change their digests", () => {
  expect(pageScript + pageStyle).not.toMatch(/##\[|^\s*::/m);
});
