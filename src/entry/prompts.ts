import type { Environment } from "../model/variables.js";
import type { Prompts } from "../ports/prompts.js";

/**
 * Asks whoever sits at the terminal; `null` where nobody does: stdin or the output is none, a machine runs it (`CI`), or
 * it is not to ask.
 */
export async function promptsFor(
  options: ReadonlyMap<string, string>,
  env: Environment,
): Promise<Prompts | null> {
  const isSeen = process.stdout.isTTY === true || process.stderr.isTTY === true;
  if (options.has("yes") || env["CI"] || process.stdin.isTTY !== true || !isSeen) return null;
  const { terminalPrompts } = await import("../platform/terminal/prompts.js");
  return terminalPrompts();
}
