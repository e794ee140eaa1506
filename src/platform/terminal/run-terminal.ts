import type { WriteStream } from "node:tty";
import type { Environment } from "../../model/variables.js";
import type { Host, View } from "../../ports/host.js";
import { painter } from "../../text/paint.js";
import { createLogWriter } from "./log-writer.js";
import { terminalHost } from "./terminal-host.js";
import { isLiveTerminal, terminalLooks } from "./terminal-looks.js";

interface RunTerminal {
  readonly host: Host;
  /** Takes the live line away, for somebody who writes past the log; whether there was one. */
  clear(): boolean;
}

interface RunTerminalOptions {
  readonly output: "stdout" | "stderr";
  readonly dialect: "plain" | "workflow";
  readonly amount: View["amount"];
}

/** Where a run writes: a stream, which goes on while a reader stands still, and on a terminal a last line that lives. */
export async function runTerminal(
  { output, dialect, amount }: RunTerminalOptions,
  env: Environment,
): Promise<RunTerminal> {
  const stream: WriteStream = output === "stderr" ? process.stderr : process.stdout;
  const isTerminal = stream.isTTY === true && dialect === "plain";
  const looks = () => terminalLooks(env, isTerminal, stream.columns);
  const { color } = looks();
  const log = createLogWriter(stream);
  const isLive = isTerminal && isLiveTerminal(env);
  const view: View = {
    // A terminal may have another width at the end of a run than at its start.
    get width() {
      return looks().width;
    },
    isLive,
    amount,
  };
  const host = { ...terminalHost(log, isTerminal, color, dialect), view };
  if (!isLive) return { host, clear: () => false };
  const { liveLine } = await import(/* webpackChunkName: "live-line" */ "./live-line.js");
  const live = liveLine({
    log,
    columns: () => stream.columns || view.width,
    paint: (text) => painter(color)(text, "dim"),
    writeNow: (text) => void stream.write(text),
  });
  return { host: { ...host, log: live.log, showRunning: live.show }, clear: live.clear };
}
