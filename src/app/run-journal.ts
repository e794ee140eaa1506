import { join } from "node:path";
import { attempt } from "../log/attempt.js";
import { type Journal, noJournal, type PlanRecord, type SavedRun } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import { type InputName, inputTable } from "./inputs/inputs.js";
import { stateNames } from "./open-run.js";
import type { JudgedRun, OpenedRun } from "./run-record.js";
import type { Coverage } from "./servers.js";

/**
 * Writes the plan as the journal's first record and tells post where it lies: from here on a run that is killed is
 * finished by post. Nothing may be printed before.
 */
export async function beginJournal(
  { folder, cancel }: OpenedRun,
  plan: Omit<PlanRecord, "kind">,
  ports: Ports,
): Promise<Journal> {
  if (ports.journals === null) return noJournal;
  const path = join(folder, "journal.jsonl");
  const journal = ports.journals.open(path);
  journal.note({ kind: "plan", ...plan });
  await ports.host.saveState({ [stateNames.journal]: path });
  if (cancel.aborted) journal.note({ kind: "cancel" });
  cancel.addEventListener("abort", () => journal.note({ kind: "cancel" }), { once: true });
  return journal;
}

/** The run is over, and post has nothing to do: it is told twice, for a command may have taken the journal or the state away. */
export async function endJournal(
  { journal, log }: Pick<JudgedRun, "journal" | "log">,
  ports: Ports,
): Promise<void> {
  journal.note({ kind: "end" });
  await attempt(log, "the end of the run", () => ports.host.saveState({ [stateNames.ended]: "true" }));
}

/** What a run without a whole journal has to say: it may be judged as ever, but not be finished by another. */
export function journalWarnings({ failure }: Journal): string[] {
  return failure === null
    ? []
    : [
        `The run's journal could not be written (${failure}): had the run been killed, nobody could have told how far it had come. Make room in RUNNER_TEMP, see that its folders can be written, and let no command clean it.`,
      ];
}

/** What post needs to report as main would have. */
export function savedRun(run: OpenedRun, { areas }: Coverage, env: Ports["env"]): SavedRun {
  const names = (Object.keys(inputTable) as InputName[]).filter((name) => !isToken(name));
  return {
    inputs: Object.fromEntries(names.map((name) => [name, run.input(name) ?? ""])),
    context: run.context,
    workspace: run.places.workspace,
    stateFile: env["GITHUB_STATE"] ?? "",
    areas,
  };
}

/** What main and post are each given by the runner, and what lies in no file. */
export function isToken(name: InputName): boolean {
  return name === "github-token" || name === "linear-token";
}
