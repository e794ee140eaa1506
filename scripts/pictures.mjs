// Takes pictures of reports as people see them: `npm run pictures [-- [--out FOLDER] [--docs] [SITUATION …]]`.
// The situations are those that the tests know; they are rendered by the sources as they are. --docs: the few that
// docs/pictures/ holds. Needs what `.ci/run` installs (Chromium, .ci/browser); pngquant makes the pictures small.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { browserTools, withBrowser } from "../e2e/support/browser.mjs";
import { compileInto } from "./pictures/compiled.mjs";
import { loadPage } from "./pictures/github-page.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const widths = { comment: 860, summary: 1000, html: 1280 };
const phone = 390;
/** Longer ones are cut: what comes first is what counts. */
const maxHeight = 6_000;

/** What docs/pictures/ shows: situation, kind, width, and how much of it. */
const shown = [
  ["one-of-five", "comment", 860, 1_500],
  ["one-of-five", "summary", 1_000, 1_500],
  ["seven-of-thirty", "comment", 860, 1_700],
  ["recovered", "recovery", 860, 600],
  ["seven-of-thirty", "html", 1_280, 2_000],
  ["seven-of-thirty", "html", phone, 1_600],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(tmpdir(), "readiness-pictures") },
    docs: { type: "boolean", default: false },
  },
});
const out = values.docs ? join(root, "docs/pictures") : values.out;
const build = await mkdtemp(join(tmpdir(), "pictures-build-"));
try {
  await mkdir(out, { recursive: true });
  const { situations, render } = await loadReports();
  const github = await loadPage(browserTools);
  const names = positionals.length > 0 ? positionals : Object.keys(situations);
  const wanted = values.docs
    ? shown
    : names.flatMap((name) =>
        Object.entries(widths).flatMap(([kind, width]) => [
          [name, kind, width, maxHeight],
          [name, kind, phone, maxHeight],
        ]),
      );
  await withBrowser(async (browser) => {
    for (const [name, kind, width, height] of wanted) {
      const text = await render[kind](situations[name]);
      const html = kind === "html" ? text : github(text, kind === "summary" ? "summary" : "comment");
      for (const scheme of ["light", "dark"])
        await picture(browser, { name, kind, width, height, html, scheme });
    }
  });
} finally {
  await rm(build, { recursive: true, force: true });
}

async function picture(browser, { name, kind, width, height, html, scheme }) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  await page.setContent(html);
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  // What is out of view is not laid out.
  await page.setViewportSize({ width, height: Math.min(size.height, height) });
  const png = await page.screenshot();
  await page.close();
  const file = join(out, `${name}-${kind}-${width === phone ? "phone-" : ""}${scheme}.png`);
  const bytes = await save(file, png);
  const note = size.width > width ? `, WIDER than the page (${size.width} px)` : "";
  console.log(`${file}: ${size.height} px high${note}, ${Math.round(bytes / 1024)} KiB`);
}

async function save(file, png) {
  const { status, stdout } = spawnSync("pngquant", ["--speed=1", "--strip", "64", "-"], {
    input: png,
    maxBuffer: 64 * 1024 * 1024,
  });
  const small = status === 0 ? stdout : png;
  await writeFile(file, small);
  return small.length;
}

/** Each kind of report as the text that is shown. */
async function loadReports() {
  const load = await compileInto(build, root);
  const [{ situations }, { reportFormats }, { commentText }, { markerOf }, { ownRun }, { renderSummary }] =
    await load(
      "__tests__/report/support/situations",
      "src/report/formats/formats",
      "src/github/comment-text",
      "src/github/comment-marker",
      "src/model/reported-verdicts",
      "src/report/markdown/summary",
    );
  const decides = ({ severity, waiver }) => severity === "required" && waiver?.lasts !== true;
  const comment = (results, existing) =>
    commentText(
      results,
      {
        mode: existing === null ? "always" : "on-failure",
        source: ownRun,
        marker: markerOf("gate", results),
        // As the comment's writer asks for it.
        renderBody: (record, limitBytes) => renderSummary(record, { decides, limitBytes, place: "comment" }),
      },
      existing,
    );
  return {
    situations,
    render: {
      comment: (results) => comment(results, null),
      recovery: (results) => comment(results, "what stood there"),
      summary: (results) => reportFormats.markdown({ results, decides }),
      html: (results) => reportFormats.html({ results, decides }),
    },
  };
}
