// A real Chromium, by playwright-core of `.ci/browser`: `.ci/run` installs both.
import { createRequire } from "node:module";
import { join } from "node:path";
import { findProgram, root } from "./environment.mjs";

export const browserTools = join(root, ".ci/browser");
const load = createRequire(join(browserTools, "package.json"));

/** Starts the browser (`$CHROMIUM`, else `chromium` on PATH), hands it to `work`, and ends it. */
export async function withBrowser(work) {
  const { chromium } = load("playwright-core");
  const executablePath = process.env.CHROMIUM ?? findProgram("chromium");
  if (executablePath === null) throw new Error("needs chromium, which is not on PATH");
  // As root Chromium has no sandbox; what it opens are our own files.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The text of axe-core, which is run in a page. */
export function axePath() {
  return load.resolve("axe-core/axe.min.js");
}
