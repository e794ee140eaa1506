import { closeSync, openSync } from "node:fs";
import { isatty } from "node:tty";
import { tidy } from "../platform/files/system-error.js";
import { cancelOnSignals } from "./cancel.js";

interface TerminalSignals {
  /** The run is to stop. */
  readonly cancel: AbortSignal;
  /** Everything that runs is to be killed at once. */
  readonly kill: AbortSignal;
}

/** What is said at the first Ctrl-C and at the second. */
interface StopWords {
  readonly stopping: string;
  readonly leaving: string;
}

const wordsOfRun: StopWords = {
  stopping:
    "Stopping: what runs is ended, then come the report and the page's teardown. Press Ctrl-C again to skip teardown.",
  leaving: "Leaving at once: everything that still runs is killed, and teardown is skipped.",
};

/**
 * How a user at a command line stops a run: once, and again when it takes too long. What happens is said on stderr, as
 * `--json` has stdout. `clear` takes the live line away, and with it the `^C` that the terminal shows behind it.
 */
export function cancelInTerminal(clear: () => boolean, words: StopWords = wordsOfRun): TerminalSignals {
  outliveTerminal();
  const kill = new AbortController();
  const say = (text: string, then?: () => void): void => {
    process.stderr.write(`${clear() ? "" : "\n"}${text}\n`, then);
  };
  const cancel = cancelOnSignals({
    first: () => say(words.stopping),
    again: () => {
      kill.abort();
      say(words.leaving, () => process.exit(130));
      // A terminal that stands still takes nothing.
      setTimeout(() => process.exit(130), 500);
    },
  });
  return { cancel, kill: kill.signal };
}

const standard = [0, 1, 2];

/**
 * Lets this process end as it means to when its terminal has been closed: Node puts a terminal's modes back at its
 * end, and aborts where that terminal is gone (`ResetStdio`). What is no terminal any more is closed before.
 */
function outliveTerminal(): void {
  const terminals = standard.filter((descriptor) => isatty(descriptor));
  process.once("exit", () => {
    for (const descriptor of terminals.filter((each) => !isatty(each)))
      tidy(() => {
        closeSync(descriptor);
        // Takes the number that has just become free; Node looks at what it finds there.
        openSync("/dev/null", "r+");
      });
  });
}
