import type { Stream } from "../model/signal.js";
import type { LogWriter } from "../ports/host.js";
import type { OutputSink } from "../ports/processes.js";
import type { OutputTail } from "./output-tail.js";
import type { Relay } from "./relay.js";

/** All that see what a command prints. */
interface CaptureParts {
  /** Sees every byte as it was printed. */
  readonly judge: { write(stream: Stream, chunk: Buffer): void };
  /** Counts what was printed; its `keep` is the relay's `onText`. */
  readonly tail: OutputTail;
  readonly relay: Relay;
  readonly log: Pick<LogWriter, "write">;
  /** Milliseconds until an open line is shown (FORMAT 3.7), or `null`: when it ends. */
  readonly openLineMs: number | null;
  readonly quiet?: Quiet;
}

/** What is said when nothing has been printed for a while, each time anew. */
interface Quiet {
  readonly afterMs: number;
  /** A whole line, or nothing. */
  readonly line: () => string;
}

export interface Capture {
  readonly sink: OutputSink;
  /** After the command: shows what is left, ends its last line, and returns when the log has taken it. */
  end(): Promise<void>;
}

/** A sink that judges, counts and shows what a command prints; it holds the command up while the log is full. */
export function captureOutput({ judge, tail, relay, log, openLineMs, quiet }: CaptureParts): Capture {
  const show = (parts: readonly Buffer[]): Promise<void> | undefined => {
    let last: Promise<void> | undefined;
    for (const part of parts) last = log.write(part) ?? last;
    return last;
  };
  const openLine = openLineTimer(openLineMs, () => void show(relay.flushOpen()));
  const silence = quiet && setInterval(() => void show(relay.interject(quiet.line())), quiet.afterMs);
  return {
    sink: (stream, chunk) => {
      judge.write(stream, chunk);
      tail.count(chunk);
      openLine.start();
      silence?.refresh();
      return show(relay.take(stream, chunk));
    },
    end: async () => {
      openLine.stop();
      clearInterval(silence);
      await show(relay.end());
    },
  };
}

/** Runs out a while after something came, however much comes in between: a row of dots is seen growing. */
function openLineTimer(ms: number | null, onOver: () => void): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  return {
    start: () => {
      if (ms === null) return;
      timer ??= setTimeout(() => {
        timer = null;
        onOver();
      }, ms);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
