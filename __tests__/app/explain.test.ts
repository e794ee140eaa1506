import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import type { Explanation } from "../../src/model/explanation.js";
import { folderWith, readiness } from "./reading-commands.js";

const page = [
  "---",
  'owner: "@acme/release"',
  "areas: [api, web]",
  "setup: npm ci",
  'defaults: { timeout: 5m, env: { MODE: "hush-value" } }',
  "---",
  "# Ready",
  "",
  "| Area | Command | Pass signal | Fail signal | Rollback | Retest | Needs | Time budget |",
  "| --- | --- | --- | --- | --- | --- | --- | --- |",
  "| api | `go test ./...` | `/^ok/` and `stdout lines >= 1` | `FAIL` | `git revert {sha}`, then {last-tag} for {pr} | `go test -run {NAME}` | | a minute |",
  "| web | `npm test` then `npm run build` | | | [Back](#back) | | api | |",
  "",
  "```yaml smoke-matrix",
  "- area: web",
  "  id: tool",
  "  run: ./tool.sh",
  "  shell: zsh {0}",
  "  retries: 2",
  "  retry-delay: 5s",
  "  severity: advisory",
  "  working-directory: tools",
  "  diagnose: ./logs.sh",
  "  why: It broke once.",
  "```",
  "",
  "## Back",
  "",
  "Turn it off.",
  "",
  "# Before",
  "",
  "- [ ] Changelog reviewed",
  "",
].join("\n");

const cwd = folderWith({ "RELEASE_READINESS.md": page, "docs/two.md": "# nothing\n" });
const git = { head: "0a1b2c", shallow: true, lastTag: async () => null };

describe("explain", () => {
  test("shows the page, each check and what is not read, as the golden has it", async () => {
    const [code, said] = await readiness(["explain", "--vars", "NAME=Smoke"], { cwd, git });
    expect(code).toBe(0);
    expect(`${said.replaceAll(cwd, "/work")}`).toBe(
      await readFile("__tests__/report/goldens/explain.txt", "utf8"),
    );
    expect(said.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("never shows a variable's value, nor a secret, in text or JSON", async () => {
    const env = { MY_TOKEN: "git revert" };
    for (const args of [["explain"], ["explain", "--json"]]) {
      const [, said] = await readiness(args, { cwd, env });
      expect(said).toContain("MODE");
      expect(said).not.toContain("hush-value");
      expect(said).not.toContain("git revert");
    }
  });

  test.each([
    ["a check, with what it needs", ["web"], ["api", "web", "tool"]],
    ["a check by its id before an area", ["api"], ["api"]],
    ["an area in other letters", ["Web", "RELEASE_READINESS.md"], ["api", "web", "tool"]],
    ["the checklist first", ["RELEASE_READINESS.md", "tool"], ["tool"]],
    ["options", ["--checks", "api,tool"], ["api", "tool"]],
  ])("takes %s", async (_name, args, ids) => {
    const [code, said] = await readiness(["explain", "--json", ...args], { cwd });
    const explanation = JSON.parse(said) as { checks: { id: string }[] };
    expect(code).toBe(0);
    expect(explanation.checks.map(({ id }) => id)).toEqual(args[0] === "web" ? ["api", "web"] : ids);
  });

  test("refuses a name that is none, and says which was meant", async () => {
    const [code, said] = await readiness(["explain", "tol"], { cwd });
    expect(code).toBe(2);
    expect(said).toContain("`tol` is no check and no area of the page");
    expect(said).toContain("Did you mean `tool`?");
  });

  test("shows the findings alone where the page is unusable", async () => {
    const [code, said] = await readiness(["explain", "docs/two.md"], { cwd });
    expect([code, said]).toEqual([2, expect.stringMatching(/^docs\/two\.md:1:1: error: /)]);
    const [, json] = await readiness(["explain", "docs/two.md", "--json"], { cwd });
    expect(JSON.parse(json)).toEqual({ findings: [expect.objectContaining({ rule: "no-checks" })] });
  });

  test("says what is not read also where the page wants to hear nothing of it", async () => {
    for (const quiet of [
      page.replace("setup: npm ci", "setup: npm ci\nlint: { column-unread: off }"),
      page.replace("| Area |", "<!-- readiness-ignore column-unread: for readers -->\n| Area |"),
    ]) {
      const at = { cwd: folderWith({ "RELEASE_READINESS.md": quiet }) };
      expect((await readiness(["lint"], at))[1]).not.toContain("(column-unread)");
      expect((await readiness(["explain"], at))[1]).toContain("(column-unread)");
    }
  });

  test("lists the columns for readers that no finding names, with their lines", async () => {
    const rows = [
      "| Area | Notes | Command | Team [x](y.md) | | Pass | Test files |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| api | slow | `true` | core | | ☐ | `a_test.go` |",
      "",
      "| Area | Command | Covers |",
      "| --- | --- | --- |",
      "| web | `true` | pages |",
      "",
    ];
    const at = { cwd: folderWith({ "RELEASE_READINESS.md": rows.join("\n") }) };
    const explanation: Pick<Explanation, "readerColumns" | "unread"> = JSON.parse(
      (await readiness(["explain", "--json"], at))[1],
    );
    expect(explanation.unread.map(({ found }) => found)).toEqual([expect.stringContaining("`Test files`")]);
    expect(explanation.readerColumns).toEqual([
      { header: "Notes", line: 1 },
      { header: "Team x", line: 1 },
      { header: "", line: 1 },
      { header: "Pass", line: 1 },
      { header: "Covers", line: 5 },
    ]);
    const [, said] = await readiness(["explain"], at);
    expect(said.split("\n").slice(-6, -1)).toEqual([
      "  line 1    the column `Notes`, kept for readers",
      "  line 1    the column `Team x`, kept for readers",
      "  line 1    a column without a header, kept for readers",
      "  line 1    the column `Pass`, kept for readers",
      "  line 5    the column `Covers`, kept for readers",
    ]);
  });

  test.each([60, 80, 140])("wraps to %d columns, and says the same", async (width) => {
    const [, wide] = await readiness(["explain"], { cwd, git, width: 1000 });
    const [, said] = await readiness(["explain"], { cwd, git, width });
    const words = (text: string): string[] => text.split(/\s+/);
    expect(words(said)).toEqual(words(wide));
    const long = said.split("\n").filter((line) => line.length > width && line.trim().includes("  "));
    expect(long.filter((line) => !/^\S/.test(line))).toEqual([]);
  });

  test("lets nothing of the page break out", async () => {
    const hostile = page.replace("Turn it off.", "Turn \u001b[31mit\u202e off.");
    const [, said] = await readiness(["explain"], { cwd: folderWith({ "RELEASE_READINESS.md": hostile }) });
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("a page that is not there", () => {
  const repository = folderWith({ ".git/HEAD": "", "RELEASE_READINESS.md": page, "app/main.go": "" });
  const elsewhere = folderWith({ "docs/release-readiness.yml": "checks: []\n", "x/y.md": "" });

  test.each([
    ["lies at the git root", `${repository}/app`, `run it in \`${repository}\``],
    ["has another name, in docs/", elsewhere, "There is `docs/release-readiness.yml`"],
    ["is nowhere", `${elsewhere}/x`, "Create the page, as `readiness init` does, or name another"],
  ])("says so when it %s", async (_name, folder, cure) => {
    const [code, said] = await readiness(["lint", "--working-directory", "."], { cwd: folder });
    expect(code).toBe(2);
    expect(said).toContain(`No file \`RELEASE_READINESS.md\` in \`${folder}\``);
    expect(said).toContain(cure);
  });
});

describe("lint", () => {
  test("says what is wrong with every page, in each format", async () => {
    const args = ["lint", "RELEASE_READINESS.md", "docs/two.md"];
    const [code, text] = await readiness(args, { cwd });
    expect(code).toBe(2);
    expect(text).toContain("RELEASE_READINESS.md: 0 errors");
    expect(text).toContain("docs/two.md: 1 error, 0 warnings, 0 notes");
    const [, json] = await readiness([...args, "--format", "json"], { cwd });
    const named = new Set((JSON.parse(json) as { file: string }[]).map(({ file }) => file));
    expect([...named]).toEqual(["RELEASE_READINESS.md", "docs/two.md"]);
    const [, github] = await readiness([...args, "--format", "github"], { cwd });
    expect(github).toMatch(/^::error file=docs\/two\.md,line=1,col=1,title=no-checks::/m);
    const [, log] = await readiness([...args, "--format", "sarif"], { cwd });
    expect(JSON.parse(log)).toMatchObject({ version: "2.1.0" });
  });
});

test("list says that something of the page is not read", async () => {
  const [code, said] = await readiness(["list"], { cwd });
  expect(code).toBe(0);
  expect(said).toContain("Not read: 1 thing of the page; `readiness explain` shows what.");
});

describe("explain of a page of releases", () => {
  test("says when a check applies, when its moment comes, what its to-do means, and who waived it", async () => {
    const rows = [
      "---",
      "version-from: VERSION",
      "sign-offs: require",
      "reviewed: 2026-11-01",
      "---",
      "| Area | Command | Rollback | Only | Not before | To do | Waived |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| api | `true` | Go back. | major, minor, patch | 2026-12-01 | Bump {nothing} for {pr}. | |",
      "| web | `true` | Go back. | prerelease | 24h after tag | | until 2026-12-15 by @alice: down, #123 |",
      "| old | `true` | Go back. | | | | until 2026-11-01 by @alice: down |",
      "| bare | `true` | | | | | |",
      "| due | `true` | | | | Tag it. | |",
      "",
      "- [ ] Changelog reviewed",
      "",
    ];
    const at = { cwd: folderWith({ "RELEASE_READINESS.md": rows.join("\n"), VERSION: "" }), width: 200 };
    const [code, said] = await readiness(["explain"], at);
    expect(code).toBe(0);
    const labelled = said
      .split("\n")
      .filter((line) => /^ {2}(?:version|reviewed|applies|waits|to do|waived|rollback|\s+\()/.test(line));
    expect(labelled.map((line) => line.slice(2))).toEqual([
      "version   from VERSION",
      "reviewed  2026-11-01",
      "          (those that apply and are open hold the gate back)",
      "applies   to releases of the kind major, minor or patch, and where the kind is not known",
      "waits     for 2026-12-01T00:00Z: is pending and not run until then",
      "to do     Bump {nothing} for {pr}.",
      "          (while a pass signal does not hold, and no fail signal does, the check is pending and not failed)",
      "rollback  Go back.",
      "applies   to releases of the kind prerelease, and where the kind is not known",
      "waits     for 24h after tag, by the date of the annotated tag: is pending and not run until then, nor where that is not known",
      "rollback  Go back.",
      "waived    until 2026-12-15, that day included (UTC), by @alice: down, #123",
      "          (runs and is shown, and does not decide)",
      "rollback  Go back.",
      "waived    until 2026-11-01, that day included (UTC), by @alice: down",
      "          (is over: the check decides again)",
      "rollback  none: the page does not say what to do when it fails",
      "to do     Tag it.",
      "          (while a pass signal does not hold, and no fail signal does, the check is pending and not failed)",
    ]);
    const { checklist, checks, missing }: Explanation = JSON.parse(
      (await readiness(["explain", "--json"], at))[1],
    );
    expect(checklist).toMatchObject({ versionFrom: "VERSION", signOffs: "require", reviewed: "2026-11-01" });
    expect(checks.slice(0, 2)).toMatchObject([
      { phase: "before", only: ["major", "minor", "patch"], notBefore: { at: "2026-12-01T00:00:00.000Z" } },
      { notBefore: { ms: 86_400_000, event: "tag" }, waiver: { by: "@alice", lasts: true } },
    ]);
    expect(missing.map(({ name }) => name)).toEqual(["pr"]);
  });
});
