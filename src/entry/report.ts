import { randomUUID } from "node:crypto";
import { reportFork } from "../app/report-fork.js";
import { readResultsFile } from "../platform/files/results-file.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { actionRequest } from "./action-request.js";
import { reportFault } from "./fault.js";
import { servicesOf } from "./services.js";

const { env } = process;
process.exitCode = await main().catch((error: unknown) => reportFault(error, env));

async function main(): Promise<number> {
  const { services } = servicesOf(env);
  const ports = {
    host: actionsHost(createLogWriter(process.stdout)),
    env,
    now: () => new Date(),
    randomToken: () => randomUUID().replaceAll("-", ""),
    connect: (token: string) => services({ github: token, linear: "" }).github,
    readResults: readResultsFile,
  };
  const request = { ...(await actionRequest(env)), cwd: process.cwd() };
  return reportFork(request, ports);
}
