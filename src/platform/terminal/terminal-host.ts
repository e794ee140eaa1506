import type { Host, LogWriter } from "../../ports/host.js";

/** A person at a command line: plain lines, and on a terminal a last line that says what is running and for how long. */
export function terminalHost(
  log: LogWriter,
  terminal: boolean,
  color: boolean,
  dialect: "workflow" | "plain" = "plain",
): Host {
  const live = terminal ? liveLine(log) : null;
  return {
    dialect,
    color,
    terminal,
    log: live?.log ?? log,
    setOutputs: async () => undefined,
    saveState: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: (title) => live?.show(title) ?? (() => undefined),
  };
}

const clearLine = "\r\u001b[K";
const tickMs = 1_000;

interface Running {
  readonly title: string;
  readonly since: number;
}

/** Keeps one line below the log: wiped before anything is written, drawn again when the log stands at a line's start. */
function liveLine(log: LogWriter): { log: LogWriter; show: (title: string) => () => void } {
  const running = new Set<Running>();
  let timer: NodeJS.Timeout | null = null;
  let drawn = false;
  let atLineStart = true;

  const wipe = (): void => {
    if (drawn) void log.write(clearLine);
    drawn = false;
  };
  const draw = (): void => {
    const text = runningText([...running], Date.now());
    if (text === null || !atLineStart) return;
    void log.write(`${clearLine}… ${text}`);
    drawn = true;
  };

  return {
    log: {
      write: (bytes) => {
        if (bytes.length === 0) return undefined;
        atLineStart = bytes.at(-1) === (typeof bytes === "string" ? "\n" : 0x0a);
        wipe();
        return log.write(bytes);
      },
      flush: () => log.flush(),
    },
    show: (title) => {
      const one = { title, since: Date.now() };
      running.add(one);
      timer ??= setInterval(draw, tickMs).unref();
      return () => {
        running.delete(one);
        wipe();
        if (running.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
  };
}

/** `catalog, 12 s`, or `3 running, the longest catalog, 12 s`; nothing in the first second. */
function runningText(running: readonly Running[], now: number): string | null {
  // In the order in which they began.
  const [longest] = running;
  if (longest === undefined) return null;
  const seconds = Math.round((now - longest.since) / 1_000);
  const several = running.length === 1 ? "" : `${running.length} running, the longest `;
  return seconds === 0 ? null : `${several}${longest.title}, ${seconds} s`;
}
