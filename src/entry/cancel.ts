/**
 * Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor. Who asks a second time is
 * answered by `onSecond`; a runner asks twice as a matter of course, and gets its report.
 */
export function cancelOnSignals(onSecond: () => void = () => undefined): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) onSecond();
    else controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return controller.signal;
}
