import type { ExplainedScript } from "../model/explanation.js";
import { plainText } from "../model/plain-text.js";
import { humanDuration } from "./words.js";
import { labelled } from "./wrap-text.js";

export const indent = "  ";

/** The width of the column in which the names of what is explained stand. */
export const labelWidth = 10;

/** A name and what is said of it, below each other where it is long; nothing where there is nothing to say. */
export function field(label: string, text: string | null): string[] {
  if (text === null) return [];
  return labelled(label, plainText(text).replaceAll("\t", "    ").trimEnd(), indent, labelWidth);
}

type Use = Omit<ExplainedScript, "command">;

/** With which shell, unless that is already shown, where, for how long, and with which variables of its own. */
export function useOf(
  { shell, workingDirectory, timeoutMs, env }: Use,
  shown: Pick<Use, "shell"> | null,
): string {
  const { named, call, problem } = shell;
  const how = problem === null ? `with ${call}` : `cannot be started: ${problem}`;
  const folder = workingDirectory === "." ? "the root" : workingDirectory;
  const unnamed = problem === null ? `${how}, as no shell is named` : how;
  return [
    // What the defaults say is not said again, but for what stands in the way.
    ...(problem === null && shown?.shell.call === shell.call ? [] : [named === null ? unnamed : how]),
    `in ${folder}, for at most ${shortDuration(timeoutMs)} an attempt`,
    ...(env.length === 0 ? [] : [`with the variable${env.length === 1 ? "" : "s"} ${env.join(", ")}`]),
  ].join("\n");
}

/** `10m`, `1h 30m`, `30 s`: without what is zero. */
export function shortDuration(ms: number): string {
  return humanDuration(ms)
    .replace(/ 00[ms]$/, "")
    .replace(".0 s", " s");
}

export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
