import type { CommandName } from "../commands.js";
import type { ActionName, InputRow } from "./input-row.js";
import { inputTable } from "./input-table.js";

// What follows from the table of inputs: which names each action and command has.

type Table = typeof inputTable;

type NameOf<Action extends ActionName> = {
  [Name in keyof Table]: Action extends Table[Name]["actions"][number] ? Name : never;
}[keyof Table];

/** The inputs of the actions that read a page themselves. */
export type InputName = NameOf<"run" | "plan" | "gate">;
export type ReportInputName = NameOf<"report">;

const rows: ReadonlyMap<string, InputRow> = new Map(Object.entries(inputTable));

/** The inputs of an action in the order of its `action.yml`. */
export function inputsOf(action: ActionName): readonly (keyof Table)[] {
  return names.filter((name) => rows.get(name)?.actions.includes(action));
}

// `Object.keys` forgets the names of the keys, which are all that the table has.
const names = Object.keys(inputTable) as (keyof Table)[];

/** Whether an action that reads a page has an input of that name. */
export function isInput(name: string): name is InputName {
  return rows.get(name)?.actions.some((action) => action !== "report") ?? false;
}

function isReportInput(name: string): name is ReportInputName {
  return rows.get(name)?.actions.includes("report") ?? false;
}

export const inputNames: readonly InputName[] = names.filter(isInput);
export const reportInputNames: readonly ReportInputName[] = names.filter(isReportInput);

/** The inputs that are options of a command. */
export function optionsOf(command: CommandName): readonly InputName[] {
  return inputNames.filter((name) => rows.get(name)?.commands.includes(command));
}
