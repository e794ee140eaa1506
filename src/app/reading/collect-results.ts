import type { ProblemText } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { ResultsFile } from "../../model/reported-verdicts.js";
import type { Results } from "../../model/results.js";
import { readResultsText } from "../../model/results-text.js";
import type { ReadResultsTree } from "../../ports/results-files.js";
import { count } from "../../text/count.js";
import { contradictionIn } from "../../verdict/contradiction.js";

/** Where results are. */
export interface Given {
  /** As it was named. */
  readonly name: string;
  /** Absolute, of a file or a folder; `null`: stdin. */
  readonly path: string | null;
}

interface CollectPorts {
  readonly readResultsTree: ReadResultsTree;
  readonly readStandardInput: () => Promise<Buffer | null>;
}

interface Collected {
  /** The newest first. */
  readonly results: readonly Results[];
  /** Of what was named and is no results file. With one of them nothing is to be shown: what is missing on a page is not seen there. */
  readonly problems: readonly ProblemText[];
  /** The files that they are in, as they are named. */
  readonly sources: readonly string[];
  /** What was passed over. */
  readonly notes: readonly string[];
}

/** Reads the results at each place, and of folders those in them. What is there twice counts once. */
export async function collectResults(
  given: readonly Given[],
  folders: readonly string[],
  ports: CollectPorts,
): Promise<Collected> {
  const known = new Map<string, Results>();
  const problems: ProblemText[] = [];
  const others: string[] = [];
  const sources: string[] = [];
  for (const place of given) {
    let found = 0;
    if (place.name === "") {
      problems.push({ ...noResults, found: "an empty name" });
      continue;
    }
    for await (const { name, file } of filesAt(place, folders, ports)) {
      const look = lookAt(file, name, name !== place.name);
      if (look.kind === "results") {
        known.set(look.text, look.results);
        sources.push(name);
      }
      if (look.kind === "problem") problems.push(look.problem);
      if (look.kind === "other") others.push(name);
      else found += 1;
    }
    if (found === 0) problems.push({ ...noResults, found: `no results in ${shown(place.name)}` });
  }
  const results = [...known.values()].toSorted(newestFirst);
  const notes = others.length === 0 ? [] : [passedOver(others)];
  return { results, problems: problems.slice(0, maxProblems), sources, notes };
}

/** More of them say nothing new. */
const maxProblems = 20;

async function* filesAt(
  { name, path }: Given,
  folders: readonly string[],
  { readResultsTree, readStandardInput }: CollectPorts,
): AsyncGenerator<{ readonly name: string; readonly file: ResultsFile }> {
  if (path !== null) return yield* readResultsTree({ name, path }, folders);
  const bytes = await readStandardInput();
  yield {
    name,
    file: bytes === null ? { kind: "refused", reason: "it has more than 20 MB" } : { kind: "file", bytes },
  };
}

type Look =
  | { readonly kind: "results"; readonly results: Results; readonly text: string }
  | { readonly kind: "problem"; readonly problem: ProblemText }
  /** Of a folder's files: it is about something else. */
  | { readonly kind: "other" };

function lookAt(file: ResultsFile, name: string, isInFolder: boolean): Look {
  if (isInFolder && !/\.json$/i.test(name)) return { kind: "other" };
  const wrong = (why: string, kind: ProblemText = noResults): Look => ({
    kind: "problem",
    problem: { ...kind, found: `${shown(name)}: ${why}` },
  });
  if (file.kind === "missing") return wrong("there is nothing");
  if (file.kind === "refused") return wrong(`it is not read, because ${file.reason}`, notRead);
  const reading = readResultsText(file.bytes);
  if (reading.kind === "problems")
    return isInFolder && reading.isOther ? { kind: "other" } : wrong(reading.problems.join("; "));
  const contradiction = contradictionIn(reading.results);
  return contradiction === null
    ? { kind: "results", results: reading.results, text: JSON.stringify(reading.results) }
    : wrong(`it contradicts itself: ${contradiction}`);
}

const noResults = {
  found: "",
  expected: "a results file as a run writes it",
  cure: "Name the file that the output `results` or `readiness run --results FILE` says, or a folder with such files.",
};

const notRead = {
  found: "",
  expected: "a file of at most 20 MB inside the workspace or the temporary folder, behind no link",
  cure: "Copy it there, or let it come from stdin: `readiness report - < FILE`.",
};

function newestFirst(one: Results, other: Results): number {
  return Date.parse(other.run.startedAt) - Date.parse(one.run.startedAt) || (one.name < other.name ? -1 : 1);
}

function passedOver(names: readonly string[]): string {
  const [first = ""] = names;
  return `Passed over: ${count(names.length, "file")} that ${names.length === 1 ? "is" : "are"} no results (${shown(first)}${names.length === 1 ? "" : ", …"})`;
}

function shown(name: string): string {
  return name === "-" ? "stdin" : quoted(name, 300);
}
