import type { SignOffResult } from "../model/results.js";
import { count, grouped, plural } from "../text/count.js";
import { fold, inlineSentence, link } from "../text/escape.js";
import { joinParts } from "../text/join-parts.js";
import type { Detail } from "./detail.js";
import type { Frame } from "./frame.js";
import { lineUrl } from "./permalink.js";
import { signOffFacts } from "./sign-off-facts.js";
import { holdsBack } from "./still-to-do.js";

/**
 * The sign-offs that hold nothing back: open ones, and those that a reader may want to look at again. What is for another
 * release is folded.
 */
export function* signOffBlocks({ results }: Frame, detail: Detail): Generator<string> {
  const applying = results.signOffs.filter(({ applies }) => applies);
  const others = results.signOffs.filter(({ applies }) => !applies);
  const done = applying.filter((signOff) => signOff.done);
  if (applying.length > 0) {
    yield `### Sign-offs: ${grouped(done.length)} of ${grouped(applying.length)} done`;
    const open = applying.filter((signOff) => !signOff.done && !holdsBack(signOff));
    const listed = [...open, ...done.filter(isNews)];
    const items = listed.slice(0, detail.listed).map((signOff) => item(signOff, results.checklist.url));
    if (items.length > 0) yield items.join("\n");
    if (listed.length > detail.listed) yield `… and ${grouped(listed.length - detail.listed)} more.`;
  }
  if (others.length === 0) return;
  const items = others.slice(0, detail.listed).map((signOff) => item(signOff, results.checklist.url));
  const rest = others.length > detail.listed ? [`… and ${grouped(others.length - detail.listed)} more.`] : [];
  yield fold(
    `${count(others.length, "sign-off")} ${plural(others.length, "is", "are")} not for this release`,
    joinParts("\n\n", [items.join("\n"), ...rest]),
  );
}

/** Of what is done, only that which this pull request or another person did. */
function isNews({ tickedHere, by, why }: SignOffResult): boolean {
  return tickedHere || by !== null || why !== null;
}

function item(signOff: SignOffResult, url: string | null): string {
  const { text, line, done } = signOff;
  const facts = signOffFacts(signOff).map((fact) => ` · ${inlineSentence(fact)}`);
  return `- [${done ? "x" : " "}] ${inlineSentence(text)}${facts.join("")} (${link(`line ${line}`, lineUrl(url, line))})`;
}
