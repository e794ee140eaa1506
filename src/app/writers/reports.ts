import { reportFormats } from "../../report/formats/formats.js";
import { messageOf } from "../../text/message-of.js";
import { plainCode } from "../../text/plain-code.js";
import type { PlacedReport } from "../run-record.js";
import { decidesIn, type RunWriter } from "./writer.js";

/** The files that `reports` asks for, each by itself. */
export const writeReportFiles: RunWriter = async (run, said, { files }) => {
  const { results, reports, redactor } = run;
  const record = { results, decides: decidesIn(run) };
  const warnings: string[] = [];
  const written: PlacedReport[] = [];
  for (const report of reports) {
    try {
      await files.writeReadable(report.place, await reportFormats[report.format](record));
      written.push(report);
    } catch (error) {
      warnings.push(redactor.redactSentence(notWritten(report, error)));
    }
  }
  return { reports: written, warnings: [...said.warnings, ...warnings] };
};

function notWritten({ format, path }: PlacedReport, error: unknown): string {
  return `The report \`${format}\` could not be written to ${plainCode(path)} (${messageOf(error)}); the verdicts stand. Check the disk and the permissions of the folder, and that no command puts a link in its place.`;
}
