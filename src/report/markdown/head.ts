import type { Results } from "../../model/results.js";
import { count, grouped, plural } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { inlineSentence, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { failedWords } from "../labels.js";
import { cautionBlock } from "./caution.js";
import type { Frame } from "./frame.js";

const maxFilters = 20;
const maxName = 200;
/** As GitHub shows a commit. */
const shortSha = 7;

/** What a release engineer needs first: the answer, what to do about it, and what was looked at. */
export function* headBlocks(frame: Frame): Generator<string> {
  const { results, source, wording } = frame;
  yield title(frame);
  yield* wording.introduction(results);
  yield* cautionBlock(frame);
  yield facts(frame);
  if (source.kind === "reported" && source.unknownIds > 0)
    yield `${count(source.unknownIds, "id")} in the results ${plural(source.unknownIds, "is", "are")} not on the base's page.`;
}

/** The answer as a heading. */
export function title({ results, decides, wording }: Frame): string {
  const { sign, gate, reason } = wording.answer(results, decides);
  return `## ${sign} ${gate}: ${inlineSentence(reason)}`;
}

/** `8 failed · 2 not run · 19 passed · RELEASE_READINESS.md at 565c537 · 3.8 s · log · gate #61` */
function facts({ results, counts, source }: Frame): string {
  const { checklist, selection, run } = results;
  return joinParts(" · ", [
    ...counts.map(({ number, words }) => `${grouped(number)} ${words}`),
    selection.complete ? "" : filterWords(selection),
    pageWords(results) +
      (source.kind === "reported" ? ` of ${inlineText(source.headRepository, maxName)}` : ""),
    // How long another run took is not known.
    source.kind === "reported" ? "" : measuredDuration(run.durationMs),
    run.url === "" ? "" : link(run.attempt > 1 ? `log of attempt ${run.attempt}` : "log", run.url),
    checklist.ticket === null ? "" : `gate ${inlineText(checklist.ticket, maxName)}`,
  ]);
}

/** Where the inputs cannot be used, no page was looked for. */
function pageWords({ checklist, run }: Results): string {
  const commit = inlineText((run.headSha || run.sha).slice(0, shortSha));
  if (checklist.path === "") return commit === "" ? "" : `commit ${commit}`;
  return joinParts(" at ", [link(inlineText(checklist.path, maxName), checklist.url), commit]);
}

function filterWords({ areas, checks, failed }: Results["selection"]): string {
  const named = [...areas, ...checks, ...(failed === undefined ? [] : [failedWords])];
  const shown = named
    .slice(0, maxFilters)
    .map((one) => inlineText(one, maxName))
    .join(", ");
  return named.length === 0 ? "" : `only ${shown}${named.length > maxFilters ? " and more" : ""}`;
}
