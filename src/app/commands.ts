/** What a command takes besides its options. */
export interface Arguments {
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

const gateCodes = "0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled.";
const readingCodes = "0 the page can be used, 2 it or the arguments cannot.";

/** The commands and what each is for. Which inputs are its options stands in the table of inputs. */
export const commands = {
  run: {
    takes: aChecklist,
    exitCodes: gateCodes,
    purpose: "run the checklist and judge it",
    json: "print the results file to stdout, and the log to stderr",
    results: true,
  },
  lint: {
    takes: checklists,
    exitCodes: "0 without errors, 2 with one or with unusable arguments.",
    purpose: "say what is wrong with pages, running nothing",
    json: "print the findings as JSON, as --format json does",
    results: false,
    format: true,
    fix: true,
  },
  list: {
    takes: aChecklist,
    exitCodes: readingCodes,
    purpose: "show the checks that a run would run",
    json: "print the checks as JSON",
    results: false,
  },
  explain: {
    takes: checkAndChecklist,
    exitCodes: readingCodes,
    purpose: "say how the page is understood, running nothing",
    helpLast: ["vars", "redact", "pull-request"],
    json: "print the same as JSON",
    results: false,
  },
  diff: {
    takes: revisions,
    exitCodes:
      "0 nothing that may weaken the gate, 1 something that may, 2 unusable page, revision or arguments.",
    purpose: "show what of the gate changes between two commits",
    json: "print the changes as JSON",
    results: false,
  },
} as const satisfies Record<
  string,
  {
    takes: Arguments;
    exitCodes: string;
    purpose: string;
    json: string;
    results: boolean;
    format?: true;
    fix?: true;
    /** Options that `--help` shows behind those of all commands that read a page. */
    helpLast?: readonly string[];
  }
>;

export type CommandName = keyof typeof commands;
