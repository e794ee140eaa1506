import type { OffPageProblem } from "../model/finding.js";
import { offPageFinding, quoted } from "../model/problem.js";
import type { Ports } from "../ports/ports.js";
import { readEntry } from "../shards/read-texts.js";
import { digestOfEntry } from "../shards/texts.js";
import { readInput } from "./inputs/read-inputs.js";
import type { OpenedRun } from "./run-record.js";

/** A run with the part of a plan that it is (DESIGN 2.4): by the input `shard`, or by a file on a command line. */
export async function readShard(run: OpenedRun, ports: Pick<Ports, "readResults">): Promise<OpenedRun> {
  const problems: OffPageProblem[] = [];
  const text = await shardText(run, problems, ports);
  const reading = text === null ? null : readEntry(text);
  if (reading?.kind === "problem") {
    const { found, expected, cure } = reading;
    problems.push({ rule: "input", found: `${found}, in ${whereOf(run)}`, expected, cure });
  }
  if (run.failed !== null) problems.push(failedBeside);
  const entry = reading?.kind === "read" ? reading.value : null;
  const shard = entry === null ? null : { ...entry, digest: digestOfEntry(entry) };
  return { ...run, planned: shard, shard, problems: problems.map(offPageFinding) };
}

/** `null`: there is none to read. */
async function shardText(
  run: OpenedRun,
  problems: OffPageProblem[],
  ports: Pick<Ports, "readResults">,
): Promise<string | null> {
  if (run.shardFile === undefined) return readInput("shard", run.input);
  const file = await ports.readResults(run.shardFile, [run.places.workspace, run.temporaryFolder]);
  if (file.kind === "file") return file.bytes.toString("utf8");
  problems.push({
    rule: "input",
    found:
      file.kind === "missing"
        ? `no file at ${whereOf(run)}`
        : `${whereOf(run)}, not read because ${file.reason}`,
    expected: "a file with a plan's shard, inside the workspace or the temporary folder",
    cure: "Write one entry of `matrix.include`, as `readiness plan --json` prints it, into a file, and name that.",
  });
  return null;
}

function whereOf({ shardFile }: OpenedRun): string {
  return shardFile === undefined ? "`shard`" : `\`--shard\` ${quoted(shardFile, 300)}`;
}

const failedBeside: OffPageProblem = {
  rule: "input",
  found: "`--failed` beside `--shard`",
  expected: "one of the two",
  cure: "Leave `--failed` out: a shard runs what its plan says, whatever passed before.",
};
