import { findingFormatNames } from "../model/finding.js";
import { reportFormatNames } from "../report/formats/formats.js";

/** What a command takes besides its options. */
export interface Arguments {
  readonly usage: string;
  readonly atLeast: number;
  readonly atMost: number;
  /** What one too many is called, and how many are expected. */
  readonly surplus: readonly [string, string];
  /** They are results files, and no checklist is among them. */
  readonly areResults?: true;
  /** Whether a command follows behind `--`. */
  readonly command?: true;
}

const aChecklist: Arguments = {
  usage: "[CHECKLIST]",
  atLeast: 0,
  atMost: 1,
  surplus: ["second checklist", "one"],
};
const checklists: Arguments = {
  usage: "[CHECKLIST...]",
  atLeast: 0,
  atMost: Number.POSITIVE_INFINITY,
  surplus: ["checklist", "any number"],
};
const results: Arguments = {
  usage: "RESULTS...",
  atLeast: 1,
  atMost: Number.POSITIVE_INFINITY,
  surplus: ["results file", "any number"],
  areResults: true,
};
/** Where none is given, none arrived: then each shard is missing by name. */
const resultsOfShards: Arguments = { ...results, atLeast: 0 };
export const checkAndChecklist: Arguments = {
  usage: "[CHECK] [CHECKLIST]",
  atLeast: 0,
  atMost: 2,
  surplus: ["third argument", "a check and a checklist"],
};
const aCommand: Arguments = {
  usage: "-- COMMAND...",
  atLeast: 0,
  atMost: 0,
  surplus: ["word before `--`", "the command behind it (`-- npm test`), and the page as `--checklist FILE`"],
  command: true,
};
const revisions: Arguments = {
  usage: "BASE [HEAD]",
  atLeast: 1,
  atMost: 2,
  surplus: ["third revision", "a base and a head"],
};

/** An option that is no input: how it is written, and what it is for. */
interface CommandOption {
  /** `flag`: without a value. `maybe`: with a value or without one, which is the empty text. */
  readonly kind: "flag" | "text" | "maybe";
  /** What `--help` calls the value. */
  readonly placeholder?: string;
  /** One letter that stands for it. */
  readonly short?: string;
  /** Given twice it is an error; of another option the last one counts. */
  readonly once?: true;
  /** Its values are arguments, however often it stands there. */
  readonly argument?: true;
  readonly help: string;
}

type Options = Readonly<Record<string, CommandOption>>;

const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
const readingCodes = "0 the page can be used, 2 it or the arguments cannot.";

/** Of the commands that end with a gate. */
const runOptions = {
  results: {
    kind: "text",
    placeholder: "FILE",
    help: "Where the results file goes, inside the workspace or the temporary folder.",
  },
  quiet: { kind: "flag", short: "q", help: "Show only what did not pass, and the gate." },
  verbose: {
    kind: "flag",
    short: "v",
    help: "Show every remark on the page, and what the passed checks were judged by.",
  },
} as const satisfies Options;

/** The commands and what each is for. Which inputs are its options stands in the table of inputs. */
export const commands = {
  run: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "run the checklist and judge it",
    json: "print the results file to stdout, and the log to stderr",
    options: {
      ...runOptions,
      failed: {
        kind: "maybe",
        placeholder: "RESULTS",
        help: "Run again what did not pass, and what that needs: by the last results of this page, or by those in a file.",
      },
      shard: {
        kind: "text",
        placeholder: "FILE",
        once: true,
        help: "Run one part of a plan: the file holds an entry of `matrix.include` that `readiness plan --json` printed.",
      },
    },
  },
  plan: {
    takes: aChecklist,
    exitCodes: "0 planned, 1 another commit or nothing to run, 2 unusable checklist or arguments.",
    purpose: "spread the checks over machines, running nothing",
    json: "print { matrix, plan } as JSON to stdout, and all else to stderr",
    options: {},
  },
  lint: {
    takes: checklists,
    exitCodes: "0 without errors, 2 with one or with unusable arguments.",
    purpose: "say what is wrong with pages, and with the workflows that run them",
    json: "print the findings as JSON, as --format json does",
    options: {
      format: {
        kind: "text",
        placeholder: "FORMAT",
        help: `One of ${findingFormatNames.join(", ")}; default \`text\`.`,
      },
      fix: { kind: "flag", help: "Mend what can be mended without a guess, and show what changed." },
    },
  },
  list: {
    takes: aChecklist,
    exitCodes: readingCodes,
    purpose: "show the checks that a run would run",
    json: "print the checks as JSON",
    options: {},
  },
  explain: {
    takes: checkAndChecklist,
    exitCodes: readingCodes,
    purpose: "say how the page is understood, running nothing",
    helpLast: ["vars", "redact", "pull-request"],
    json: "print the same as JSON",
    options: {},
  },
  diff: {
    takes: revisions,
    exitCodes:
      "0 nothing that may weaken the gate, 1 something that may, 2 unusable page, revision or arguments.",
    purpose: "show what of the gate changes between two commits",
    json: "print the changes as JSON",
    options: {},
  },
  init: {
    takes: aChecklist,
    exitCodes: "0 written or shown, 2 unusable arguments or nothing to write, 130 left at a question.",
    purpose: "draft a page and a workflow for this repository",
    options: {
      from: {
        kind: "text",
        placeholder: "FILE",
        once: true,
        help: "Make the page of what is there: a checklist, steps, a RELEASING.md, an issue template, a Makefile, a workflow.",
      },
      owner: { kind: "text", placeholder: "TEXT", help: "Who is asked when it is not ready: @org/team." },
      force: { kind: "flag", help: "Write over the files that are there." },
      "dry-run": { kind: "flag", help: "Show what would be written, and write nothing." },
      yes: { kind: "flag", short: "y", help: "Ask nothing." },
      shards: {
        kind: "maybe",
        placeholder: "N",
        help: "Write a workflow that spreads the page over so many jobs, 1 to 256; without a number, one for each 10 checks.",
      },
      "no-workflow": { kind: "flag", help: "Write the page alone." },
    },
  },
  add: {
    takes: aCommand,
    exitCodes: "0 written or shown, 1 not wanted, 2 nothing could be written, 130 left or cancelled.",
    purpose: "run a command, and write a row that looks for what it printed",
    options: {
      area: { kind: "text", placeholder: "AREA", help: "The area that the check speaks for." },
      check: {
        kind: "text",
        placeholder: "NAME",
        help: "What the check is called; without it, as its area.",
      },
      rollback: { kind: "text", placeholder: "TEXT", help: "What a person does when the check fails." },
      twice: { kind: "flag", help: "Run the command twice, and look only for what was in both runs." },
      "dry-run": { kind: "flag", help: "Show the row, and write nothing." },
      yes: { kind: "flag", short: "y", help: "Ask nothing." },
    },
  },
  fmt: {
    takes: checklists,
    exitCodes:
      "0 nothing to do or written, 1 with --check where something would change, 2 unusable page or arguments.",
    purpose: "align tables and order settings, changing no meaning",
    options: {
      check: { kind: "flag", help: "Write nothing: show what would change, and exit with 1 where it would." },
    },
  },
  gate: {
    takes: resultsOfShards,
    exitCodes: gateCodes,
    purpose: "join the results of a plan's shards, and judge them",
    json: "print the results file to stdout, and the log to stderr",
    options: runOptions,
  },
  report: {
    takes: results,
    exitCodes: "0 written, whatever the gate is; 2 unusable results or arguments, and nothing is written.",
    purpose: "show what a run found in another format",
    options: {
      from: {
        kind: "text",
        placeholder: "RESULTS",
        argument: true,
        help: "The results files, or folders with them, of releases or shards that `--format html` shows on one page. `-` is stdin.",
      },
      format: {
        kind: "text",
        placeholder: "FORMAT",
        once: true,
        help: `One of ${reportFormatNames.join(", ")}; without it, as the ending of FILE says (.html, .json, .xml: junit), else \`markdown\`.`,
      },
      output: {
        kind: "text",
        placeholder: "FILE",
        short: "o",
        once: true,
        help: "Where it goes, inside the workspace or the temporary folder; without it, to stdout.",
      },
      quiet: { kind: "flag", short: "q", help: "Say nothing but what is wrong." },
    },
  },
} as const satisfies Record<
  string,
  {
    takes: Arguments;
    exitCodes: string;
    purpose: string;
    /** What `--json` does; a command without it has no such option. */
    json?: string;
    options: Options;
    /** Options that `--help` shows behind those of all commands that read a page. */
    helpLast?: readonly string[];
  }
>;

export type CommandName = keyof typeof commands;

/** The options of a command that are no inputs, in the order of `--help`; `--json` and `--help` aside. */
export function ownOptionsOf(name: CommandName): readonly (readonly [string, CommandOption])[] {
  return Object.entries<CommandOption>(commands[name].options);
}
