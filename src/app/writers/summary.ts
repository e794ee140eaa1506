import { attempt } from "../../log/attempt.js";
import { decidesIn, type RunWriter } from "./writer.js";

/** The job summary, anew each time. A command line has none, and does not load what renders one. */
export const writeSummary: RunWriter = async (run, { notes, warnings, advice }, { host }) => {
  if (host.dialect !== "actions") return;
  const results = { ...run.results, warnings: [...run.results.warnings, ...warnings] };
  await attempt(run.log, "the job summary", async () => {
    const { renderSummary } = await import(
      /* webpackChunkName: "reports" */ "../../report/markdown/summary.js"
    );
    await host.writeSummary(await renderSummary(results, { decides: decidesIn(run), notes, advice }));
  });
};
