import { type CheckField, checkFieldNames } from "../model/check-field-groups.js";
import { checkFields } from "../model/check-fields.js";
import type { Check, Retest } from "../model/checklist.js";
import { type GateChange, partOf } from "../model/gate-change.js";
import { type NotBefore, releaseKinds, waiverText } from "../model/release.js";
import type { CheckSignal, Role } from "../model/signal.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { strengthens } from "./strengthens.js";

/** Everything in which a check differs from what it was. `newId` says under which id a check that it needs goes now. */
export function checkChanges(base: Check, head: Check, newId: (id: string) => string): GateChange[] {
  const where = { check: head.id, line: head.place.line };
  const known = { ...base, needs: base.needs.map(newId) };
  return [...valueFields, ...listFields].flatMap((field) => fieldChanges(where, field, known, head));
}

/** The fields that hold several entries, each of them a difference by itself. The id is compared where checks are paired. */
const listFields = ["pass", "fail", "needs", "env"] as const satisfies readonly CheckField[];
type ValueField = Exclude<CheckField, (typeof listFields)[number] | "id">;

/** In this order they are told; a field of the table that is not named here comes last. */
const first: readonly CheckField[] = [
  ...([
    "area",
    "command",
    "severity",
    "timeout",
    "retries",
    "retryDelay",
    "workingDirectory",
    "shell",
  ] as const),
  ...(["rollback", "retest", "diagnose", "why", "owner", "runsOn"] as const),
];
const valueFields = [...new Set([...first, ...checkFieldNames])].filter(isValueField);

function isValueField(field: CheckField): field is ValueField {
  return field !== "id" && !listFields.some((list) => list === field);
}

function fieldChanges(where: Where, field: CheckField, base: Check, head: Check): GateChange[] {
  switch (field) {
    case "id":
      return [];
    case "pass":
    case "fail":
      return signalChanges(where, field, base, head);
    case "needs":
      return listChanges(where, field, [base.needs, head.needs], effectOfAddition(field));
    case "env":
      return envChanges(where, base.env, head.env);
    default:
      return valueChanges(where, field, base, head);
  }
}

function valueChanges(where: Where, field: ValueField, base: Check, head: Check): GateChange[] {
  const [before, after] = [textOf(base, field), textOf(head, field)];
  if (before === after) return [];
  const row = checkFields[field];
  const isStronger =
    "strengthenedBy" in row && strengthens(row.strengthenedBy, { base, head, before, after });
  return [change(where, partOf(field), [before, after], isStronger ? "strengthens" : "weakens")];
}

/** A value of a check as a text: two that mean the same are the same text. */
function textOf(check: Check, field: ValueField): string | null {
  switch (field) {
    case "area":
      return check.area.slug; // Areas are compared by slug (FORMAT 1.1).
    case "timeout":
      return durationAsWritten(check.timeoutMs);
    case "retryDelay":
      return durationAsWritten(check.retryDelayMs);
    case "retries":
      return String(check.retries);
    case "retest":
      return retestText(check.retest, check.command);
    case "runsOn":
      return check.runsOn?.toSorted().join(", ") ?? null;
    case "only":
      return comparedKinds(check.only)?.join(", ") ?? null;
    case "notBefore":
      return check.notBefore === null ? null : momentText(check.notBefore);
    case "waived":
      return check.waived === null ? null : waiverText(check.waived);
    default:
      return check[field];
  }
}

/** All kinds by name are all kinds. */
export function comparedKinds(only: Check["only"]): Check["only"] {
  const kinds = releaseKinds.filter((kind) => only?.includes(kind));
  return only === null || kinds.length === releaseKinds.length ? null : kinds;
}

function momentText(moment: NotBefore): string {
  return moment.kind === "moment" ? moment.at : `${durationAsWritten(moment.ms)} after ${moment.event}`;
}

function effectOfAddition(field: (typeof listFields)[number]): GateChange["effect"] {
  return "strengthenedBy" in checkFields[field] ? "strengthens" : "weakens";
}

/** Two checks with the same one differ in nothing but their names and places. */
export function fingerprint(check: Check): string {
  return JSON.stringify([
    ...valueFields.map((field) => textOf(check, field)),
    check.signals.map(meaning).toSorted(),
    check.needs.toSorted(),
    envTexts(check.env).toSorted(),
  ]);
}

/** The implied `exit 0` is a signal like any other: it goes when another one speaks of the exit code. */
function signalChanges(where: Where, role: Role, base: Check, head: Check): GateChange[] {
  const before = base.signals.filter((signal) => signal.role === role);
  const known = new Map(before.map((signal) => [meaning(signal), signal.expect]));
  const after = head.signals.filter((signal) => signal.role === role);
  return listChanges(
    where,
    role,
    [before.map(({ expect }) => expect), after.map((signal) => known.get(meaning(signal)) ?? signal.expect)],
    effectOfAddition(role),
  );
}

/** Two signals with the same one are the same, however they are written (`stdout lines>=3`). */
function meaning({ role, signal }: CheckSignal): string {
  return JSON.stringify([role, signal]);
}

/** Each variable by itself. */
export function envChanges(
  where: Where,
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
): GateChange[] {
  const names = new Set([...Object.keys(base), ...Object.keys(head)]);
  const text = (env: Readonly<Record<string, string>>, name: string): string | null =>
    Object.hasOwn(env, name) ? `${name}=${env[name]}` : null;
  return [...names].flatMap((name) => valueChange(where, "env", text(base, name), text(head, name)));
}

/** `null`: the check's own command, whether the page repeats it or not. */
function retestText(retest: Retest, command: string): string | null {
  if (retest.kind === "guidance") return `for a person: ${retest.markdown}`;
  return retest.implied || retest.script === command ? null : retest.script;
}

function envTexts(env: Readonly<Record<string, string>>): string[] {
  return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}
