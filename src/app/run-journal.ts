import { join } from "node:path";
import { attempt } from "../log/attempt.js";
import { type Journal, noJournal, type PlanRecord } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import { messageOf } from "../text/message-of.js";
import { plainCode } from "../text/plain-code.js";
import { type InputName, inputNames } from "./inputs/input-names.js";
import { inputTable } from "./inputs/input-table.js";
import type { JudgedRun, OpenedRun, PlacedReport } from "./run-record.js";

/**
 * Writes the plan as the journal's first record and tells post where it lies: from here on a run that is killed is
 * finished by post. Nothing of the page may be printed before. A command line has no post: what a killed run would leave there is taken away.
 */
export async function beginJournal(
  run: OpenedRun,
  plan: Pick<PlanRecord, "results" | "teardown">,
  areas: SavedRun["areas"],
  ports: Ports,
): Promise<Journal> {
  if (ports.journals === null) {
    await clearEarlier(run, ports);
    await clear({ path: run.resultsPath, place: run.resultsPath }, run, ports);
    return noJournal;
  }
  const { folder, cancel } = run;
  const path = join(folder, "journal.jsonl");
  const journal = ports.journals.open(path);
  journal.note({ kind: "plan", ...plan, saved: { ...savedRun(run, ports.env), areas } });
  await ports.host.saveState({ journal: path });
  if (cancel.aborted) journal.note({ kind: "cancel" });
  cancel.addEventListener("abort", () => journal.note({ kind: "cancel" }), { once: true });
  return journal;
}

/**
 * Takes away what lies at the places of reports, so that what an earlier run said is not read as the word of this one,
 * should it be killed. Nothing is put there yet: checks may look at the work tree.
 */
export async function clearEarlier(run: OpenedRun, ports: Ports): Promise<void> {
  for (const report of run.reports) await clear(report, run, ports);
}

async function clear(
  { path, place }: Pick<PlacedReport, "path" | "place">,
  { log }: OpenedRun,
  { files }: Ports,
): Promise<void> {
  try {
    await files.removeFile(place);
  } catch (error) {
    await log.warning(
      `What lies at ${plainCode(path)} could not be removed (${messageOf(error)}): until this run has reported, it is an earlier run's word. Check the permissions of its folder.`,
    );
  }
}

/** The run is over, and post has nothing to do: that is written to two places, for a command may have taken the journal or the state away. */
export async function endJournal(
  { journal, log }: Pick<JudgedRun, "journal" | "log">,
  ports: Ports,
): Promise<void> {
  journal.note({ kind: "end" });
  await attempt(log, "the end of the run", () => ports.host.saveState({ ended: "true" }));
}

type SavedRun = PlanRecord["saved"];

/** What post needs to report as main would have. */
function savedRun(run: OpenedRun, env: Ports["env"]): Omit<SavedRun, "areas"> {
  const names = inputNames.filter((name) => !isToken(name));
  return {
    inputs: Object.fromEntries(names.map((name) => [name, run.input(name) ?? ""])),
    context: run.context,
    workspace: run.places.workspace,
    stateFile: env["GITHUB_STATE"] ?? "",
  };
}

/** What main and post are each given by the runner, and what lies in no file. */
function isToken(name: InputName): boolean {
  return "secret" in inputTable[name];
}
