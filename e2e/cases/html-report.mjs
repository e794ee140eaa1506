// The HTML report of the built command line in a real Chromium: what a person does with it, and what nobody can do to it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { axePath, withBrowser } from "../support/browser.mjs";
import { makeWorkspace } from "../support/workspace.mjs";

const hostileOutput = [
  "</pre><script>window.owned = 1</script><img src=x onerror='window.owned = 2'>",
  "</title></style><svg onload='window.owned = 3'><iframe src='https://evil.example/'></iframe>",
  "<a href='javascript:window.owned=4'>click</a> <form action='https://evil.example/'><input name=q></form>",
  "&lt;script&gt; {{x}} {{7*7}} <base href='https://evil.example/'> <meta http-equiv=refresh content='0;url=https://evil.example/'>",
].join("\n");

const page = `---
owner: "@acme/release"
---
# Release readiness

| Area | Check | Command | Pass signal | Fail signal | Rollback | Owner | Severity | Needs |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| catalog | build | \`printf 'step one\\nneedle in the output\\nboom: no catalog\\n'; exit 3\` | \`exit 0\` | \`boom\` | [Restore it](#restore-it) | @acme/catalog | | |
| catalog | query | \`echo never\` | \`never\` | | Undo it. | | | build |
| registry | push | \`cat hostile.txt; exit 1\` | \`exit 0\` | | <script>window.owned = 5</script> [x](javascript:window.owned=6) | | | |
| docs | links | \`echo 3 broken\` | \`0 broken\` | | Undo it. | | advisory | |
${Array.from({ length: 12 }, (_, index) => `| smoke | smoke-${index} | \`echo fine ${index}\` | \`fine\` | | Undo it. | | | |`).join("\n")}

- [ ] Changelog reviewed

## Restore it

1. \`./flags set catalog off\`
2. Tell support.
`;

/** The report of a run over the page, as an address. */
async function writeReport(t) {
  const workspace = await makeWorkspace(join(t.folder, "app"), {
    "RELEASE_READINESS.md": page,
    "hostile.txt": `${hostileOutput}\n`,
  });
  const run = await t.cli(["run", "--results", "results.json", "--reports", "html: out/report.html"], {
    workspace,
  });
  assert.equal(run.exitCode, 1, run.log);
  const path = join(workspace, "out/report.html");
  const again = await t.cli(["report", "results.json", "--format", "html"], { workspace });
  assert.equal(again.log, await readFile(path, "utf8"), "the run's report is that of its results file");
  return { url: pathToFileURL(path).href, path };
}

/** Opens the report; whatever the page complains of, asks for or pops up is in `seen`. */
async function open(browser, url, options = {}) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const seen = [];
  tab.on("console", (message) => seen.push(`console: ${message.text()}`));
  tab.on("pageerror", (error) => seen.push(`error: ${error.message}`));
  tab.on("dialog", (dialog) => seen.push(`dialog: ${dialog.message()}`));
  tab.on("request", (request) => url.startsWith(request.url()) || seen.push(`request: ${request.url()}`));
  tab.on("popup", (popup) => seen.push(`popup: ${popup.url()}`));
  await tab.goto(url);
  return { tab, seen, context };
}

/** The report of the same run with so many more checks that passed, each a moment after the other; one printed much. */
async function writeLargeReport(t, { path }, more) {
  const folder = join(path, "../..");
  const results = JSON.parse(await readFile(join(folder, "results.json"), "utf8"));
  const passed = results.checks.find(({ verdict }) => verdict === "passed");
  const failed = results.checks.find(({ id }) => id === "push");
  failed.output.lines = 9_876_543;
  for (let index = 0; index < more; index += 1) {
    const startedAt = new Date(Date.parse(passed.startedAt) + index).toISOString();
    results.checks.push({ ...passed, id: `more-${index}`, startedAt, durationMs: 1 });
  }
  results.totals.total += more;
  results.totals.passed += more;
  results.totals.byVerdict.passed += more;
  await writeFile(join(folder, "large.json"), JSON.stringify(results));
  const args = ["report", "large.json", "--format", "html", "--output", "out/large.html"];
  const { exitCode, log } = await t.cli(args, { workspace: folder });
  assert.equal(exitCode, 0, log);
  return pathToFileURL(join(folder, "out/large.html")).href;
}

/** One page of three runs with the same answer. */
async function writeReportOfThree(t, { path }) {
  const folder = join(path, "../..");
  const results = JSON.parse(await readFile(join(folder, "results.json"), "utf8"));
  const names = ["results.json"];
  for (const day of ["20", "21"]) {
    const run = { ...results.run, startedAt: `2026-11-${day}T10:00:00.000Z` };
    names.push(`results-${day}.json`);
    await writeFile(join(folder, names.at(-1)), JSON.stringify({ ...results, run }));
  }
  const args = ["report", ...names, "--format", "html", "--output", "out/three.html"];
  const { exitCode, log } = await t.cli(args, { workspace: folder });
  assert.equal(exitCode, 0, log);
  return pathToFileURL(join(folder, "out/three.html")).href;
}

/** A browser that has no clipboard, as some have none for a file. */
function withoutClipboard() {
  Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
}

/** How far the widest number of these lines reaches beyond where its text begins. */
function numberOverhang(line) {
  const { left, width, font } = getComputedStyle(line, "::before");
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = font;
  const needed = pen.measureText(line.dataset.n).width;
  return (
    Number.parseFloat(left) +
    Math.max(needed, Number.parseFloat(width)) -
    Number.parseFloat(getComputedStyle(line).paddingLeft)
  );
}

function isSeenBelowTheFilters(selector) {
  const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
  return top >= document.querySelector("#filters").getBoundingClientRect().bottom && bottom < innerHeight;
}

const shownIds = (tab) =>
  tab.$$eval("details.check", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));

export default [
  {
    name: "html report: filter, search, copy, theme, keyboard and print do what they say",
    needs: ["chromium", "git"],
    async run(t) {
      const report = await writeReport(t);
      const { url } = report;
      const largeUrl = await writeLargeReport(t, report, 3_000);
      await withBrowser(async (browser) => {
        const { tab, seen, context } = await open(browser, url, { viewport: { width: 1280, height: 900 } });
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        assert.match(await tab.title(), /^❌ Not ready/);
        assert.equal(await tab.locator("details.check[open]").first().getAttribute("id"), "c-build");

        // The toggles count, tell their state, and what is passed opens when it is asked for.
        const toggle = (name) => tab.locator(`button[data-toggle="${name}"]`);
        assert.match(await toggle("bad").textContent(), /Failed\s*2/);
        await toggle("bad").click();
        assert.equal(await toggle("bad").getAttribute("aria-pressed"), "true");
        assert.deepEqual(await shownIds(tab), ["c-build", "c-push"]);
        assert.match(await tab.locator("#live").textContent(), /^2 of 16 checks shown$/);
        await toggle("bad").click();
        await toggle("ok").click();
        assert.equal((await shownIds(tab)).length, 12);
        await toggle("ok").click();

        // Every word must occur, in the output too; the address keeps it, and opens as it was sent.
        await tab.keyboard.press("/");
        assert.equal(await tab.evaluate(() => document.activeElement.id), "text");
        await tab.keyboard.type("needle output");
        assert.deepEqual(await shownIds(tab), ["c-build"]);
        await tab.waitForURL(/#\?text=needle/);
        const sent = await open(browser, tab.url());
        assert.deepEqual(await shownIds(sent.tab), ["c-build"]);
        const byArea = await open(browser, `${url}#?show=bad&area=registry`);
        assert.deepEqual(await shownIds(byArea.tab), ["c-push"]);
        assert.match(await byArea.tab.locator("#live").textContent(), /^1 of 16/);
        await tab.fill("#text", "");

        // Open, close, copy.
        await tab.click("#open-all");
        assert.equal(await tab.locator("details.check[open]").count(), 16);
        await tab.click("#close-all");
        assert.equal(await tab.locator("details.check[open]").count(), 0);
        await tab.locator("#c-build summary").click();
        await tab.locator("#c-build .cmd + button.copy, #c-build .copied button.copy").first().click();
        const copied = await tab.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, "printf 'step one\\nneedle in the output\\nboom: no catalog\\n'; exit 3");

        const bare = await open(browser, url);
        await bare.tab.addInitScript(withoutClipboard);
        await bare.tab.reload();
        await bare.tab.locator("#c-build .copied button.copy").first().click();
        await bare.tab.focus("#text");
        await bare.tab.keyboard.press("Control+V");
        assert.equal(await bare.tab.inputValue("#text"), copied.replaceAll("\n", " "));

        // Of a great many, a check that the address names is opened and seen, with all that is known of it.
        const large = await open(browser, `${largeUrl}#c-more-321`, {
          viewport: { width: 1280, height: 900 },
        });
        const named = large.tab.locator("#c-more-321");
        assert.equal(await large.tab.evaluate(isSeenBelowTheFilters, "#c-more-321 summary"), true);
        await named.locator("button.copy").waitFor();
        assert.match(
          await named.locator("pre").textContent(),
          /^echo fine 0\n[\s\S]*fine: fine 0\n[\s\S]*\nfine 0\n/,
        );

        // Numbers of lines have room; a block of passed checks is no hit of a filter; what it leaves out is reached.
        await large.tab.locator("#c-push summary").click();
        const room = await large.tab.$eval("#c-push .lines > *", numberOverhang);
        assert.ok(room <= 0, `a number of a line hangs ${room} px into the text`);
        const block = large.tab.locator(".lanes g").first();
        assert.equal(await block.getAttribute("class"), "ok");
        await large.tab.click('button[data-toggle="bad"]');
        assert.equal(await block.getAttribute("class"), "ok off");
        await large.tab.evaluate(() => {
          location.hash = "#c-more-1500";
        });
        await large.tab.locator("#c-more-1500[open]").waitFor();
        assert.equal(await large.tab.evaluate(isSeenBelowTheFilters, "#c-more-1500 summary"), true);
        assert.deepEqual(await shownIds(large.tab), ["c-build", "c-push", "c-more-1500"]);
        assert.match(await large.tab.locator("#live").textContent(), /^3 of 3,016 checks shown$/);

        // A bar of the timeline leads to its check, by keyboard alone.
        const bar = tab.locator('.lanes a[href="#c-push"]');
        await bar.focus();
        await tab.keyboard.press("Enter");
        assert.equal(await tab.locator("#c-push").getAttribute("open"), "");
        await tab.locator("#c-push summary").focus();
        await tab.keyboard.press("Space");
        assert.equal(await tab.locator("#c-push").getAttribute("open"), null);
        await tab.reload();
        await tab.keyboard.press("Tab");
        assert.match(await tab.evaluate(() => document.activeElement.textContent), /To the checks/);

        // The theme.
        const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await background();
        await tab.selectOption("#theme", "dark");
        assert.notEqual(await background(), light);

        // On paper, which is light, there is nothing to press, what passed is a line, and what failed stands under any filter.
        await toggle("ok").click();
        assert.equal(await tab.locator("#c-push:visible").count(), 0);
        await tab.emulateMedia({ media: "print" });
        assert.equal(await background(), light);
        assert.equal(await tab.locator("#c-push .lines:visible").count(), 1);
        assert.equal(await tab.locator("button:visible, select:visible, input:visible").count(), 0);
        assert.equal(await tab.locator("#c-smoke-1:visible").count(), 0);
        assert.deepEqual([...seen, ...sent.seen, ...byArea.seen, ...bare.seen, ...large.seen], []);
      });
    },
  },
  {
    name: "html report: accessible in light, dark and on a phone, readable without script, and hostile output is inert",
    needs: ["chromium", "git"],
    async run(t) {
      const report = await writeReport(t);
      const { url, path } = report;
      const ofThree = await writeReportOfThree(t, report);
      await withBrowser(async (browser) => {
        for (const [scheme, width, address] of [
          ["light", 1280, url],
          ["dark", 1280, url],
          ["light", 390, url],
          ["dark", 390, ofThree],
        ]) {
          const { tab, seen } = await open(browser, address, {
            colorScheme: scheme,
            viewport: { width, height: 800 },
            // Else its policy keeps axe out.
            bypassCSP: true,
          });
          await tab.click("#open-all");
          assert.equal(await tab.evaluate(() => window.owned), undefined);
          const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${wide} px wide on a screen of ${width}`);
          await tab.addScriptTag({ path: axePath() });
          const { violations } = await tab.evaluate(() => window.axe.run());
          const words = violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
          );
          assert.deepEqual(words, [], `${scheme}, ${width} px, ${address}`);
          assert.deepEqual(
            seen.filter((one) => !one.startsWith("request: file:")),
            [],
          );
        }

        const plain = await open(browser, url, { javaScriptEnabled: false });
        assert.equal(await plain.tab.locator("#filters").isVisible(), false);
        assert.match(await plain.tab.locator("#c-build .lines").textContent(), /boom: no catalog/);
        assert.equal(await plain.tab.locator("#c-build .lines").isVisible(), true);

        // With the policy as it is: a script that got in all the same does not run, and nothing is asked of a server.
        const html = await readFile(path, "utf8");
        const injected = html.replace(
          "</main>",
          "<script>window.owned = 9</script><img src='https://evil.example/x'></main>",
        );
        assert.notEqual(injected, html);
        await writeFile(join(t.folder, "injected.html"), injected);
        const attacked = await open(browser, pathToFileURL(join(t.folder, "injected.html")).href);
        assert.equal(await attacked.tab.evaluate(() => window.owned), undefined);
        assert.equal(
          attacked.seen.filter((one) => /Content Security Policy/.test(one)).length,
          2,
          attacked.seen.join("\n"),
        );
      });
    },
  },
];
