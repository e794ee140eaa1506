import { resolve } from "node:path";
import { emptyHistory } from "../../history/append-run.js";
import { readHistory } from "../../history/read-history.js";
import type { History } from "../../model/history.js";
import { quoted } from "../../model/problem.js";
import type { HistoryFile, HistoryFiles, HistoryPlace } from "../../ports/history-files.js";
import type { Ports } from "../../ports/ports.js";
import type { Inputs } from "../inputs/inputs.js";
import type { OpenedRun } from "../run-record.js";

/** Whose input `history` names a file, relative to where the run began: in a job the workspace. */
export interface HistoryReader extends Pick<OpenedRun, "cwd" | "places" | "temporaryFolder"> {
  readonly inputs: Pick<Inputs, "history">;
}

export interface KnownHistory {
  readonly history: History;
  /** `null`: nothing may be written there. */
  readonly place: HistoryPlace | null;
  /** What a person must know, each with its cure. */
  readonly warnings: readonly string[];
}

/**
 * The history that a user keeps. What stands there and is none is set aside (DESIGN 2.5): it is renamed, told of, and
 * not trusted. Nothing in it can throw.
 */
export async function readKnownHistory(
  { inputs: { history: named }, cwd, places, temporaryFolder }: HistoryReader,
  ports: Pick<Ports, "historyFiles">,
): Promise<KnownHistory> {
  const files = await ports.historyFiles();
  const path = resolve(cwd, named);
  const warnings: string[] = [];
  // Another run may put something else there at any time: then that is looked at.
  for (let look = 0; look < maxLooks; look += 1) {
    const file = await files.read(path, [places.workspace, temporaryFolder]);
    const known = knownOf(file);
    if ("history" in known) return { ...known, warnings: [...warnings, ...known.warnings.map(about(named))] };
    const warning = await setAside(known, files);
    if (warning !== null) warnings.push(about(named)(warning.text));
    if (warning?.isLeft === true) break;
  }
  return { history: emptyHistory, place: null, warnings };
}

const maxLooks = 5;

/** Characters of a path that are shown. */
const maxPath = 300;

function about(named: string): (what: string) => string {
  return (what) => `The history ${quoted(named, maxPath)} ${what}`;
}

/** Something that is no history, and what is wrong with it. */
interface Damaged {
  readonly place: HistoryPlace;
  readonly why: string;
}

function knownOf(file: HistoryFile): KnownHistory | Damaged {
  switch (file.kind) {
    case "missing":
      return { history: emptyHistory, place: file.place, warnings: [] };
    case "refused": {
      const cure = "Set `history` to a file inside of them, which this user may read and write.";
      return { history: emptyHistory, place: null, warnings: [`is left out: ${file.reason}. ${cure}`] };
    }
    case "foreign":
      return { place: file.place, why: `it is ${file.what}` };
    case "file": {
      const { place } = file;
      const reading = readHistory(file.bytes);
      return reading.kind === "problem"
        ? { place, why: reading.problem }
        : { history: reading.history, place, warnings: [] };
    }
  }
}

/** What is said of it; `null`: something else stands there by now. */
async function setAside(
  { place, why }: Damaged,
  files: HistoryFiles,
): Promise<{ readonly text: string; readonly isLeft: boolean } | null> {
  const aside = await files.setAside(place);
  const start = `is none that readiness-action wrote, or is damaged (${why})`;
  switch (aside.kind) {
    case "changed":
      return null;
    case "moved": {
      const cure = "Look at it and remove it; a new history is begun.";
      return {
        text: `${start}: nothing of it counts, and it is now called ${quoted(aside.name, maxPath)}. ${cure}`,
        isLeft: false,
      };
    }
    case "refused":
      return {
        text: `${start}: nothing of it counts, and none is kept, because ${aside.reason}. Remove what lies there.`,
        isLeft: true,
      };
  }
}
