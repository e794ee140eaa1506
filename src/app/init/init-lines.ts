import type { Became, PlacedLine, UnplacedLine } from "../../draft/from/from-draft.js";
import { jobName } from "../../draft/workflow-draft.js";
import type { ProblemText } from "../../model/finding.js";
import type { Places } from "../../model/places.js";
import { quoted } from "../../model/problem.js";
import { findingLines } from "../../report/finding-lines.js";
import { count, grouped } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { oneLine } from "../../text/one-line.js";
import { judgePage, type Page, type PageReading, shownPath } from "../reading/read-page.js";
import type { Drafted } from "./draft-page.js";
import { inputPath, type Targets } from "./targets.js";
import type { FileToWrite } from "./write-files.js";

/** A draft, and what became of it. */
interface Done {
  readonly drafted: Drafted;
  readonly targets: Targets;
  /** The files that were written, or would be. */
  readonly texts: readonly FileToWrite[];
  readonly dryRun: boolean;
  /** Whether a workflow of several jobs was asked for. */
  readonly spread: boolean;
  /** Whether the page goes to another folder than the one that the user stands in, who named none. */
  readonly above: boolean;
}

/** What was written or would be, and what of it may be wrong, each with its line. */
export async function aboutLines(done: Done, reading: PageReading): Promise<string[]> {
  const { drafted, targets, texts, dryRun, spread, above } = done;
  const page = texts.find(({ path }) => path === targets.page.path);
  return [
    ...(above ? [`Drafted for the root of the repository, ${reading.places.root}`] : []),
    ...texts.map(({ name }) => `${dryRun ? "Would write" : "Wrote"} ${oneLine(name)}`),
    ...(targets.ourWorkflow === null
      ? []
      : [
          `${oneLine(targets.ourWorkflow)} uses the action already, and stays as it is.`,
          ...(spread ? [`The jobs for \`--shards\`, to copy: ${manyMachines}`] : []),
        ]),
    ...(page === undefined ? [] : await remarks(drafted, page, reading)),
    ...(drafted.from === null ? [] : [placedLine(drafted.from, drafted.placed)]),
    ...runsOf(drafted.notPlaced).map((run) => notPlaced(drafted.from ?? "", run)),
  ];
}

const manyMachines = "https://github.com/org/readiness-action/blob/main/docs/many-machines.md#the-workflow";

/** Guesses first, then what `lint` says of the page. */
async function remarks(drafted: Drafted, file: FileToWrite, reading: PageReading): Promise<string[]> {
  const name = shownPath(file.path, reading.places.workspace);
  const read = { path: name, inRepository: name, file: file.path };
  const page = await judgePage(read, Buffer.from(file.text, "utf8"), reading);
  const guesses = guessesOf(drafted, file.text, page).map(
    ({ line, guess }) => `${oneLine(file.name)}:${line}: guess: ${oneLine(guess)}`,
  );
  return [...guesses, ...findingLines(page.findings, false)];
}

interface Guess {
  /** From 1. */
  readonly line: number;
  readonly guess: string;
}

function guessesOf({ page: { rows }, ownerGuess }: Drafted, text: string, { checklist }: Page): Guess[] {
  const lines = text.split("\n");
  const owner = lines.findIndex((line) => line.startsWith("owner:"));
  const checks = checklist?.checks ?? [];
  return [
    ...(ownerGuess === null || owner === -1 ? [] : [{ line: owner + 1, guess: ownerGuess }]),
    ...rows.flatMap(({ guess }, index) =>
      guess === null ? [] : [{ line: checks[index]?.place.line ?? 1, guess }],
    ),
  ];
}

/** What the lines of the file became, in the order in which these first come. */
function placedLine(from: string, placed: readonly PlacedLine[]): string {
  const counts = new Map<Became, number>();
  for (const { became } of placed) counts.set(became, (counts.get(became) ?? 0) + 1);
  const parts = Array.from(counts, ([became, number]) => `${becameWords[became]} (${grouped(number)})`);
  const lines = count(placed.length, "line");
  return `${oneLine(from)}: ${lines} placed${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}

const becameWords = {
  row: "rows",
  "to-do": "to-dos",
  "sign-off": "sign-offs",
  guidance: "guidance",
  wait: "waits",
  prose: "prose",
  heading: "headings",
  setting: "settings",
  page: "the page as it is",
} as const satisfies Record<Became, string>;

/** Lines that follow one another and are left out for one reason. */
type Run = readonly [UnplacedLine, ...UnplacedLine[]];

function runsOf(lines: readonly UnplacedLine[]): Run[] {
  const runs: [UnplacedLine, ...UnplacedLine[]][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    // Blank lines are in no list.
    if (run !== undefined && last?.why === line.why && line.line - last.line <= 2) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function notPlaced(from: string, run: Run): string {
  const [{ line, why }] = run;
  const { text } = run.find((each) => /\p{L}/u.test(each.text)) ?? run[0];
  const last = run.at(-1)?.line ?? line;
  const [lines, more] =
    run.length === 1 ? [`${line}`, ""] : [`${line}-${last}`, ` and ${count(run.length - 1, "line")} more`];
  return `${oneLine(from)}:${lines}: not placed: ${cutCharacters(oneLine(text), 120)}${more} (${oneLine(why)})`;
}

/** What is to be done next. */
export function nextLines({ targets, texts, dryRun }: Done, places: Places): string[] {
  if (dryRun) return ["Nothing was written."];
  const { page, workflow, ourWorkflow } = targets;
  const argument = inputPath(page.path, places.root);
  const run = `readiness run${argument === "RELEASE_READINESS.md" ? "" : ` ${argument}`}`;
  const folder =
    places.root === targets.repository ? "" : ` (in ${oneLine(inputPath(places.root, targets.repository))})`;
  const files = texts.length === 1 ? "it" : "both";
  const last =
    workflow === null && ourWorkflow === null
      ? `Commit it, and run the page in a workflow: \`uses: org/readiness-action@v1\`.`
      : `Commit ${files}, open a pull request, and make the job \`${jobName}\` a required status check.`;
  return ["", "Next:", `  1. ${oneLine(run)}${folder}`, `  2. ${last}`];
}

/** There is no row, and nobody to ask for one. `add` needs a page: so one is shown that can be copied. */
export function nothingKnown(root: string): ProblemText {
  return {
    found: `nothing in ${quoted(root, 200)} tells how it is tested`,
    expected: `one of ${lookedFor}`,
    cure: "Nothing was written. Give it the list that your team has (`readiness init --from FILE`), let it ask you at a terminal, or begin with the page below and the command that shows that it works.",
  };
}

const lookedFor =
  "package.json, mix.exs, Cargo.toml, go.mod, pyproject.toml, Gemfile, pom.xml, build.gradle, composer.json, a Makefile, justfile or Taskfile, test scripts, a workflow that runs tests, or a test command in the README";

/** The smallest page. */
export const smallestPage: readonly string[] = [
  "",
  "# Release readiness",
  "",
  "| Area | Command | Pass signal | Rollback |",
  "| --- | --- | --- | --- |",
  "| smoke | `./smoke.sh` | `exit 0` and `all checks passed` | `git revert {sha}` |",
];
