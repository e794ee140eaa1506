import { hasEnded } from "../platform/files/journal.js";

// After a normal end there is nothing to do, and nothing is loaded for it. A post step that fails would fail the job.
const journalPath = process.env["STATE_journal"] || null;
const saidSo = process.env["STATE_ended"] === "true";
if (!hasEnded(journalPath, saidSo)) {
  try {
    await (await import("./finish.js")).finish(journalPath);
  } catch (error) {
    const { faultLine } = await import(/* webpackChunkName: "fault" */ "../app/fault-line.js");
    const what = "The report of a run that was cut short could not be finished:";
    const line = faultLine(what, error, "", process.env);
    await new Promise<void>((resolve) => process.stdout.write(line, () => resolve()));
  }
  // All is written; what could not be ended must not keep this process alive.
  process.exit(0);
}
