import type { Check, Checklist, Defaults, Settings, SignOff } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { checkChanges, envChanges, fingerprint } from "./check-fields.js";

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
  lint: (where, base, head) => valueChange(where, "lint", levelsText(base), levelsText(head)),
  versionFrom: nothing,
  signOffs: nothing,
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

/** In the order of their names: moving a line changes nothing. */
function levelsText({ lint }: Settings): string | null {
  const levels = Object.entries(lint).map(([rule, level]) => `${rule}: ${level}`);
  return levels.length === 0 ? null : levels.sort().join(", ");
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
