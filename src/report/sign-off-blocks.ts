import type { SignOffResult } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { count, grouped, plural } from "../text/count.js";
import { fold, inlineSentence, link } from "../text/escape.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { listBlocks } from "./list-blocks.js";
import { lineUrl } from "./permalink.js";
import { signOffFacts } from "./sign-off-facts.js";

/**
 * The sign-offs that hold nothing back: open ones, and those that a reader may want to look at again. What is for another
 * release is folded.
 */
export function* signOffBlocks({ results }: Frame, detail: Detail): Generator<string> {
  const applying = results.signOffs.filter(({ applies }) => applies);
  const others = results.signOffs.filter(({ applies }) => !applies);
  const done = applying.filter((signOff) => signOff.done);
  const item = (signOff: SignOffResult): string => itemLine(signOff, results.checklist.url);
  if (applying.length > 0) {
    yield `### Sign-offs: ${grouped(done.length)} of ${grouped(applying.length)} done`;
    const open = applying.filter((signOff) => !signOff.done && !holdsBack(signOff));
    yield* listBlocks([...open, ...done.filter(isNews)], detail, item);
  }
  if (others.length === 0) return;
  const head = `${count(others.length, "sign-off")} ${plural(others.length, "is", "are")} not for this release`;
  yield fold(head, [...listBlocks(others, detail, item)].join("\n\n"));
}

/** Of what is done, only that which this pull request or another person did. */
function isNews({ tickedHere, by, why }: SignOffResult): boolean {
  return tickedHere || by !== null || why !== null;
}

function itemLine(signOff: SignOffResult, url: string | null): string {
  const { text, line, done } = signOff;
  const facts = signOffFacts(signOff).map((fact) => ` · ${inlineSentence(fact)}`);
  return `- [${done ? "x" : " "}] ${inlineSentence(text)}${facts.join("")} (${link(`line ${line}`, lineUrl(url, line))})`;
}
