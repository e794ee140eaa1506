import { type CommandName, commands, ownOptionsOf } from "./commands.js";
import { type InputName, optionsOf } from "./inputs/input-names.js";
import type { Parser } from "./inputs/input-row.js";
import { inputTable } from "./inputs/input-table.js";

/** The commands, a line each. */
export function overview(): string {
  const rows = Object.entries(commands).map(
    ([name, { purpose, takes }]) =>
      `  readiness ${name.padEnd(7)} ${takes.usage.padEnd(19)} [OPTIONS]   ${purpose}`,
  );
  return [
    "Usage:",
    ...rows,
    "",
    "CHECKLIST is a .md, .yml or .yaml file; RELEASE_READINESS.md when left out.",
    "CHECK is a check's id or an area; all checks when left out. An argument that ends in .md, .yml or .yaml is a CHECKLIST.",
    "BASE and HEAD are revisions as git names them; without HEAD it is the work tree.",
    "`readiness COMMAND --help` shows a command's options.",
  ].join("\n");
}

/** `readiness COMMAND --help` */
export function helpOf(name: CommandName): string {
  const command = commands[name];
  const rows = inOrder(name).map((input) =>
    row(`--${input}${placeholderOf(input)}`, `${inputTable[input].help}${defaultOf(input)}`),
  );
  return [
    `readiness ${name} ${command.takes.usage}: ${command.purpose}`,
    "",
    ...rows,
    ...ownOptionsOf(name).map(([option, { kind, placeholder = "", short, help }]) =>
      row(
        `${short === undefined ? "" : `-${short}, `}--${option}${{ flag: "", text: ` ${placeholder}`, maybe: ` [${placeholder}]` }[kind]}`,
        help,
      ),
    ),
    ...("json" in command
      ? [row("--json", `${command.json[0]?.toUpperCase()}${command.json.slice(1)}.`)]
      : []),
    row("--help", "Show this."),
    "",
    `Exit codes: ${command.exitCodes}`,
  ].join("\n");
}

function inOrder(name: CommandName): InputName[] {
  const command = commands[name];
  const last: readonly string[] = "helpLast" in command ? command.helpLast : [];
  return optionsOf(name).toSorted((a, b) => last.indexOf(a) - last.indexOf(b));
}

function placeholderOf(input: InputName): string {
  const { kind, placeholder }: Parser<unknown> = inputTable[input].parser;
  if (placeholder !== undefined) return ` ${placeholder}`;
  return { flag: "", choice: " VALUE", list: " NAMES", lines: " KEY=VALUE", text: " TEXT" }[kind];
}

function defaultOf(input: InputName): string {
  const { default: value, parser } = inputTable[input];
  if (parser.values !== undefined)
    return ` One of ${parser.values.join(", ")}${value === "" ? "" : `; default \`${value}\``}.`;
  return parser.kind === "text" && value !== "" ? ` Default \`${value}\`.` : "";
}

function row(option: string, text: string): string {
  return `  ${option.padEnd(26)} ${text}`;
}
