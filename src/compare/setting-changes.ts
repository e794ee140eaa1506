import type { Defaults, Settings } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { envChanges } from "./check-fields.js";

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
export function settingChanges(base: Settings, head: Settings): GateChange[] {
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
