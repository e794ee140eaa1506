import type { CheckResult } from "../../model/results.js";
import { isWaived } from "../../model/waiver.js";
import { sectionOf } from "../check-sections.js";
import { type Decides, isQuiet } from "../labels.js";

/**
 * What a reader looks for: each check is in one of these, in the order in which they are listed. The names stand in the
 * page's address (`#?show=bad`), in which a filtered view is sent: they stay as they are.
 */
export const checkStates = {
  bad: { sign: "✗", title: "Failed", always: true },
  cut: { sign: "✗", title: "Not finished", always: false },
  advisory: { sign: "⚠", title: "Advisory", always: true },
  waived: { sign: "⚠", title: "Waived", always: false },
  pending: { sign: "…", title: "Pending", always: false },
  skip: { sign: "–", title: "Not run", always: true },
  flaky: { sign: "⚠", title: "Flaky or untidy", always: true },
  ok: { sign: "✓", title: "Passed", always: true },
} as const satisfies Record<
  string,
  {
    readonly sign: string;
    readonly title: string;
    /** Whether its filter is shown where no check is in it. */
    readonly always: boolean;
  }
>;

export type CheckState = keyof typeof checkStates;

// `Object.keys` forgets the names of a literal's keys, which are all that it has.
export const stateNames = Object.keys(checkStates) as CheckState[];

export function stateOf(check: CheckResult, decides: Decides): CheckState {
  const section = sectionOf(check);
  if (section === null) return isQuiet(check) ? "ok" : "flaky";
  if (section !== "broken") return states[section];
  if (isWaived(check)) return "waived";
  return decides(check) ? "bad" : "advisory";
}

/** Of what came to no verdict of its own, whether it decides is no matter yet. */
const states = { cut: "cut", "not-run": "skip", waiting: "pending" } as const;
