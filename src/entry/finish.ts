import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { actionRequest } from "./action-request.js";
import { cancelOnSignals } from "./cancel.js";
import { servicesOf } from "./services.js";

/** Finishes a run that main did not; loaded only then. */
export async function finish(journalPath: string | null): Promise<void> {
  const { env } = process;
  const cancel = cancelOnSignals();
  const [{ finishRun }, { realPorts }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "../app/post.js"),
    import(/* webpackChunkName: "run" */ "./ports.js"),
  ]);
  await finishRun(
    {
      ...(await actionRequest(env)),
      journalPath,
      resultsPath: env["STATE_results"] || null,
      failed: null,
      cancel,
    },
    realPorts(actionsHost(createLogWriter(process.stdout, cancel)), env, servicesOf(env)),
  );
}
