import { isDeepStrictEqual } from "node:util";
import { gateTraits } from "../model/gate-traits.js";
import type { Results } from "../model/results.js";
import { hasPassed } from "../model/verdict-traits.js";
import { countTotals, decides } from "./gate.js";

/** What of results cannot be, as a clause; `null`: they may be as a run writes them. No run writes a gate that its checks do not bear out. */
export function contradictionIn(results: Results): string | null {
  const { checks, totals, gate, reasonCode, failOn = "required" } = results;
  if (!isDeepStrictEqual({ ...totals }, countTotals(checks))) return "its totals are not those of its checks";
  const { isReady } = gateTraits(gate);
  if (isReady !== (reasonCode === "all-passed"))
    return `its \`gate\` is ${gate}, and its \`reasonCode\` ${reasonCode}`;
  const missed = checks.findIndex((check) => decides(check, failOn) && !hasPassed(check));
  return isReady && missed >= 0
    ? `its \`gate\` is ${gate}, and \`checks[${missed}]\`, which decides, did not pass`
    : null;
}
