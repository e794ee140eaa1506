import type { Content } from "../model/signal.js";
import type { FileLook, SignalSources } from "../ports/signal-sources.js";
import { shorten } from "./excerpt.js";
import type { SignalOf } from "./kind.js";
import {
  lineCount,
  type Observation,
  type Observer,
  piecesNote,
  type Surroundings,
  seenAsPart,
} from "./observer.js";
import type { TextProbe } from "./streams/find-text.js";
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
          ? { holds: true, saw: changeOf(before, now) }
          : { holds: false, saw: shorten(`${file} is a folder`) };
      case "file":
        return content === null
          ? { holds: true, saw: changeOf(before, now) }
          : search(sources, file, content, changeOf(before, now));
    }
  };
}

type Present = Extract<FileLook, { readonly identity: string }>;

const unchanged = "was already there";

function changeOf(before: FileLook, now: Present): string {
  if (before.kind === "missing") return "was created";
  if (before.kind === now.kind && before.identity === now.identity) return unchanged;
  return "was changed";
}

/** As a stream is searched, so that a text is found in a log file as it is in output. */
async function search(
  sources: SignalSources,
  file: string,
  asked: Content,
  change: string,
): Promise<Observation> {
  const content = new OutputStream();
  const probe = await addProbe(content, asked);
  const reading = await sources.read(file, (chunk) => {
    content.write(chunk);
    return content.isAwaited;
  });
  if (reading.kind === "unusable") return { holds: null, reason: reading.reason };
  content.end();
  if (probe.failure !== null) return { holds: null, reason: probe.failure };
  const note = piecesNote(probe.metPieces);
  if (probe.match === null && probe.part) return { holds: false, saw: seenAsPart(probe.part).saw, ...note };
  if (probe.match === null)
    return { holds: false, saw: shorten(`not in ${lineCount(content.lines)} of ${file}`), ...note };
  if (change !== unchanged) return { holds: true, saw: probe.match.saw, ...note };
  return { holds: true, saw: `${shorten(probe.match.saw, 170)} (${unchanged})`, ...note };
}

async function addProbe(content: OutputStream, asked: Content): Promise<TextProbe> {
  if (asked.test === "contains") return content.findText(asked);
  return content.findPattern(await LinePattern.compile(asked.pattern, asked.ignoreCase));
}
