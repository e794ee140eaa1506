import type { Host, LogWriter } from "../model/world.js";

/** A person at a command line: plain lines, and on a terminal a last line that says what is running and for how long. */
export function terminalHost(log: LogWriter, terminal: boolean, color: boolean): Host {
  const live = terminal ? liveLine(log) : null;
  return {
    dialect: "plain",
    color,
    terminal,
    log: live?.log ?? log,
    setOutputs: async () => undefined,
    writeSummary: async () => undefined,
    showRunning: (title) => live?.show(title),
  };
}

const clearLine = "\r\u001b[K";
const tickMs = 1_000;

/** Keeps one line below the log: wiped before anything is written, drawn again when the log stands at a line's start. */
function liveLine(log: LogWriter): { log: LogWriter; show: (title: string | null) => void } {
  let running: { title: string; since: number } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let drawn = false;
  let atLineStart = true;

  const wipe = (): string => {
    const bytes = drawn ? clearLine : "";
    drawn = false;
    return bytes;
  };
  const draw = (): void => {
    if (running === null || !atLineStart) return;
    const seconds = Math.round((Date.now() - running.since) / 1_000);
    if (seconds === 0) return;
    void log.write(`${clearLine}… ${running.title}, ${seconds} s`);
    drawn = true;
  };

  return {
    log: {
      write: (bytes) => {
        if (bytes.length === 0) return undefined;
        atLineStart = bytes.at(-1) === (typeof bytes === "string" ? "\n" : 0x0a);
        const prefix = wipe();
        if (prefix !== "") void log.write(prefix);
        return log.write(bytes);
      },
      flush: () => log.flush(),
    },
    show: (title) => {
      if (timer !== null) clearInterval(timer);
      timer = title === null ? null : setInterval(draw, tickMs).unref();
      running = title === null ? null : { title, since: Date.now() };
      const prefix = wipe();
      if (prefix !== "") void log.write(prefix);
    },
  };
}
