import type { KnownTool } from "./tools/known-tool.js";
import { otherTools } from "./tools/other-tools.js";
import { testTools } from "./tools/test-tools.js";

/**
 * The tools whose output is known. Each row is held by outputs of real runs, or where a tool was not to be had by its
 * documents: `__tests__/draft/tool-outputs.ts`.
 */
export const toolSignals = { ...testTools, ...otherTools } as const satisfies Readonly<
  Record<string, KnownTool>
>;

export type ToolName = keyof typeof toolSignals;
