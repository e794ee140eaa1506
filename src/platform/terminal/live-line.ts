import type { LogWriter, Progress } from "../../ports/host.js";
import { cutToWidth } from "../../text/cut-to-width.js";
import { displayWidth } from "../../text/display-width.js";
import { limitDuration } from "../../text/duration-text.js";
import { oneLine } from "../../text/one-line.js";
import { TameOutput } from "./tame-output.js";

interface LiveLineOptions {
  readonly log: LogWriter;
  /** Of the terminal, as it is now. */
  readonly columns: () => number;
  readonly paint: (text: string) => string;
  /** Writes past the log, at once. */
  readonly writeNow: (text: string) => void;
}

interface LiveLine {
  /** The log, which makes room for itself. */
  readonly log: LogWriter;
  /** Shows that something runs, until the function it gives back is called. */
  show(title: string, progress: Progress): () => void;
  /** Takes the line away at once, for somebody who writes past the log; whether there was one. */
  clear(): boolean;
}

interface Running {
  readonly title: string;
  readonly progress: Progress;
  /** In milliseconds, as all times here. */
  readonly since: number;
}

/** So often it is looked at: it changes with each second, and is drawn again soon after the log has taken its place. */
const tickMs = 100;

/**
 * Keeps one line below the log of a terminal (DESIGN 2.3): what runs, for how long, which of how many. It is wiped before
 * anything is written, and drawn again while the log stands at a line's start. What is on the screen then is the log alone,
 * and nothing in that acts on the terminal but colours.
 */
export function liveLine({ log, columns, paint, writeNow }: LiveLineOptions): LiveLine {
  const startedAt = Date.now();
  const running = new Set<Running>();
  let timer: NodeJS.Timeout | null = null;
  const output = new TameOutput();
  let drawn = "";

  const wipe = (write: (text: string) => void): void => {
    if (drawn !== "") write(wiping(displayWidth(drawn), columns()) + output.pen);
    drawn = "";
  };
  const toLog = (text: string): void => void log.write(text);
  const draw = (): void => {
    const text = runningText([...running], Date.now(), startedAt, columns() - 1);
    if (text === drawn || !output.atLineStart) return;
    wipe(toLog);
    toLog(withoutColours(output) + paint(text));
    drawn = text;
  };

  return {
    log: {
      write: (bytes) => {
        if (bytes.length === 0) return undefined;
        wipe(toLog);
        return log.write(output.write(typeof bytes === "string" ? Buffer.from(bytes) : bytes));
      },
      flush: () => log.flush(),
    },
    show: (title, progress) => {
      const one = { title: oneLine(title), progress, since: Date.now() };
      running.add(one);
      timer ??= setInterval(draw, tickMs).unref();
      return () => {
        running.delete(one);
        wipe(toLog);
        // What a command has coloured ends with it.
        if (output.pen !== "") toLog(withoutColours(output));
        output.pen = "";
        if (running.size > 0 || timer === null) return;
        clearInterval(timer);
        timer = null;
      };
    },
    clear: () => {
      if (drawn === "") return false;
      wipe(writeNow);
      // It may still be on its way through the log: what is written next wipes once more.
      drawn = " ";
      return true;
    },
  };
}

function withoutColours({ pen }: TameOutput): string {
  return pen === "" ? "" : "\u001b[0m";
}

/** What takes a drawn line away. A terminal that has become narrower since shows it on several rows. */
function wiping(width: number, columns: number): string {
  const rows = Math.ceil(width / Math.max(1, columns));
  return rows > 1 ? `\u001b[${rows - 1}A\r\u001b[J` : "\r\u001b[K";
}

/** `[7/30] catalog 12 s · 1m 05s in all`, `[10/30] 4 running, the longest catalog 12 s · 1m 05s in all`; of a narrow terminal the time remains. */
function runningText(running: readonly Running[], now: number, startedAt: number, columns: number): string {
  // In the order in which they began.
  const [longest] = running;
  if (longest === undefined) return "";
  const { begun, total } = longest.progress;
  const before =
    (total === 0 ? "" : `[${begun}/${total}] `) +
    (running.length === 1 ? "" : `${running.length} running, the longest `);
  const time = seconds(now - longest.since);
  const inAll = ` · ${seconds(now - startedAt)} in all`;
  const whole = `${before}${longest.title} ${time}${inAll}`;
  if (displayWidth(whole) <= columns) return whole;
  const room = columns - displayWidth(before) - displayWidth(time) - 1;
  return room < 2 ? cutToWidth(whole, columns) : `${before}${cutToWidth(longest.title, room)} ${time}`;
}

function seconds(milliseconds: number): string {
  return limitDuration(Math.floor(milliseconds / 1_000) * 1_000).replace(/^0 ms$/, "0 s");
}
