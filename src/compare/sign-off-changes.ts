import type { SignOff } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { conditionsText, noConditions } from "../model/sign-offs.js";
import { joinParts } from "../text/join-parts.js";
import { change } from "./change.js";
import { comparedKinds } from "./check-fields.js";

/** Sign-offs that were ticked, unticked, changed, added or removed. They are told apart by their text; of equal ones the first is the first. */
export function signOffChanges(base: readonly SignOff[], head: readonly SignOff[]): GateChange[] {
  const before = numbered(base);
  const after = numbered(head);
  return [
    ...[...after].flatMap(([name, signOff]) => changed(before.get(name), signOff)),
    ...[...before]
      .filter(([name]) => !after.has(name))
      .map(([, signOff]) => signOffChange(1, [item(signOff), null])),
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

/** Its box with the version that it is ticked for is one thing, and what it is demanded for or proved by another. */
function changed(base: SignOff | undefined, head: SignOff): GateChange[] {
  if (base === undefined) return [signOffChange(head.line, [null, item(head)])];
  const pairs = [
    [item(ticked(base)), item(ticked(head))],
    [item({ ...demanded(base), done: head.done }), item(demanded(head))],
  ] as const;
  return pairs.filter(([old, now]) => old !== now).map((pair) => signOffChange(head.line, pair));
}

function signOffChange(
  line: number,
  sides: readonly [before: string | null, after: string | null],
): GateChange {
  return change({ check: null, line }, "sign-off", sides, "weakens");
}

/** As the page has it; all kinds by name are all kinds. */
function item(signOff: SignOff): string {
  const box = `[${signOff.done ? "x" : " "}] ${signOff.text}`;
  return joinParts(" ", [box, conditionsText({ ...signOff, only: comparedKinds(signOff.only) })]);
}

function ticked(signOff: SignOff): SignOff {
  return { ...signOff, ...noConditions, version: signOff.version };
}

function demanded(signOff: SignOff): SignOff {
  return { ...signOff, version: null };
}
