import type { ToolNeed } from "../../tool-need.js";
import { anyVersion, type Ecosystem, type FoundCommand } from "../ecosystem.js";
import type { Folder } from "../folder.js";

/** Python by its project files: pytest, tox or unittest; ruff, mypy and black where they are set up. */
export const python: Ecosystem = {
  manifest: /^(?:pyproject\.toml|setup\.cfg|setup\.py|tox\.ini|requirements\.txt)$/,
  look: (folder) => {
    const text = [
      "pyproject.toml",
      "setup.cfg",
      "tox.ini",
      "requirements.txt",
      "requirements-dev.txt",
      "requirements-test.txt",
    ]
      .map((name) => folder.text(name) ?? "")
      .join("\n");
    const project = folder.text("pyproject.toml") ?? "";
    const runner = folder.has("uv.lock")
      ? "uv run "
      : folder.has("poetry.lock") || /^\[tool\.poetry\]/m.test(project)
        ? "poetry run "
        : "";
    const section = /^\[(?:project|tool\.poetry)\][^[]*?^name *= *["']([^"']+)["']/ms;
    return {
      published: isKept.test(project) ? null : (section.exec(project)?.[1] ?? null),
      commands: commandsOf(folder, text, runner),
      setup: setupOf(folder, text, runner),
      versionFrom: /^version *= *["'][^"']+["']/m.test(project)
        ? { file: "pyproject.toml", rest: `/^version *= *["'](.+)["']/`, json: false }
        : null,
      needs: needsOf(folder, runner),
    };
  },
  takeBack: (name) => [
    `Yank {version} of ${name} on PyPI (Manage, Releases, Yank): pip passes it over unless it is pinned. A file that was once uploaded can never be replaced; publish the next patch release.`,
  ],
};

/** What its author keeps from PyPI. */
const isKept = /^package-mode *= *false|Private *:: */m;

/** Whether a tool is among what the project depends on; a table of its settings alone installs nothing. */
function dependsOn(text: string, tool: string): boolean {
  return new RegExp(`(?:^|["'\\s])${tool}(?=["'\\s=<>~![;,]|$)`, "m").test(text);
}

function commandsOf(folder: Folder, text: string, runner: string): readonly FoundCommand[] {
  const python3 = runner === "" ? "python3 -m " : runner;
  const tests = testsOf(folder, text, python3);
  const found: FoundCommand[] = tests === null ? [] : [tests];
  if (dependsOn(text, "ruff")) found.push({ purpose: "lint", command: `${python3}ruff check .` });
  if (dependsOn(text, "mypy")) found.push(mypyOf(text, python3));
  if (dependsOn(text, "black")) found.push({ purpose: "format", command: `${python3}black --check .` });
  return found;
}

function mypyOf(text: string, python3: string): FoundCommand {
  if (/^(?:files|packages|modules) *=/m.test(text)) return { purpose: "types", command: `${python3}mypy` };
  return { purpose: "types", command: `${python3}mypy .`, guess: "name the packages that mypy is for" };
}

function testsOf(folder: Folder, text: string, python3: string): FoundCommand | null {
  const tests = folder.find(/^(?:tests?\/)?(?:[\w/]+\/)?(?:test_\w+|\w+_test)\.py$/);
  if (isForPytest(folder, text, tests)) return { purpose: "tests", command: `${python3}pytest` };
  if (folder.has("tox.ini")) return { purpose: "tests", command: `${python3}tox` };
  if (folder.has("manage.py")) return { purpose: "tests", command: "python3 manage.py test" };
  const [first] = tests;
  if (first === undefined) return null;
  const [start = ""] = /^tests?(?=\/)/.exec(first) ?? [];
  const from = start === "" ? "" : ` -s ${start}${folder.has(`${start}/__init__.py`) ? " -t ." : ""}`;
  const isSrc = folder.find(/^src\/\w+\/__init__\.py$/).length > 0;
  const run = python3 === "python3 -m " ? python3 : `${python3}python -m `;
  return { purpose: "tests", command: `${isSrc ? "PYTHONPATH=src " : ""}${run}unittest discover${from}` };
}

/** unittest sees no function of a module, and would find no test. */
function isForPytest(folder: Folder, text: string, tests: readonly string[]): boolean {
  if (/\[tool\.pytest|\[pytest\]|\[tool:pytest\]/.test(text) || dependsOn(text, "pytest")) return true;
  if (folder.has("pytest.ini") || folder.find(/(?:^|\/)conftest\.py$/).length > 0) return true;
  return tests.some((path) =>
    /^(?:import pytest|from pytest|(?:async )?def test_)/m.test(folder.text(path) ?? ""),
  );
}

/** What is there already stays: on somebody's own machine nothing is installed into the system's Python. */
function setupOf(folder: Folder, text: string, runner: string): readonly string[] {
  if (runner === "uv run ") return ["uv sync --all-extras --all-groups"];
  if (runner === "poetry run ") return ["poetry install"];
  const commands = commandsOf(folder, text, runner).map(({ command }) => command);
  const tools = ["pytest", "tox", "ruff", "mypy", "black"].filter((tool) =>
    commands.some((command) => command.includes(` ${tool}`)),
  );
  const extra = /^(?:\[project\.optional-dependencies\][^[]*?^)(test|tests|dev) *=/ms.exec(text)?.[1];
  const wanted = folder
    .find(/^requirements(?:[-_.](?:dev|test|tests))?\.txt$/)
    .flatMap((file) => (folder.text(file)?.trim() === "" ? [] : [`-r ${file}`]));
  if (extra !== undefined) wanted.push(`-e '.[${extra}]'`);
  else if (
    /^dependencies *= *\[\s*["']/m.test(text) ||
    (tools.includes("pytest") && liesBelowSrc(folder, text))
  )
    wanted.push("-e .");
  const install = `python3 -m pip install ${[...wanted, ...tools].join(" ")}`;
  if (tools.length > 0) {
    const areThere = tools.map((tool) => `python3 -m ${tool} --version > /dev/null 2>&1`).join(" && ");
    return [`{ ${areThere}; } || ${install}`];
  }
  return wanted.length === 0 ? [] : [`test -z "\${CI:-}" || ${install}`];
}

/** pytest imports what lies below `src` only once it is installed, where nothing tells it to look there. */
function liesBelowSrc(folder: Folder, text: string): boolean {
  const isSrc = folder.find(/^src\/\w+\/__init__\.py$/).length > 0;
  return isSrc && /^\[build-system\]/m.test(text) && !/^pythonpath\b/m.test(text);
}

function needsOf(folder: Folder, runner: string): readonly ToolNeed[] {
  const versionFile = folder.has(".python-version") ? folder.at(".python-version") : null;
  const python3 = { ...anyVersion("python"), versionFile };
  if (runner === "uv run ") return [python3, anyVersion("uv")];
  return runner === "poetry run " ? [python3, anyVersion("poetry")] : [python3];
}
