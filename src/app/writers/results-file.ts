import { attempt } from "../../log/attempt.js";
import { serializeResults } from "../../report/results-json.js";
import type { RunWriter } from "./writer.js";

export const writeResultsFile: RunWriter = async ({ results, resultsPath, log }, _said, { files }) => {
  const text = serializeResults(results);
  return {
    resultsWritten: await attempt(log, "the results file", () => files.writeText(resultsPath, text)),
  };
};
