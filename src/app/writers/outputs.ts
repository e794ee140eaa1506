import { attempt } from "../../log/attempt.js";
import { outputsOf } from "../../report/outputs.js";
import { decidesIn, type RunWriter } from "./writer.js";

export const writeOutputs: RunWriter = async (run, _said, { host }) => {
  const outputs = outputsOf(run.results, run.resultsPath, decidesIn(run));
  await attempt(run.log, "the outputs", () => host.setOutputs(outputs));
  await host.log.flush();
};

/** The output `comment-url`, which is known when the comment is written. */
export const writeCommentUrl: RunWriter = async ({ log }, { commentUrl }, { host }) => {
  await host.log.flush();
  await attempt(log, "the outputs", () => host.setOutputs({ "comment-url": commentUrl }));
};
