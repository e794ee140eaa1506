import { hasEnded } from "../edge/journal-end.js";

// After a normal end there is nothing to do, and nothing is loaded for it. A post step that fails would fail the job.
const journalPath = process.env["STATE_journal"] || null;
const saidSo = process.env["STATE_ended"] === "true";
if (journalPath === null || !hasEnded(journalPath, saidSo)) {
  try {
    await (await import("./finish.js")).finish(journalPath);
  } catch (error) {
    const { faultLine } = await import("../app/fault-line.js");
    const what = "The report of a run that was cut short could not be finished:";
    process.stdout.write(faultLine(what, error, "", process.env));
  }
  process.exitCode = 0;
}
