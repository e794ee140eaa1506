import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readCommandLine } from "../../src/app/command-line.js";
import { collectResults } from "../../src/app/reading/collect-results.js";
import { type ReportPorts, report, type ShownReport } from "../../src/app/report.js";
import { reportGuard } from "../../src/app/workflow-guard.js";
import type { CheckResult, Results } from "../../src/model/results.js";
import { files } from "../../src/platform/files/files.js";
import { readResultsTree } from "../../src/platform/files/results-tree.js";
import { openRepository } from "../../src/platform/git/repository.js";
import { isReportFormat, reportFormatNames } from "../../src/report/formats/formats.js";
import { serializeResults } from "../../src/report/results-json.js";
import { countTotals } from "../../src/verdict/gate.js";
import { checkOf, resultsOf, scriptOf } from "../report/support/sample-results.js";
import { hostileText } from "../report/support/scenarios.js";
import { makeFolder } from "../support/make-folder.js";
import { ownEnvironment } from "../support/own-environment.js";
import { newRepository } from "../support/repository.js";
import { readAsRunner, runnerCommands } from "../support/runner-commands.js";
import { signOffOf } from "../support/samples.js";
import { onlyWith } from "../support/system.js";
import { runPage } from "./running.js";

/** As a run would write it: with the totals and the gate of its checks. */
function recordOf(checks: readonly CheckResult[], changes: Partial<Results> = {}): Results {
  const isReady = checks.every(({ verdict }) => verdict === "passed");
  return {
    ...resultsOf(checks),
    gate: isReady ? "ready" : "not-ready",
    reasonCode: isReady ? "all-passed" : "checks-failed",
    totals: countTotals(checks),
    failOn: "required",
    ...changes,
  };
}

const passed = recordOf([checkOf("catalog"), checkOf("search")]);
const failed = recordOf([checkOf("catalog", { verdict: "failed", reason: "exit 2" }), checkOf("search")]);

const missingShard = {
  ...{ name: "1-of-1", system: "ubuntu-latest", checks: 2, attempt: null, os: "", arch: "" },
  ...{ startedAt: null, durationMs: 0, setup: null, teardown: null },
};

function at(record: Results, startedAt: string, changes: Partial<Results> = {}): Results {
  return { ...record, ...changes, run: { ...record.run, startedAt } };
}

/** A folder with files; a record stands for its results file. */
function folderWith(texts: Readonly<Record<string, string | Results>>): string {
  const folder = makeFolder("report-");
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof text === "string" ? text : serializeResults(text));
  }
  return folder;
}

interface Around {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `readiness report …` in a folder. */
async function shown(cwd: string, call: string, { input = "", env = {} }: Around = {}): Promise<ShownReport> {
  const line = readCommandLine(["report", ...call.split(" ").filter((word) => word !== "")]);
  if (line.kind !== "command") throw new Error(line.kind === "usage" ? line.message : line.text);
  const { args, options } = line;
  const ports: ReportPorts = {
    files,
    env,
    openRepository: (folder, workspace) => openRepository(folder, ownEnvironment(), workspace),
    readResultsTree,
    readStandardInput: async () => Buffer.from(input),
  };
  return report(
    {
      results: args,
      format: options.get("format") ?? null,
      output: options.get("output") ?? null,
      cwd,
      temporaryFolders: [],
    },
    ports,
  );
}

describe("`readiness report`", () => {
  const folder = folderWith({ "results.json": failed, "old/readiness/results.json": passed });

  test.each(reportFormatNames)("shows a results file as %s, whatever its gate is", async (format) => {
    const { exitCode, shown: text, errors } = await shown(folder, `results.json --format ${format}`);
    expect([exitCode, errors, text?.format]).toEqual([0, [], format]);
    expect(text?.text).toContain("search");
  });

  test.each([
    ["r.html", /^<!doctype html>/i],
    ["r.XML", /^<\?xml /],
    ["r.json", /^\{\s*"version": 1/],
    ["r.txt", /^## ❌ Not ready/],
  ])("without a format writes into %s what its ending says", async (name, begins) => {
    const { exitCode, errors } = await shown(folder, `results.json --output endings/${name}`);
    expect([exitCode, errors]).toEqual([0, []]);
    expect(readFileSync(join(folder, "endings", name), "utf8")).toMatch(begins);
  });

  test("shows Markdown where no format is named, and gives the record back as JSON", async () => {
    expect((await shown(folder, "results.json")).shown?.format).toBe("markdown");
    const { shown: json } = await shown(folder, "results.json --format json");
    expect(JSON.parse(json?.text ?? "")).toEqual(JSON.parse(serializeResults(failed)));
  });

  test("takes `-` for stdout", async () => {
    const folder = folderWith({ "r.json": passed });
    const { shown: text } = await shown(folder, "r.json --format json --output -");
    expect(JSON.parse(text?.text ?? "")).toEqual(passed);
  });

  test("reads stdin", async () => {
    const { shown: text } = await shown(folder, "- --format json", { input: serializeResults(passed) });
    expect(JSON.parse(text?.text ?? "")).toMatchObject({ gate: "ready" });
  });

  test("writes a file whose folder is made, which others may read, and says which", async () => {
    const {
      exitCode,
      shown: text,
      notes,
    } = await shown(folder, "results.json --format html -o out/of/it.html");
    const path = join(folder, "out/of/it.html");
    expect([exitCode, text, notes]).toEqual([0, null, [`${path}: 1 result`]]);
    expect(readFileSync(path, "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("takes a check for deciding as the run did; files of earlier versions say nothing, and mean the required ones", async () => {
    const advisory = checkOf("lint", { verdict: "failed", severity: "advisory", reason: "exit 1" });
    const any = recordOf([checkOf("a"), advisory], { failOn: "any" });
    const { failOn: _, ...old } = recordOf([checkOf("a"), advisory], {
      gate: "ready",
      reasonCode: "all-passed",
    });
    const both = folderWith({ "any.json": any, "old.json": serializeResults(old) });
    const asAny = await shown(both, "any.json --format junit");
    const asOld = await shown(both, "old.json --format junit");
    expect([asAny.exitCode, asOld.exitCode]).toEqual([0, 0]);
    expect(asAny.shown?.text).toContain("<failure");
    expect(asOld.shown?.text).not.toContain("<failure");
  });

  test("hides what has the shape of a token, whoever wrote the file", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const leaky = recordOf([checkOf("a", { verdict: "failed", reason: `saw ${token}` })]);
    const { shown: text } = await shown(folderWith({ "r.json": leaky }), "r.json --format json");
    expect(text?.text).not.toContain(token);
  });
});

describe("several results", () => {
  const folder = folderWith({
    "releases/1.3.0/results.json": at(passed, "2026-11-01T10:00:00.000Z", { name: "one" }),
    "releases/1.4.0/results.json": at(failed, "2026-11-28T10:00:00.000Z", { name: "two" }),
    "releases/1.4.0/ctrf.json": '{"reportFormat":"CTRF"}',
    "releases/notes.txt": "text",
    "third.json": at(passed, "2026-11-15T10:00:00.000Z", { name: "three" }),
    "empty/x.txt": "",
  });

  test.each([
    "--from releases third.json --format html",
    "--from third.json --from releases/1.4.0/results.json releases/1.3.0/results.json --format html",
    "releases third.json third.json --format=html",
  ])("come on one page: %s", async (call) => {
    const { exitCode, shown: page, errors } = await shown(folder, call);
    expect([exitCode, errors]).toEqual([0, []]);
    expect(page?.text.match(/<!doctype/gi)).toHaveLength(1);
  });

  test("are given with the newest first, each once, wherever they lie", async () => {
    const given = ["releases", "third.json", "third.json"].map((name) => ({
      name,
      path: join(folder, name),
    }));
    const ports = { readResultsTree, readStandardInput: async () => null };
    const { results } = await collectResults(given, [folder], ports);
    expect(results.map(({ name }) => name)).toEqual(["two", "three", "one"]);
  });

  test("of a folder are its results files, and what else lies there is named", async () => {
    const { notes } = await shown(folder, "--from releases --format html");
    expect(notes).toEqual(["Passed over: 2 files that are no results (`releases/1.4.0/ctrf.json`, …)"]);
  });

  test("are too many for a format that shows one", async () => {
    const { exitCode, errors } = await shown(folder, "--from releases --format junit");
    expect(exitCode).toBe(2);
    expect(errors).toEqual([
      "error: 2 results for `--format junit`; expected one. Make a report of each; `--format html` shows several on one page, and `readiness gate` joins the shards of one plan.",
    ]);
  });

  test("of which one cannot be read are no page: what is missing on it would not be seen", async () => {
    const broken = folderWith({
      "a/results.json": passed,
      "b/results.json": "{",
      "c/results.json": '{"gate":1}',
    });
    const { exitCode, shown: page, errors } = await shown(broken, "--from . --format html");
    expect([exitCode, page]).toEqual([2, null]);
    expect(errors).toEqual([
      expect.stringContaining("`./b/results.json`: it is not one JSON text; expected a results file"),
      expect.stringContaining("`./c/results.json`: `version` has to be 1"),
    ]);
  });

  test("are looked for among files that are no JSON, which are named; what was cut off is none of these", async () => {
    const options = `{ // of the compiler\n${'  "strict": true,\n'.repeat(20)}}`;
    const mixed = folderWith({ "results.json": passed, "tsconfig.json": options });
    expect(await shown(mixed, "--from . --format html")).toMatchObject({
      exitCode: 0,
      notes: [expect.stringContaining("`./tsconfig.json`")],
    });
    for (const length of [0, 1, 99, 100, 1_000]) {
      const torn = folderWith({ "a.json": passed, "b.json": serializeResults(failed).slice(0, length) });
      expect((await shown(torn, "--from . --format html")).exitCode).toBe(2);
    }
  });

  test("are none in a folder without any", async () => {
    expect((await shown(folder, "--from empty --format html")).errors).toEqual([
      "error: No results in `empty`; expected a results file as a run writes it. Name the file that the output `results` or `readiness run --results FILE` says, or a folder with such files.",
    ]);
  });
});

describe("what cannot be shown", () => {
  const outside = folderWith({ "results.json": passed });
  const folder = folderWith({
    "results.json": passed,
    "torn.json": serializeResults(passed).slice(0, 500),
    "other.json": "[]",
    "later.json": JSON.stringify({ ...passed, version: 2 }),
    "verdict.json": serializeResults(passed).replace('"verdict": "passed"', '"verdict": "fine"'),
    "deep.json": "[".repeat(100),
    "folder/r.json": passed,
  });

  test.each([
    ["nowhere.json", "`nowhere.json`: there is nothing"],
    ["torn.json", "`torn.json`: it is not one JSON text"],
    ["other.json", "`other.json`: it has to be"],
    ["later.json", "`later.json`: `version` has to be 1"],
    ["verdict.json", "`verdict.json`: `checks[0].verdict` has to be one of passed,"],
    ["deep.json", "`deep.json`: objects or lists lie more than 32 deep"],
    [`${outside}/results.json`, "it is not read, because it lies outside of the workspace"],
    ["results.json --format pdf", "the format `pdf`; expected one of"],
    ["results.json --format juint", "Did you mean `--format junit`?"],
    ["results.json --output ../x.txt", "`--output` `../x.txt`; expected a file inside the workspace"],
    ["results.json --output .git/x.txt", "`--output` `.git/x.txt`; expected a file inside the workspace"],
    ["results.json --format html --output page.md", "`--output` `page.md`; expected a file of its own"],
    ["results.json --format json --output ./results.json", "expected another file than the results"],
    ["folder --format json --output folder/../folder/r.json", "expected another file than the results"],
    ["--from= --format html", "an empty name; expected a results file"],
  ])("is said with its cure, and nothing is written: %s", async (call, said) => {
    const { exitCode, shown: text, errors } = await shown(folder, call);
    expect([exitCode, text]).toEqual([2, null]);
    expect(errors.join("\n").toLowerCase()).toContain(said.toLowerCase());
    expect(errors).toHaveLength(1);
  });

  test.each<[what: string, changes: Partial<Results>]>([
    ["totals that are not those of its checks", { totals: { ...passed.totals, passed: 7 } }],
    ["a check that passed by nothing", recordOf([checkOf("a", { signals: [] })])],
    ["a gate that is ready, and a reason that is not", { reasonCode: "checks-failed" }],
    [
      "a gate that is ready although a check that decides is not",
      { ...failed, gate: "ready", reasonCode: "all-passed" },
    ],
    ["a gate that is ready although setup failed", { setup: scriptOf("failed") }],
    ["a gate that is ready over no check", { checks: [], totals: countTotals([]) }],
    ["a gate that is ready over advisory checks", recordOf([checkOf("a", { severity: "advisory" })])],
    ["a gate that is ready although a sign-off holds it back", { signOffs: [signOffOf({ holds: true })] }],
    ["a gate that is ready without one of its shards", { shards: [missingShard] }],
    ["two checks of one name", recordOf([checkOf("a"), checkOf("a")])],
  ])("is a file that contradicts itself: %s", async (_what, changes) => {
    const { exitCode, errors } = await shown(folderWith({ "r.json": { ...passed, ...changes } }), "r.json");
    expect(exitCode).toBe(2);
    expect(errors.join()).toContain("contradicts itself: its ");
  });

  test("is never written over a file that git tracks, and over another one it is", async () => {
    const tree = await newRepository();
    await tree.write({ "package.json": "{}", "out/old.xml": "<old/>" });
    tree.git("add", "package.json");
    tree.git("commit", "--quiet", "--message", "package");
    await tree.write({ "results.json": serializeResults(passed) });
    const env = { GITHUB_WORKSPACE: tree.folder };
    const refused = await shown(tree.folder, "results.json --format json --output package.json", { env });
    expect([refused.exitCode, readFileSync(join(tree.folder, "package.json"), "utf8")]).toEqual([2, "{}"]);
    expect(refused.errors.join()).toContain(
      "`--output` `package.json`; expected a file that git does not track",
    );
    const made = await shown(tree.folder, "results.json --output out/old.xml", { env });
    expect([made.exitCode, readFileSync(join(tree.folder, "out/old.xml"), "utf8")]).toEqual([
      0,
      expect.stringContaining("<testsuites"),
    ]);
  });

  onlyWith("links").test("is what a link leads to, and no report is written through one", async () => {
    symlinkSync(join(outside, "results.json"), join(folder, "link.json"));
    symlinkSync(outside, join(folder, "out"));
    expect((await shown(folder, "link.json")).errors.join()).toContain("the way to it is a link");
    expect((await shown(folder, "results.json --output out/x.txt")).exitCode).toBe(2);
  });
});

describe("a report on stdout within a workflow", () => {
  const env = { GITHUB_ACTIONS: "true" };
  const lines = runnerCommands.flatMap((name) => [
    `::${name} name=PATH::x`,
    `  ::${name}::x`,
    `text ##[${name} name=PATH]x`,
    `#​#[${name}]x`,
  ]);
  const output = { bytes: 9, lines: lines.length, tail: [...lines, ...hostileText].join("\n") };
  const hostile = recordOf(
    lines.map((line, index) => checkOf(`a${index}`, { verdict: "failed", reason: line, output, why: line })),
  );

  test.each(reportFormatNames)("issues no command: %s", async (format) => {
    const { shown: text } = await shown(folderWith({ "r.json": hostile }), `r.json --format ${format}`);
    if (text === null || !isReportFormat(format)) throw new Error("nothing is shown");
    const guard = await reportGuard(format, env);
    expect(readAsRunner(guard(text.text)).executed).toEqual([]);
    if (!text.text.startsWith("{"))
      expect(readAsRunner(guard(`::add-mask::x\n${text.text}`)).executed).toEqual([]);
    expect((await reportGuard(format, {}))(text.text)).toBe(text.text);
  });

  test("leaves the script and the style of a page as their digests have them", async () => {
    const { shown: page } = await shown(folderWith({ "r.json": hostile }), "r.json --format html");
    const guard = await reportGuard("html", env);
    const own = (html = ""): unknown => html.match(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g);
    expect(own(page?.text)).not.toBeNull();
    expect(own(guard(page?.text ?? ""))).toEqual(own(page?.text));
  });

  test("means the same as elsewhere, as JSON and as XML", async () => {
    const folder = folderWith({ "r.json": hostile });
    for (const format of ["json", "ctrf"] as const) {
      const { shown: text } = await shown(folder, `r.json --format ${format}`);
      const guard = await reportGuard(format, env);
      expect(JSON.parse(guard(text?.text ?? ""))).toEqual(JSON.parse(text?.text ?? ""));
    }
    const { shown: xml } = await shown(folder, "r.json --format junit");
    const guarded = (await reportGuard("junit", env))(xml?.text ?? "");
    expect(guarded).not.toBe(xml?.text);
    expect(guarded.replaceAll("&#58;", ":").replaceAll("&#91;", "[")).toBe(xml?.text);
  });
});

test("what runs write contradicts itself nowhere: passed, failed, skipped, flaky, refused", async () => {
  const pages = [
    "checks:\n  - area: a\n    run: echo ok\n  - area: b\n    run: 'false'\n    severity: advisory\n",
    "checks:\n  - area: a\n    run: 'false'\n    rollback: x\n  - area: b\n    needs: [a]\n    run: 'true'\n",
    "checks:\n  - area: a\n    retries: 1\n    run: 'test -e x || { touch x; false; }'\n",
    "setup: 'false'\nchecks:\n  - area: a\n    run: 'true'\n",
    "checks: 1\n",
  ];
  const reasons: string[] = [];
  for (const page of pages) {
    const { results } = await runPage(page);
    reasons.push(results.reasonCode);
    expect((await shown(folderWith({ "r.json": results }), "r.json --format json")).errors).toEqual([]);
  }
  expect(reasons).toEqual(["all-passed", "checks-failed", "all-passed", "setup-failed", "checklist-invalid"]);
});
