import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { pageAssets } from "../../../scripts/page-assets.mjs";

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
