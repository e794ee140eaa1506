import type { Check, Retest } from "../model/checklist.js";
import type { GateChange, GatePart } from "../model/gate-change.js";
import type { CheckSignal, Role } from "../model/signal.js";
import { durationAsWritten } from "../text/duration-text.js";
import { change, listChanges, valueChange, type Where } from "./change.js";
import { envTexts } from "./texts.js";

/** A value of a check as a text: two that mean the same are the same text. */
type Field = readonly [GatePart, (check: Check) => string | null];

/** What is one value of a check. Areas are compared by slug (FORMAT 1.1), lists without their order. */
const fields: readonly Field[] = [
  ["area", ({ area }) => area.slug],
  ["command", ({ command }) => command],
  ["severity", ({ severity }) => severity],
  ["timeout", ({ timeoutMs }) => durationAsWritten(timeoutMs)],
  ["retries", ({ retries }) => String(retries)],
  ["retry-delay", ({ retryDelayMs }) => durationAsWritten(retryDelayMs)],
  ["working-directory", ({ workingDirectory }) => workingDirectory],
  ["shell", ({ shell }) => shell],
  ["rollback", ({ rollback }) => rollback],
  ["retest", ({ retest, command }) => retestText(retest, command)],
  ["diagnose", ({ diagnose }) => diagnose],
  ["why", ({ why }) => why],
  ["owner", ({ owner }) => owner],
  ["runs-on", ({ runsOn }) => runsOn?.toSorted().join(", ") ?? null],
];

/** Everything in which a check differs from what it was. `newId` says under which id a check that it needs goes now. */
export function checkChanges(base: Check, head: Check, newId: (id: string) => string): GateChange[] {
  const where = { check: head.id, line: head.place.line };
  return [
    ...fields.flatMap(([part, read]) => fieldChange(where, part, read, base, head)),
    ...(["pass", "fail"] as const).flatMap((role) => signalChanges(where, role, base, head)),
    ...listChanges(where, "needs", base.needs.map(newId), head.needs, "weakens"),
    ...envChanges(where, base.env, head.env),
  ];
}

/** Two checks with the same one differ in nothing but their names and places. */
export function fingerprint(check: Check): string {
  return JSON.stringify([
    ...fields.map(([, read]) => read(check)),
    check.signals.map(meaning).toSorted(),
    check.needs.toSorted(),
    envTexts(check.env).toSorted(),
  ]);
}

function fieldChange(where: Where, part: GatePart, read: Field[1], base: Check, head: Check): GateChange[] {
  const [before, after] = [read(base), read(head)];
  if (before === after) return [];
  return [change(where, part, before, after, strengthens(part, base, head) ? "strengthens" : "weakens")];
}

/** Of what is one value: a higher severity and a shorter timeout, and nothing else. */
function strengthens(part: GatePart, base: Check, head: Check): boolean {
  return (
    (part === "severity" && head.severity === "required") ||
    (part === "timeout" && head.timeoutMs < base.timeoutMs)
  );
}

/** The implied `exit 0` is a signal like any other: it goes when another one speaks of the exit code. */
function signalChanges(where: Where, role: Role, base: Check, head: Check): GateChange[] {
  const before = base.signals.filter((signal) => signal.role === role);
  const known = new Map(before.map((signal) => [meaning(signal), signal.expect]));
  const after = head.signals.filter((signal) => signal.role === role);
  return listChanges(
    where,
    role,
    before.map(({ expect }) => expect),
    after.map((signal) => known.get(meaning(signal)) ?? signal.expect),
    "strengthens",
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
