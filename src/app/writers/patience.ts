/** How long a cancelled run waits for servers, in milliseconds: statuses should still be closed. */
const cancelledPatienceMs = 2_000;

/** What was asked for, or `late` where the run is cancelled and no answer comes in time. */
export async function answered<Answer>(
  asking: Promise<Answer>,
  late: Answer,
  cancel: AbortSignal,
): Promise<Answer> {
  const over = new AbortController();
  const patience = new Promise<Answer>((resolve) => {
    const wait = (): void => {
      const timer = setTimeout(() => resolve(late), cancelledPatienceMs);
      over.signal.addEventListener("abort", () => clearTimeout(timer));
    };
    if (cancel.aborted) wait();
    else cancel.addEventListener("abort", wait, { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([asking, patience]);
  } finally {
    over.abort();
  }
}
