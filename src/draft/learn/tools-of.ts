import { type ToolName, toolSignals } from "../tool-signals.js";
import type { KnownTool } from "../tools/known-tool.js";
import { type SeenRun, tellingLines } from "./seen-run.js";

/** Whether a string is the name of a known tool. */
function isTool(name: string): name is ToolName {
  return Object.hasOwn(toolSignals, name);
}

const tools: readonly (readonly [ToolName, KnownTool])[] = Object.entries<KnownTool>(toolSignals).flatMap(
  ([name, signals]) => (isTool(name) ? [[name, signals] as const] : []),
);

/** A line that is longer sums nothing up. In UTF-16 code units. */
const maxLine = 300;

/** So much of a line of a script is looked at: a pattern may go through the line again from each word. */
const maxScriptLine = 2000;

/** The tools that a run was of: those that its script names, and those whose lines it printed. */
export function toolsOf(script: string, { stdout, stderr }: SeenRun): readonly ToolName[] {
  const lines = [...tellingLines(stdout), ...tellingLines(stderr)].filter(({ length }) => length <= maxLine);
  const called = script
    .split("\n")
    .map((line) => line.slice(0, maxScriptLine))
    .join("\n");
  return tools
    .filter(
      ([
        ,
        {
          recognises: { command, output },
        },
      ]) => command.test(called) || (output !== null && lines.some((line) => output.test(line))),
    )
    .map(([name]) => name);
}

/** The tools that a script names, whatever it prints. */
export function namedTools(script: string): readonly ToolName[] {
  return toolsOf(script, nothingSeen);
}

const nothing = { text: "", whole: true };
const nothingSeen: SeenRun = { exitCode: 0, stdout: nothing, stderr: nothing };
