import { itemsAt, mappingAt, textAt, yamlMapping } from "../../page/yaml/yaml-parts.js";
import { namedTools } from "../learn/tools-of.js";
import { changesTheWorld } from "../risks.js";
import { toolSignals } from "../tool-signals.js";
import type { FoundCommand } from "./ecosystem.js";
import type { RepositoryFacts } from "./facts.js";

/** Tests that workflows or the README run, where nothing else of the repository says how it is tested. */
export function mentionedTests({ texts, paths }: RepositoryFacts): readonly FoundCommand[] {
  const workflows = [...texts].filter(([path]) => path.startsWith(".github/workflows/"));
  const lines = [
    ...workflows.flatMap(([path, text]) => runLines(text).map((line) => ({ line, path }))),
    ...shellLines(texts.get("README.md") ?? "").map((line) => ({ line, path: "README.md" })),
  ];
  const tested = lines.find(({ line }) => isTest(line, paths));
  if (tested === undefined) return [];
  return [
    {
      purpose: "tests",
      command: tested.line,
      script: scriptOf(tested.line, texts),
      guess: `${tested.path} runs it, and nothing else says how it is tested`,
    },
  ];
}

/** One plain command: of a tool that says when tests ran, or a script of the repository that is called so. */
function isTest(line: string, paths: ReadonlySet<string>): boolean {
  if (line.length > 200 || /[|<>$`{}\\]|[^ -~]/.test(line) || changesTheWorld(line)) return false;
  const program = /^\.\/([\w./-]+)/.exec(line)?.[1];
  if (program !== undefined) return paths.has(program) && /test|smoke|check/.test(program);
  if (otherTests.test(line)) return true;
  return namedTools(line).some(
    (tool) => toolSignals[tool].pass.length > 0 && /test|spec|verify|check/i.test(line),
  );
}

/** Tests of tools whose output we do not know. */
const otherTests =
  /^(?:(?:bazel(?:isk)?|swift|sbt|lein|clojure -[MX]:?|stack|cabal|dart|flutter|crystal|dub|gleam|rebar3|dune|opam|meson|zig build|xcodebuild|forge|nim|nimble|julia|pub run) ?|nix flake )(?:-\S+ )*(?:tests?|spec|runtest|eunit|check)(?![\w-])/;

function scriptOf(line: string, texts: RepositoryFacts["texts"]): string {
  const program = /^\.\/([\w./-]+)/.exec(line)?.[1];
  return program === undefined ? line : (texts.get(program) ?? line);
}

/** The commands of `run:` steps, a line each. */
function runLines(workflow: string): string[] {
  const jobs = [...(mappingAt(yamlMapping(workflow), "jobs")?.entries.values() ?? [])];
  return jobs
    .flatMap(({ value }) => itemsAt(value, "steps"))
    .flatMap((step) => (textAt(step, "run") ?? "").split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The lines of fenced shell blocks. */
function shellLines(markdown: string): string[] {
  const blocks = markdown.matchAll(/^```(?:sh|bash|shell|console)?[ \t]*\r?\n([\s\S]*?)^```/gm);
  const inline = [...markdown.matchAll(/`(\.\/[\w./-]+)`/g)].map(([, text = ""]) => text);
  const lines = [...blocks]
    .flatMap(([, block = ""]) => block.split(/\r?\n/))
    .map((line) => line.replace(/^\$ /, "").trim());
  return [...lines, ...inline].filter((line) => line !== "" && !line.startsWith("#"));
}
