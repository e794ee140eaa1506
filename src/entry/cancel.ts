/** Aborts when the process is asked to stop: Ctrl-C, a cancelled workflow, a supervisor. */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
