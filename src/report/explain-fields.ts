import type { ExplainedScript } from "../model/explanation.js";
import { plural } from "../text/count.js";
import { limitDuration } from "../text/duration-text.js";
import { plainText } from "../text/plain-text.js";
import { type Layout, labelled } from "../text/wrap-text.js";

/** A part of what is shown: a line as it stands, or a text that is broken into lines, below a label or by itself. */
export type Entry =
  | string
  | {
      /** `null`: it stands by itself, from the first column on. */
      readonly label: string | null;
      readonly text: string;
      readonly paint: (line: string) => string;
    };

/** A name and what is said of it; nothing where there is nothing to say. */
export function field(label: string, text: string | null, paint = (line: string) => line): Entry[] {
  if (text === null) return [];
  return [{ label, text: plainText(text).replaceAll("\t", "    ").trimEnd(), paint }];
}

/** A text by itself. */
export function sentence(text: string): Entry {
  return { label: null, text, paint: (line) => line };
}

/** The column in which the names of what is explained stand. */
const margin = { indent: 2, labelWidth: 10 } as const;

/** All of it as lines. A colour is laid over lines that are already broken: it has no width. */
export function laidOut(entries: readonly Entry[], width: number): string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === "string") return [entry];
    const { label, text, paint } = entry;
    const layout: Layout = { ...(label === null ? { indent: 0, labelWidth: 0 } : margin), width };
    const before = layout.indent + layout.labelWidth;
    return labelled(label ?? "", text, layout).map(
      (line) => `${line.slice(0, before)}${line.length > before ? paint(line.slice(before)) : ""}`,
    );
  });
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
    `in ${folder}, for at most ${limitDuration(timeoutMs)} an attempt`,
    ...(env.length === 0 ? [] : [`with the ${plural(env.length, "variable")} ${env.join(", ")}`]),
  ].join("\n");
}
