import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  writeFileSync(join(cwd, "results.json"), JSON.stringify(resultsOf({ cwd, cli }, checks)));
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
      typed.push(await tab.evaluate(timeOf, ["#text", "line 7 check-4"]));
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

/** A real record of one check, many times over. */
function resultsOf({ cwd, cli }, checks) {
  tablePage(cwd, "page.md", 1, () => "seq -f 'line %g' 1 20; exit 1");
  const args = [cli, "run", "page.md", "--results", "one.json", "--fail-on", "never"];
  execFileSync(process.execPath, args, { cwd, env: environment(), stdio: "ignore" });
  const one = JSON.parse(readFileSync(join(cwd, "one.json"), "utf8"));
  const [failed] = one.checks;
  const passed = { ...failed, verdict: "passed", reason: "", exitCode: 0 };
  const all = Array.from({ length: checks }, (_, index) => ({
    ...(index % 10 === 0
      ? failed
      : {
          ...passed,
          signals: failed.signals.map((signal) => ({ ...signal, holds: signal.kind === "pass" })),
        }),
    id: `check-${index}`,
    line: index + 10,
    startedAt: new Date(Date.parse(failed.startedAt) + index * 20).toISOString(),
    durationMs: 20,
  }));
  return { ...one, checks: all };
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
