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

/** Of many that are done, a reader wants those first that another look may be worth. */
const maxDone = 5;

/**
 * The sign-offs that hold nothing back (FORMAT 1.4): open ones, and all that are done. Of many, the done ones are folded, as
 * are those for another release.
 */
export function* signOffBlocks({ results }: Frame, detail: Detail): Generator<string> {
  const applying = results.signOffs.filter(({ applies }) => applies);
  if (applying.length > 0) {
    const done = applying.filter((signOff) => signOff.done);
    yield `### Sign-offs: ${grouped(done.length)} of ${grouped(applying.length)} done`;
    const isFolded = (signOff: SignOffResult): boolean => done.length > maxDone && !isNews(signOff);
    const open = applying.filter((signOff) => !signOff.done && !holdsBack(signOff));
    yield* list([...open, ...done.filter((signOff) => !isFolded(signOff))], results, detail);
    yield* foldedList("done", done.filter(isFolded), results, detail);
  }
  const others = results.signOffs.filter(({ applies }) => !applies);
  yield* foldedList("not for this release", others, results, detail);
}

function* foldedList(
  what: string,
  all: readonly SignOffResult[],
  results: Results,
  detail: Detail,
): Generator<string> {
  if (all.length === 0) return;
  const head = `${count(all.length, "sign-off")} ${plural(all.length, "is", "are")} ${what}`;
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
