import type { StrengthenedBy } from "../model/check-field-row.js";
import type { Check } from "../model/checklist.js";

/** What a field held and holds, as a check and as a text. */
interface Sides {
  readonly base: Check;
  readonly head: Check;
  readonly before: string | null;
  readonly after: string | null;
}

/** Whether a change of a value is one of those that are known to strengthen the gate. */
export function strengthens(by: StrengthenedBy, sides: Sides): boolean {
  return ways[by](sides);
}

const ways: { readonly [By in StrengthenedBy]: (sides: Sides) => boolean } = {
  // Entries are compared one by one.
  "an entry more": () => false,
  "`required`": ({ after }) => after === "required",
  "a shorter time": ({ base, head }) => head.timeoutMs < base.timeoutMs,
  "none any more": ({ after }) => after === null,
  "a wider choice": ({ base: { only: old }, head: { only: now } }) =>
    now === null || (old?.every((kind) => now.includes(kind)) ?? false),
  "an earlier moment": ({ base, head }) => isEarlier(base.notBefore, head.notBefore),
  "an earlier end": ({ base, head }) => isShorter(base.waived, head.waived),
};

/** None is earlier than any; two that count from different things cannot be told. */
function isEarlier(old: Check["notBefore"], now: Check["notBefore"]): boolean {
  if (now === null) return true;
  if (old?.kind === "moment" && now.kind === "moment") return now.at < old.at;
  return old?.kind === "after" && now.kind === "after" && old.event === now.event && now.ms < old.ms;
}

/** Given by the same person, for the same reason. */
function isShorter(old: Check["waived"], now: Check["waived"]): boolean {
  if (now === null) return true;
  return old !== null && old.by === now.by && old.reason === now.reason && now.until < old.until;
}
