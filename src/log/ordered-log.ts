import type { Spool } from "../ports/files.js";
import type { LogPart, Writer } from "./log-part.js";
import { WaitingPart } from "./waiting-part.js";

interface OrderedLogOptions {
  readonly log: Writer;
  /** How many parts there will be. */
  readonly parts: number;
  readonly newSpool: (index: number) => Spool;
  /** A line of ours as the log takes it. */
  readonly lineText: (text: string) => string;
  /** Whether what had to wait is shown shortened: the run was cancelled. */
  readonly inHurry: () => boolean;
}

/** The parts of a log that are written at the same time and shown one after the other. */
interface OrderedLog {
  part(index: number): LogPart;
  /** Nothing more comes from that part; the next one is shown when all before it have ended. */
  end(index: number): Promise<void>;
  /** Returns when every part has ended and has been shown. */
  shown(): Promise<void>;
}

/** The first part that has not ended is live, the others wait for their turn. */
export function orderedLog({ parts, newSpool, ...options }: OrderedLogOptions): OrderedLog {
  const all = Array.from({ length: parts }, (_, index) => new WaitingPart(newSpool(index), options));
  const shown = showInTurn(all);
  const at = (index: number): WaitingPart => {
    const part = all[index];
    if (part === undefined) throw new RangeError(`The log has no part ${index}`);
    return part;
  };
  return { part: at, end: (index) => at(index).end(), shown: () => shown };
}

async function showInTurn(parts: readonly WaitingPart[]): Promise<void> {
  for (const part of parts) {
    part.goLive();
    await part.ended;
    await part.settled();
  }
}
