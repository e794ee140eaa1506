import { findingFormatNames } from "../model/finding.js";

/** What a command takes besides its options. */
export interface Arguments {
  readonly usage: string;
  readonly atLeast: number;
  readonly atMost: number;
  /** What one too many is called, and how many are expected. */
  readonly surplus: readonly [string, string];
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
export const checkAndChecklist: Arguments = {
  usage: "[CHECK] [CHECKLIST]",
  atLeast: 0,
  atMost: 2,
  surplus: ["third argument", "a check and a checklist"],
};
const revisions: Arguments = {
  usage: "BASE [HEAD]",
  atLeast: 1,
  atMost: 2,
  surplus: ["third revision", "a base and a head"],
};

/** An option that is no input: how it is written, and what it is for. */
export interface CommandOption {
  /** `flag`: without a value. `maybe`: with a value or without one, which is the empty text. */
  readonly kind: "flag" | "text" | "maybe";
  /** What `--help` calls the value. */
  readonly placeholder?: string;
  /** One letter that stands for it. */
  readonly short?: string;
  readonly help: string;
}

type Options = Readonly<Record<string, CommandOption>>;

const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
const readingCodes = "0 the page can be used, 2 it or the arguments cannot.";

/** The commands and what each is for. Which inputs are its options stands in the table of inputs. */
export const commands = {
  run: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "run the checklist and judge it",
    json: "print the results file to stdout, and the log to stderr",
    options: {
      results: {
        kind: "text",
        placeholder: "FILE",
        help: "Where the results file goes, inside the workspace or the temporary folder.",
      },
      failed: {
        kind: "maybe",
        placeholder: "RESULTS",
        help: "Run again what did not pass, and what that needs: by the last results of this page, or by those in a file.",
      },
    },
  },
  lint: {
    takes: checklists,
    exitCodes: "0 without errors, 2 with one or with unusable arguments.",
    purpose: "say what is wrong with pages, running nothing",
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
  fmt: {
    takes: checklists,
    exitCodes:
      "0 nothing to do or written, 1 with --check where something would change, 2 unusable page or arguments.",
    purpose: "align tables and order settings, changing no meaning",
    options: {
      check: { kind: "flag", help: "Write nothing: show what would change, and exit with 1 where it would." },
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
