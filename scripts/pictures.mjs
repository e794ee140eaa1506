// Takes pictures of reports as people see them: `node scripts/pictures.mjs [--out FOLDER] [--docs] [SCENARIO …]`.
// Each scenario is run by the built action (`npm run build` first), its report rendered by the sources as they are.
// --docs: the few that docs/pictures/ holds. Needs Chromium; pngquant makes the pictures small where it is there.
import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runAction } from "../e2e/support/action.mjs";
import { makeWorkspace } from "../e2e/support/workspace.mjs";
import { withBrowser } from "./pictures/browser.mjs";
import { loadPage, places } from "./pictures/github-page.mjs";
import { scenarios } from "./pictures/scenarios.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, ".ci/tools/pictures");

/** What docs/pictures/ shows: scenario, place, and how much of it. */
const shown = [
  ["one-failure", "comment", 1500],
  ["one-failure", "summary", 760],
  ["all-ready", "recovered", 600],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: join(tmpdir(), "readiness-pictures") },
    docs: { type: "boolean", default: false },
  },
});
const out = values.docs ? join(root, "docs/pictures") : values.out;
await mkdir(out, { recursive: true });
const render = await loadRenderer();
const page = await loadPage(await installed());

const names = positionals.length > 0 ? positionals : Object.keys(scenarios);
const wanted = values.docs
  ? shown
  : names.flatMap((name) => [
      [name, "summary"],
      [name, scenarios[name].recovered ? "recovered" : "comment"],
    ]);
await withBrowser(async (shoot) => {
  const reports = new Map();
  for (const [name, kind, maxHeight] of wanted) {
    if (!reports.has(name)) reports.set(name, await reportsOf(scenarios[name]));
    await picture(name, kind, maxHeight, reports.get(name)[kind], shoot);
  }
});

async function picture(name, kind, maxHeight, markdown, shoot) {
  const place = kind === "summary" ? "summary" : "comment";
  if (!values.docs) await writeFile(join(out, `${name}-${kind}.md`), markdown);
  for (const dark of [false, true]) {
    const { width } = places[place];
    const { png, height, wider } = await shoot(page(markdown, place), { width, maxHeight, dark });
    const file = join(out, `${name}-${kind}-${dark ? "dark" : "light"}.png`);
    const bytes = await save(file, png);
    const note = wider ? ", WIDER than the page" : "";
    console.log(`${file}: ${height} px high${note}, ${Math.round(bytes / 1024)} KiB`);
  }
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

/** Runs the scenario's page as a pull request would, and renders what came of it. */
async function reportsOf({ files }) {
  const folder = await mkdtemp(join(tmpdir(), "pictures-run-"));
  try {
    const workspace = await makeWorkspace(join(folder, "toolbox"), files);
    for (const file of Object.keys(files).filter((path) => !path.includes(".")))
      await chmod(join(workspace, file), 0o755);
    const { results, log } = await runAction({
      workspace,
      folder,
      node: process.execPath,
      event: { name: "pull_request", payload: {} },
      env: { PATH: `${join(workspace, "bin")}:${process.env.PATH}` },
    });
    if (results === null) throw new Error(`the run wrote no results:\n${log}`);
    return await render(results);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sources compiled apart, so that a build of dist/ at the same time does no harm. */
async function loadRenderer() {
  const folder = join(tools, "build");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", root, "--outDir", folder], { stdio: "inherit" });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const load = (name) => import(pathToFileURL(join(folder, "report", `${name}.js`)).href);
  const [{ renderSummary }, { renderComment, renderRecovered }, { markerOf }] = await Promise.all(
    ["summary", "comment", "comment-marker"].map(load),
  );
  const decides = ({ severity }) => severity === "required";
  return async (results) => {
    const marker = markerOf("gate", results);
    const renderBody = (record, limitBytes) => renderSummary(record, { decides, limitBytes });
    return {
      summary: await renderSummary(results, { decides }),
      comment: await renderComment(results, { marker, renderBody }),
      recovered: renderRecovered(results, marker),
    };
  };
}

async function installed() {
  execFileSync(
    "npm",
    ["install", "--silent", "--no-audit", "--no-fund", "--prefix", tools, "github-markdown-css@5"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return tools;
}
