import { availableParallelism } from "node:os";

// Many cases wait most of their time: one more than there are processors is under way.
const atOnce = availableParallelism() + 1;

/**
 * Hands each case to `work`, in order, several at a time. Those that are `alone` or `long`, because they measure, take the
 * whole machine or look at all of its processes, come last and one by one.
 */
export async function eachCase(cases, work) {
  const isAlone = ({ alone = false, long = false }) => alone || long;
  const waiting = cases.filter((testCase) => !isAlone(testCase));
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  for (const testCase of cases.filter(isAlone)) await work(testCase);
}
