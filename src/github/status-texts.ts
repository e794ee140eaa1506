import type { Area } from "../model/checklist.js";
import { gateTraits, heldWords, reasonTraits } from "../model/gate-traits.js";
import type { CheckResult, Results } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { holdingStatuses } from "../model/verdict.js";
import { hasPassed, isPending, traitsOf } from "../model/verdict-traits.js";
import { isWaived } from "../model/waiver.js";
import type { CommitStatus } from "../ports/github.js";
import { type Decides, gateWords, knownAs, releaseWords } from "../report/labels.js";
import { count, plural } from "../text/count.js";
import { cutCharacters } from "../text/cut.js";
import { joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import { areaSlug } from "../text/slug.js";

/** GitHub's limits for a commit status. */
const maxDescriptionCharacters = 140;
const maxContextCharacters = 255;

type StatusMode = "none" | "gate" | "areas";

/** Which statuses a run may set. */
export interface StatusScope {
  readonly mode: StatusMode;
  readonly name: string;
  /** The areas of which every check runs. */
  readonly areas: readonly Area[];
  /** Whether no filter leaves a check out; a filtered run never speaks for the whole gate. */
  readonly complete: boolean;
  /** The run's page; empty where it has none. */
  readonly url: string;
}

/** What the final statuses are made of. */
export interface Judgement {
  readonly results: Results;
  readonly decides: Decides;
  /** Whether what the change does to its own gate holds it back too; the results' reason may be another. */
  readonly weakened: boolean;
}

/**
 * The statuses at the end of a run. `null`: those before its first check; a branch rule then waits, and does not take
 * an older commit's word.
 */
export function statusesOf(scope: StatusScope, judgement: Judgement | null): CommitStatus[] {
  return subjects(scope).map((subject) => status(scope, subject, wordsOf(subject, judgement)));
}

const pending = { state: "pending", description: "The release checklist is running" } as const;

function wordsOf(subject: Subject, judgement: Judgement | null): StatusWords {
  if (judgement === null) return pending;
  const { results } = judgement;
  const words = subject === null ? gateWordsOf(results) : areaWords(subject, judgement);
  return { ...words, description: `${releaseName(subject, results)}${words.description}` };
}

/** `Not ready for 1.4.0: ` of the gate, `1.4.0: ` of an area, which has words of its own; empty where nothing is known. */
function releaseName(subject: Subject, results: Results): string {
  const { release } = results;
  if (subject !== null) return release.version === null ? "" : `${shortVersion(release.version)}: `;
  return releaseWords(release, shortVersion) === "" ? "" : `${gateWords(results, shortVersion)}: `;
}

/** Of a description, most is for the reason. */
function shortVersion(version: string): string {
  return cutCharacters(oneLine(version), maxVersionCharacters);
}

const maxVersionCharacters = 40;

/** `null` stands for the whole gate. */
type Subject = Area | null;
type StatusWords = Pick<CommitStatus, "state" | "description">;

function subjects({ mode, areas, complete }: StatusScope): Subject[] {
  switch (mode) {
    case "none":
      return [];
    case "gate":
      return complete ? [null] : [];
    case "areas":
      return [...areas];
  }
}

function status(
  { name, url }: StatusScope,
  subject: Subject,
  { state, description }: StatusWords,
): CommitStatus {
  const context = subject === null ? `readiness: ${name}` : `readiness: ${name} / ${subject.slug}`;
  return {
    context: cutCharacters(oneLine(context), maxContextCharacters),
    state,
    description: cutCharacters(oneLine(description), maxDescriptionCharacters),
    targetUrl: url === "" ? null : url,
  };
}

function gateWordsOf({ gate, reasonCode, reason }: Results): StatusWords {
  const state = reasonTraits(reasonCode).commitStatus;
  // The gate decides, whatever the code is.
  return {
    state: gateTraits(gate).isReady ? "success" : state === "success" ? "failure" : state,
    description: reason,
  };
}

/**
 * Green only where a deciding check of the area passed, and nothing holds the gate back but checks of other areas. An
 * area with none, because they are waived or do not apply, has the gate's state (FORMAT 1.5).
 */
function areaWords({ slug }: Area, { results, decides, weakened }: Judgement): StatusWords {
  const checks = results.checks.filter((check) => check.areaSlug === slug);
  const deciding = checks.filter(decides);
  if (deciding.length === 0) return undecidedWords(slug, checks, results);
  const missed = deciding.filter((check) => !hasPassed(check));
  const failed = missed.some((check) => !isPending(check));
  if (failed) return missedWords(missed, checks.length);
  const isFree = gateTraits(results.gate).isReady || reasonTraits(results.reasonCode).sparesAreas;
  const tally = missed.length === 0 ? tallyOf(checks) : waitingTally(missed, checks.length);
  if (!isFree) return { ...gateWordsOf(results), description: `${tally}, but ${results.reason}` };
  if (weakened)
    return { state: "failure", description: `${tally}, but the pull request may weaken its own gate` };
  if (missed.length > 0) return { ...missedWords(missed, checks.length), description: tally };
  // A sign-off is of no area, and holds all of them back.
  const open = results.signOffs.filter(holdsBack).length;
  return open === 0
    ? { state: "success", description: tally }
    : {
        state: "pending",
        description: `${tally}, but ${count(open, "sign-off")} ${plural(open, "is", "are")} open`,
      };
}

function undecidedWords(slug: string, checks: readonly CheckResult[], results: Results): StatusWords {
  const waived = checks.filter(isWaived).length;
  const others = results.notApplicable.filter(({ area }) => areaSlug(area) === slug).length;
  if (waived + others > 0) {
    const why = joinParts(", ", [
      waived > 0 ? `${count(waived, "check")} waived` : "",
      others > 0 ? `${others} not for this release` : "",
    ]);
    const gate = gateWordsOf(results);
    return { ...gate, description: `Nothing of this area decides (${why}): ${gate.description}` };
  }
  return {
    state: "error",
    description:
      checks.length === 0
        ? "No check of this area has a result"
        : `${tallyOf(checks)}; advisory checks decide nothing`,
  };
}

function tallyOf(checks: readonly CheckResult[]): string {
  const passed = checks.filter(hasPassed).length;
  return passed === checks.length
    ? `${count(passed, "check")} passed`
    : `${passed} of ${count(checks.length, "check")} passed; the rest is ${checks.some(isWaived) ? "waived or advisory" : "advisory"}`;
}

function waitingTally(missed: readonly CheckResult[], checks: number): string {
  const words = plural(missed.length, ...heldWords.pending);
  return `${missed.length} of ${count(checks, "check")} ${words}: ${missed.map(knownAs).join(", ")}`;
}

function missedWords(missed: readonly CheckResult[], checks: number): StatusWords {
  const states = missed.map(({ verdict }) => traitsOf(verdict).commitStatus);
  const named = missed.map((check) => `${knownAs(check)} ${traitsOf(check.verdict).word}`).join(", ");
  return {
    state: holdingStatuses.findLast((state) => states.includes(state)) ?? "error",
    description: `${missed.length} of ${count(checks, "check")} did not pass: ${named}`,
  };
}
