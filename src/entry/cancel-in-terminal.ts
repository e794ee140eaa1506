import { cancelOnSignals } from "./cancel.js";
import { outliveTerminal } from "./outlive-terminal.js";

interface DeskSignals {
  /** The run is to stop. */
  readonly cancel: AbortSignal;
  /** Everything that runs is to be killed at once. */
  readonly kill: AbortSignal;
}

const stopping =
  "Stopping: what runs is ended, then come the report and the page's teardown. Press Ctrl-C again to skip teardown.";
const leaving = "Leaving at once: everything that still runs is killed, and teardown is skipped.";

/** How a person at a command line stops a run: once, and again when it takes too long. What happens is said on stderr, as `--json` has stdout. */
export function cancelAtDesk(): DeskSignals {
  outliveTerminal();
  const kill = new AbortController();
  const cancel = cancelOnSignals({
    // Behind the `^C` that the terminal shows.
    first: () => void process.stderr.write(`\n${stopping}\n`),
    again: () => {
      kill.abort();
      process.stderr.write(`\n${leaving}\n`, () => process.exit(130));
      // A terminal that stands still takes nothing.
      setTimeout(() => process.exit(130), 500);
    },
  });
  return { cancel, kill: kill.signal };
}
