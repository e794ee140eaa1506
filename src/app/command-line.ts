import { parseArgs } from "node:util";
import { isChecklist } from "../model/checklist.js";
import { type FindingFormat, findingFormatNames } from "../model/finding.js";
import { version } from "../model/version.js";
import { messageOf } from "../text/message-of.js";
import { nearest } from "../text/nearest.js";
import { helpOf, overview } from "./command-help.js";
import { type Arguments, type CommandName, checkAndChecklist, commands, ownOptionsOf } from "./commands.js";
import { type InputName, isInput, optionsOf } from "./inputs/input-names.js";
import { inputTable } from "./inputs/input-table.js";
import type { RawInput } from "./inputs/inputs.js";

const names = Object.keys(commands).join(", ");

export type CommandLine =
  | {
      readonly kind: "command";
      readonly name: CommandName;
      readonly input: RawInput;
      /** `--json`, or `--format json`. */
      readonly json: boolean;
      /** `--format`, of `lint`. */
      readonly format: FindingFormat;
      /** The options that are no inputs, as far as they are given; a flag is the empty text. */
      readonly options: ReadonlyMap<string, string>;
      /** What stands on the line besides options: checklists, the check of `explain`, the revisions of `diff`. */
      readonly args: readonly string[];
      /** What stands behind `--`, of a command that takes a command. */
      readonly command: readonly string[];
    }
  | { readonly kind: "help"; readonly text: string }
  /** Unusable arguments: exit code 2. */
  | { readonly kind: "usage"; readonly message: string };

/** Reads the arguments after `readiness`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [name, ...rest] = args;
  if (name === undefined) return usage(`No command is given; expected one of ${names}.`, overview());
  if (name === "--help" || name === "-h" || name === "help") return { kind: "help", text: overview() };
  if (name === "--version") return { kind: "help", text: version };
  if (isCommand(name)) return readOptions(name, rest);
  const meant = nearest(name, Object.keys(commands));
  const cure = meant === null ? "" : ` Did you mean \`readiness ${meant}\`?`;
  return usage(`\`${name}\` is no command; expected one of ${names}.${cure}`, overview());
}

function readOptions(name: CommandName, args: string[]): CommandLine {
  const command = commands[name];
  const inputs = optionsOf(name);
  const options = syntaxOf(name);
  const help = `See \`readiness ${name} --help\`.`;
  const [own, behind] = splitCommand(name, args);
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: spelt(own, name), options, allowPositionals: true });
  } catch (error) {
    // `parseArgs` throws for what the user wrote, and for nothing else.
    return usage(`${wrongOption(error)}.${meantOption(error, options)}`, help);
  }
  const { values, positionals } = parsed;
  if (values["help"]) return { kind: "help", text: helpOf(name) };
  const format = hasFindings(name) ? formatOf(values) : "text";
  const given = [...argumentsIn(name, values), ...positionals];
  const wrong =
    wrongCount(given, command.takes) ??
    givenTwice(name, values) ??
    (format === null ? unknownFormat(values) : null);
  if (wrong !== null || format === null) return usage(wrong ?? "", help);
  return {
    kind: "command",
    name,
    input: (input) =>
      input === "checklist" && !inputs.includes(input)
        ? checklistOf(given, command.takes)
        : textOf(values[input], input),
    json: format === "json",
    format,
    options: givenOptions(name, values),
    args: given,
    command: behind,
  };
}

/** What `parseArgs` has to know. */
function syntaxOf(name: CommandName): Readonly<Record<string, OptionSyntax>> {
  return {
    help: { type: "boolean", short: "h" },
    ...("json" in commands[name] ? { json: { type: "boolean" } } : {}),
    ...Object.fromEntries(
      ownOptionsOf(name).map(([option, { kind, short, once, argument }]) => [
        option,
        {
          type: kind === "flag" ? "boolean" : "string",
          ...(short === undefined ? {} : { short }),
          ...(once || argument ? { multiple: true } : {}),
        },
      ]),
    ),
    ...Object.fromEntries(
      optionsOf(name).map((input) => [
        input,
        inputTable[input].parser.kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
      ]),
    ),
  };
}

interface OptionSyntax {
  type: "string" | "boolean";
  multiple?: boolean;
  short?: string;
}

/** What stands behind `--` belongs to the command that a row is made of. */
function splitCommand(name: CommandName, args: string[]): [own: string[], behind: string[]] {
  const at = "command" in commands[name].takes ? args.indexOf("--") : -1;
  return at === -1 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
}

/** As `parseArgs` takes them: it knows neither `--strict=true` nor an option that may have a value. */
function spelt(args: readonly string[], name: CommandName): string[] {
  const inputs = optionsOf(name);
  const maybe = ownOptionsOf(name).flatMap(([option, { kind }]) => (kind === "maybe" ? [`--${option}`] : []));
  const written: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    const next = args[at + 1];
    if (!maybe.includes(arg)) written.push(...spellFlag(arg, inputs));
    else if (next === undefined || next.startsWith("-") || isChecklist(next)) written.push(`${arg}=`);
    else {
      written.push(`${arg}=${next}`);
      at += 1;
    }
  }
  return written;
}

function givenOptions(name: CommandName, values: Readonly<Record<string, unknown>>): Map<string, string> {
  const given = new Map<string, string>();
  for (const [option, { argument }] of ownOptionsOf(name)) {
    const value = [values[option]].flat().at(-1);
    const isTaken = argument || (option === "format" && hasFindings(name));
    if (value !== undefined && !isTaken) given.set(option, typeof value === "string" ? value : "");
  }
  return given;
}

/** The values of options that are arguments. */
function argumentsIn(name: CommandName, values: Readonly<Record<string, unknown>>): string[] {
  return ownOptionsOf(name)
    .filter(([, { argument }]) => argument)
    .flatMap(([option]) => [values[option] ?? []].flat().filter((value) => typeof value === "string"));
}

/** Whether `--format` is one of those of findings, which `--json` is another word for. */
function hasFindings(name: CommandName): boolean {
  return "json" in commands[name];
}

function givenTwice(name: CommandName, values: Readonly<Record<string, unknown>>): string | null {
  const twice = ownOptionsOf(name).find(([option, { once }]) => once && [values[option]].flat().length > 1);
  return twice === undefined ? null : `\`--${twice[0]}\` stands here more than once; expected one.`;
}

function usage(message: string, more: string): CommandLine {
  return { kind: "usage", message: `${message}\n\n${more}` };
}

/** Beside a check, a file's ending tells the checklist: no check that is worth explaining is called so. */
function checklistOf(args: readonly string[], takes: Arguments): string | undefined {
  if (takes.areResults) return undefined;
  return takes === checkAndChecklist ? args.find(isChecklist) : args[0];
}

/** `null`: there is no such format. `--json` is another way to say `--format json`. */
function formatOf({ json, format }: Readonly<Record<string, unknown>>): FindingFormat | null {
  if (json === true) return format === undefined || format === "json" ? "json" : null;
  return format === undefined ? "text" : (findingFormatNames.find((name) => name === format) ?? null);
}

function unknownFormat({ json, format }: Readonly<Record<string, unknown>>): string {
  const expected = `one of ${findingFormatNames.join(", ")}`;
  return json === true
    ? `\`--json\` stands beside \`--format ${format}\`; expected one of the two.`
    : `\`${format}\` is no format; expected ${expected}.`;
}

/** The first sentence of `parseArgs`. What it calls ambiguous is an option before another one. */
function wrongOption(error: unknown): string {
  const said = messageOf(error).split(/\. To specify|\n/)[0] ?? "";
  return said.replace(/' argument is ambiguous\.$/, " <value>' argument missing");
}

function meantOption(error: unknown, options: Readonly<Record<string, unknown>>): string {
  const given = /Unknown option '--([^'=]+)/.exec(messageOf(error))?.[1];
  if (given === undefined) return "";
  if (isInput(given)) return ` ${placeOf(given)}`;
  const meant = nearest(given, Object.keys(options));
  return meant === null ? "" : ` Did you mean \`--${meant}\`?`;
}

/** Where an input counts that is no option of this command. */
function placeOf(input: InputName): string {
  if (input === "checklist") return "The checklist is an argument, without an option before it.";
  const isOwn = (name: CommandName): boolean => ownOptionsOf(name).some(([option]) => option === input);
  const takers = [...inputTable[input].commands, ...Object.keys(commands).filter(isCommand).filter(isOwn)];
  if (takers.length === 0)
    return `\`${input}\` is an input of the action alone, which has a pull request, commit or ticket to tell.`;
  return `It is an option of ${takers.map((name) => `\`readiness ${name}\``).join(", ")}.`;
}

function wrongCount(args: readonly string[], takes: Arguments): string | null {
  const { usage, atLeast, atMost, surplus } = takes;
  if (args.length < atLeast)
    return `An argument is missing; expected ${usage}${usage.endsWith(".") ? "" : "."}`;
  const [what, expected] = surplus;
  if (args.length > atMost) return `There is a ${what}, \`${args[atMost]}\`; expected ${expected}.`;
  const [pages, others] = [args.filter(isChecklist), args.filter((arg) => !isChecklist(arg))];
  if (takes !== checkAndChecklist || args.length < 2 || pages.length === 1) return null;
  const [twice, kind] = pages.length > 1 ? [pages[1], "checklist"] : [others[1], "check"];
  return `There is a second ${kind}, \`${twice}\`; expected one check, and one checklist that ends in .md, .yml or .yaml.`;
}

/** `--strict=true` is what the action's users write; `parseArgs` knows a bare `--strict` only. */
function spellFlag(arg: string, inputs: readonly InputName[]): string[] {
  for (const input of inputs) {
    if (inputTable[input].parser.kind !== "flag") continue;
    if (arg === `--${input}=true`) return [`--${input}`];
    if (arg === `--${input}=false`) return [];
  }
  return [arg];
}

/** A repeated list or var adds up; of any other repeated option the last one counts. */
function textOf(value: unknown, input: InputName): string | undefined {
  if (value === true) return "true";
  if (!Array.isArray(value)) return undefined;
  const { kind } = inputTable[input].parser;
  return kind === "list" || kind === "lines" ? value.join("\n") : value.at(-1);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
