import type { JsonAnswer, SignalSources } from "../ports/signal-sources.js";
import { shorten } from "./excerpt.js";
import type { SignalOf } from "./kind.js";
import type { Observation, Observer, Surroundings } from "./observer.js";
import { KeepProbe } from "./streams/output-stream.js";

type JsonSignal = SignalOf<"json">;

/** `json PATH …` of stdout, `json FILE: PATH …` of a file (FORMAT 2 rule 6). */
export function observeJson(signal: JsonSignal, { streams, sources }: Surroundings): Observer {
  const { file } = signal;
  if (file !== null) return () => askFile(signal, file, sources);
  const kept = streams.stdout.keep();
  return () => ask(signal, "stdout", kept.bytes, sources);
}

async function askFile(signal: JsonSignal, file: string, sources: SignalSources): Promise<Observation> {
  const look = await sources.look(file);
  switch (look.kind) {
    case "unusable":
      return { holds: null, reason: look.reason };
    case "missing":
      return { holds: null, reason: `${file} is not there` };
    case "directory":
      return { holds: null, reason: `${file} is a folder` };
    case "file": {
      const kept = new KeepProbe();
      const reading = await sources.read(file, (chunk) => kept.keep(chunk, 0, chunk.length));
      return reading.kind === "unusable"
        ? { holds: null, reason: reading.reason }
        : ask(signal, file, kept.bytes, sources);
    }
  }
}

async function ask(
  signal: JsonSignal,
  source: string,
  json: Buffer | null,
  sources: SignalSources,
): Promise<Observation> {
  if (json === null)
    return { holds: null, reason: `${source} has more than 4 MiB, and \`json\` reads no more` };
  const { path, compare } = signal;
  return toObservation(await sources.ask({ json, path, compare }), source, path);
}

/** What is no JSON text cannot be evaluated, which helps in neither role (rules 6 and 8). */
function toObservation(answer: JsonAnswer, source: string, path: string): Observation {
  switch (answer.kind) {
    case "unusable":
      return { holds: null, reason: answer.reason };
    case "not-json":
      return { holds: null, reason: `${source} is not one JSON text: ${answer.reason}` };
    case "answer": {
      if (answer.found === 0) return { holds: false, saw: shorten(`nothing at ${path}`) };
      const more = answer.holds || answer.found === 1 ? "" : ` and ${answer.found - 1} more`;
      return { holds: answer.holds, saw: shorten(answer.value, 170) + more };
    }
  }
}
