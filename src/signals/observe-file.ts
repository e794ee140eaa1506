import type { Content } from "../model/signal.js";
import type { FileLook, SignalSources } from "../ports/signal-sources.js";
import {
  lineCount,
  type Observation,
  type Observer,
  piecesNote,
  type SignalOf,
  type Surroundings,
} from "./observer.js";
import { shorten } from "./streams/excerpt.js";
import { PatternProbe } from "./streams/find-pattern.js";
import { findText, type TextProbe } from "./streams/find-text.js";
import { LinePattern } from "./streams/line-pattern.js";
import { OutputStream } from "./streams/output-stream.js";

/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: looked at before the command and once after it (FORMAT 2 rule 5). */
export async function observeFile(
  { file, content }: SignalOf<"file">,
  { sources }: Surroundings,
): Promise<Observer> {
  const before = await sources.look(file);
  return async () => {
    const now = await sources.look(file);
    switch (now.kind) {
      case "unusable":
        return { holds: null, reason: now.reason };
      case "missing":
        return { holds: false, saw: shorten(`${file} is not there`) };
      case "directory":
        return content === null
          ? { holds: true, saw: history(before, now) }
          : { holds: false, saw: shorten(`${file} is a folder`) };
      case "file":
        return content === null
          ? { holds: true, saw: history(before, now) }
          : search(sources, file, content, history(before, now));
    }
  };
}

type Present = Extract<FileLook, { readonly identity: string }>;

const unchanged = "was already there";

function history(before: FileLook, now: Present): string {
  if (before.kind === "missing") return "was created";
  if (before.kind === now.kind && before.identity === now.identity) return unchanged;
  return "was changed";
}

/** Through the same sieve as a stream, so that a text is found in a log file as it is in output. */
async function search(
  sources: SignalSources,
  file: string,
  asked: Content,
  fate: string,
): Promise<Observation> {
  const content = new OutputStream();
  const probe = await addProbe(content, asked);
  const reading = await sources.read(file, (chunk) => {
    content.write(chunk);
    return content.isAwaited;
  });
  if (reading.kind === "unusable") return { holds: null, reason: reading.reason };
  content.end();
  if (probe instanceof PatternProbe && probe.failure !== null) return { holds: null, reason: probe.failure };
  const note = probe instanceof PatternProbe && probe.metPieces ? { note: piecesNote } : {};
  if (probe.sighting === null)
    return { holds: false, saw: shorten(`not in ${lineCount(content.lines)} of ${file}`), ...note };
  if (fate !== unchanged) return { holds: true, saw: probe.sighting.saw, ...note };
  return { holds: true, saw: `${shorten(probe.sighting.saw, 170)} (${unchanged})`, ...note };
}

async function addProbe(content: OutputStream, asked: Content): Promise<TextProbe | PatternProbe> {
  if (asked.test === "contains") return content.add(findText(asked.text));
  return content.addPattern(await LinePattern.compile(asked.pattern, asked.ignoreCase));
}
