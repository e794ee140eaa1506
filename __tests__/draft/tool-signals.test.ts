import { describe, expect, test } from "@jest/globals";
import { toolSignals } from "../../src/draft/tool-signals.js";
import type { KnownTool } from "../../src/draft/tools/known-tool.js";
import { validateSignal } from "../../src/signals/kinds.js";
import { parseSignal } from "../../src/signals/parse-signal.js";
import { remarksOn } from "../../src/signals/remarks/remarks.js";
import { judge } from "../signals/support.js";
import { toolOutputs } from "./tool-outputs.js";

const tools: readonly (readonly [string, KnownTool])[] = Object.entries(toolSignals);
const parts = (text: string) => text.split("\n");

describe("the table of tools", () => {
  test.each(tools)(
    "has signals of %s that parse and compile, and mean nothing else",
    async (_, { pass, fail }) => {
      for (const text of [...pass, ...fail]) {
        const parsed = parseSignal(text);
        expect(parsed.kind).toBe("signal");
        if (parsed.kind === "problem") continue;
        expect(await validateSignal(parsed.signal)).toBeNull();
        const role = pass.includes(text) ? "pass" : "fail";
        const signal = { role, expect: text, implied: false, signal: parsed.signal } as const;
        expect(remarksOn(signal, { timeoutMs: 600_000, onWindows: false })).toEqual([]);
        expect(text).not.toContain("`");
      }
    },
  );

  test.each(tools)("has for %s an output of a green run and one of a broken run", (tool) => {
    const outputs = toolOutputs.filter((output) => output.tool === tool);
    expect(outputs).toHaveLength(1);
    expect(outputs[0]?.green.length).toBeGreaterThan(0);
    expect(outputs[0]?.red.length).toBeGreaterThan(0);
  });

  test.each(tools)(
    "has as the sample of %s a line of a green run that its pass signals hold for",
    async (tool, row) => {
      const { pass, sample } = row;
      if (sample !== "") {
        const known = toolOutputs.find((output) => output.tool === tool)?.green.flatMap(parts);
        expect(known).toContain(sample);
      }
      const [first] = await judge(pass.slice(0, 1), [["stdout", sample]]);
      expect(first?.holds ?? true).toBe(true);
    },
  );

  test.each(toolOutputs)("holds for $tool that was well ($from)", async ({ tool, green }) => {
    const { pass, fail }: KnownTool = toolSignals[tool];
    for (const output of green) {
      expect({
        output,
        pass: (await judge(pass, [["stdout", output]])).filter(({ holds }) => !holds),
      }).toEqual({
        output,
        pass: [],
      });
      expect({
        output,
        fail: (await judge(fail, [["stdout", output]])).filter(({ holds }) => holds),
      }).toEqual({
        output,
        fail: [],
      });
    }
  });

  test.each(toolOutputs)("tells $tool that is broken or ran nothing ($from)", async ({ tool, red }) => {
    const { pass, fail }: KnownTool = toolSignals[tool];
    for (const output of red) {
      const unmet = (await judge(pass, [["stdout", output]])).filter(({ holds }) => !holds);
      const seen = (await judge(fail, [["stdout", output]])).filter(({ holds }) => holds);
      expect({ output, told: unmet.length + seen.length > 0 }).toEqual({ output, told: true });
    }
  });

  test.each(toolOutputs)("recognises $tool by `$script`", ({ tool, script }) => {
    expect(script).toMatch(toolSignals[tool].recognises.command);
  });

  test("recognises a tool by a line of its own where its command is hidden behind a script", () => {
    for (const [tool, { recognises }] of tools) {
      const { output } = recognises;
      if (output === null) continue;
      const printed = toolOutputs.find((known) => known.tool === tool);
      const lines = [...(printed?.green ?? []), ...(printed?.red ?? [])].flatMap(parts);
      expect({ tool, found: lines.some((line) => output.test(line)) }).toEqual({ tool, found: true });
    }
  });
});
