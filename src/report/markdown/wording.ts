import { gateLook, gateTraits } from "../../model/gate-traits.js";
import type { ReportedRun, VerdictSource } from "../../model/reported-verdicts.js";
import type { Results } from "../../model/results.js";
import { inlineSentence, inlineText } from "../../text/escape.js";
import { type Answer, answerOf } from "../answer.js";
import { type Decides, gateWords, releaseWords } from "../labels.js";

/** What a report says differently of a run of ours and of verdicts that are another run's word. */
export interface Wording {
  /** The gate and why, and whose word it is; the gate's words are Markdown. */
  answer(results: Results, decides: Decides): Answer;
  /** The gate that is ready, and was not. */
  gateAgain(results: Results): string;
  /** Below the title, as Markdown. */
  introduction(results: Results): readonly string[];
  /** Which page a line number belongs to. */
  readonly page: string;
  readonly passed: string;
  /** How the number of checks is followed where some of their sections or rows are left out. */
  readonly leftOutChecks: string;
  /** Where what was left out can be read. */
  readonly elsewhere: string;
}

export function wordingOf(source: VerdictSource): Wording {
  return source.kind === "own-run" ? ownRun : reportedRun(source);
}

const ownRun: Wording = {
  answer: (results, decides) => answerOf(results, decides, inlineText),
  gateAgain: (results) => `${gateWords(results, inlineText)} ${recoveredWord(results)}`,
  introduction: ({ shard }) => (shard === undefined ? [] : [partNote]),
  page: "the page",
  passed: "passed",
  leftOutChecks: " that did not pass",
  elsewhere: "The results file has all of it.",
};

const partNote =
  "A part of a plan: whether all of it is ready says the job that joins the results of its shards.";

function reportedRun(source: ReportedRun): Wording {
  const { unusable } = source;
  return {
    answer: (results) => ({
      sign: gateLook(results).reportedSign,
      gate: reportedGate(results, source),
      // The record's own, with the scope: it counts what was not reported, too, as not passed.
      reason: results.reason,
    }),
    gateAgain: (results) =>
      `Ready${releaseWords(results.release, inlineText)} ${recoveredWord(results)}, as ${reporter(results.run, source)} reports`,
    introduction: (results) => [
      unusable === null ? notVerified(results, source) : inlineSentence(unusable.cure),
    ],
    page: "the base's page",
    passed: "reported as passed",
    leftOutChecks: "",
    elsewhere: "The run's own summary has all of it.",
  };
}

/** A gate that may have waited for its release has not been ready before. */
function recoveredWord({ release, checks, signOffs }: Results): string {
  const mayHaveWaited =
    release.version !== null ||
    release.phase === "after" ||
    checks.some(({ guidance }) => guidance.toDo !== null) ||
    signOffs.some(({ holds }) => holds);
  return mayHaveWaited ? "now" : "again";
}

function reportedGate({ gate, run, release }: Results, source: ReportedRun): string {
  const word = `${gateTraits(gate).word}${releaseWords(release, inlineText)}`;
  return source.unusable === null ? `${word}, as ${reporter(run, source)} reports` : word;
}

/** Whose word the verdicts are, as a sentence of ours calls it. */
function reporter({ repository }: Results["run"], { headRepository }: ReportedRun): string {
  return repository.toLowerCase() === headRepository.toLowerCase()
    ? "the pull request's own run"
    : "the fork's own run";
}

/** What a reader must know of a report of verdicts that nothing here vouches for, as Markdown. */
function notVerified({ run }: Results, source: ReportedRun): string {
  return `**Reported by ${reporter(run, source)}, not verified.** The verdicts are the word of ${inlineText(source.headRepository, maxNameCharacters)}, whose commands can say what they like; names, commands and guidance are from the base's page.`;
}

const maxNameCharacters = 200;
