import { mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { makeFolder } from "../../support/make-folder.js";
import {
  namesIn,
  page,
  personWith,
  put,
  readinessInit,
  repositoryWith,
  textOf,
  workflow,
} from "./initialising.js";

const library = {
  "package.json": JSON.stringify({
    name: "app",
    version: "1.4.0",
    scripts: { test: "node --test", build: "node build.js" },
  }),
  "README.md": "# App\n",
  "test.sh": "echo all 3 tests passed\n",
};
const untouched = Object.keys(library).toSorted();
const both = [workflow, page, ...untouched].toSorted();

describe("`init` without a terminal", () => {
  test("writes a page and a workflow, and says which lines are a guess and what comes next", async () => {
    const cwd = await repositoryWith(library);
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await namesIn(cwd)]).toEqual([0, both]);
    expect(said).toContain(`Wrote ${page}\nWrote ${workflow}\n`);
    expect(said).toMatch(/^RELEASE_READINESS\.md:\d+: guess: .+/m);
    expect(said).toContain("1. readiness run\n");
    const text = (await textOf(cwd, page)) ?? "";
    for (const [, line, guess] of said.matchAll(/^RELEASE_READINESS\.md:(\d+): guess: (.+)$/gm)) {
      expect([guess, text.split("\n")[Number(line) - 1]]).toEqual([
        guess,
        expect.stringMatching(/^owner:|^\|/),
      ]);
    }
    expect(await textOf(cwd, workflow)).toContain("branches: [main]");
  });

  test("spreads the page over many machines with `--shards`, as many as are named, else as the plan counts", async () => {
    const cwd = await repositoryWith(library);
    expect((await readinessInit(["--shards", "12"], { cwd }))[0]).toBe(0);
    expect(await textOf(cwd, workflow)).toMatch(/\/plan@v1\n {8}id: plan\n {8}with:\n {10}shards: 12\n/);
    expect((await readinessInit(["--shards", "--force"], { cwd }))[0]).toBe(0);
    expect(await textOf(cwd, workflow)).toMatch(/\/plan@v1\n {8}id: plan\n\n {2}shards:\n/);
  });

  test("says where the jobs for `--shards` are, where a workflow uses the action already", async () => {
    const theirs = ".github/workflows/gate.yml";
    const using = "on: push\njobs:\n  a:\n    steps:\n      - uses: org/readiness-action@v1\n";
    const cwd = await repositoryWith({ ...library, [theirs]: using });
    const [exitCode, said] = await readinessInit(["--shards"], { cwd });
    expect([exitCode, await textOf(cwd, theirs), await textOf(cwd, workflow)]).toEqual([0, using, null]);
    expect(said).toMatch(
      /stays as it is\.\nThe jobs for `--shards`, to copy: \S+many-machines\.md#the-workflow\n/,
    );
    const again = await readinessInit(["--force"], { cwd });
    expect(again[1]).not.toContain("--shards");
  });

  test.each([
    [["--shards=0"], "`--shards 0`; expected a number from 1 to 256"],
    [["--shards", "257"], "`--shards 257`; expected a number from 1 to 256"],
    [["--shards", "four"], "`--shards four`; expected a number from 1 to 256"],
    [["--shards", "--no-workflow"], "`--shards` beside `--no-workflow`; expected one of the two"],
  ])("writes nothing with %j", async (args, expected) => {
    const cwd = await repositoryWith(library);
    const [exitCode, said] = await readinessInit(args, { cwd });
    expect([exitCode, said, await namesIn(cwd)]).toEqual([2, expect.stringContaining(expected), untouched]);
  });

  test("lets the tag of a Go module start the workflow, because its version is the tag", async () => {
    const cwd = await repositoryWith({ "go.mod": "module example.com/a\n", "a.go": "", "a_test.go": "" });
    await readinessInit([], { cwd });
    expect(await textOf(cwd, workflow)).toContain('tags: ["v*"]');
    const service = await repositoryWith({ "go.mod": "module example.com/a\n", "main.go": "" });
    await readinessInit([], { cwd: service });
    expect(await textOf(service, workflow)).not.toContain("tags:");
  });

  test("changes no file that is there, and names each that is in the way, with the cure", async () => {
    const cwd = await repositoryWith({ ...library, [page]: "theirs", [workflow]: "theirs" });
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await textOf(cwd, page), await textOf(cwd, workflow)]).toEqual([2, "theirs", "theirs"]);
    for (const name of [page, workflow])
      expect(said).toMatch(
        new RegExp(`^error: .*\`${name}\` already; .*Nothing was written\\. .*--force`, "m"),
      );
  });

  test("writes nothing at all where one of the two is in the way", async () => {
    const cwd = await repositoryWith({ ...library, [workflow]: "theirs" });
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await textOf(cwd, page)]).toEqual([2, null]);
    expect(said).toContain("--no-workflow");
    expect((await readinessInit(["--no-workflow"], { cwd }))[0]).toBe(0);
    expect([await textOf(cwd, page), await textOf(cwd, workflow)]).toEqual([expect.any(String), "theirs"]);
  });

  test("writes over both with `--force`", async () => {
    const cwd = await repositoryWith({ ...library, [page]: "theirs", [workflow]: "theirs" });
    expect((await readinessInit(["--force"], { cwd }))[0]).toBe(0);
    expect(await textOf(cwd, page)).toMatch(/\| Area +\|/);
    expect(await textOf(cwd, workflow)).toContain("org/readiness-action@v1");
    const [again] = await readinessInit(["--force"], { cwd });
    expect(again).toBe(0);
  });

  test("keeps the workflow that an earlier `init` wrote where the page alone is missing", async () => {
    const kept = "jobs:\n  gate:\n    steps:\n      - uses: org/readiness-action@v1\n";
    const cwd = await repositoryWith({ ...library, [workflow]: kept });
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await namesIn(cwd), await textOf(cwd, workflow)]).toEqual([0, both, kept]);
    expect(said).toContain(`${workflow} uses the action already, and stays as it is.`);
  });

  test("names both where an earlier `init` wrote them", async () => {
    const cwd = await repositoryWith(library);
    await readinessInit([], { cwd });
    const [exitCode, said] = await readinessInit([], { cwd });
    expect(exitCode).toBe(2);
    expect(said.match(/^error: There is a file/gm)).toHaveLength(2);
  });

  test("only shows both with `--dry-run`, whatever is there", async () => {
    for (const there of [{}, { [page]: "theirs" }]) {
      const cwd = await repositoryWith({ ...library, ...there });
      const before = await namesIn(cwd);
      const [exitCode, said] = await readinessInit(["--dry-run"], { cwd });
      expect([exitCode, await namesIn(cwd)]).toEqual([0, before]);
      expect(said).toContain(`── ${page}\n`);
      expect(said).toContain(`── ${workflow}\n`);
      expect(said).toMatch(/\| Area +\|/);
      expect(said).toContain("uses: org/readiness-action@v1");
      expect(said).toContain("Nothing was written.");
    }
  });

  test("writes no second workflow where one uses the action, and says so", async () => {
    const theirs = 'jobs:\n  gate:\n    steps:\n      - uses: "acme/readiness-action@0123" # v1\n';
    const cwd = await repositoryWith({ ...library, ".github/workflows/gate.yaml": theirs });
    const [exitCode, said] = await readinessInit(["--force"], { cwd });
    expect([exitCode, await textOf(cwd, workflow)]).toEqual([0, null]);
    expect(said).toContain(".github/workflows/gate.yaml uses the action already, and stays as it is.");
    const mentions = theirs.replace("- uses", "# - uses");
    const other = await repositoryWith({ ...library, ".github/workflows/gate.yaml": mentions });
    expect((await readinessInit([], { cwd: other }))[0]).toBe(0);
    expect(await textOf(other, workflow)).not.toBeNull();
  });

  test("puts the owner on the page: the one that is named, CODEOWNERS', the account's, and never nobody", async () => {
    const ownerOf = async (texts: Readonly<Record<string, string>>, args: readonly string[] = []) => {
      const cwd = await repositoryWith({ ...library, ...texts });
      const [, said] = await readinessInit(args, { cwd });
      const owner = /^owner: "?(.+?)"?$/m.exec((await textOf(cwd, page)) ?? "")?.[1];
      return [owner, /:\d+: guess: .*(?:owns|named|has the repository)/.test(said)];
    };
    const codeOwners = { ".github/CODEOWNERS": "# all\n/docs @acme/docs\n* @acme/release @bob\n" };
    expect(await ownerOf(codeOwners)).toEqual(["@acme/release", false]);
    expect(await ownerOf(codeOwners, ["--owner", "@acme/ops"])).toEqual(["@acme/ops", false]);
    expect(await ownerOf({})).toEqual(["the maintainers", true]);
  });
});

describe("where `init` writes", () => {
  test("is the git root when it is run in a folder below it, and says so", async () => {
    const root = await repositoryWith(library);
    await mkdir(join(root, "docs"));
    const [exitCode, said] = await readinessInit([], { cwd: join(root, "docs") });
    expect([exitCode, await namesIn(root)]).toEqual([0, both]);
    expect(said).toContain(`root of the repository, ${root}`);
  });

  test("is the place that the argument names; the workflow says which page, and in which folder", async () => {
    const root = await repositoryWith({ "packages/web app/package.json": library["package.json"] });
    const cwd = join(root, "packages", "web app");
    const [exitCode] = await readinessInit(["docs/GATE.md"], { cwd });
    expect([exitCode, await namesIn(root)]).toEqual([
      0,
      [workflow, "packages/web app/docs/GATE.md", "packages/web app/package.json"],
    ]);
    const text = await textOf(root, workflow);
    expect(text).toContain("          checklist: docs/GATE.md\n");
    expect(text).toContain("          working-directory: packages/web app\n");
  });

  test("is no YAML file, nothing outside, and nothing behind a link", async () => {
    const cwd = await repositoryWith(library);
    const outside = makeFolder("outside-");
    await symlink(outside, join(cwd, "linked"));
    await symlink(join(outside, "page.md"), join(cwd, "dangling.md"));
    for (const name of ["page.yml", "../page.md", "linked/page.md", "dangling.md"]) {
      const [exitCode, said] = await readinessInit([name, "--force"], { cwd });
      expect([name, exitCode, await textOf(cwd, workflow)]).toEqual([name, 2, null]);
      expect(said).toContain("Nothing was written");
    }
    expect(await namesIn(outside)).toEqual([]);
  });

  test("is a folder without a repository, too", async () => {
    const cwd = makeFolder("no-repository-");
    await put(cwd, library);
    expect((await readinessInit([], { cwd }))[0]).toBe(0);
    expect(await namesIn(cwd)).toEqual([".github/workflows/readiness.yml", ...untouched, page].toSorted());
  });

  test("is nowhere when the second file cannot be written", async () => {
    const cwd = await repositoryWith({ ...library, ".github": "no folder" });
    const [exitCode, said] = await readinessInit([], { cwd });
    expect([exitCode, await textOf(cwd, page)]).toEqual([2, null]);
    expect(said).toContain(workflow);
  });
});

describe("`init` where nothing tells how it is tested", () => {
  test("writes nothing, and says what was looked for and how to begin", async () => {
    for (const texts of [{}, { "notes.txt": "hello" }]) {
      const cwd = await repositoryWith(texts);
      const [exitCode, said] = await readinessInit([], { cwd });
      expect([exitCode, await namesIn(cwd)]).toEqual([2, Object.keys(texts)]);
      for (const word of ["package.json", "mix.exs", "--from", "| Area | Command |"])
        expect(said).toContain(word);
    }
  });

  test("asks a person for the command", async () => {
    const cwd = await repositoryWith({ "notes.txt": "hello" });
    const prompts = personWith({ "Which command": " ./smoke.sh " });
    expect((await readinessInit([], { cwd, prompts }))[0]).toBe(0);
    expect(await textOf(cwd, page)).toContain("`./smoke.sh`");
    for (const [answer, exitCode] of [[null, 130] as const, [" ", 2] as const]) {
      const other = await repositoryWith({});
      const person = personWith({ "Which command": answer });
      expect((await readinessInit([], { cwd: other, prompts: person }))[0]).toBe(exitCode);
      expect(await namesIn(other)).toEqual([]);
    }
  });
});

describe("`init --from`", () => {
  const list = "# Releasing\n\n1. Run `npm test`.\n2. Tell the others.\n";

  test("makes the page of the file, beginning where the user stands", async () => {
    const root = await repositoryWith({ ...library, "docs/RELEASING.md": list });
    const [exitCode, said] = await readinessInit(["--from", "RELEASING.md"], { cwd: join(root, "docs") });
    expect([exitCode, said]).toEqual([0, expect.stringContaining(`Wrote ${page}`)]);
    expect(await textOf(root, page)).toContain("Tell the others");
    expect(said).toMatch(/^docs\/RELEASING\.md: 3 lines placed: /m);
    expect(await textOf(root, "docs/RELEASING.md")).toBe(list);
  });

  test("names the lines that it could not place, with their words and why, and which rows are a guess", async () => {
    const front = "---\nlayout: page\n---\n";
    const cwd = await repositoryWith({
      "list.md": `${front}# A\n\n1. \`make a\`\n2. Wait 2 days\n3. \`make b\`\n`,
    });
    const [exitCode, said] = await readinessInit(["--from", "list.md"], { cwd });
    expect(exitCode).toBe(0);
    expect(said).toMatch(
      /^list\.md:1-3: not placed: layout: page and 2 lines more \(it is front matter of .+\)$/m,
    );
    expect(said).toMatch(/^RELEASE_READINESS\.md:\d+: guess: "Wait 2 days" is taken for 2d after release$/m);
    expect(said).not.toMatch(/not placed: (?!layout)/);
  });

  test("takes one file: of two none would be lost in silence", async () => {
    const cwd = await repositoryWith({ ...library, "a.md": list, "b.md": list });
    const [exitCode, said] = await readinessInit(["--from", "a.md", "--from=b.md"], { cwd });
    expect([exitCode, await textOf(cwd, page)]).toEqual([2, null]);
    expect(said).toContain("`--from` stands here more than once; expected one.");
  });

  test("refuses a file that is missing, outside, or no text", async () => {
    const cwd = await repositoryWith({ ...library, "binary.md": "a\0b" });
    for (const name of ["missing.md", "/etc/passwd", "binary.md"]) {
      const [exitCode, said] = await readinessInit(["--from", name], { cwd });
      expect([name, exitCode, await textOf(cwd, page)]).toEqual([name, 2, null]);
      expect(said).toContain(`\`${name}\` cannot be read`);
    }
  });
});

describe("`init` on a terminal", () => {
  const start = async (answers: Parameters<typeof personWith>[0], args: readonly string[] = []) => {
    const cwd = await repositoryWith(library);
    const prompts = personWith(answers);
    const [exitCode, said] = await readinessInit(args, { cwd, prompts });
    return { cwd, exitCode, said, asked: prompts.asked, names: await namesIn(cwd) };
  };

  test("is right with the answers that it offers: five at most, and what it writes is shown before", async () => {
    const { exitCode, said, asked, names } = await start({});
    expect([exitCode, names]).toEqual([0, both]);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(said.indexOf(`── ${workflow}`)).toBeLessThan(said.indexOf("Wrote"));
    const alone = await start({}, ["--yes"]);
    expect(alone.exitCode).toBe(0);
  });

  test("writes what was chosen: rows, owner, the page alone", async () => {
    const { cwd, exitCode, names, said } = await start({
      checks: ["npm test"],
      asked: "@acme/ops",
      Write: "page",
    });
    expect([exitCode, names]).toEqual([0, [page, ...untouched].toSorted()]);
    const text = await readFile(join(cwd, page), "utf8");
    expect(text).toContain('owner: "@acme/ops"');
    expect(said).not.toContain("nobody is named");
    expect(text.match(/^\|/gm)).toHaveLength(3);
  });

  test("writes nothing and exits with 130 where any question is left, or the last is answered with no", async () => {
    const { asked } = await start({});
    for (const question of asked) {
      const { exitCode, names, said } = await start({ [question]: null });
      expect([question, exitCode, names]).toEqual([question, 130, untouched]);
      expect(said).toContain("Left: nothing was written.");
    }
    expect((await start({ Write: "none" })).exitCode).toBe(130);
  });

  test("writes nothing where no check is left", async () => {
    const { exitCode, names, said } = await start({ checks: [] });
    expect([exitCode, names]).toEqual([2, untouched]);
    expect(said).toContain("No check is left");
  });
});
