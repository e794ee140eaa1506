import type { Defaults, Settings } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { envChanges } from "./check-fields.js";

/** In what the settings of the whole page differ. */
export function settingChanges(base: Settings, head: Settings): GateChange[] {
  const where: Where = { check: null, line: head.place.line };
  return [
    ...areaChanges(where, base, head),
    ...valueChange(where, "setup", base.setup, head.setup),
    ...valueChange(where, "teardown", base.teardown, head.teardown),
    ...(hasScripts(base) || hasScripts(head) ? defaultChanges(where, base.defaults, head.defaults) : []),
    ...listChanges(
      where,
      "linked-from",
      base.linkedFrom.map(({ path }) => path),
      head.linkedFrom.map(({ path }) => path),
      "weakens",
    ),
    ...valueChange(where, "owner", base.owner, head.owner),
    ...valueChange(where, "ticket", base.ticket, head.ticket),
    ...valueChange(where, "lint", levelsText(base), levelsText(head)),
  ];
}

/** In the order of their names: moving a line changes nothing. */
function levelsText({ lint }: Settings): string | null {
  const levels = Object.entries(lint).map(([rule, level]) => `${rule}: ${level}`);
  return levels.length === 0 ? null : levels.sort().join(", ");
}

function areaChanges(where: Where, base: Settings, head: Settings): GateChange[] {
  const slugs = ({ areas }: Settings): string[] => areas?.map(({ slug }) => slug) ?? [];
  return listChanges(where, "areas", slugs(base), slugs(head), "strengthens");
}

function hasScripts({ setup, teardown }: Settings): boolean {
  return setup !== null || teardown !== null;
}

/** As setup and teardown run. What defaults are to a check is told with the check. */
function defaultChanges(where: Where, base: Defaults, head: Defaults): GateChange[] {
  return [
    ...valueChange(where, "shell", base.shell, head.shell),
    ...valueChange(where, "working-directory", base.workingDirectory, head.workingDirectory),
    ...timeoutChange(where, base.timeoutMs, head.timeoutMs),
    ...envChanges(where, base.env, head.env),
  ];
}

function timeoutChange(where: Where, before: number, after: number): GateChange[] {
  if (before === after) return [];
  const effect = after < before ? "strengthens" : "weakens";
  return [change(where, "timeout", durationAsWritten(before), durationAsWritten(after), effect)];
}
