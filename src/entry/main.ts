import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { run } from "../app/run.js";
import { actionsHost } from "../edge/actions-host.js";
import { createLogWriter } from "../edge/log-writer.js";
import { cancelOnSignals } from "./cancel.js";
import { servicesOf } from "./services.js";
import { readEvent, realWorld } from "./world.js";

const { env } = process;
const cancel = cancelOnSignals();
const { exitCode } = await run(
  {
    input: (name) => getInput(name, { trimWhitespace: false }),
    cwd: process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    resultsPath: null,
    event: await readEvent(env),
    cancel,
  },
  realWorld(actionsHost(createLogWriter(process.stdout, cancel)), env, servicesOf(env)),
);
process.exitCode = exitCode;
// A reader that stands still, or a server that does not answer, would keep this process alive until it is killed.
if (cancel.aborted) process.exit();
