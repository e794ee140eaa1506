import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Results } from "../../../src/model/results.js";
import { contradictionIn } from "../../../src/verdict/contradiction.js";
import { makeFolder } from "../../support/make-folder.js";
import { newRepository } from "../../support/repository.js";
import { onlyWith } from "../../support/system.js";
import { runIn } from "../failed-running.js";
import { leaveJournal, recordsOf, runMain, runPost, stepOf } from "../post/finishing.js";
import { runFiles, runPage } from "../running.js";

const green = "checks:\n  - area: a\n    run: echo ok\n    rollback: revert\n";
const red = "checks:\n  - area: a\n    run: 'false'\n    rollback: revert\n";

const jsonAt = (folder: string, path: string): Results =>
  JSON.parse(readFileSync(join(folder, path), "utf8")) as Results;

describe("the files of `reports`", () => {
  test("are written of the record that the results file has, each in a folder that is made", async () => {
    const { results, folder, log } = await runPage(green, {
      inputs: { reports: "json: out/of/this/run.json\nhtml: out/run.html\nmarkdown: run.md" },
    });
    expect(jsonAt(folder, "out/of/this/run.json")).toEqual(results);
    expect(readFileSync(join(folder, "out/run.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(readFileSync(join(folder, "run.md"), "utf8")).toContain("Ready");
    expect(log).toContain(`Report (html): ${join(folder, "out/run.html")}`);
  });

  test.each([
    ["ready", green, 0],
    ["not-ready", red, 1],
  ])("change neither verdict nor exit code where they cannot be written: %s", async (gate, page, code) => {
    const checks = `setup: mkdir -p "$GITHUB_WORKSPACE"/x.json/y\n${page}`;
    const { results, exitCode, log } = await runPage(checks, { inputs: { reports: "json: x.json" } });
    expect([results.gate, exitCode]).toEqual([gate, code]);
    expect(log).toMatch(/The report `json` could not be written to `x\.json` \(.*the verdicts stand\. Check/);
  });

  test("hide a secret that stands in `redact` itself, where its variable's name belongs", async () => {
    const secret = "hunter/2 plus+secret";
    const { folder, log } = await runPage(
      `checks:\n  - area: a\n    run: echo '${secret}'; exit 1\n    rollback: revert\n`,
      { inputs: { reports: "json: a.json\nmarkdown: a.txt", redact: secret } },
    );
    for (const name of ["a.json", "a.txt"])
      expect(readFileSync(join(folder, name), "utf8")).not.toContain(secret);
    expect(log).toContain("`redact` has a line that is no variable's name");
  });

  test("of an earlier run are gone while the checks run, and none of this one is there yet", async () => {
    const folder = makeFolder("earlier-");
    writeFileSync(join(folder, "old.json"), "{}");
    const { results } = await runPage(
      `checks:\n  - area: a\n    run: test ! -e '${folder}/old.json'\n    rollback: revert\n`,
      {
        inputs: { reports: `json: ${folder}/old.json` },
        options: { temporaryFolder: folder },
      },
    );
    expect(results.gate).toBe("ready");
    expect(jsonAt(folder, "old.json").gate).toBe("ready");
  });

  test("say what became of a page that cannot be used, and of inputs that cannot", async () => {
    const broken = await runPage("checks:\n  - area: a\n", { inputs: { reports: "json: a.json" } });
    expect(broken.exitCode).toBe(2);
    expect(jsonAt(broken.folder, "a.json")).toMatchObject({
      gate: "not-ready",
      reasonCode: "checklist-invalid",
    });
    const inputs = { reports: "json: a.json\npdf: b.pdf", retest: "perhaps" };
    const unusable = await runPage(green, { inputs });
    expect(unusable.exitCode).toBe(2);
    expect(jsonAt(unusable.folder, "a.json").findings.map(({ found }) => found)).toEqual([
      "`perhaps` is no value of `retest`",
      "the format `pdf` in `reports`",
    ]);
  });

  test("of an earlier run do not stand where nothing may run", async () => {
    const step = await stepOf(green, { inputs: { reports: "json: a.json", areas: "unknown" } });
    writeFileSync(join(step.folder, "a.json"), '{"gate":"ready"}');
    await runMain(step);
    expect(jsonAt(step.folder, "a.json")).toMatchObject({ gate: "not-ready" });
  });

  test("hold no secret", async () => {
    const { folder } = await runPage("checks:\n  - area: a\n    run: 'echo $TOKEN; false'\n", {
      inputs: { reports: "json: a.json\nhtml: a.html\nmarkdown: a.txt", redact: "TOKEN" },
      env: { TOKEN: "correct-horse-battery" },
    });
    for (const name of ["a.json", "a.html", "a.txt"])
      expect(readFileSync(join(folder, name), "utf8")).not.toContain("correct-horse");
  });
});

describe("a path of `reports`", () => {
  const refusedAt = async (reports: string, options = {}) => {
    const { exitCode, results } = await runPage(green, { inputs: { reports, ...options } });
    return [exitCode, results.findings.map(({ found }) => found)];
  };

  test.each([
    ["outside of workspace and RUNNER_TEMP", "json: ../a.json", "`../a.json` in `reports`"],
    ["in a git folder", "json: .git/hooks/pre-commit", "`.git/hooks/pre-commit` in `reports`"],
    ["in a git folder, in another case", "json: sub/.GIT/a.json", "`sub/.GIT/a.json` in `reports`"],
    ["that is the folder itself", "json: .", "`.` in `reports`"],
    [
      "that is another report's, said otherwise",
      "json: a.json\nhtml: x/../A.json",
      "`x/../A.json` in `reports`, which is another report's place",
    ],
  ])("%s is refused before anything runs", async (_what, reports, found) => {
    expect(await refusedAt(reports)).toEqual([2, [found]]);
  });

  test("that is the history's, or the page's, is refused", async () => {
    expect(await refusedAt("json: kept/h.json", { history: "./kept/h.json" })).toEqual([
      2,
      ["`kept/h.json` in `reports`, which is the history's place"],
    ]);
    const page = `---\nowner: "@acme"\n---\n\n| Area | Command | Rollback |\n| --- | --- | --- |\n| a | \`true\` | x |\n`;
    const { exitCode, results } = await runFiles(
      { "page.md": page },
      { inputs: { checklist: "page.md", reports: "markdown: ./PAGE.md" } },
    );
    expect([exitCode, results.findings.map(({ found }) => found)]).toEqual([
      2,
      ["`./PAGE.md` in `reports`, which is the page's place"],
    ]);
  });

  test("stands beside a history that has no place of its own", async () => {
    const { exitCode, results } = await runPage(green, { inputs: { reports: "json: a.json", history: "." } });
    expect([exitCode, results.gate]).toEqual([0, "ready"]);
  });

  test("that git tracks is refused: taking it away would change what checks look at", async () => {
    const tree = await newRepository();
    await tree.write({ "page.yml": `owner: "@acme"\n${green}`, "docs/old.json": "{}", "package.json": "{}" });
    tree.commit("files");
    await tree.write({ "docs/new.json": "{}" });
    const ran = (reports: string) => runIn(tree.folder, { inputs: { reports } });
    expect((await ran("json: docs/new.json")).exitCode).toBe(0);
    for (const path of ["docs/old.json", "package.json"]) {
      const { exitCode, results } = await ran(`json: ${path}`);
      expect([exitCode, results.findings.map(({ found }) => found)]).toEqual([
        2,
        [`\`${path}\` in \`reports\`, a file of the commit`],
      ]);
      expect(readFileSync(join(tree.folder, path), "utf8")).toBe("{}");
    }
  });

  onlyWith("links").test("that leads out by a link is refused, and one that is a link itself", async () => {
    const folder = makeFolder("links-");
    const elsewhere = makeFolder("elsewhere-");
    symlinkSync(elsewhere, join(folder, "out"));
    symlinkSync(join(elsewhere, "x.json"), join(folder, "link.json"));
    for (const path of [`${folder}/out/a.json`, `${folder}/link.json`]) {
      const { exitCode } = await runPage(green, {
        inputs: { reports: `json: ${path}` },
        options: { temporaryFolder: folder },
      });
      expect([path, exitCode]).toEqual([path, 2]);
    }
  });

  onlyWith("links").test(
    "on which a command puts a link is not followed: a warning, and the gate stands",
    async () => {
      const elsewhere = makeFolder("elsewhere-");
      const page = `checks:\n  - area: a\n    run: mkdir -p out && rmdir out && ln -s '${elsewhere}' out\n    rollback: revert\n`;
      const { exitCode, log } = await runPage(page, { inputs: { reports: "json: out/a.json" } });
      expect(exitCode).toBe(0);
      expect(log).toContain("The report `json` could not be written to `out/a.json`");
      expect(() => readFileSync(join(elsewhere, "a.json"))).toThrow();
    },
  );
});

describe("the files of `reports` of a run that was killed", () => {
  const inputs = { reports: "json: out/a.json\nmarkdown: out/a.txt" };

  test("are post's, and say that it was cut short", async () => {
    const main = await stepOf(green, { inputs });
    mkdirSync(join(main.folder, "out"));
    writeFileSync(join(main.folder, "out/a.json"), '{"gate":"ready"}');
    await runMain(main);
    const [plan] = recordsOf(main);
    if (plan === undefined) throw new Error("no plan");
    await leaveJournal(main, [plan]);
    rmSync(join(main.folder, "out"), { recursive: true });
    const { results } = await runPost(main);
    expect(jsonAt(main.folder, "out/a.json")).toEqual(results);
    expect(results).toMatchObject({ gate: "not-ready", reasonCode: "interrupted" });
    expect(contradictionIn(results)).toBeNull();
    expect(readFileSync(join(main.folder, "out/a.txt"), "utf8")).toContain("Not ready");
  });

  test("say so although main had written them as ready, and had not come to its end", async () => {
    const main = await stepOf(green, { inputs });
    await runMain(main);
    expect(jsonAt(main.folder, "out/a.json").gate).toBe("ready");
    const records = recordsOf(main).filter(({ kind }) => kind !== "end");
    await leaveJournal(main, records);
    await runPost(main);
    expect(jsonAt(main.folder, "out/a.json")).toMatchObject({ gate: "not-ready" });
  });

  onlyWith("links").test("are not written where a command has put a link, and post says so", async () => {
    const elsewhere = makeFolder("elsewhere-");
    const main = await stepOf(green, { inputs });
    await runMain(main);
    const [plan] = recordsOf(main);
    if (plan === undefined) throw new Error("no plan");
    await leaveJournal(main, [plan]);
    rmSync(join(main.folder, "out"), { recursive: true });
    symlinkSync(elsewhere, join(main.folder, "out"));
    const { step, results } = await runPost(main);
    expect(results.reasonCode).toBe("interrupted");
    expect(step.said.log).toContain(
      "::warning::`out/a.json` in `reports`; expected a file inside the workspace",
    );
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("of an earlier run are gone before the page is read, so that no step reads them after main has died", async () => {
    const { ports } = await stepOf(green);
    const readPage = () => Promise.reject(new Error("died"));
    const main = await stepOf(green, { inputs, ports: { files: { ...ports.files, readPage } } });
    mkdirSync(join(main.folder, "out"));
    writeFileSync(join(main.folder, "out/a.json"), '{"gate":"ready"}');
    await expect(runMain(main)).rejects.toThrow("died");
    expect(readdirSync(join(main.folder, "out"))).toEqual([]);
  });

  test("of an earlier run that cannot be removed are named, and the others are gone", async () => {
    const { ports } = await stepOf(green);
    const removeFile = (path: string) =>
      path.endsWith("a.json") ? Promise.reject(new Error("EACCES")) : ports.files.removeFile(path);
    const readPage = () => Promise.reject(new Error("died"));
    const main = await stepOf(green, {
      inputs: { reports: "json: out/a.json\nhtml: out/b.html" },
      ports: { files: { ...ports.files, removeFile, readPage } },
    });
    mkdirSync(join(main.folder, "out"));
    for (const name of ["a.json", "b.html"]) writeFileSync(join(main.folder, "out", name), "old");
    await expect(runMain(main)).rejects.toThrow("died");
    expect(readdirSync(join(main.folder, "out"))).toEqual(["a.json"]);
    expect(main.said.log).toContain(
      "::warning::What lies at `out/a.json` could not be removed (EACCES): until this run has reported, it is an earlier run's word.",
    );
  });

  test("of an earlier run are gone on a command line too, and its results with them", async () => {
    const main = await stepOf("checks:\n  - area: a\n    run: ls > seen.txt\n    rollback: revert\n", {
      inputs,
      ports: { journals: null },
    });
    const resultsPath = join(main.folder, "results.json");
    writeFileSync(resultsPath, '{"gate":"ready"}');
    await runMain(main, {}, undefined, resultsPath);
    expect(readFileSync(join(main.folder, "seen.txt"), "utf8").split("\n")).not.toContain("results.json");
    expect(jsonAt(main.folder, "results.json").checks).toHaveLength(1);
  });

  test("say so where main died before it had a plan", async () => {
    const main = await stepOf(green, { inputs });
    await runPost(main, { inputs }, {});
    expect(jsonAt(main.folder, "out/a.json")).toMatchObject({
      gate: "not-ready",
      reasonCode: "interrupted",
    });
  });
});
