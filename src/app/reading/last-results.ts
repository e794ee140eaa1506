import { readReportedVerdicts } from "../../github/fork/read-reported-verdicts.js";
import type { OffPageProblem } from "../../model/finding.js";
import { quoted } from "../../model/problem.js";
import type { ResultsFile } from "../../model/reported-verdicts.js";
import { digestOf } from "../../page/digest.js";
import { type LastResults, type LeaveOut, leaveOutPassed } from "../../plan/last-results.js";
import type { Ports } from "../../ports/ports.js";
import type { OpenedRun } from "../run-record.js";
import type { Page } from "./read-page.js";

type LastPorts = Pick<Ports, "keptResults" | "readResults">;

/**
 * The results by which `run --failed` chooses: those of the file that was named, else those that were kept of this
 * page. Both are read as a fork's are: ids and verdicts, and what the file says of itself. They only leave checks out.
 */
export async function readLastResults(
  run: Pick<OpenedRun, "failed" | "places" | "temporaryFolder">,
  page: Page,
  ports: LastPorts,
): Promise<LeaveOut | OffPageProblem | null> {
  const { failed, places, temporaryFolder } = run;
  if (failed === null) return null;
  const named = failed.results;
  const read =
    named === null
      ? await readKept(page, ports)
      : readAs(
          await ports.readResults(named, [places.workspace, temporaryFolder]),
          quoted(named, maxPath),
          "Name a results file as `run --results FILE` writes it, inside the workspace or the temporary folder.",
        );
  if ("rule" in read) return read;
  const { path } = read.origin;
  if (path !== page.path && path !== page.inRepository)
    return problem(
      `results of ${path === "" ? "no page" : `the page ${quoted(path)}`}`,
      `results of ${quoted(page.path)}`,
      "Name results of this page, or the page that they are of.",
    );
  const digest = page.bytes === null ? "" : digestOf(page.bytes);
  return (chosen, checks) => leaveOutPassed(chosen, checks, read, digest);
}

/** What is known of a page before a run is added to it; `null` where that is nothing, or nothing that can be read. */
export async function knownResults(page: Page, store: Ports["keptResults"]): Promise<LastResults | null> {
  const file = await store?.read(page);
  const read = file?.kind === "file" ? readReportedVerdicts(file.bytes) : null;
  return read?.kind === "verdicts" ? read : null;
}

async function readKept(
  page: Page,
  { keptResults }: Pick<LastPorts, "keptResults">,
): Promise<LastResults | OffPageProblem> {
  if (keptResults === null)
    return problem("no results to begin with", results, `Within a workflow none are kept. ${nameThem}`);
  const file = await keptResults.read(page);
  const cure = "Run the page with `readiness run`: its results are kept.";
  if (file.kind === "missing") return problem(`no last results of ${quoted(page.path)}`, results, cure);
  if (file.kind === "no-repository")
    return problem(
      "no results to begin with",
      results,
      `They are kept in the git folder, and the page lies in none. ${nameThem}`,
    );
  return readAs(file, `what was kept of ${quoted(page.path)}`, cure);
}

/** Characters of a path that are shown. */
const maxPath = 300;

const results = "the results of an earlier run of this page";
const nameThem =
  "Write them with `readiness run --results results.json`, and name them: `readiness run --failed results.json`.";

function readAs(file: ResultsFile, what: string, cure: string): LastResults | OffPageProblem {
  if (file.kind === "missing") return problem(`nothing at ${what}`, results, cure);
  if (file.kind === "refused") return problem(`${what}, not read because ${file.reason}`, results, cure);
  const read = readReportedVerdicts(file.bytes);
  return read.kind === "verdicts"
    ? read
    : problem(`${what}, which has no results: ${read.problems.join("; ")}`, results, cure);
}

function problem(found: string, expected: string, cure: string): OffPageProblem {
  return { rule: "last-results", found, expected, cure };
}
