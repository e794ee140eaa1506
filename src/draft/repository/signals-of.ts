import { keywordOf } from "../../signals/kinds.js";
import { namedTools } from "../learn/tools-of.js";
import { type ToolName, toolSignals } from "../tool-signals.js";
import type { KnownTool } from "../tools/known-tool.js";
import type { FoundCommand } from "./ecosystem.js";

interface FoundSignals {
  readonly pass: readonly string[];
  readonly fail: readonly string[];
  readonly guess: string | null;
}

/**
 * What a command prints when all is well, so that it says more than its exit code: by the tool that it is, by the last
 * word of its script, by the file that it makes. Where nothing tells, a limit of time, and what to write instead.
 */
export function signalsOf({ command, script, makes }: FoundCommand): FoundSignals {
  const called = `${command}\n${script ?? ""}`;
  const tools = toolsIn(called).map((tool): KnownTool => toolSignals[tool]);
  const pass = distinct(tools.flatMap((tool) => tool.pass)).slice(0, maxPass);
  const fail = distinct(tools.flatMap((tool) => tool.fail)).slice(0, maxFail);
  const made = makes === undefined ? [] : [`file ${makes}`];
  if (pass.length + made.length > 0 || fail.length > 0)
    return { pass: [...pass, ...made], fail, guess: null };
  // It shows what it would change, and nothing else.
  if (/^cargo fmt /.test(command)) return { pass: ["stdout empty"], fail: [], guess: null };
  const last = lastEcho(script ?? "");
  if (last !== null) return { pass: [last], fail: [], guess: null };
  return {
    pass: ["within 10m"],
    fail: [],
    guess: "what it prints when all is well is not known; run it, and write a line of that as pass signal",
  };
}

/** Without those whose summary a reporter of its choice takes away, and without what a tool is taken for by a word. */
function toolsIn(script: string): readonly ToolName[] {
  if (/--test-reporter[= ](?!spec|tap)|--reporter[= ](?:json|junit|tap|min|none|silent)\b/.test(script))
    return [];
  const tools = namedTools(script);
  const isTap = (tool: ToolName): boolean => tool === "node-tap";
  return tools.length > 1 ? tools.filter((tool) => !isTap(tool)) : tools;
}

/** A row is read by people. */
const maxPass = 2;
const maxFail = 2;

/** What a script says at its very end, where that is plain text. */
function lastEcho(script: string): string | null {
  const last = script.trimEnd().split("\n").at(-1) ?? "";
  const text = /(?:^|[;&|] *|^[\t ]*@?)echo +(?:"([^"$`\\]+)"|'([^'\\]+)'|([A-Za-z][\w ,.]+))[\t ]*$/
    .exec(last)
    ?.slice(1)
    .find((each) => each !== undefined);
  return text !== undefined && text.trim() === text && /^[\w(].{2,80}$/.test(text) && keywordOf(text) === null
    ? text
    : null;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
