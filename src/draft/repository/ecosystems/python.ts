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
    const runner = folder.has("uv.lock") ? "uv run " : folder.has("poetry.lock") ? "poetry run " : "";
    const section = /^\[(?:project|tool\.poetry)\][^[]*?^name *= *["']([^"']+)["']/ms;
    return {
      published: section.exec(project)?.[1] ?? null,
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

function commandsOf(folder: Folder, text: string, runner: string): readonly FoundCommand[] {
  const python3 = runner === "" ? "python3 -m " : runner;
  const tests = testsOf(folder, text, python3);
  const found: FoundCommand[] = tests === null ? [] : [tests];
  if (/\[tool\.ruff|\bruff\b/.test(text) || folder.has("ruff.toml"))
    found.push({ purpose: "lint", command: `${python3}ruff check .` });
  if (/\[tool\.mypy|\[mypy\]/.test(text) || folder.has("mypy.ini"))
    found.push({ purpose: "types", command: `${python3}mypy .` });
  if (/\[tool\.black/.test(text)) found.push({ purpose: "format", command: `${python3}black --check .` });
  return found;
}

function testsOf(folder: Folder, text: string, python3: string): FoundCommand | null {
  const [first] = folder.find(/^(?:tests?\/)?(?:[\w/]+\/)?(?:test_\w+|\w+_test)\.py$/);
  if (
    /\[tool\.pytest|\[pytest\]|\[tool:pytest\]|\bpytest\b/.test(text) ||
    folder.has("pytest.ini") ||
    folder.has("conftest.py")
  )
    return { purpose: "tests", command: `${python3}pytest` };
  if (folder.has("tox.ini")) return { purpose: "tests", command: `${python3}tox` };
  if (folder.has("manage.py")) return { purpose: "tests", command: "python3 manage.py test" };
  if (first === undefined) return null;
  const [tests = ""] = /^tests?(?=\/)/.exec(first) ?? [];
  const start = tests === "" ? "" : ` -s ${tests}${folder.has(`${tests}/__init__.py`) ? " -t ." : ""}`;
  return {
    purpose: "tests",
    command: `${python3 === "python3 -m " ? python3 : `${python3}python -m `}unittest discover${start}`,
  };
}

function setupOf(folder: Folder, text: string, runner: string): readonly string[] {
  if (runner === "uv run ") return ["uv sync --all-extras --all-groups"];
  if (runner === "poetry run ") return ["poetry install"];
  const extra = /^(?:\[project\.optional-dependencies\][^[]*?^)(test|tests|dev) *=/ms.exec(text)?.[1];
  const setup = folder
    .find(/^requirements(?:[-_.](?:dev|test|tests))?\.txt$/)
    .map((file) => `python3 -m pip install -r ${file}`);
  if (extra !== undefined) setup.push(`python3 -m pip install -e '.[${extra}]'`);
  else if (/^dependencies *= *\[\s*["']/m.test(text)) setup.push("python3 -m pip install -e .");
  return setup;
}

function needsOf(folder: Folder, runner: string): readonly ToolNeed[] {
  const versionFile = folder.has(".python-version") ? folder.at(".python-version") : null;
  const python3 = { ...anyVersion("python"), versionFile };
  if (runner === "uv run ") return [python3, anyVersion("uv")];
  return runner === "poetry run " ? [python3, anyVersion("poetry")] : [python3];
}
