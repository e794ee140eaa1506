import type { SignOff } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { change } from "./change.js";

/** Sign-offs that were ticked, unticked, added or removed. They are told apart by their text; of equal ones the first is the first. */
export function signOffChanges(base: readonly SignOff[], head: readonly SignOff[]): GateChange[] {
  const before = numbered(base);
  const after = numbered(head);
  return [
    ...[...after].flatMap(([name, signOff]) => changed(before.get(name), signOff)),
    ...[...before].filter(([name]) => !after.has(name)).flatMap(([, signOff]) => changed(signOff, undefined)),
  ];
}

function numbered(signOffs: readonly SignOff[]): Map<string, SignOff> {
  const seen = new Map<string, number>();
  return new Map(
    signOffs.map((signOff) => {
      const number = (seen.get(signOff.text) ?? 0) + 1;
      seen.set(signOff.text, number);
      return [`${number} ${signOff.text}`, signOff];
    }),
  );
}

function changed(base: SignOff | undefined, head: SignOff | undefined): GateChange[] {
  const [before, after] = [base, head].map((signOff) => (signOff === undefined ? null : box(signOff)));
  if (before === after) return [];
  return [
    change({ check: null, line: head?.line ?? 1 }, "sign-off", before ?? null, after ?? null, "weakens"),
  ];
}

/** As the page has it. */
function box({ done, text }: SignOff): string {
  return `[${done ? "x" : " "}] ${text}`;
}
