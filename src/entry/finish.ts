import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { cancelOnSignals } from "./cancel.js";
import { readEvent } from "./event.js";
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
      input: (name) => getInput(name, { trimWhitespace: false }),
      journalPath,
      resultsPath: env["STATE_results"] || null,
      failed: null,
      cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
      temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
      event: await readEvent(env),
      cancel,
    },
    realPorts(actionsHost(createLogWriter(process.stdout, cancel)), env, servicesOf(env)),
  );
}
