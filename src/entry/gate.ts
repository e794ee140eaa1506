import { cancelOnSignals } from "./cancel.js";
import { reportFault } from "./fault.js";
import { openAction } from "./open-action.js";
import { servicesOf } from "./services.js";

const { env } = process;
const cancel = cancelOnSignals();
const exitCode = await main().catch((error: unknown) => reportFault(error, env));
// All is written: what does not end by itself must not keep this process alive.
process.exit(exitCode);

async function main(): Promise<number> {
  const { request, host } = await openAction(env, cancel);
  const [{ gate }, { gatePorts }] = await Promise.all([
    import(/* webpackChunkName: "gate" */ "../app/gate.js"),
    import(/* webpackChunkName: "gate" */ "./gate-ports.js"),
  ]);
  return (await gate({ ...request, results: null }, gatePorts(host, env, servicesOf(env)))).exitCode;
}
