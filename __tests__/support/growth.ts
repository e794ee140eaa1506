/**
 * By how much the processor time of work grows when there is four times as much of it: 4 in linear time, 16 in quadratic.
 * The least of the runs of each: what disturbs a run makes it longer, never shorter. The first run pays for compiling.
 * The greater work comes again only where that is not linear yet. The clock on the wall would measure other processes
 * as well.
 */
export async function growth(work: (times: 1 | 4) => unknown): Promise<number> {
  const least = { 1: Infinity, 4: Infinity };
  const measure = async (times: 1 | 4): Promise<void> => {
    least[times] = Math.min(least[times], await costOf(() => work(times)));
  };
  // What takes less is as much the measuring's as the work's.
  const ratio = (): number => least[4] / Math.max(least[1], 5);
  for (const times of [1, 4, 1, 1] as const) await measure(times);
  for (let round = 1; round < 10 && ratio() >= mostLinear; round += 1)
    for (const times of [4, 1] as const) await measure(times);
  return ratio();
}

/** In between: what is linear stays below, what is quadratic does not. */
export const mostLinear = 9;

/** In ms. */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
