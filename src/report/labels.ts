import { gateTraits } from "../model/gate-traits.js";
import type { Release } from "../model/release.js";
import type { CheckResult, Results } from "../model/results.js";
import type { SignalResult } from "../model/signal.js";
import { hasPassed, traitsOf, weightOf } from "../model/verdict-traits.js";
import { count, plural } from "../text/count.js";
import { cutCharacters } from "../text/cut.js";
import { oneLine } from "../text/one-line.js";

/** Whether a check decides the gate; the caller knows `fail-on`. */
export type Decides = (check: CheckResult) => boolean;

/** The sign of a check: what does not decide warns and does not alarm. */
export function signOf(check: CheckResult, decides: Decides): string {
  return traitsOf(check.verdict).sign[weightOf(decides(check))];
}

/** Whether a signal speaks for the check; what could not be judged never does. */
export function isGood({ kind, holds }: SignalResult): boolean {
  return holds === (kind === "pass");
}

/** Text of ours that a narrow table cell must not break. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/**
 * The gate with what it speaks for: "Ready", "Not ready for 1.4.0", "Ready for 1.4.0 after publishing, 2 of 5 areas".
 * `show` makes the version, which is a text of the tree or of an input, fit for its place.
 */
export function gateWords(results: Results, show: (version: string) => string): string {
  const { gate, selection, release } = results;
  const words = `${gateTraits(gate).word}${releaseWords(release, show)}`;
  return selection.complete ? words : `${words}, ${scopeWords(results)}`;
}

/** The release as the gate's words go on: " for 1.4.0", " for 1.4.0 after publishing"; empty where nothing is known. */
export function releaseWords({ version, phase }: Release, show: (version: string) => string): string {
  const named = version === null ? "" : ` for ${show(cutCharacters(oneLine(version), maxVersionCharacters))}`;
  return phase === "after" ? `${named} after publishing` : named;
}

const maxVersionCharacters = 100;

/**
 * What a filtered run speaks for: "2 of 5 areas", "2 of 5 areas, only what did not pass last time"; a part of a plan:
 * "shard 2-of-4-ubuntu-latest, 12 of 48 checks".
 */
export function scopeWords({ selection, shard }: Pick<Results, "selection" | "shard">): string {
  if (shard !== undefined)
    return `shard ${shard.name}, ${shard.checks} of ${count(shard.of.checks, "check")}`;
  const { selectedAreas, totalAreas, failed } = selection;
  const part =
    selectedAreas < totalAreas ? `${selectedAreas} of ${count(totalAreas, "area")}` : "not all checks";
  return failed === undefined ? part : `${part}, only ${failedWords}`;
}

/** What `run --failed` looks at. */
export const failedWords = "what did not pass last time";

/** What a check is known by among all others: its id, and its system where the plan has several. */
export function knownAs({ id, system }: Pick<CheckResult, "id" | "system">): string {
  return system === undefined ? id : `${id} (${system})`;
}

/** A check's name: its area, and what it is known by where that says more. */
export function checkName(check: Pick<CheckResult, "id" | "system" | "area" | "areaSlug">): {
  readonly area: string;
  readonly id: string | null;
} {
  const { id, system, area, areaSlug } = check;
  if (id !== areaSlug) return { area, id: knownAs(check) };
  return { area: system === undefined ? area : `${area} (${system})`, id: null };
}

/** The same in one text: `checkout / pay-card`. */
export function checkTitle(check: Parameters<typeof checkName>[0]): string {
  const { area, id } = checkName(check);
  return id === null ? area : `${area} / ${id}`;
}

/** What a reader must know besides the verdict, as plain text: in a waiver stand the page's words. */
export function remarks(check: CheckResult): string[] {
  const { attempts, flaky, severity, neededOnly, tampered, retest, waiver } = check;
  return [
    severity === "advisory" ? "advisory" : "",
    waiver === null ? "" : waiverWords(waiver),
    neededOnly ? "needed by a selected check" : "",
    flaky ? `flaky: passed on attempt ${attempts.length}` : "",
    !flaky && attempts.length > 1 ? `${attempts.length} attempts` : "",
    tampered ? "tampered with the runner's files" : "",
    leftBehind(check),
    retest === null ? "" : traitsOf(retest.verdict).retestRemark,
  ].filter((remark) => remark !== "");
}

/** `waived by @alice until 2026-12-15: upstream is down`; of one that is over it says so. */
export function waiverWords({ by, until, reason, lasts }: NonNullable<CheckResult["waiver"]>): string {
  return lasts
    ? `waived by ${oneLine(by)} until ${until}: ${oneLine(reason)}`
    : `the waiver by ${oneLine(by)} was over after ${until}: ${oneLine(reason)}`;
}

/** `2 processes left behind, ended`; of what could not be ended it says so. */
function leftBehind({ leftovers, unended }: Pick<CheckResult, "leftovers" | "unended">): string {
  if (leftovers === 0) return "";
  const left = `${leftovers} ${plural(leftovers, "process", "processes")} left behind`;
  if (unended === 0) return `${left}, ended`;
  return `${left}, ${unended < leftovers ? `${unended} of them ` : ""}could not be ended`;
}

/** What did not pass: first what decides, then what only warns, then what was skipped because of them. */
export function missedChecks(checks: readonly CheckResult[], decides: Decides): CheckResult[] {
  const rank = (check: CheckResult): number => traitsOf(check.verdict).rank[weightOf(decides(check))];
  return checks.filter((check) => !hasPassed(check)).sort((a, b) => rank(a) - rank(b));
}

/** Whether a check needs no look: it passed at its first attempt, and left nothing behind. */
export function isQuiet(check: CheckResult): boolean {
  return hasPassed(check) && !check.flaky && !check.tampered && check.leftovers === 0;
}

/** The gate's reason, without the scope that stands beside the gate already. */
export function gateReason(results: Results): string {
  const scope = `, ${scopeWords(results)}`;
  return results.reason.endsWith(scope) ? results.reason.slice(0, -scope.length) : results.reason;
}

/** Failed areas in page order: those with a deciding check that is not passed. */
export function failedAreas(
  results: Pick<Results, "checks">,
  decides: Decides,
): { readonly slug: string; readonly text: string; readonly checks: number }[] {
  const areas = new Map<string, { slug: string; text: string; checks: number }>();
  for (const check of results.checks) {
    if (hasPassed(check) || !decides(check)) continue;
    const area = areas.get(check.areaSlug) ?? { slug: check.areaSlug, text: check.area, checks: 0 };
    areas.set(check.areaSlug, { ...area, checks: area.checks + 1 });
  }
  return [...areas.values()];
}
