import type { Environment } from "../../model/variables.js";

/** How to write where nothing or a terminal is behind the output: with colours or without, and in how many columns. */
export function terminalLooks(
  env: Environment,
  isTerminal: boolean,
  columns: number | undefined,
): { readonly color: boolean; readonly width: number } {
  return { color: wantsColor(env, isTerminal), width: widthOf(env, columns) };
}

/**
 * Whether to colour, as Node's own `tty` decides it: `FORCE_COLOR` first (empty, `1`, `2`, `3` and `true` ask for it,
 * anything else for none), then `NO_COLOR` (any text in it), then whether a terminal is there that knows colours.
 */
function wantsColor(env: Environment, isTerminal: boolean): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return /^(?:|[123]|true)$/.test(forced);
  return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

/** Whether a line of a terminal may be drawn and wiped: not where what it shows is kept (`CI`), nor where it cannot wipe. */
export function isLiveTerminal(env: Environment): boolean {
  return env["TERM"] !== "dumb" && /^(?:|0|false)$/i.test(env["CI"] ?? "");
}

/** Columns to write in: what `COLUMNS` says, else what the terminal has, else what a log is read with. */
function widthOf(env: Environment, columns: number | undefined): number {
  const named = /^[1-9]\d{0,3}$/.test(env["COLUMNS"] ?? "") ? Number(env["COLUMNS"]) : columns;
  return Math.max(narrowest, named || readWithout);
}

/** Below that a text beside its label is no help. */
const narrowest = 40;
const readWithout = 100;
