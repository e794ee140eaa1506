import type { Check, Checklist, Defaults, Settings } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { waiverText } from "../model/release.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { checkChanges, envChanges, fingerprint } from "./check-fields.js";
import { ignoreChanges, levelChanges } from "./lint-changes.js";
import { signOffChanges } from "./sign-off-changes.js";

/**
 * Everything in which the gate of one page differs from that of another: by setting, by check and by sign-off.
 * What is known to strengthen stands in the table of fields (`strengthenedBy`); of the settings these are an area more,
 * `sign-offs: require` and a rule of lint that weighs more. A check that was added decides as well, but its command may
 * prepare what others look for. All else weakens, or may.
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
    ...pairs.added.flatMap(addedCheck),
    ...pairs.removed.map((check) =>
      change({ check: check.id, line: head.settings.place.line }, "check", [check.command, null], "weakens"),
    ),
    ...orderChange(pairs, base.checks),
    ...ignoreChanges({ check: null, line: head.settings.place.line }, { base, head, kept: newIds }),
    ...signOffChanges(base.signOffs, head.signOffs),
  ];
}

/** It adds to the gate. A waiver that the base lacks weakens all the same, and is the change's own (FORMAT 1.5). */
function addedCheck({ id, place, command, waived }: Check): GateChange[] {
  const where = { check: id, line: place.line };
  return [
    change(where, "check", [null, command], "adds"),
    ...(waived === null ? [] : [change(where, "waived", [null, waiverText(waived)], "weakens")]),
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

interface Pairs {
  /** In the head's order. A pair with two ids has been renamed, and nothing else about it differs. */
  readonly kept: readonly { readonly base: Check; readonly head: Check }[];
  readonly added: readonly Check[];
  readonly removed: readonly Check[];
}

/**
 * Which check of the head is which of the base. First those that are the same in everything; then those that have
 * only another id, where just one on each side looks so (a row put before others of its area gives them new numbers);
 * then those with the same id.
 */
function pairChecks(base: readonly Check[], head: readonly Check[]): Pairs {
  const partners = new Map<Check, Check>();
  const [baseById, headById] = [byId(base), byId(head)];
  const print = new Map([...base, ...head].map((check) => [check, fingerprint(check)]));
  for (const check of head) {
    const same = baseById.get(check.id);
    if (same !== undefined && print.get(same) === print.get(check)) partners.set(check, same);
  }
  const taken = new Set(partners.values());
  for (const [check, old] of renamed(
    base.filter((check) => !taken.has(check)),
    head.filter((check) => !partners.has(check)),
    print,
  )) {
    partners.set(check, old);
    taken.add(old);
  }
  for (const old of base.filter((check) => !taken.has(check))) {
    const same = headById.get(old.id);
    if (same !== undefined && !partners.has(same)) partners.set(same, old);
  }
  const kept = new Set(partners.values());
  return {
    kept: head.flatMap((check) => pair(check, partners.get(check))),
    added: head.filter((check) => !partners.has(check)),
    removed: base.filter((check) => !kept.has(check)),
  };
}

function pair(head: Check, base: Check | undefined): { base: Check; head: Check }[] {
  return base === undefined ? [] : [{ base, head }];
}

function renamed(
  base: readonly Check[],
  head: readonly Check[],
  print: ReadonlyMap<Check, string>,
): [Check, Check][] {
  const old = only(base, print);
  return [...only(head, print)].flatMap(([text, check]) => {
    const was = old.get(text);
    return was === undefined ? [] : [[check, was] as [Check, Check]];
  });
}

/** The checks that look like no other, by what they look like. */
function only(checks: readonly Check[], print: ReadonlyMap<Check, string>): Map<string, Check> {
  const found = new Map<string, Check>();
  const twice = new Set<string>();
  for (const check of checks) {
    const text = print.get(check) ?? "";
    if (found.has(text)) twice.add(text);
    found.set(text, check);
  }
  for (const text of twice) found.delete(text);
  return found;
}

function byId(checks: readonly Check[]): Map<string, Check> {
  return new Map(checks.map((check) => [check.id, check]));
}

type Compare<T> = (where: Where, base: T, head: T) => GateChange[];

const nothing: Compare<unknown> = () => [];

/** How each setting is compared, in the order in which they are told: one that is missing here does not compile. */
const settings: { readonly [K in keyof Settings]: Compare<Settings> } = {
  areas: areaChanges,
  setup: (where, base, head) => valueChange(where, "setup", base.setup, head.setup),
  teardown: (where, base, head) => valueChange(where, "teardown", base.teardown, head.teardown),
  // As setup and teardown run. What defaults are to a check is told with the check.
  defaults: (where, base, head) =>
    hasScripts(base) || hasScripts(head) ? defaultChanges(where, base.defaults, head.defaults) : [],
  linkedFrom: (where, base, head) => listChanges(where, "linked-from", [paths(base), paths(head)], "weakens"),
  owner: (where, base, head) => valueChange(where, "owner", base.owner, head.owner),
  ticket: (where, base, head) => valueChange(where, "ticket", base.ticket, head.ticket),
  lint: levelChanges,
  versionFrom: (where, base, head) =>
    valueChange(where, "version-from", versionFromText(base), versionFromText(head)),
  signOffs: (where, { signOffs: base }, { signOffs: head }) =>
    base === head
      ? []
      : [change(where, "sign-offs", [base, head], head === "require" ? "strengthens" : "weakens")],
  // It tells when the page was gone through, and demands nothing of a release.
  reviewed: nothing,
  // A version of the format that reads otherwise is another format; and a place means nothing.
  version: nothing,
  place: nothing,
};

const defaults: { readonly [K in keyof Defaults]: Compare<Defaults> } = {
  shell: (where, base, head) => valueChange(where, "shell", base.shell, head.shell),
  workingDirectory: (where, base, head) =>
    valueChange(where, "working-directory", base.workingDirectory, head.workingDirectory),
  timeoutMs: (where, base, head) => timeoutChange(where, base.timeoutMs, head.timeoutMs),
  env: (where, base, head) => envChanges(where, base.env, head.env),
};

/** In what the settings of the whole page differ. */
function settingChanges(base: Settings, head: Settings): GateChange[] {
  const where: Where = { check: null, line: head.place.line };
  return Object.values(settings).flatMap((compare) => compare(where, base, head));
}

function defaultChanges(where: Where, base: Defaults, head: Defaults): GateChange[] {
  return Object.values(defaults).flatMap((compare) => compare(where, base, head));
}

function paths({ linkedFrom }: Settings): string[] {
  return linkedFrom.map(({ path }) => path);
}

/** By what it means: two that find the same are the same text. */
function versionFromText({ versionFrom }: Settings): string | null {
  switch (versionFrom?.kind) {
    case undefined:
      return null;
    case "file":
      return versionFrom.path;
    case "json":
      return `json ${versionFrom.path}: ${versionFrom.query}`;
    case "pattern":
      return `${versionFrom.path}: /${versionFrom.pattern}/${versionFrom.ignoreCase ? "i" : ""}`;
  }
}

function areaChanges(where: Where, base: Settings, head: Settings): GateChange[] {
  const slugs = ({ areas }: Settings): string[] => areas?.map(({ slug }) => slug) ?? [];
  return listChanges(where, "areas", [slugs(base), slugs(head)], "strengthens");
}

function hasScripts({ setup, teardown }: Settings): boolean {
  return setup !== null || teardown !== null;
}

function timeoutChange(where: Where, before: number, after: number): GateChange[] {
  if (before === after) return [];
  const effect = after < before ? "strengthens" : "weakens";
  return [change(where, "timeout", [durationAsWritten(before), durationAsWritten(after)], effect)];
}
