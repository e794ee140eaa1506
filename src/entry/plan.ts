import { plan } from "../app/plan.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { actionRequest } from "./action-request.js";
import { reportFault } from "./fault.js";
import { realPorts } from "./ports.js";
import { servicesOf } from "./services.js";

const { env } = process;
process.exitCode = await main().catch((error: unknown) => reportFault(error, env));

async function main(): Promise<number> {
  const request = {
    ...(await actionRequest(env)),
    goOn: false,
    // It is over in a moment, or ended as a whole.
    cancel: new AbortController().signal,
  };
  const host = actionsHost(createLogWriter(process.stdout));
  return (await plan(request, realPorts(host, env, servicesOf(env)))).exitCode;
}
