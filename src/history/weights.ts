import type { History } from "../model/history.js";
import { hasPassed } from "../model/verdict-traits.js";
import { median } from "./median.js";

/** How long a check takes on a system, in milliseconds; `null` where the history does not know it. */
export type CheckWeight = (id: string, system: string) => number | null;

/**
 * How long the checks of a page take, for the balance of a plan (DESIGN 2.4): the median of the runs in which they
 * passed, on that system where the history knows it there, else wherever they ran.
 *
 * @param page its path, as results have it
 */
export function checkWeights({ runs }: History, page: string): CheckWeight {
  const onSystems = new Map<string, number[]>();
  const anywhere = new Map<string, number[]>();
  for (const { checks } of runs.filter(({ page: { path } }) => path === page))
    for (const check of checks.filter(hasPassed)) {
      const { id, system, durationMs } = check;
      add(anywhere, id, durationMs);
      if (system !== undefined) add(onSystems, unit(id, system), durationMs);
    }
  return (id, system) => median(onSystems.get(unit(id, system)) ?? anywhere.get(id) ?? []);
}

/** No id has a blank. */
function unit(id: string, system: string): string {
  return `${id} ${system}`;
}

function add(all: Map<string, number[]>, key: string, value: number): void {
  const values = all.get(key);
  if (values === undefined) all.set(key, [value]);
  else values.push(value);
}
