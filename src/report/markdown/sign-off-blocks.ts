import type { Release } from "../../model/release.js";
import type { Results, SignOffResult } from "../../model/results.js";
import { holdsBack } from "../../model/sign-offs.js";
import { count, grouped, plural } from "../../text/count.js";
import { cutCharacters } from "../../text/cut.js";
import { fold, inlineSentence, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { lineUrl } from "../permalink.js";
import { lacksApproval, signOffFacts } from "../sign-off-facts.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { listBlocks } from "./list-blocks.js";

/**
 * The sign-offs that hold nothing back (FORMAT 1.4): open ones, and of the done ones those that another look may be worth. The
 * others are folded, as are those for another release; a comment has no list of what is done.
 */
export function* signOffBlocks(
  { results }: Frame,
  detail: Detail,
  place: "summary" | "comment",
): Generator<string> {
  const applying = results.signOffs.filter(({ applies }) => applies);
  const open = applying.filter((signOff) => !signOff.done && !holdsBack(signOff));
  const done = applying.filter((signOff) => signOff.done);
  const shown = [...open, ...done.filter(isNews)];
  if (shown.length > 0) {
    yield open.length > 0
      ? `**${count(open.length, "sign-off")} open** of ${grouped(applying.length)}`
      : `**${grouped(done.length)} of ${count(applying.length, "sign-off")} done**`;
    yield* list(shown, results, detail);
  }
  const quiet = done.filter((signOff) => !isNews(signOff));
  if (place === "summary")
    yield* foldedList(`✅ ${count(quiet.length, "sign-off")} done`, quiet, results, detail);
  const others = results.signOffs.filter(({ applies }) => !applies);
  const head = `${count(others.length, "sign-off")} ${plural(others.length, "is", "are")} not for this release`;
  yield* foldedList(head, others, results, detail);
}

function* foldedList(
  head: string,
  all: readonly SignOffResult[],
  results: Results,
  detail: Detail,
): Generator<string> {
  if (all.length === 0) return;
  yield fold(head, joinParts("\n\n", [...list(all, results, detail)]));
}

function* list(all: readonly SignOffResult[], results: Results, detail: Detail): Generator<string> {
  yield* listBlocks(all, detail, (signOff) => item(signOff, results));
}

/** Of what is done, that which this pull request or another person did. */
function isNews({ tickedHere, by, why }: SignOffResult): boolean {
  return tickedHere || by !== null || why !== null;
}

function item(signOff: SignOffResult, { checklist: { url }, run, release }: Results): string {
  const { text, line, done, why } = signOff;
  const facts = [
    inlineSentence(text),
    tickedFor(signOff, release),
    ...signOffFacts(signOff).map((fact) => inlineSentence(fact)),
    lacksApproval(why) && run.url !== "" ? link("the run", run.url) : "",
  ];
  return `- [${done ? "x" : " "}] ${joinParts(" · ", facts)} (${link(`line ${line}`, lineUrl(url, line))})`;
}

/** Where sign-offs are demanded, a tick that counts is one for this release's version (FORMAT 1.4). */
function tickedFor({ done, by, applies, holds }: SignOffResult, { version }: Release): string {
  const isTicked = done && by === null && applies && holds;
  return isTicked && version !== null ? `ticked for ${inlineText(cutCharacters(version, 100))}` : "";
}
