import { gateLook, gateTraits } from "../model/gate-traits.js";
import type { CheckResult, Results } from "../model/results.js";
import type { ReasonCode } from "../model/verdict.js";
import { hasPassed, traitsOf } from "../model/verdict-traits.js";
import { isWaived } from "../model/waiver.js";
import { count, grouped, plural } from "../text/count.js";
import { cutCharacters } from "../text/cut.js";
import { checksIn } from "./check-sections.js";
import { checkTitle, type Decides, gateReason, gateWords, releaseWords, scopeWords } from "./labels.js";

/** What a report answers first: whether the release may go on, and if not, why. */
export interface Answer {
  readonly sign: string;
  /** `Ready for 1.4.0`, `Not ready, 2 of 5 areas`, `Ready as far as looked`. */
  readonly gate: string;
  /** Goes on behind a colon: a sentence of ours without a full stop, in which backticks mark what is quoted. */
  readonly reason: string;
}

/** `show` makes the version, which is a text of the tree or of an input, fit for its place. */
export function answerOf(results: Results, decides: Decides, show: (version: string) => string): Answer {
  const { sign } = gateLook(results);
  const isReady = gateTraits(results.gate).isReady;
  if (isReady && !results.selection.complete)
    return {
      sign,
      gate: `${gateTraits(results.gate).word}${releaseWords(results.release, show)} as far as looked`,
      reason: partWords(results, decides),
    };
  const reason = isReady ? readyWords(results) : reasonsNotReady[results.reasonCode](results, decides);
  return { sign, gate: gateWords(results, show), reason };
}

/** `all 5 required checks passed, 1 sign-off still open` */
function readyWords(results: Results): string {
  const open = results.signOffs.filter(({ applies, done }) => applies && !done).length;
  return `${gateReason(results)}${open === 0 ? "" : `, ${count(open, "sign-off")} still open`}`;
}

/** `2 of 5 areas, 2 checks passed`: what a filter left out was not looked at. */
function partWords(results: Results, decides: Decides): string {
  const { checks } = results;
  const waived = checks.filter((check) => isWaived(check) && !hasPassed(check)).length;
  return [
    scopeWords(results),
    checks.some(decides)
      ? `${count(checks.filter(hasPassed).length, "check")} passed`
      : "none of its checks decides",
    ...(waived === 0 ? [] : [`${waived} waived ${plural(waived, "check")} did not pass`]),
  ].join(", ");
}

type ReasonWords = (results: Results, decides: Decides) => string;

/** Why a gate is not ready. The record's own reason where it says what a reader needs first. */
const reasonsNotReady = {
  "all-passed": gateReason,
  "checks-failed": missedWords,
  "setup-failed": setupWords,
  "checklist-invalid": unusableWords,
  "nothing-to-run": gateReason,
  cancelled: cutWords,
  interrupted: cutWords,
  "gate-weakened": weakenedWords,
  "untrusted-code": gateReason,
  pending: gateReason,
  "other-commit": gateReason,
  "shard-missing": gateReason,
  "shard-conflict": gateReason,
} satisfies Record<ReasonCode, ReasonWords>;

/** `catalog failed, 1 of 5 required checks`, `8 of 29 required checks failed`: what was not run did not fail. */
function missedWords(results: Results, decides: Decides): string {
  const deciding = results.checks.filter(decides);
  const broken = checksIn("broken", deciding);
  const all = `${grouped(deciding.length)} ${decidingKind(deciding.length, results, decides)}`;
  const [only] = broken;
  if (only !== undefined && broken.length === 1)
    return `${nameOf(only)} ${traitsOf(only.verdict).word}, ${deciding.length === 1 ? `the only ${decidingKind(1, results, decides)}` : `1 of ${all}`}`;
  if (broken.length > 1) return `${grouped(broken.length)} of ${all} failed`;
  const cut = checksIn("cut", deciding).length;
  const notRun = checksIn("not-run", deciding).length;
  if (cut > 0) return `${grouped(cut + notRun)} of ${all} ${plural(cut + notRun, "has", "have")} no verdict`;
  return notRun > 0
    ? `${grouped(notRun)} of ${all} ${plural(notRun, "was", "were")} not run`
    : gateReason(results);
}

const maxNameCharacters = 100;

function nameOf(check: CheckResult): string {
  return cutCharacters(checkTitle(check), maxNameCharacters);
}

/** What the checks that decide are called. */
function decidingKind(number: number, { failOn, checks }: Results, decides: Decides): string {
  const isAny =
    failOn === undefined
      ? checks.some((check) => check.severity === "advisory" && decides(check))
      : failOn === "any";
  return plural(number, isAny ? "check" : "required check");
}

/** Of several machines some may have run their checks all the same. */
function setupWords(results: Results): string {
  const { setup, shards } = results;
  return setup === null || shards !== undefined
    ? gateReason(results)
    : `setup ${traitsOf(setup.verdict).word}, nothing was run`;
}

/** Where it is the inputs that cannot be used, the page is not to blame. */
function unusableWords(results: Results): string {
  const { findings, checklist } = results;
  const isPage =
    checklist.path !== "" &&
    findings.some(({ severity, file }) => severity === "error" && file === checklist.path);
  return isPage ? "the page cannot be used, nothing was run" : gateReason(results);
}

/** `the run was cut off, 3 of 5 checks have no verdict` */
function cutWords(results: Results): string {
  const { checks } = results;
  const open = checksIn("cut", checks).length + checksIn("not-run", checks).length;
  return open === 0
    ? gateReason(results)
    : `the run was cut off, ${grouped(open)} of ${count(checks.length, "check")} ${plural(open, "has", "have")} no verdict`;
}

function weakenedWords(results: Results): string {
  return results.gateChanges?.kind === "compared"
    ? "this pull request weakens its own gate"
    : gateReason(results);
}
