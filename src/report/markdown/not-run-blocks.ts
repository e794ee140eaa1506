import type { CheckResult } from "../../model/results.js";
import { traitsOf } from "../../model/verdict-traits.js";
import { count, grouped } from "../../text/count.js";
import { inlineSentence, inlineText } from "../../text/escape.js";
import { checkTitle, knownAs, remarks } from "../labels.js";
import { cutByWords, type NotRunGroup, notRunByCause } from "../not-run.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { brokenLines } from "./list-blocks.js";

const maxNameCharacters = 120;
/** Names behind a cause. */
const maxNames = 30;
/** So many checks that the end of the run cut off have a line each; of more, those that came as far share one. */
const maxSingle = 10;
/** Causes are few: what was waited for. */
const maxCauses = 20;

/** What has no verdict: a line for each cause, and for each check that the end of the run cut off. */
export function* notRunBlocks(frame: Frame, { listed }: Detail): Generator<string> {
  const detail = { listed: Math.min(listed, maxCauses) };
  yield* brokenLines(cutLines(frame.cut), detail, (line) => line);
  yield* brokenLines(notRunByCause(frame.notRun), detail, notRunLine);
  if (frame.notReported.length > 0)
    yield `❔ <b>${count(frame.notReported.length, "check")} not reported:</b> ${names(frame.notReported)}`;
}

function cutLines(cut: readonly CheckResult[]): string[] {
  return cutByWords(cut).flatMap((group) =>
    group.checks.length > maxSingle
      ? [cutLine(group)]
      : group.checks.map((check) => singleLine(check, group)),
  );
}

function singleLine(check: CheckResult, { cause }: NotRunGroup): string {
  const said = remarks(check).map((remark) => `, ${inlineText(remark)}`);
  const name = inlineText(checkTitle(check), maxNameCharacters);
  return `${traitsOf(check.verdict).sign.deciding} <b>${name}</b> ${inlineSentence(cause)}${said.join("")}`;
}

function cutLine({ cause, checks }: NotRunGroup): string {
  return `${traitsOf("cancelled").sign.deciding} <b>${count(checks.length, "check")}</b>, of each: ${inlineSentence(cause)}: ${names(checks)}`;
}

function notRunLine({ cause, checks }: NotRunGroup): string {
  return `${traitsOf("skipped").sign.deciding} <b>${count(checks.length, "check")} not run</b> (${inlineSentence(cause)}): ${names(checks)}`;
}

function names(checks: readonly CheckResult[]): string {
  const rest = checks.length - maxNames;
  const shown = checks.slice(0, maxNames).map((check) => inlineText(knownAs(check), maxNameCharacters));
  return `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
}
