import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { run } from "../app/run.js";
import { actionsHost } from "../edge/actions-host.js";
import { createLogWriter } from "../edge/log-writer.js";
import { cancelOnSignals } from "./cancel.js";
import { servicesOf } from "./services.js";
import { readEvent, realWorld } from "./world.js";

const { env } = process;
const { exitCode } = await run(
  {
    input: (name) => getInput(name, { trimWhitespace: false }),
    cwd: process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    resultsPath: null,
    event: await readEvent(env),
    cancel: cancelOnSignals(),
  },
  realWorld(actionsHost(createLogWriter(process.stdout)), env, servicesOf(env)),
);
process.exitCode = exitCode;
