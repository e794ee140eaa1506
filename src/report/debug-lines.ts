import type { SignalResult } from "../model/signal.js";

/** How a script is run, for the debug log. */
interface ScriptSetting {
  readonly title: string;
  readonly shell: string | null;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Names only: values may be secret. */
export function settingLines({ title, shell, workingDirectory, env }: ScriptSetting): string[] {
  return [
    `${title}: shell ${shell ?? "not named (bash with errexit and pipefail, or sh -e)"}`,
    `${title}: working directory ${workingDirectory}`,
    `${title}: environment ${Object.keys(env).sort().join(" ")}`,
  ];
}

/** How each signal was judged. */
export function signalLines(title: string, signals: readonly SignalResult[]): string[] {
  return signals.map((signal) => {
    const { kind, expect, implied, holds, saw, outputLine, reason, note } = signal;
    const what = `${title}: ${implied ? "implied " : ""}${kind} signal ${expect}`;
    const how = holds === null ? "could not be evaluated" : holds ? "holds" : "does not hold";
    const line = outputLine === undefined ? "" : ` on line ${outputLine}`;
    return [`${what} ${how}, saw ${saw}${line}`, reason, note].filter((part) => part).join("; ");
  });
}
