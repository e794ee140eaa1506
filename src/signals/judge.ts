import type { FilledSignal, Signal, SignalResult, Stream } from "../model/signal.js";
import type { SignalSources } from "../ports/signal-sources.js";
import { messageOf } from "../text/message-of.js";
import { shorten } from "./excerpt.js";
import type { AttemptFacts, Observation, Observer, Surroundings } from "./observer.js";
import { observe } from "./observers.js";
import { OutputStream } from "./streams/output-stream.js";

/** Judges one attempt: watches its output as it comes, and says at the end what became of each signal. */
export interface Judge {
  /** The chunk's memory may be used again afterwards. */
  write(stream: Stream, chunk: Buffer): void;
  /** Once, after both streams have ended; results in the order of the signals. */
  finish(facts: AttemptFacts): Promise<SignalResult[]>;
  /** Of both streams together; complete after `finish`. */
  readonly lines: number;
}

/**
 * Made before the command starts, for it looks at the files that signals name (FORMAT 2 rule 5). Each attempt has
 * its own (rule 9). What cannot be evaluated is never thrown: it is a result whose `holds` is null (rule 8).
 */
export async function createJudge(signals: readonly FilledSignal[], sources: SignalSources): Promise<Judge> {
  const streams = { stdout: new OutputStream(), stderr: new OutputStream() };
  const observers: Observer[] = [];
  for (const filled of signals)
    observers.push(
      filled.signal === null
        ? () => ({ holds: null, reason: filled.missing })
        : await prepare(filled.signal, { streams, sources }),
    );
  return {
    get lines() {
      return streams.stdout.lines + streams.stderr.lines;
    },
    write: (stream, chunk) => streams[stream].write(chunk),
    finish: async (facts) => {
      streams.stdout.end();
      streams.stderr.end();
      const results: SignalResult[] = [];
      for (const [index, signal] of signals.entries())
        results.push(toResult(signal, await conclude(observers[index], facts)));
      return results;
    },
  };
}

async function prepare(signal: Signal, surroundings: Surroundings): Promise<Observer> {
  try {
    return await observe(signal, surroundings);
  } catch (cause) {
    return () => ({ holds: null, reason: messageOf(cause) });
  }
}

async function conclude(observer: Observer | undefined, facts: AttemptFacts): Promise<Observation> {
  try {
    return (await observer?.(facts)) ?? { holds: null, reason: "nothing watched for it" };
  } catch (cause) {
    return { holds: null, reason: messageOf(cause) };
  }
}

function toResult({ role, expect, implied }: FilledSignal, observation: Observation): SignalResult {
  const signal = { kind: role, expect, implied };
  if (observation.holds !== null) return { ...signal, ...observation };
  return { ...signal, holds: null, saw: "could not be evaluated", reason: shorten(observation.reason) };
}
