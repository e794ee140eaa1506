import { attempt } from "../../log/attempt.js";
import type { RunWriter } from "./writer.js";

/**
 * Keeps for `run --failed` what is known of the page's checks. A run in which none was planned adds nothing, nor does
 * a part of a plan: a check may run on several systems, and its gate knows all of them.
 */
export const keepResults: RunWriter = async ({ results, page, log, shard }, _said, { keptResults }) => {
  const checklist = page?.checklist ?? null;
  if (keptResults === null || page === null || checklist === null || shard !== null) return;
  if (results.checks.length === 0) return;
  await attempt(log, "what `run --failed` goes by", async () => {
    const [{ knownResults }, { mergeResults }] = await Promise.all([
      import(/* webpackChunkName: "failed" */ "../reading/last-results.js"),
      import(/* webpackChunkName: "failed" */ "../../plan/last-results.js"),
    ]);
    const ids = checklist.checks.map(({ id }) => id);
    const kept = mergeResults(await knownResults(page, keptResults), results, ids);
    await keptResults.write(page, `${JSON.stringify(kept)}\n`);
  });
};
