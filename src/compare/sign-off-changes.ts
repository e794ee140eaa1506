import type { SignOff } from "../model/checklist.js";
import type { GateChange } from "../model/gate-change.js";
import { change } from "./change.js";
import { kindsText } from "./check-fields.js";

/** Sign-offs that were ticked, unticked, changed, added or removed. They are told apart by their text; of equal ones the first is the first. */
export function signOffChanges(base: readonly SignOff[], head: readonly SignOff[]): GateChange[] {
  const before = numbered(base);
  const after = numbered(head);
  return [
    ...[...after].flatMap(([name, signOff]) => changed(before.get(name), signOff)),
    ...[...before]
      .filter(([name]) => !after.has(name))
      .map(([, signOff]) => signOffChange(1, [whole(signOff), null])),
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
  if (base === undefined) return [signOffChange(head.line, [null, whole(head)])];
  const pairs = [
    [item(base, ticked(base)), item(head, ticked(head))],
    [item({ ...base, done: head.done }, demands(base)), item(head, demands(head))],
  ] as const;
  return pairs.filter(([old, now]) => old !== now).map((pair) => signOffChange(head.line, pair));
}

function signOffChange(
  line: number,
  sides: readonly [before: string | null, after: string | null],
): GateChange {
  return change({ check: null, line }, "sign-off", sides, "weakens");
}

function whole(signOff: SignOff): string {
  return item(signOff, [...ticked(signOff), ...demands(signOff)]);
}

/** As the page has it, with some of what stands in its parentheses. */
function item(signOff: SignOff, list: readonly string[]): string {
  const said = list.length === 0 ? "" : ` (${list.join(", ")})`;
  return `[${signOff.done ? "x" : " "}] ${signOff.text}${said}`;
}

function ticked({ version }: SignOff): string[] {
  return version === null ? [] : [version];
}

function demands({ phase, only, environment }: SignOff): string[] {
  const kinds = kindsText(only);
  return [
    ...(phase === "before" ? [] : [phase]),
    ...(kinds === null ? [] : [`only: ${kinds.replaceAll(", ", "/")}`]),
    ...(environment === null ? [] : [`environment: ${environment}`]),
  ];
}
