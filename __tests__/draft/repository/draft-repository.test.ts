import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { draftRepository, type RepositoryDraft } from "../../../src/draft/repository/draft-repository.js";
import { isRead } from "../../../src/draft/repository/facts.js";
import { writePage } from "../../../src/draft/write-page.js";
import { folderWith, readiness } from "../../app/reading-commands.js";
import { exampleNames, readExample } from "./read-example.js";

function draftOf(files: ReadonlyMap<string, string>): RepositoryDraft {
  const texts = new Map([...files].filter(([path]) => isRead(path)));
  return draftRepository({ paths: new Set(files.keys()), texts });
}

function draftWith(files: Readonly<Record<string, string>>): RepositoryDraft {
  return draftOf(new Map(Object.entries(files)));
}

function commandsOf({ page }: RepositoryDraft): string[] {
  return page.rows.flatMap(({ command }) => command);
}

/** A golden shows the page, and what a reader is told beside it. */
function golden(text: string, { page, needs }: RepositoryDraft): string {
  const guesses = page.rows.flatMap(({ area, guess }) => (guess === null ? [] : [`${area}: ${guess}`]));
  return `${text}\n---\n\nNeeds: ${needs.map((need) => JSON.stringify(need)).join(", ")}\n\nGuesses: ${guesses.join(" · ")}\n`;
}

describe.each(await exampleNames())("the draft of a small repository: %s", (name) => {
  const { files } = readExample(name);
  const draft = draftOf(files);
  const settings = { ...draft.page.settings, owner: "@acme/release" };
  const text = writePage({ ...draft.page, settings });

  test("is the page that a maintainer of it would begin with", async () => {
    const file = join("__tests__", "draft", "repository", "goldens", `${name}.md`);
    if (process.env["UPDATE_GOLDENS"] === "1") await writeFile(file, golden(text, draft));
    else expect(golden(text, draft)).toBe(await readFile(file, "utf8"));
  });

  test("is clean under lint --strict", async () => {
    const folder = folderWith({ ...Object.fromEntries(files), "RELEASE_READINESS.md": text });
    const [code, said] = await readiness(["lint", "--strict"], { cwd: folder });
    // Queries of JSON run in the worker of the bundle: the end-to-end case asks the built command.
    const findings = said
      .split("\n")
      .filter((line) => /:\d+:\d+:/.test(line) && !line.includes("json-query"));
    expect([code, findings]).toEqual([0, []]);
  });
});

describe("a draft", () => {
  test("has no command that publishes, deploys, tags or deletes", () => {
    const scripts = {
      test: "jest && npm publish",
      smoke: "git push --tags",
      lint: "eslint . --fix && git commit -am lint",
      build: "rm -rf dist && tsc",
      e2e: "kubectl apply -f x && playwright test",
    };
    expect(commandsOf(draftWith({ "package.json": JSON.stringify({ scripts }) }))).toEqual([]);
    const makefile =
      "test:\n\tgo test ./...\n\tgit tag v1\n\nsmoke:\n\tdocker push x\n\nlint:\n\tgolangci-lint run\n";
    expect(commandsOf(draftWith({ Makefile: makefile }))).toEqual(["make lint"]);
    expect(commandsOf(draftWith({ "scripts/test-deploy.sh": "npm publish\n" }))).toEqual([]);
    const taskfile =
      "tasks:\n  test:\n    cmds: [go test ./..., docker buildx build --push .]\n  lint:\n    cmds:\n      - git push\n";
    expect(commandsOf(draftWith({ "Taskfile.yml": taskfile }))).toEqual([]);
  });

  test("leaves out the script that npm writes, and one that waits for changes", () => {
    const scripts = { test: 'echo "Error: no test specified" && exit 1', lint: "eslint --watch" };
    expect(commandsOf(draftWith({ "package.json": JSON.stringify({ scripts }) }))).toEqual([]);
  });

  test("installs a Python package whose modules lie below `src`, but where pytest is told to look there", () => {
    const setupOf = (more: string) =>
      draftWith({
        "pyproject.toml": `[build-system]\nrequires = ["hatchling"]\n[project]\nname = "a"\n[tool.pytest.ini_options]\n${more}`,
        "src/a/__init__.py": "",
        "tests/test_a.py": "def test_a():\n    pass\n",
      }).page.settings.setup.join("\n");
    expect(setupOf("")).toContain("pip install -e . pytest");
    expect(setupOf('pythonpath = ["src"]\n')).toContain("pip install pytest");
  });

  test("takes `-w` for a watch only where it is one: npm names a workspace by it, Jest a number of workers", () => {
    const of = (test: string) =>
      commandsOf(draftWith({ "package.json": JSON.stringify({ scripts: { test } }) }));
    expect(of("npm test -w packages/a && jest -w 2")).toEqual(["npm test"]);
    expect([of("tsc -w"), of("npm test -- -w")]).toEqual([[], []]);
  });

  test("prefers a language's own tool to a task that runs it, and keeps the task that has no such tool", () => {
    const draft = draftWith({
      "go.mod": "module example.com/a\n",
      "a_test.go": "",
      Makefile: "test:\n\tgo test ./...\nsmoke:\n\t./smoke\n",
    });
    expect(commandsOf(draft)).toEqual(["go test ./...", "make smoke", "go vet ./..."]);
  });

  test("takes a Go module with a package at its root for one that others fetch, programs below `cmd` or not", () => {
    const backOf = (files: Readonly<Record<string, string>>) =>
      draftWith({ "go.mod": "module example.com/a\n", ...files }).page.sections[0]?.markdown;
    expect(backOf({ "a.go": "", "cmd/a/main.go": "" })).toContain("Add `retract {tag}`");
    expect(backOf({ "a_test.go": "", "cmd/a/main.go": "" })).toContain("Deploy `{last-tag}` again");
    expect(backOf({ "a.go": "", "main.go": "" })).toContain("Deploy `{last-tag}` again");
  });

  test.each([
    [
      "justfile",
      "test := 'x'\n\n@test *args: build\n  pytest {{args}}\n\nlint:\n  ruff check\n",
      ["just test", "just lint"],
    ],
    ["Justfile", "test target='all' verbose=\"no\":\r\n  cargo test\r\n", ["just test"]],
    ["justfile", "test name:\n  cargo test {{name}}\n\nsmoke +names:\n  ./smoke {{names}}\n", []],
    [
      "Taskfile.yml",
      'version: "3"\nvars:\n  smoke: x\ntasks:\n  test:\n    cmds: [go test ./...]\n',
      ["task test"],
    ],
    [
      "Taskfile.yaml",
      "tasks:\n    'test':\n        cmds:\n            - go test ./...\n    lint: go vet ./...\n",
      ["task test", "task lint"],
    ],
    [
      "Taskfile.yml",
      "tasks:\n  test:\n    cmds: [go test ./...]\n\n  smoke:\n    cmds: [git push --tags]\nlint: x\n",
      ["task test"],
    ],
    ["Makefile", ".PHONY: test\ntest:: ## runs them\n\tpytest\n", ["make test"]],
  ])("runs the tasks of a %s that take no argument: %j", (name, text, commands) => {
    expect(commandsOf(draftWith({ [name]: text }))).toEqual(commands);
  });

  test("runs the packages of a workspace once, with the package manager of its root", () => {
    const draft = draftWith({
      "package.json": JSON.stringify({ private: true, scripts: { test: "pnpm -r test", lint: "eslint ." } }),
      "pnpm-workspace.yaml": "packages: [a]\n",
      "a/package.json": JSON.stringify({ name: "a", scripts: { test: "vitest run" } }),
    });
    expect(commandsOf(draft)).toEqual(["pnpm lint", "cd a && pnpm test"]);
  });

  test("tests the members of a Cargo workspace, the modules of Maven and the apps of an umbrella at the root", () => {
    expect(
      commandsOf(
        draftWith({
          "Cargo.toml": '[workspace]\nmembers = ["a"]\n',
          "a/Cargo.toml": '[package]\nname = "a"\nversion = "1.0.0"\n',
        }),
      ),
    ).toEqual(["cargo test --workspace"]);
    expect(
      commandsOf(draftWith({ "pom.xml": "<project/>", "web/pom.xml": "<project><parent/></project>" })),
    ).toEqual(["mvn -B -ntp verify"]);
  });

  test("takes what a workflow or the README runs where nothing else says how it is tested, as a guess", () => {
    const workflow =
      "jobs:\n  test:\n    steps:\n      - run: |\n          pip install tox\n          pytest -q\n";
    const draft = draftWith({ ".github/workflows/ci.yml": workflow });
    expect(commandsOf(draft)).toEqual(["pytest -q"]);
    expect(draft.page.rows[0]?.guess).toContain(".github/workflows/ci.yml runs it");
    const readme = "# A\n\n```sh\n$ ./run-all-tests\n```\n";
    expect(commandsOf(draftWith({ "README.md": readme, "run-all-tests": "" }))).toEqual(["./run-all-tests"]);
    expect(commandsOf(draftWith({ "README.md": readme }))).toEqual([]);
  });

  test("a workflow's steps are read as YAML: quotes and flow style are no part of a command", () => {
    const workflow = "jobs: { test: { runs-on: ubuntu-latest, steps: [{ run: 'go test ./...' }] } }\n";
    expect(commandsOf(draftWith({ ".github/workflows/ci.yml": workflow }))).toEqual(["go test ./..."]);
  });

  test.each(["zig build test", "bazel test //...", "swift test", "stack test --fast"])(
    "takes the test command of a README, whatever tool it is of: %s",
    (command) => {
      const readme = `# A\n\n## Testing\n\n\`\`\`sh\n$ git clone x\n$ ${command}\n\`\`\`\n`;
      const { rows } = draftWith({ "README.md": readme }).page;
      expect(rows.map((row) => [row.command, row.pass])).toEqual([[[command], ["within 10m"]]]);
      expect(rows[0]?.guess).toMatch(/^README\.md runs it, .*is not known/);
    },
  );

  test("says which program of a task the workflow must install, and installs Bats", () => {
    const guessOf = (files: Readonly<Record<string, string>>) =>
      draftWith(files).page.rows.map(({ guess }) => guess);
    const makefile = { Makefile: "test:\n\tpytest -q\n\nlint:\n\tgolangci-lint run\n" };
    expect(guessOf(makefile)).toEqual([
      "the workflow must install pytest",
      "the workflow must install golangci-lint",
    ]);
    const withPackage = { ...makefile, "requirements.txt": "pytest\n" };
    expect(guessOf(withPackage)).toContain("the workflow must install golangci-lint");
    expect(guessOf(withPackage)).not.toContain("the workflow must install pytest");
    const { needs } = draftWith({ justfile: "test:\n  bats tests\n" });
    expect(needs.map(({ tool }) => tool)).toEqual(["just", "bats"]);
    const task = draftWith({ "Taskfile.yml": "tasks:\n  test: go test ./...\n" });
    expect(task.needs.map(({ tool }) => tool)).toEqual(["task"]);
  });

  test("says of a command whose output is not known that its signal is to be written", () => {
    const [row] = draftWith({ Makefile: "test:\n\t./custom\n" }).page.rows;
    expect(row?.pass).toEqual(["within 10m"]);
    expect(row?.guess).toMatch(/is not known/);
  });

  test("drafts what judges style only where the repository uses it: it is green without", () => {
    const rust = { "Cargo.toml": '[package]\nname = "a"\nversion = "1.0.0"\n' };
    const mix = { "mix.exs": "app: :a", "test/a_test.exs": "" };
    const python = { "pyproject.toml": "[tool.ruff]\n[tool.mypy]\n", "test_a.py": "import unittest\n" };
    expect(commandsOf(draftWith(rust))).toEqual(["cargo test"]);
    expect(commandsOf(draftWith(mix))).toEqual(["mix test"]);
    expect(commandsOf(draftWith(python))).toEqual(["python3 -m unittest discover"]);
    const workflow = "jobs:\n  a:\n    steps:\n      - run: X\n";
    const withStep = (files: Readonly<Record<string, string>>, step: string) =>
      commandsOf(draftWith({ ...files, ".github/workflows/ci.yml": workflow.replace("X", step) }));
    expect(withStep(rust, "cargo clippy && cargo fmt --check")).toEqual([
      "cargo test",
      "cargo clippy -- -D warnings",
      "cargo fmt --all --check",
    ]);
    expect(withStep(mix, "mix compile --warnings-as-errors")).toContain("mix compile --warnings-as-errors");
    expect(commandsOf(draftWith({ ...python, "requirements-dev.txt": "ruff==0.8\nmypy\n" }))).toEqual([
      "python3 -m unittest discover",
      "python3 -m mypy .",
      "python3 -m ruff check .",
    ]);
  });

  test("runs Python's tests by what they are written for", () => {
    const test = (text: string, more: Readonly<Record<string, string>> = {}) =>
      commandsOf(draftWith({ "pyproject.toml": "", "tests/test_a.py": text, ...more }));
    expect(test("def test_a():\n    assert True\n")).toEqual(["python3 -m pytest"]);
    expect(test("import unittest\n")).toEqual(["python3 -m unittest discover -s tests"]);
    expect(test("import unittest\n", { "conftest.py": "" })).toEqual(["python3 -m pytest"]);
    expect(test("import unittest\n", { "src/a/__init__.py": "" })).toEqual([
      "PYTHONPATH=src python3 -m unittest discover -s tests",
    ]);
    expect(test("import pytest\n", { "uv.lock": "" })).toEqual(["uv run pytest"]);
  });

  test("installs nothing over what is there, and nothing where nothing is needed", () => {
    const setupOf = (files: Readonly<Record<string, string>>) => draftWith(files).page.settings.setup;
    const needing = JSON.stringify({ scripts: { test: "jest" }, devDependencies: { jest: "30" } });
    expect(setupOf({ "package.json": needing, "package-lock.json": "" })).toEqual([
      "test -d node_modules || npm ci",
    ]);
    expect(setupOf({ "package.json": JSON.stringify({ scripts: { test: "node --test" } }) })).toEqual([]);
    expect(setupOf({ "requirements.txt": "pytest\n", "test_a.py": "" })).toEqual([
      "{ python3 -m pytest --version > /dev/null 2>&1; } || python3 -m pip install -r requirements.txt pytest",
    ]);
    expect(setupOf({ "requirements.txt": "flask\n", "test_a.py": "import unittest\n" })).toEqual([
      `test -z "\${CI:-}" || python3 -m pip install -r requirements.txt`,
    ]);
    expect(setupOf({ "composer.json": JSON.stringify({ require: { php: "8.3" } }) })).toEqual([]);
    expect(setupOf({ Gemfile: 'source "https://rubygems.org"\n' })).toEqual([]);
  });

  test("knows a script by what it calls, and leaves out one that calls what changes the world", () => {
    const scripts = {
      test: "npm run unit",
      unit: "vitest run",
      lint: "run-s style",
      style: "eslint . && npm publish",
    };
    const [row, ...others] = draftWith({ "package.json": JSON.stringify({ scripts }) }).page.rows;
    expect([row?.pass, others]).toEqual([["/^ *Tests +.*[1-9]\\d* passed/"], []]);
    const makefile = "test: unit\n\nunit:\n\tgo test ./...\n\nsmoke: ship\n\nship:\n\tdocker push a\n";
    const [make, ...rest] = draftWith({ Makefile: makefile }).page.rows;
    expect([make?.command, make?.guess, rest]).toEqual([["make test"], null, []]);
  });

  test("looks for no summary that a reporter takes away", () => {
    const passOf = (test: string) =>
      draftWith({ "package.json": JSON.stringify({ scripts: { test } }) }).page.rows[0]?.pass;
    expect(passOf("node --test --test-reporter=dot")).toEqual(["within 10m"]);
    expect(passOf("node --test --test-reporter=tap")).toEqual(["/^. pass [1-9]\\d*$/"]);
  });

  test("says that tests may need the services beside them, and starts none", () => {
    const files = { "test.sh": "", "docker-compose.yml": "services:\n  db:\n    image: postgres\n" };
    const { rows, settings } = draftWith(files).page;
    expect(rows.map(({ guess }) => guess)).toEqual([expect.stringContaining("docker compose up -d --wait")]);
    expect(settings.setup).toEqual([]);
  });

  test("looks for the results of Gradle, which is successful without a test", () => {
    const passOf = (files: Readonly<Record<string, string>>) => draftWith(files).page.rows[0]?.pass;
    expect(passOf({ "build.gradle": "", "src/test/java/ATest.java": "" })).toEqual([
      "BUILD SUCCESSFUL",
      "file build/test-results/test",
    ]);
    expect(passOf({ "build.gradle": "", gradlew: "", "app/src/test/java/ATest.java": "" })).toContain(
      "file app/build/test-results/test",
    );
  });

  test("looks for the words that a script ends with, in quotes or without", () => {
    const passOf = (script: string) => draftWith({ "test.sh": script }).page.rows[0]?.pass;
    expect(passOf("set -e\ntrue\necho all tests passed\n")).toEqual(["all tests passed"]);
    expect(passOf("set -e\ntrue\necho 'all passed: 3'\n")).toEqual(["all passed: 3"]);
    expect(passOf("true\necho done in $SECONDS\n")).toEqual(["within 10m"]);
  });

  test("needs Bats where a row calls it", () => {
    const draft = draftWith({ "test/a.bats": "" });
    expect([commandsOf(draft), draft.needs.map(({ tool }) => tool)]).toEqual([["bats test"], ["bats"]]);
  });

  test("gives no two checks of a folder one name, whatever it is a package of", async () => {
    const files = {
      "api/package.json": JSON.stringify({ scripts: { test: "node --test" } }),
      "api/go.mod": "module example.com/a\n",
      "api/a_test.go": "",
    };
    const { page } = draftWith(files);
    expect(page.rows.map(({ check }) => check)).toEqual(["api tests by npm", "api tests by go", "api build"]);
  });

  test("runs Ruby without Bundler where there is no Gemfile, and finds a gem's version in its gemspec", () => {
    const files = { "a.gemspec": 's.name = "a"\ns.version = "0.1.0"\n', Rakefile: "", "test/test_a.rb": "" };
    const draft = draftWith(files);
    expect(commandsOf(draft)).toEqual(["rake test"]);
    expect(draft.page.settings.versionFrom).toBe("a.gemspec: /\\.version *= *[\"'](.+?)[\"']/");
  });

  test("does not take what is shown or tested with for a package", () => {
    const manifest = JSON.stringify({ scripts: { test: "jest" } });
    expect(
      commandsOf(
        draftWith({ "examples/a/package.json": manifest, "test/fixtures/b/package.json": manifest }),
      ),
    ).toEqual([]);
  });

  test("names the version of packages only where all have the same", () => {
    const at = (version: string) => JSON.stringify({ name: "a", version });
    const same = draftWith({ "a/package.json": at("1.0.0"), "b/package.json": at("1.0.0") });
    const other = draftWith({ "a/package.json": at("1.0.0"), "b/package.json": at("2.0.0") });
    expect(same.page.settings.versionFrom).toBe("json a/package.json: $.version");
    expect(other.page.settings.versionFrom).toBeNull();
  });

  test("puts no name into a command that a shell would take for more", () => {
    const { page } = draftWith({
      "package.json": JSON.stringify({ name: "a'; rm -rf /; '", version: "1.0.0" }),
    });
    expect(page.sections[0]?.markdown).not.toContain("rm -rf");
  });

  test.each([
    ["package.json", "{"],
    ["composer.json", "[]"],
    ["Cargo.toml", "\0"],
    ["pyproject.toml", "]["],
    ["mix.exs", ""],
  ])("reads a broken %s as one that says nothing", (name, text) => {
    expect(() => draftWith({ [name]: text })).not.toThrow();
  });
});

describe("what is said of versions", () => {
  const markdownOf = ({ page }: RepositoryDraft): string => page.sections[0]?.markdown ?? "";

  test.each([
    ["a placeholder", { "package.json": '{"name": "a", "version": "0.0.0-development"}' }],
    [
      "a dependency's",
      {
        "Cargo.toml":
          '[package]\nname = "a"\nversion.workspace = true\n[dependencies.b]\nversion = "2.0.0"\n',
      },
    ],
    ["another tool's", { "pyproject.toml": '[tool.bump]\nversion = "3"\n[project]\nname = "a"\n' }],
    [
      "the parent's",
      {
        "pom.xml":
          "<project>\n  <parent>\n    <version>3.0</version>\n  </parent>\n  <version>1.0</version>\n</project>\n",
      },
    ],
  ])("%s is not the one that is released", (_, files) => {
    expect(draftWith(files).page.settings.versionFrom).toBeNull();
  });

  test("a package with a version of its own is not taken back by the release's", () => {
    const files = {
      "Cargo.toml": '[package]\nname = "a"\nversion = "2.0.0"\n[workspace]\nmembers = ["b", "c"]\n',
      "b/Cargo.toml": '[package]\nname = "b"\nversion = "0.4.0"\n',
      "c/Cargo.toml": '[package]\nname = "c"\nversion = "2.0.0"\n',
    };
    const text = markdownOf(draftWith(files));
    expect(text).toContain("`cargo yank --version {version} a`");
    expect(text).toContain("`cargo yank --version VERSION b`");
    expect(text).toContain("`cargo yank --version {version} c`");
  });

  test("what its author keeps from PyPI is not yanked there", () => {
    const text = markdownOf(
      draftWith({ "pyproject.toml": '[tool.poetry]\nname = "a"\nversion = "1.0"\npackage-mode = false\n' }),
    );
    expect(text).not.toContain("PyPI");
  });

  test("a smoke test says that it may need more than the repository", () => {
    const { page } = draftWith({ "package.json": '{"scripts": {"test:e2e": "playwright test"}}' });
    expect(page.rows[0]?.guess).toContain("a browser, a service or the network");
  });
});
