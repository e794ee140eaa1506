import type { SeenRun, SeenStream } from "../../draft/learn/seen-run.js";
import type { Stream } from "../../model/signal.js";
import type { ProcessRunner } from "../../ports/processes.js";
import { AnsiStripper } from "../../signals/streams/ansi.js";

/** A finished run of a command, with what it printed, to be judged again by other signals. */
export interface RecordedRun {
  readonly exitCode: number;
  readonly durationMs: number;
  readonly stdout: Recorded;
  readonly stderr: Recorded;
}

/** What a stream printed: its beginning and its end where it was more than is kept. */
interface Recorded {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

/** So much of the beginning and of the end of each stream is kept, in bytes. */
const kept = 2 * 1024 * 1024;

/** Of the end so much is let go at once. */
const piece = 64 * 1024;

/** Keeps what a command prints, beside all else that becomes of it. */
export class OutputRecord {
  readonly #streams = { stdout: new StreamRecord(), stderr: new StreamRecord() };

  take(stream: Stream, chunk: Buffer): void {
    this.#streams[stream].take(chunk);
  }

  finish(exitCode: number, durationMs: number): RecordedRun {
    const { stdout, stderr } = this.#streams;
    return { exitCode, durationMs, stdout: stdout.recorded(), stderr: stderr.recorded() };
  }
}

class StreamRecord {
  readonly #head: Buffer[] = [];
  readonly #tail: Buffer[] = [];
  #headBytes = 0;
  #tailBytes = 0;
  #dropped = false;

  /** The chunk's memory may be used again afterwards. */
  take(chunk: Buffer): void {
    const own = Buffer.from(chunk);
    const first = own.subarray(0, kept - this.#headBytes);
    if (first.length > 0) this.#head.push(first);
    this.#headBytes += first.length;
    if (first.length === own.length) return;
    for (let at = first.length; at < own.length; at += piece) this.#keepLast(own.subarray(at, at + piece));
  }

  #keepLast(bytes: Buffer): void {
    this.#tail.push(bytes);
    this.#tailBytes += bytes.length;
    for (
      let [oldest] = this.#tail;
      oldest && this.#tailBytes - oldest.length >= kept;
      [oldest] = this.#tail
    ) {
      this.#tail.shift();
      this.#tailBytes -= oldest.length;
      this.#dropped = true;
    }
  }

  /** Where something is missing between them, the line that it cut is left out on both sides. */
  recorded(): Recorded {
    const [head, tail] = [Buffer.concat(this.#head), Buffer.concat(this.#tail)];
    if (!this.#dropped) return { bytes: Buffer.concat([head, tail]), whole: true };
    const bytes = [
      head.subarray(0, head.lastIndexOf(lineFeed) + 1),
      tail.subarray(tail.indexOf(lineFeed) + 1),
    ];
    return { bytes: Buffer.concat(bytes), whole: false };
  }
}

const lineFeed = 0x0a;

/** The same processes; what their commands print is kept as well. */
export function recording(processes: ProcessRunner, record: OutputRecord): ProcessRunner {
  return {
    get hidesPipeFailures() {
      return processes.hidesPipeFailures ?? false;
    },
    finds: processes.finds,
    release: () => processes.release(),
    run: (command, sink, cancel, watch) =>
      processes.run(
        command,
        (stream, chunk) => {
          record.take(stream, chunk);
          return sink(stream, chunk);
        },
        cancel,
        watch,
      ),
  };
}

/** What of a run its signals are learnt from. */
export function seenRun({ exitCode, stdout, stderr }: RecordedRun): SeenRun {
  return { exitCode, stdout: seenStream(stdout), stderr: seenStream(stderr) };
}

function seenStream({ bytes, whole }: Recorded): SeenStream {
  const parts: Buffer[] = [];
  const stripper = new AnsiStripper(
    (chunk, from, to) => void parts.push(Buffer.from(chunk.subarray(from, to))),
  );
  stripper.write(bytes);
  stripper.end();
  return { text: Buffer.concat(parts).toString("utf8"), whole };
}
