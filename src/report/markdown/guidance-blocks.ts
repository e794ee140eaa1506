import type { CheckResult } from "../../model/results.js";
import { isPending } from "../../model/verdict-traits.js";
import { cutCharacters } from "../../text/cut.js";
import { codeInHtml, fencedBlock, inlineText } from "../../text/escape.js";
import type { Frame } from "./frame.js";

const maxCommandCharacters = 4_000;
/** A longer one would be broken, and could not be copied. */
const maxOneLine = 110;

/** Rollback and retest; what waits, or never began, has changed nothing that could be taken back. */
export function guidanceBlocks(check: CheckResult, { guidance: renderer, source }: Frame): string[] {
  const began = source.kind === "reported" || check.startedAt !== null;
  if (isPending(check) || !began) return [];
  const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
  const words = (title: string, markdown: string): string =>
    renderer?.titled(title, markdown) ?? titledLine(title, inlineText(markdown));
  const title = rollbackAndRetest === true ? "Roll back and retest" : "Roll back";
  return [
    rollback === null ? titledLine(title, "the page says nothing") : words(title, rollback),
    retestKind === "command" ? retestBlock(retest) : words("Retest", retest),
  ];
}

/** To be copied, so a commit in it stays whole. */
function retestBlock(command: string): string {
  const script = cutCharacters(command.trim(), maxCommandCharacters);
  return script.length <= maxOneLine && !script.includes("\n")
    ? titledLine("Retest", codeInHtml(script))
    : `**Retest**\n\n${fencedBlock(script)}`;
}

function titledLine(title: string, html: string): string {
  return `<p><b>${title}</b> ${html}</p>`;
}
