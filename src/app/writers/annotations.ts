import { attempt } from "../../log/attempt.js";
import { decidesIn, type RunWriter } from "./writer.js";

/** The most important findings and the warnings, on the page's lines; elsewhere than on a runner the warnings, in the log. */
export const writeAnnotations: RunWriter = async (run, _said, { host }) => {
  const { results, log } = run;
  // Lines of the base's page are no lines of the change that the runner shows.
  if (host.dialect === "actions" && results.checklist.from === "head") {
    await attempt(log, "the annotations", async () => {
      const { annotationsOf } = await import(/* webpackChunkName: "reports" */ "../../report/annotations.js");
      for (const annotation of annotationsOf(results, decidesIn(run))) await log.annotation(annotation);
    });
  } else {
    for (const warning of results.warnings) await log.warning(warning);
  }
};
