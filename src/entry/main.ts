import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { run } from "../app/run.js";
import { actionsHost } from "../edge/actions-host.js";
import { createLogWriter } from "../edge/log-writer.js";
import { cancelOnSignals } from "./cancel.js";
import { tellFault } from "./fault.js";
import { servicesOf } from "./services.js";
import { readEvent, realWorld } from "./world.js";

const { env } = process;
const cancel = cancelOnSignals();
const exitCode = await main().catch((error: unknown) => tellFault(error, env));
// All is written. A process that could not be ended, a reader that stands still, or a server that does not answer
// would keep this one alive until it is killed.
process.exit(exitCode);

async function main(): Promise<number> {
  const request = {
    input: (name: string) => getInput(name, { trimWhitespace: false }),
    cwd: process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    resultsPath: null,
    event: await readEvent(env),
    cancel,
  };
  const host = actionsHost(createLogWriter(process.stdout, cancel));
  return (await run(request, realWorld(host, env, servicesOf(env)))).exitCode;
}
