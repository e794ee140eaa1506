import { cancelOnSignals } from "./cancel.js";
import { reportFault } from "./fault.js";
import { openAction } from "./open-action.js";
import { servicesOf } from "./services.js";

const { env } = process;
const cancel = cancelOnSignals();
const exitCode = await main().catch((error: unknown) => reportFault(error, env));
// All is written. A process that could not be ended, a reader that stands still, or a server that does not answer
// would keep this one alive until it is killed.
process.exit(exitCode);

async function main(): Promise<number> {
  const { request, host } = await openAction(env, cancel);
  const [{ run }, { realPorts }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "../app/run.js"),
    import(/* webpackChunkName: "run" */ "./ports.js"),
  ]);
  return (await run(request, realPorts(host, env, servicesOf(env)))).exitCode;
}
