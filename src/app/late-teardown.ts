import { runTeardown, type Teardown } from "../checks/teardown.js";
import { attempt } from "../log/attempt.js";
import type { Redaction } from "../model/redact.js";
import type { Results } from "../model/results.js";
import type { Journal } from "../ports/journal.js";
import type { Ports } from "../ports/ports.js";
import { redactResults } from "../redact/redact-results.js";
import { serializeResults } from "../report/results-json.js";
import { endJournal } from "./begin-journal.js";

/**
 * The teardown of a cancelled run, which has reported already. The runner kills us soon: in a job post does it, where
 * there is one. On
 * a command line it is done now, with all the time it takes; who doesn't want to wait asks a second time.
 */
export async function lateTeardown(
  teardown: Teardown,
  told: { readonly results: Results; readonly resultsPath: string; readonly redaction: Redaction },
  journal: Journal,
  ports: Ports,
): Promise<Results> {
  // Post can run it only where the journal tells of it.
  if (ports.journals !== null && teardown.plan !== null && journal.failure === null) {
    journal.note({ kind: "told", results: told.results });
    return told.results;
  }
  const cancel = new AbortController().signal;
  const { log, warnings } = teardown.scripts;
  const before = warnings.length;
  const last = await runTeardown({ ...teardown, cancel }, ports.env);
  const late = warnings.slice(before);
  for (const warning of late) await log.warning(warning);
  const all = { ...told.results, teardown: last, warnings: [...told.results.warnings, ...late] };
  const results = redactResults(all, told.redaction);
  if (last !== null || late.length > 0)
    await attempt(log, "the results file", () =>
      ports.files.writeText(told.resultsPath, serializeResults(results)),
    );
  await endJournal(journal, ports, log);
  return results;
}
