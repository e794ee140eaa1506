import { tmpdir } from "node:os";
import { getInput } from "@actions/core";
import { countedName } from "../app/inputs/use-name.js";
import { forgeAt } from "../model/forge.js";
import { earlierUses } from "../platform/files/files.js";
import { actionsHost } from "../platform/terminal/actions-host.js";
import { createLogWriter } from "../platform/terminal/log-writer.js";
import { cancelOnSignals } from "./cancel.js";
import { readEvent } from "./event.js";
import { reportFault } from "./fault.js";
import { servicesOf } from "./services.js";

const { env } = process;
const cancel = cancelOnSignals();
const exitCode = await main().catch((error: unknown) => reportFault(error, env));
// All is written. A process that could not be ended, a reader that stands still, or a server that does not answer
// would keep this one alive until it is killed.
process.exit(exitCode);

async function main(): Promise<number> {
  const temporaryFolder = env["RUNNER_TEMP"] || tmpdir();
  const given = (name: string) => getInput(name, { trimWhitespace: false });
  const earlier = forgeAt(env["GITHUB_API_URL"] ?? "") === "gitea" ? earlierUses(temporaryFolder) : 0;
  const request = {
    input: (name: string) => (name === "name" ? countedName(given(name), earlier) : given(name)),
    cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
    temporaryFolder,
    resultsPath: null,
    failed: null,
    event: await readEvent(env),
    cancel,
  };
  const host = actionsHost(createLogWriter(process.stdout, cancel));
  const [{ run }, { realPorts }] = await Promise.all([
    import(/* webpackChunkName: "run" */ "../app/run.js"),
    import(/* webpackChunkName: "run" */ "./ports.js"),
  ]);
  return (await run(request, realPorts(host, env, servicesOf(env)))).exitCode;
}
