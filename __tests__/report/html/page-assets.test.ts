import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { pageAssets } from "../../../scripts/page-assets.mjs";
import { pageScript, pageStyle } from "../../../src/report/html/page-assets.js";

test("what a browser is given is drawn from what stands in browser/: `npm run page`", async () => {
  expect(await readFile("src/report/html/page-assets.ts", "utf8")).toBe(pageAssets());
});

test("the script makes no markup of a text, runs no text, and asks nothing of a server", async () => {
  const source = await readFile("src/report/html/browser/page.ts", "utf8");
  expect(source).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket|import\(|setAttribute\("on|localStorage|\.style\.(?!setProperty\("--rows")/,
  );
});

test("neither text can end its element", async () => {
  const assets = await readFile("src/report/html/page-assets.ts", "utf8");
  expect(assets).not.toMatch(/<\/?(?:script|style)|<!--/i);
});

// What `readiness report` prints in a workflow is read by the runner, and rewritten where it looks like a command.
test("nothing in them is rewritten for a runner's sake, which would change their digests", () => {
  expect(pageScript + pageStyle).not.toMatch(/##\[|^\s*::/m);
});
