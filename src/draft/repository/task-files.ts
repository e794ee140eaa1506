import { changesTheWorld } from "../risks.js";
import type { ToolNeed } from "../tool-need.js";
import { anyVersion, type FoundCommand, type Purpose } from "./ecosystem.js";
import { expanded } from "./expanded.js";
import { testScript } from "./facts.js";
import type { Folder } from "./folder.js";

/** What tasks are called that look and change nothing; of those for one purpose the first that there is. */
const taskNames: readonly (readonly [Purpose, RegExp])[] = [
  ["tests", /^(?:tests?|unit|unit[-_:]?tests?|test[-_:](?:unit|all))$/],
  [
    "smoke",
    /^(?:smoke|smoke[-_:]?tests?|test[-_:](?:smoke|e2e|integration)|e2e|integration|release[-_:]check|check[-_:]release)$/,
  ],
  ["types", /^(?:type[-_:]?check|types)$/],
  ["lint", /^(?:lint|vet|check|verify)$/],
  ["format", /^(?:(?:fmt|format)[-_:]check|check[-_:](?:fmt|format))$/],
  ["build", /^(?:build|compile)$/],
];

/** A file of tasks, and how one of them is started. */
interface TaskFile {
  readonly names: readonly string[];
  readonly program: string;
  /**
   * The tasks of its text that run without an argument, as the groups `task`, `needed` (what is run before it, where
   * that stands behind its name) and `script`.
   */
  readonly tasks: RegExp;
  /** The part of its text that holds them, as its first group; without it all of it. */
  readonly part?: RegExp;
  readonly needs: readonly ToolNeed[];
}

const taskFiles: readonly TaskFile[] = [
  {
    names: ["GNUmakefile", "makefile", "Makefile"],
    program: "make",
    tasks:
      /^(?<task>[A-Za-z][\w.-]*)[ \t]*::?(?![:=])(?<needed>[^\n]*)(?<script>(?:\n(?:\t[^\n]*|[ \t]*(?=\n)))*)/gm,
    needs: [],
  },
  {
    names: ["justfile", "Justfile", ".justfile"],
    program: "just",
    // `*args` may be none, and `name='text'` has its text: both run without being given.
    tasks:
      /^@?(?<task>[A-Za-z][\w-]*)(?:[ \t]+(?:\*\$?[\w-]+|[*+]?\$?[\w-]+=(?:'[^'\n]*'|"[^"\n]*"|[\w.-]+)))*[ \t]*:(?!=)(?<needed>[^\n]*)(?<script>(?:\n(?:[ \t]+[^\n]*|[ \t]*(?=\r?\n)))*)/gm,
    needs: [anyVersion("just")],
  },
  {
    names: ["Taskfile.yml", "Taskfile.yaml", "taskfile.yml", "taskfile.yaml"],
    program: "task",
    part: /^tasks:[ \t]*\r?\n((?:(?:[ \t][^\n]*|\r?)(?:\n|$))+)/m,
    tasks:
      /^(?<at> +)(?<quote>["']?)(?<task>[A-Za-z][\w:-]*)\k<quote>:[ \t]*(?<script>[^\n]*(?:\n(?:\k<at> [^\n]*|[ \t]*(?=\r?\n)))*)/gm,
    needs: [anyVersion("task")],
  },
];

/** The tasks of a folder that look and change nothing: make, just and task. */
export function tasksOf(folder: Folder): {
  readonly commands: readonly FoundCommand[];
  readonly needs: readonly ToolNeed[];
} {
  for (const { names, program, part, tasks, needs } of taskFiles) {
    const name = names.find((each) => folder.text(each) !== null);
    if (name === undefined) continue;
    const all = folder.text(name) ?? "";
    const text = part === undefined ? all : (part.exec(all)?.[1] ?? "");
    const bodies = new Map(
      [...text.matchAll(tasks)].map(({ groups: { task = "", needed = "", script = "" } = {} }) => [
        task,
        neededLines(needed, program) + listLines(script),
      ]),
    );
    const calls = new RegExp(`(?:\\b${program}|\\$[({]MAKE[)}])(?:[ :]+-\\S+)*[ :]+([\\w.:-]+)`, "g");
    const commands = taskNames.flatMap(([purpose, pattern]): FoundCommand[] => {
      // Only of those that are wanted: each task may call all others.
      const scripts = [...bodies.keys()]
        .filter((each) => pattern.test(each))
        .map((each) => ({ task: each, script: expanded(each, bodies, calls) }));
      const one = scripts.find(({ script }) => !changesTheWorld(script));
      if (one === undefined) return [];
      const { task, script } = one;
      const called = missing(folder).flatMap((programs) => programs.exec(script)?.[0] ?? []);
      const guess = called.length === 0 ? {} : { guess: `the workflow must install ${called.join(" and ")}` };
      return [{ purpose, command: `${program} ${task}`, script, ...guess }];
    });
    const callsBats = commands.some(({ script = "" }) => /\bbats\b/.test(script));
    if (commands.length > 0) return { commands, needs: callsBats ? [...needs, anyVersion("bats")] : needs };
  }
  return { commands: [], needs: [] };
}

/** Programs that neither a runner nor a step of the drafted workflow has; Python's come with the setup of its package. */
const notOnRunners =
  /\b(?:golangci-lint|staticcheck|govulncheck|shfmt|hadolint|actionlint|trivy|semgrep|cargo[ -](?:nextest|deny|audit)|zig|bazelisk|mdbook|lychee)\b/;
const pythonTools = /\b(?:pytest|tox|nox|ruff|mypy|flake8|pylint|black|pre-commit)\b/;
const pythonPackage = /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[\w.-]*\.txt)$/;

function missing(folder: Folder): readonly RegExp[] {
  return folder.find(pythonPackage).length > 0 ? [notOnRunners] : [notOnRunners, pythonTools];
}

/** A list of commands in brackets, as a line each. */
function listLines(script: string): string {
  return script.replace(
    /\bcmds:[ \t]*\[([^\]\n]*)\]/g,
    (_, list: string) => `\n${list.split(",").join("\n")}`,
  );
}

/** What stands behind a header's colon, as lines that call it. */
function neededLines(needed: string, program: string): string {
  const names = needed.replace(/[#;|].*$/s, "").split(/\s+/);
  return names.flatMap((name) => (/^[A-Za-z][\w.-]*$/.test(name) ? `${program} ${name}\n` : [])).join("");
}

/** Shell scripts that test something, and Bats. */
export function scriptsOf(folder: Folder): readonly FoundCommand[] {
  const scripts = folder.find(testScript).flatMap((path): FoundCommand[] => {
    const script = folder.text(path) ?? "";
    if (changesTheWorld(script) || /^[\w/.-]+$/.exec(path) === null) return [];
    const shell = /^#!.*\b(?:ba|z)sh\b/.test(script) ? "bash" : "sh";
    const purpose = /smoke/.test(path) ? "smoke" : /(?:check|verify)/.test(path) ? "lint" : "tests";
    return [{ purpose, command: `${shell} ${path}`, script }];
  });
  const [bats] = folder.find(/^tests?\/.*\.bats$/);
  return bats === undefined
    ? scripts
    : [...scripts, { purpose: "tests", command: `bats ${bats.split("/")[0]}` }];
}

/** What is said of tests where there are services beside them; they are not started. `null`: there are none. */
export function servicesHint(folder: Folder): string | null {
  const name = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"].find(folder.has);
  return name === undefined
    ? null
    : `where the tests need the services of ${name}, start them in \`setup\`: \`docker compose up -d --wait\``;
}
