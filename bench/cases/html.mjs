import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withBrowser } from "../../e2e/support/browser.mjs";
import { environment, median, timed } from "../measure.mjs";
import { tablePage } from "../pages.mjs";
import { inSeconds, section } from "../table.mjs";

/** 8: what it costs to write the HTML report, to open it, and to filter it. */
export async function html({ folder, cli, quick }) {
  const rows = [];
  for (const checks of quick ? [500, 1_000] : [500, 1_000, 5_000])
    rows.push(await measured({ folder, cli }, checks, quick ? 1 : 5));
  return section(
    "8. The HTML report",
    "Of checks with 20 lines of output each, every tenth failed, in headless Chromium: until its load event and the next frame, and from a letter in the filter to the next frame. Targets for 5,000 checks: two seconds, and 100 ms.",
    ["checks", "file", "written in", "opened in", "filtered by text", "by a toggle"],
    rows,
  );
}

async function measured({ folder, cli }, checks, rounds) {
  const cwd = join(folder, `html-${checks}`);
  mkdirSync(cwd);
  runPage({ cwd, cli }, checks);
  const args = [cli, "report", "results.json", "--format", "html", "--output", "report.html"];
  const written = await timed({ file: process.execPath, args, cwd });
  const path = join(cwd, "report.html");
  const opened = [];
  const typed = [];
  const toggled = [];
  await withBrowser(async (browser) => {
    for (let round = 0; round < rounds; round += 1) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const began = performance.now();
      await tab.goto(pathToFileURL(path).href);
      await tab.evaluate(nextFrame);
      opened.push(performance.now() - began);
      // What is gathered while nobody does anything is gathered.
      await tab.waitForTimeout(1_000);
      typed.push(await tab.evaluate(timeOf, ["#text", "line 7 area 4"]));
      toggled.push(await tab.evaluate(timeOf, ['[data-toggle="bad"]', null]));
      await tab.close();
    }
  });
  return [
    checks.toLocaleString("en"),
    `${(readFileSync(path).length / 1024 ** 2).toFixed(1)} MiB`,
    inSeconds(written.seconds),
    inSeconds(median(opened) / 1_000),
    `${Math.round(median(typed))} ms`,
    `${Math.round(median(toggled))} ms`,
  ];
}

/** The record of a real run. */
function runPage({ cwd, cli }, checks) {
  const exit = (index) => (index % 10 === 0 ? 1 : 0);
  tablePage(cwd, "page.md", checks, (index) => `seq -f 'line %g, 0 failures' 1 20; exit ${exit(index)}`);
  const args = [
    cli,
    "run",
    "page.md",
    "--results",
    "results.json",
    "--fail-on",
    "never",
    "--max-parallel",
    "8",
  ];
  execFileSync(process.execPath, args, { cwd, env: environment(), stdio: "ignore" });
}

// In the page.

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** From an input, or a click, to what is seen of it, in milliseconds. */
async function timeOf([selector, text]) {
  const element = document.querySelector(selector);
  const began = performance.now();
  if (text === null) element.click();
  else {
    element.value = text;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - began;
}
