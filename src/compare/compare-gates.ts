import type { Check, Checklist, SignOff } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { change } from "./change.js";
import { checkChanges } from "./check-fields.js";
import { type Pairs, pairChecks } from "./pair-checks.js";
import { settingChanges } from "./setting-changes.js";

/**
 * Everything in which the gate of one page differs from that of another: by setting, by check and by sign-off.
 * Known to strengthen are a signal or an area that was added, a severity that was raised and a timeout that was
 * shortened. A check that was added decides as well, but its command may prepare what others look for. All else
 * weakens, or may.
 */
export function compareGates(base: Checklist, head: Checklist): GateChange[] {
  const pairs = pairChecks(base.checks, head.checks);
  const newIds = new Map(pairs.kept.map((pair) => [pair.base.id, pair.head.id]));
  const newId = (id: string): string => newIds.get(id) ?? id;
  return [
    ...settingChanges(base.settings, head.settings),
    ...pairs.kept.flatMap((pair) => [
      ...idChange(pair.base, pair.head),
      ...checkChanges(pair.base, pair.head, newId),
    ]),
    ...pairs.added.map((check) =>
      change({ check: check.id, line: check.place.line }, "check", [null, check.command], "adds"),
    ),
    ...pairs.removed.map((check) =>
      change({ check: check.id, line: head.settings.place.line }, "check", [check.command, null], "weakens"),
    ),
    ...orderChange(pairs, base.checks),
    ...signOffChanges(base.signOffs, head.signOffs),
  ];
}

/** The gate of a page that is gone. */
export function deletedPage(path: string): GateChange {
  return change({ check: null, line: 1 }, "page", [path, null], "weakens");
}

function idChange(base: Check, head: Check): GateChange[] {
  if (base.id === head.id) return [];
  return [change({ check: head.id, line: head.place.line }, "id", [base.id, head.id], "weakens")];
}

/** Checks run in page order, and one may rest on what another left. */
function orderChange({ kept }: Pairs, baseChecks: readonly Check[]): GateChange[] {
  const now = new Map(kept.map(({ base, head }) => [base, head]));
  const before = baseChecks.flatMap((check) => now.get(check) ?? []);
  const moved = kept.find(({ head }, index) => before[index] !== head)?.head;
  if (moved === undefined) return [];
  const ids = (checks: readonly Check[]): string => checks.map(({ id }) => id).join(", ");
  const where = { check: null, line: moved.place.line };
  return [change(where, "order", [ids(before), ids(kept.map(({ head }) => head))], "weakens")];
}

/** Sign-offs that were ticked, unticked, added or removed. They are told apart by their text; of equal ones the first is the first. */
function signOffChanges(base: readonly SignOff[], head: readonly SignOff[]): GateChange[] {
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
    change({ check: null, line: head?.line ?? 1 }, "sign-off", [before ?? null, after ?? null], "weakens"),
  ];
}

/** As the page has it. */
function box({ done, text }: SignOff): string {
  return `[${done ? "x" : " "}] ${text}`;
}
