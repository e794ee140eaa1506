import type { GatePorts } from "../app/gate.js";
import { readResultsTree } from "../platform/files/results-tree.js";
import type { Host } from "../ports/host.js";
import { realPorts } from "./ports.js";

/** Everything that a gate touches, for real. */
export function gatePorts(
  host: Host,
  env: NodeJS.ProcessEnv,
  servers: Parameters<typeof realPorts>[2],
): GatePorts {
  return { ...realPorts(host, env, servers), readResultsTree };
}
