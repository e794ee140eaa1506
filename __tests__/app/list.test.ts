import { expect, test } from "@jest/globals";
import { folderWith, readiness } from "./reading-commands.js";

test("a check's keys stand in the JSON in one order, whatever the page has", async () => {
  const page = "| Area | Command | Rollback and retest |\n| --- | --- | --- |\n| a | `make` | Revert it. |\n";
  const cwd = folderWith({ "RELEASE_READINESS.md": page });
  const [exitCode, said] = await readiness(["list", "--json"], { cwd });
  expect(exitCode).toBe(0);
  expect([...said.matchAll(/^ {4}"(\w+)":/gm)].map(([, key]) => key)).toEqual([
    ...["id", "area", "command", "retest", "place", "signals", "rollback", "rollbackAndRetest"],
    ...["diagnose", "why", "owner", "toDo", "severity", "needs", "timeoutMs", "env", "workingDirectory"],
    ...["shell", "retries", "retryDelayMs", "runsOn", "phase", "only", "notBefore", "waived"],
  ]);
});

const releasePage = `| Area | Command | Phase | Only | Rollback |
| --- | --- | --- | --- | --- |
| code | \`make\` | | | Revert it. |
| image | \`docker pull\` | after | | Pull the tag. |
| migration | \`migrate\` | | major, first | Restore it. |
`;

test.each([
  [["list"], ["code", "migration"], ["Does not apply: image (phase after)"]],
  [["list", "--phase", "after"], ["image"], ["Does not apply: code (phase before)"]],
  [
    ["list", "--kind", "minor"],
    ["code"],
    [
      "Does not apply: image (phase after)",
      "Does not apply: migration (only first, major, and this is a minor release)",
    ],
  ],
])("%j lists what would run, and then which rows do not apply and why", async (args, runs, others) => {
  const cwd = folderWith({ "RELEASE_READINESS.md": releasePage });
  const [exitCode, said] = await readiness(args, { cwd });
  expect(exitCode).toBe(0);
  const lines = said.trimEnd().split("\n");
  expect(lines.slice(0, runs.length).map((line) => line.split(" ")[0])).toEqual(runs);
  for (const other of others) expect(lines).toContain(other);
  const [, explained] = await readiness(["explain", ...args.slice(1)], { cwd });
  for (const other of others) expect(explained.split("\n")).toContain(other);
  const [, json] = await readiness(["explain", "--json", ...args.slice(1)], { cwd });
  expect(
    JSON.parse(json).notApplicable.map(
      ({ id, why }: Record<string, string>) => `Does not apply: ${id} (${why})`,
    ),
  ).toEqual(expect.arrayContaining(others));
});

test("what the list is about is said where rows hang on it", async () => {
  const cwd = folderWith({
    "RELEASE_READINESS.md": `---\nversion-from: VERSION\n---\n\n${releasePage}`,
    VERSION: "1.4.0-rc.1\n",
  });
  const [, said] = await readiness(["list"], { cwd });
  expect(said.split("\n")).toContain(
    "Release: version 1.4.0-rc.1 (by `version-from`); last tag not known: there is no git repository here; kind prerelease (by the version); phase before (by default)",
  );
  const other = folderWith({ "RELEASE_READINESS.md": "| Area | Command |\n| --- | --- |\n| a | `make` |\n" });
  expect((await readiness(["list"], { cwd: other }))[1]).not.toContain("Release:");
});

test("a check is listed with what it says of its release", async () => {
  const page = [
    "| Area | Command | Only | Not before | To do | Waived |",
    "| --- | --- | --- | --- | --- | --- |",
    "| a | `make` | major, minor | 24h after tag | Tag it. | until 2026-12-15 by @alice: down |",
    "| b | `make` | | | | |",
    "",
  ];
  const cwd = folderWith({ "RELEASE_READINESS.md": page.join("\n") });
  const [, said] = await readiness(["list"], { cwd });
  expect(said.split("\n")[0]).toBe(
    "a  a  only major/minor, not before 24h after tag, to do, waived until 2026-12-15  make",
  );
});

test("explain says of a need that does not apply that what it needs counts in its place", async () => {
  const page = `| Area | Command | Needs | Only | Rollback |
| --- | --- | --- | --- | --- |
| code | \`make\` | | | Revert it. |
| migration | \`migrate\` | code | major | Restore it. |
| publish | \`publish\` | code, migration | | Unpublish. |
`;
  const cwd = folderWith({ "RELEASE_READINESS.md": page });
  const [, said] = await readiness(["explain", "publish", "--kind", "minor"], { cwd });
  expect(said).toMatch(
    /^ {2}needs +code: skipped unless passed, and pending while that is\n +migration: does not apply, so what it needs counts in its place$/m,
  );
  const [, known] = await readiness(["explain", "publish", "--kind", "major"], { cwd });
  expect(known).toMatch(/^ {2}needs +code, migration: skipped unless passed, and pending while that is$/m);
});

test("a row is cut to what COLUMNS says, and in a pipe it is whole; a long name pushes its own row alone", async () => {
  const page = `| Area | Check | Command |\n| --- | --- | --- |\n| a | short | \`${"make x ".repeat(12).trim()}\` |\n| a | ${"long-".repeat(9)}name | \`make\` |\n| 日本 | wide | \`make 日本\` |\n`;
  const cwd = folderWith({ "RELEASE_READINESS.md": page });
  const [, whole] = await readiness(["list"], { cwd });
  expect(whole.split("\n")[0]).toBe(`short  a     ${"make x ".repeat(12).trim()}`);
  const [, cut] = await readiness(["list"], { cwd, width: 48, env: { COLUMNS: "48" } });
  expect(cut.split("\n")).toEqual([
    "short  a     make x make x make x make x make x…",
    "long-long-long-long-long-long-long-long-long-name  a",
    "    make",
    "wide   日本  make 日本",
    "",
  ]);
});
