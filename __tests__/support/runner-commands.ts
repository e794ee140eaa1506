/** A command that the runner would have executed. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface RunnerLog {
  /** What it executed, in order; `stop-commands` and its token are not among them. */
  readonly executed: readonly RunnerCommand[];
  /** The lines it shows. */
  readonly shown: readonly string[];
  /** Whether commands are stopped at the end. */
  readonly stopped: boolean;
}

/**
 * Reads a log as actions/runner does: `ActionCommand.TryParseV2` (`::name k=v::data` after leading white space), else
 * `TryParse` (`##[name k=v]data` anywhere in the line), with `ActionCommandManager`'s stop-commands around it.
 */
export function readAsRunner(log: string | Buffer): RunnerLog {
  const executed: RunnerCommand[] = [];
  const shown: string[] = [];
  const registered = new Set<string>(runnerCommands);
  let token: string | null = null;
  for (const line of linesOf(log.toString())) {
    const command = opening.test(line) ? (parseNew(line, registered) ?? parseOld(line, registered)) : null;
    if (command === null || (token !== null && command.name !== token)) {
      shown.push(line);
    } else if (token !== null) {
      registered.delete(token);
      token = null;
    } else if (command.name === "stop-commands") {
      token = command.data.toLowerCase();
      registered.add(token);
    } else {
      executed.push(command);
    }
  }
  return { executed, shown: shown.slice(0, shown.at(-1) === "" ? -1 : undefined), stopped: token !== null };
}

/** Every command that the runner registers (`ActionCommandManager.cs`), `internal-set-repo-path` among them. */
export const runnerCommands = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
] as const;

/** A line ends at LF, CRLF and CR. */
const linesOf = (log: string): string[] => log.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");

/** Of a line without any of these a hundred thousand need not be looked at twice. */
const opening = /[:#]/;

function parseNew(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const trimmed = withoutWeightless(line.replace(/^[\s\u0085]+/u, ""));
  if (!trimmed.startsWith("::")) return null;
  const end = trimmed.indexOf("::", 2);
  return end < 0 ? null : commandOf(trimmed.slice(2, end), trimmed.slice(end + 2), ",", registered);
}

function parseOld(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const text = withoutWeightless(line);
  const start = text.indexOf("##[");
  const end = start < 0 ? -1 : text.indexOf("]", start);
  return end < 0 ? null : commandOf(text.slice(start + 3, end), text.slice(end + 1), ";", registered);
}

/** .NET compares strings by culture where it is not told otherwise, and so passes characters without weight over. */
function withoutWeightless(text: string): string {
  if (/^[\t -~]*$/.test(text)) return text;
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, (found) =>
    /\s/.test(found) ? found : "",
  );
}

function commandOf(
  info: string,
  data: string,
  separator: string,
  registered: ReadonlySet<string>,
): RunnerCommand | null {
  const blank = info.indexOf(" ");
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (!registered.has(name)) return null;
  const pairs = blank < 0 ? [] : info.slice(blank + 1).split(separator);
  const properties = pairs
    .map((pair) => pair.trim().split(/=(.*)/s))
    .filter(([, value]) => value !== undefined && value !== "");
  return {
    name,
    properties: Object.fromEntries(properties.map(([key = "", value = ""]) => [key, unescaped(value)])),
    data: unescaped(data),
  };
}

/** More is undone here than any one of the runner's three tables undoes: `%3A`, `%2C`, `%3B` and `%5D` as well. */
function unescaped(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%3B": ";",
    "%5D": "]",
  };
  return text.replace(/%(?:0D|0A|3A|2C|3B|5D)/g, (found) => escapes[found] ?? found).replaceAll("%25", "%");
}
