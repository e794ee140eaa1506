/**
 * A terminal that closes sends SIGHUP (on Windows, too), Ctrl-\ SIGQUIT, and Ctrl-Break on Windows SIGBREAK. What limits
 * our time may send SIGALRM (`perl -e 'alarm …; exec …'`, where there is no `timeout`), SIGXCPU (`ulimit -t`), or SIGUSR2 (nodemon, batch systems).
 */
const stopping = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGBREAK",
  "SIGALRM",
  "SIGXCPU",
  "SIGUSR2",
] as const;

/** So soon after the first, a signal is the same one once more: npm hands Ctrl-C on, a shell and its terminal both hang up. */
const sameMs = 500;

interface Asked {
  /** Called when the process is asked to stop. */
  readonly first?: () => void;
  /** Called when it is asked again. (A runner always asks twice, and gets its report.) */
  readonly again?: () => void;
}

/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor, a terminal that closes. */
export function cancelOnSignals({ first, again }: Asked = {}): AbortSignal {
  const controller = new AbortController();
  let since = 0;
  const stop = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      // A terminal that is closed meanwhile has not asked for anything to be left half done.
      if (signal !== "SIGHUP" && performance.now() - since > sameMs) again?.();
      return;
    }
    since = performance.now();
    first?.();
    controller.abort();
  };
  for (const signal of stopping) process.on(signal, stop);
  return controller.signal;
}
