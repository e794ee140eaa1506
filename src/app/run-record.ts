import type { Teardown } from "../checks/fixtures.js";
import type { StatusOutcome, StatusRequest } from "../github/statuses.js";
import type { GroupLog } from "../log/group-log.js";
import type { MaskBook } from "../log/mask-book.js";
import type { Checklist } from "../model/checklist.js";
import type { Finding } from "../model/finding.js";
import type { GitHubContext } from "../model/github-context.js";
import type { Moments } from "../model/moment.js";
import type { Places } from "../model/places.js";
import type { Release } from "../model/release.js";
import type { Results } from "../model/results.js";
import type { OwnShard, PlannedPage } from "../model/shards.js";
import type { FailOn } from "../model/verdict.js";
import type { Facts } from "../plan/missing-value.js";
import type { PlaceholderValues } from "../plan/placeholders.js";
import type { Plan } from "../plan/select.js";
import type { Journal, TeardownPlan } from "../ports/journal.js";
import type { Services } from "../ports/ports.js";
import type { Redactor } from "../redact/redaction.js";
import type { Inputs, RawInput } from "./inputs/inputs.js";
import type { WantedReport } from "./inputs/reports-parser.js";
import type { Page } from "./reading/read-page.js";

/** 0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled (DESIGN 2.3). */
export type ExitCode = 0 | 1 | 2 | 130;

/**
 * The record of a run. It grows step by step, and each step is a function that takes the record of the one before:
 *
 *     RunRequest → opened → prepared → planned → judged → reported
 *
 * A run whose inputs or page cannot be used, or that is refused, goes from opened to judged at once; so does the post
 * step, which reads from the journal what main had come to.
 */
export interface RunRequest {
  /** The text of an input, as it was given. */
  readonly input: RawInput;
  readonly cwd: string;
  /** What paths of reports are relative to, where that is not `cwd`: the folder that the command line was given in. */
  readonly folderOfPaths?: string;
  readonly temporaryFolder: string;
  /** Where the results go instead of the run's folder. */
  readonly resultsPath: string | null;
  /** `run --failed`: only what did not pass is run, by the results in a file or (`null`) by those that were kept. */
  readonly failed: { readonly results: string | null } | null;
  /** Of `run --shard`, absolute: the file with the entry that the action gets as its input `shard`. */
  readonly shardFile?: string;
  /** The event's payload, parsed. */
  readonly event: unknown;
  /** Aborted when the run is asked to stop; from then on servers have no more than two seconds to answer. */
  readonly cancel: AbortSignal;
}

/** A file of `reports`. */
export interface PlacedReport extends WantedReport {
  /** Its real path. */
  readonly place: string;
}

/** When the run began, where its files lie, what set it off, and where it logs. `gate=not-ready` is set. */
export interface OpenedRun extends RunRequest {
  readonly startedAt: Date;
  /** `readiness-<unique>`, below RUNNER_TEMP where there is one. */
  readonly folder: string;
  readonly resultsPath: string;
  /** Files that are written besides the results, at the user's wish. */
  readonly reports: readonly PlacedReport[];
  readonly context: GitHubContext;
  /** The event's tag; `null` where the run is about another commit. */
  readonly tag: string | null;
  readonly places: Places;
  readonly log: GroupLog;
  readonly redactor: Redactor;
  /** What tells this use from others in comments and statuses. */
  readonly name: string;
  /** What this run is held to, of its shard's entry or of the gate's plan: page, selection and release are those. */
  readonly planned: PlannedPage | null;
  /** Which part of a plan this run is; its reports are marked, and it tells no server. */
  readonly shard: OwnShard | null;
  /** `null` where they cannot be used. */
  readonly inputs: Inputs | null;
  /** What is wrong with the inputs, or with the place of the results. */
  readonly problems: readonly Finding[];
  /** `null` until it is looked for. */
  readonly page: Page | null;
}

/** A page that may be run, and what to run of it. */
export interface PreparedRun extends OpenedRun {
  readonly step: "prepared";
  readonly inputs: Inputs;
  readonly page: Page;
  readonly checklist: Checklist;
  /** What the page is about this time. */
  readonly release: Release;
  /** What git and the event know, asked before anything of the page runs. */
  readonly facts: Facts;
  readonly plan: Plan;
  /** Why it should not be run, where `allow-untrusted` lets it run all the same. */
  readonly untrusted: string | null;
  /** For the report, in the order in which they were found. */
  readonly warnings: readonly string[];
}

/** What is known before setup. From here on the post step can finish the run from its journal. */
export interface PlannedRun extends PreparedRun {
  /** What `Not before` counts from. */
  readonly moments: Moments;
  /** Judged before setup: nothing that the page runs bears on them. */
  readonly signOffs: Results["signOffs"];
  /** What placeholders in guidance stand for. */
  readonly placeholders: PlaceholderValues;
  readonly masks: MaskBook;
  readonly teardown: TeardownPlan | null;
  readonly journal: Journal;
  readonly servers: Servers | null;
}

/** Each check has its verdict, and the gate too. */
export interface JudgedRun extends OpenedRun {
  readonly step: "judged";
  readonly results: Results;
  /** `false` where inputs, page or filter could not be used. */
  readonly usable: boolean;
  readonly failOn: FailOn;
  readonly journal: Journal;
  readonly servers: Servers | null;
  /** What is left to do after the report, because the run was cancelled: there is little time. */
  readonly lateTeardown: Teardown | null;
}

/** All reports are written. */
export interface ReportedRun extends Pick<JudgedRun, "resultsPath"> {
  /** As written: redacted. */
  readonly results: Results;
  readonly exitCode: ExitCode;
}

/** The servers that hear of a run, and what was begun with them. */
export interface Servers extends Services {
  readonly inputs: Inputs;
  readonly status: StatusRequest;
  /** The pending statuses, set while the checks run. */
  readonly opened: Promise<StatusOutcome>;
}
