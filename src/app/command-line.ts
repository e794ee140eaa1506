import { parseArgs } from "node:util";
import { messageOf } from "../model/thrown.js";
import { type InputName, inputTable } from "./inputs/inputs.js";

/** What a command takes besides its options. */
interface Arguments {
  readonly usage: string;
  readonly atLeast: number;
  readonly atMost: number;
  /** What one too many is called, and how many are expected. */
  readonly surplus: readonly [string, string];
}

const aChecklist: Arguments = {
  usage: "[CHECKLIST]",
  atLeast: 0,
  atMost: 1,
  surplus: ["second checklist", "one"],
};
const revisions: Arguments = {
  usage: "BASE [HEAD]",
  atLeast: 1,
  atMost: 2,
  surplus: ["third revision", "a base and a head"],
};

const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";

/** The commands, what each is for, and which inputs it takes as options. */
const commands = {
  run: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "run the checklist and judge it",
    inputs: (Object.keys(inputTable) as InputName[]).filter((name) => !("job" in inputTable[name])),
    json: "print the results file to stdout, and the log to stderr",
    results: true,
  },
  lint: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "say what is wrong with the page, running nothing",
    inputs: ["strict", "working-directory"],
    json: "print the findings as JSON",
    results: false,
  },
  list: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "show the checks that a run would run",
    inputs: ["areas", "checks", "strict", "working-directory"],
    json: "print the checks as JSON",
    results: false,
  },
  diff: {
    takes: revisions,
    exitCodes:
      "0 nothing that may weaken the gate, 1 something that may, 2 unusable page, revision or arguments.",
    purpose: "show what of the gate changes between two commits",
    inputs: ["checklist", "working-directory"],
    json: "print the changes as JSON",
    results: false,
  },
} as const satisfies Record<
  string,
  {
    takes: Arguments;
    exitCodes: string;
    purpose: string;
    inputs: readonly InputName[];
    json: string;
    results: boolean;
  }
>;

export type CommandName = keyof typeof commands;

export type CommandLine =
  | {
      readonly kind: "command";
      readonly name: CommandName;
      readonly input: (name: InputName) => string | undefined;
      readonly json: boolean;
      /** `--results FILE` */
      readonly results: string | null;
      /** What stands on the line besides options: the checklist, or the revisions of `diff`. */
      readonly args: readonly string[];
    }
  | { readonly kind: "help"; readonly text: string }
  /** Unusable arguments: exit code 2. */
  | { readonly kind: "usage"; readonly message: string };

/** Reads the arguments after `readiness`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [name, ...rest] = args;
  if (name === undefined)
    return {
      kind: "usage",
      message: `Unexpected end of the command line, expected a command.\n\n${overview()}`,
    };
  if (name === "--help" || name === "-h" || name === "help") return { kind: "help", text: overview() };
  if (!isCommand(name)) {
    return {
      kind: "usage",
      message: `Unexpected command \`${name}\`, expected one of ${Object.keys(commands).join(", ")}.\n\n${overview()}`,
    };
  }
  return readOptions(name, rest);
}

function readOptions(name: CommandName, args: string[]): CommandLine {
  const command = commands[name];
  const inputs = optionsOf(name);
  const options: Record<string, { type: "string" | "boolean"; multiple?: boolean; short?: string }> = {
    help: { type: "boolean", short: "h" },
    json: { type: "boolean" },
    ...(command.results ? { results: { type: "string" } } : {}),
    ...Object.fromEntries(
      inputs.map((input) => [
        input,
        inputTable[input].kind === "flag" ? { type: "boolean" } : { type: "string", multiple: true },
      ]),
    ),
  };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: args.flatMap((arg) => spellFlag(arg, inputs)),
      options,
      allowPositionals: true,
    });
  } catch (error) {
    // `parseArgs` throws for what the user wrote, and for nothing else.
    return {
      kind: "usage",
      message: `${messageOf(error).split(". To specify")[0]}.\n\nSee \`readiness ${name} --help\`.`,
    };
  }
  const { values, positionals } = parsed;
  if (values["help"]) return { kind: "help", text: helpOf(name) };
  const wrong = wrongCount(positionals, command.takes);
  if (wrong !== null) return { kind: "usage", message: `${wrong}\n\nSee \`readiness ${name} --help\`.` };
  const results = values["results"];
  return {
    kind: "command",
    name,
    input: (input) =>
      input === "checklist" && !inputs.includes(input) ? positionals[0] : textOf(values[input], input),
    json: values["json"] === true,
    results: typeof results === "string" ? results : null,
    args: positionals,
  };
}

/** The checklist is an option where the arguments are revisions. */
function optionsOf(name: CommandName): readonly InputName[] {
  const { inputs, takes } = commands[name];
  return inputs.filter((input) => input !== "checklist" || takes !== aChecklist);
}

function wrongCount(args: readonly string[], { usage, atLeast, atMost, surplus }: Arguments): string | null {
  if (args.length < atLeast) return `Unexpected end of the command line, expected ${usage}.`;
  if (args.length <= atMost) return null;
  const [what, expected] = surplus;
  return `Unexpected ${what} \`${args[atMost]}\`, expected ${expected}.`;
}

/** `--strict=true` is what the action's users write; `parseArgs` knows a bare `--strict` only. */
function spellFlag(arg: string, inputs: readonly InputName[]): string[] {
  for (const input of inputs) {
    if (inputTable[input].kind !== "flag") continue;
    if (arg === `--${input}=true`) return [`--${input}`];
    if (arg === `--${input}=false`) return [];
  }
  return [arg];
}

/** A repeated list or var adds up; of any other repeated option the last one counts. */
function textOf(value: unknown, input: InputName): string | undefined {
  if (value === true) return "true";
  if (!Array.isArray(value)) return undefined;
  const { kind } = inputTable[input];
  return kind === "list" || kind === "lines" ? value.join("\n") : value.at(-1);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function overview(): string {
  const rows = Object.entries(commands).map(
    ([name, { purpose, takes }]) =>
      `  readiness ${name.padEnd(5)} ${takes.usage.padEnd(11)} [OPTIONS]   ${purpose}`,
  );
  return [
    "Usage:",
    ...rows,
    "",
    "CHECKLIST is a .md, .yml or .yaml file; RELEASE_READINESS.md when left out.",
    "BASE and HEAD are revisions as git names them; without HEAD it is the work tree.",
    "`readiness COMMAND --help` shows a command's options.",
  ].join("\n");
}

function helpOf(name: CommandName): string {
  const command = commands[name];
  const rows = optionsOf(name).map((input) =>
    row(`--${input}${placeholderOf(input)}`, `${inputTable[input].help}${defaultOf(input)}`),
  );
  return [
    `readiness ${name} ${command.takes.usage}: ${command.purpose}`,
    "",
    ...rows,
    row("--json", `${command.json[0]?.toUpperCase()}${command.json.slice(1)}.`),
    ...(command.results
      ? [row("--results FILE", "Where the results file goes, inside the workspace or the temporary folder.")]
      : []),
    row("--help", "Show this."),
    "",
    `Exit codes: ${command.exitCodes}`,
  ].join("\n");
}

function placeholderOf(input: InputName): string {
  const { kind } = inputTable[input];
  return { flag: "", choice: " VALUE", list: " NAMES", lines: " KEY=VALUE", text: " TEXT" }[kind];
}

function defaultOf(input: InputName): string {
  const spec = inputTable[input];
  const values = "values" in spec ? ` One of ${spec.values.join(", ")};` : "";
  return spec.kind === "choice" || spec.kind === "text" ? `${values} default \`${spec.default}\`.` : "";
}

function row(option: string, text: string): string {
  return `  ${option.padEnd(26)} ${text}`;
}
