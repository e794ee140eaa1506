import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { plan } from "../app/plan.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { readEvent } from "./event.js";
import { reportFault } from "./fault.js";
import { realPorts } from "./ports.js";
import { servicesOf } from "./services.js";

const { env } = process;
process.exitCode = await main().catch((error: unknown) => reportFault(error, env));

async function main(): Promise<number> {
  const request = {
    input: (name: string) => getInput(name, { trimWhitespace: false }),
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    goOn: false,
    event: await readEvent(env),
    // It is over in a moment, or ended as a whole.
    cancel: new AbortController().signal,
  };
  const host = actionsHost(createLogWriter(process.stdout));
  return (await plan(request, realPorts(host, env, servicesOf(env)))).exitCode;
}
