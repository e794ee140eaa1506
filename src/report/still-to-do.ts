import { notKnownMoment } from "../model/moment.js";
import type { VerdictSource } from "../model/reported-verdicts.js";
import type { CheckResult, Results, SignOffResult } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { isPending } from "../model/verdict-traits.js";
import type { Decides } from "./labels.js";

/** What keeps a release from being ready although nothing failed: the block "Still to do" of every report. */
export interface StillToDo {
  /** Checks that wait until a person acts: by what their commands saw, or for want of their moment. Those that decide first. */
  readonly acts: readonly CheckResult[];
  /** Open sign-offs that hold the gate back. */
  readonly signOffs: readonly SignOffResult[];
  /** Checks whose moment is known and has not come, or that wait for others: there is nothing to do now. */
  readonly waits: readonly CheckResult[];
}

/** What is still to do, by what a reader does about it. */
export function stillToDo(
  { checks, signOffs }: Pick<Results, "checks" | "signOffs">,
  decides: Decides,
  source: VerdictSource,
): StillToDo {
  const pending = checks.filter(isPending).sort((a, b) => Number(decides(b)) - Number(decides(a)));
  // What another run started is not known: there the page's to-do is all there is to say.
  const isToAct = (check: CheckResult): boolean =>
    source.kind === "reported"
      ? check.guidance.toDo !== null
      : check.startedAt !== null || lacksMoment(check);
  return {
    acts: pending.filter(isToAct),
    signOffs: signOffs.filter(holdsBack),
    waits: pending.filter((check) => !isToAct(check)),
  };
}

/** Whether it waits for a moment that cannot be known (FORMAT 1.5): its reason says what is missing, and the cure. */
export function lacksMoment({ startedAt, reason }: CheckResult): boolean {
  return startedAt === null && reason.includes(`, ${notKnownMoment}: `);
}

/** Who is asked: the check's owner, else the page's. */
export function ownerOf({ owner }: Pick<CheckResult, "owner">, { checklist }: Results): string | null {
  return owner ?? checklist.owner;
}

/** What a report says where it is nobody: the cure is an `owner`. */
export const nobodyNamed = "nobody is named on the page";
