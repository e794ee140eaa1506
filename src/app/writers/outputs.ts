import { attempt } from "../../log/attempt.js";
import { outputsOf } from "../../report/outputs.js";
import { decidesIn, type RunWriter } from "./writer.js";

export const writeOutputs: RunWriter = async (run, _said, { host }) => {
  const outputs = outputsOf(run.results, run.resultsPath, decidesIn(run));
  await attempt(run.log, "the outputs", () => host.setOutputs(outputs));
  await host.log.flush();
};

/**
 * The last word of a run that is not ready, whose outputs stand: they are not all written once more, so that they find
 * room in the first block of a file on a disk that a check has filled.
 */
export const repeatGate: RunWriter = async ({ results, resultsPath, log }, _said, { host }) => {
  await attempt(log, "the outputs", () => host.setOutputs({ gate: results.gate, results: resultsPath }));
  await host.log.flush();
};

/** The output `comment-url`, which is known when the comment is written. */
export const writeCommentUrl: RunWriter = async ({ log }, { commentUrl }, { host }) => {
  await host.log.flush();
  await attempt(log, "the outputs", () => host.setOutputs({ "comment-url": commentUrl }));
};
