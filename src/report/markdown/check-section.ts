import { type ReportedText, reportedTexts } from "../../model/check-field-groups.js";
import { checkFields } from "../../model/check-fields.js";
import type { CheckResult } from "../../model/results.js";
import { hasPassed, isPending, traitsOf } from "../../model/verdict-traits.js";
import { isWaived } from "../../model/waiver.js";
import { count } from "../../text/count.js";
import { measuredDuration } from "../../text/duration-text.js";
import { codeSpan, fold, inlineSentence, inlineText, link } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { oneLine } from "../../text/one-line.js";
import { commandLine } from "../command-line.js";
import { headlineOf } from "../headline.js";
import { checkTitle, isGood, remarks, signOf } from "../labels.js";
import { checkExcerpt, outputExcerpt } from "../output-excerpt.js";
import { lineUrl, shortUrl } from "../permalink.js";
import { cutSentence, markedSentence, plainSentence, type Sentence } from "../sentence.js";
import { nobodyNamed, ownerOf } from "../still-to-do.js";
import { unmetOf } from "../unmet-signals.js";
import { commandAbove, excerptBlock, restBlock, restWords } from "./excerpt-block.js";
import type { Frame } from "./frame.js";
import { guidanceBlocks } from "./guidance-blocks.js";
import { remembered } from "./remembered.js";
import { sentenceHtml, sentenceMarkdown } from "./sentence.js";

const maxNameCharacters = 200;
/** A longer command stands with its output, where it is not broken. */
const maxShortCommand = 110;
const maxUnmet = 50;
const maxUnmetCharacters = 400;

/** How much a section says of its check. */
export interface SectionDetail {
  readonly output: boolean;
  readonly guidance: boolean;
}

/** A section that stands open. */
export function openSection(check: CheckResult, frame: Frame, detail: SectionDetail): string {
  const owner = ownerOf(check, frame.results);
  const ask =
    owner === null ? `${nobodyNamed}: add an \`owner\`` : `ask ${inlineText(owner, maxNameCharacters)}`;
  const title = `### ${sectionSign(check, frame)} ${inlineText(checkTitle(check), maxNameCharacters)} · ${ask}`;
  return joinParts("\n\n", [title, ...bodyBlocks(check, frame, { ...detail, isOpen: true })]);
}

/** One behind its line. */
export function foldedSection(
  check: CheckResult,
  frame: Frame,
  detail: SectionDetail & { readonly isOpen: boolean },
): string {
  const { output, guidance, isOpen } = detail;
  return remembered(frame, check, `folded ${output} ${guidance} ${isOpen}`, () => {
    const body = bodyBlocks(check, frame, { output, guidance, isOpen: false });
    return fold(sectionLine(check, frame), joinParts("\n\n", body), isOpen);
  });
}

/** Sign, name, headline, whom to ask: a check in one line of HTML. */
export function sectionLine(check: CheckResult, frame: Frame): string {
  return remembered(frame, check, "line", () =>
    joinParts(" · ", [
      `${sectionSign(check, frame)} <b>${inlineText(checkTitle(check), maxNameCharacters)}</b>: ${sentenceHtml(seenOf(check, frame))}`,
      waiverMark(check),
      inlineText(ownerOf(check, frame.results) ?? nobodyNamed, maxNameCharacters),
    ]),
  );
}

/** Reported verdicts differ only in whether they decide: none of them is ours. */
export function sectionSign(check: CheckResult, { decides, source }: Frame): string {
  if (source.kind === "reported") return decides(check) ? "❌" : "⚠️";
  return signOf(check, decides);
}

/** `waived until 2026-12-15`; empty where it is not. */
export function waiverMark(check: CheckResult): string {
  return isWaived(check) ? `<i>waived until ${inlineText(check.waiver?.until ?? "")}</i>` : "";
}

/** Its headline; of what another run reported, and of what waits, no more is known than its verdict and why. */
export function seenOf(check: CheckResult, { source }: Frame): Sentence {
  if (source.kind === "own-run" && !isPending(check)) return headlineOf(check);
  const { word } = traitsOf(check.verdict);
  return markedSentence(joinParts(": ", [word, check.reason]));
}

interface BodyDetail extends SectionDetail {
  /** Whether there is no line above that has the headline. */
  readonly isOpen: boolean;
}

function bodyBlocks(check: CheckResult, frame: Frame, { output, guidance, isOpen }: BodyDetail): string[] {
  const withOutput = frame.source.kind === "own-run" && output;
  return [
    factsLine(check, frame, { isOpen, withOutput }),
    withOutput ? outputBlock(check) : "",
    remembered(frame, check, "unmet", () => unmetList(check)),
    ...(guidance
      ? [remembered(frame, check, "guidance", () => guidanceBlocks(check, frame).join("\n\n"))]
      : []),
    smallLines(check, frame, withOutput),
    withOutput ? diagnosisFold(check) : "",
  ];
}

/** Command, line, time, and what else there is to know, each once. */
function factsLine(
  check: CheckResult,
  frame: Frame,
  { isOpen, withOutput }: { readonly isOpen: boolean; readonly withOutput: boolean },
): string {
  const { command, line } = check;
  const { checklist } = frame.results;
  const short = isShort(command) ? command.trim() : commandLine(command);
  const place = link(String(line), lineUrl(shortUrl(checklist.url), line));
  const ofPage = frame.source.kind === "reported" ? ` of ${frame.wording.page}` : "";
  return joinParts(" · ", [
    withOutput && !isShort(command) ? "" : codeSpan(`$ ${short}`),
    `line ${place}${ofPage}`,
    isOpen ? headFact(check, frame, withOutput) : timeOf(check),
    ...markedRemarks(check),
    ...titledTexts(check, "line").map(([title, text]) => `${title} ${inlineText(text)}`),
  ]);
}

function isShort(command: string): boolean {
  const trimmed = command.trim();
  return trimmed.length <= maxShortCommand && !trimmed.includes("\n");
}

/** The time; and the headline, where neither the output nor the signals below have it. */
function headFact(check: CheckResult, frame: Frame, withOutput: boolean): string {
  if (frame.source.kind === "reported") return sentenceMarkdown(seenOf(check, frame));
  const sentence = headlineOf(check);
  const words = plainSentence(sentence);
  const isTimed = check.exitCode === null && words.startsWith("no end after");
  const below = [
    ...unmetOf(check).map((unmet) => plainSentence(unmet.sentence)),
    ...(withOutput ? checkExcerpt(check).lines.map(oneLine) : []),
  ];
  const said = plainSentence(sentence.filter(({ of }) => of === "program")) || words;
  const isBelow = below.some((line) => line.includes(said.replace(/…$/, "")));
  return joinParts(" · ", [isTimed ? "" : timeOf(check), isBelow ? "" : sentenceMarkdown(sentence)]);
}

function timeOf({ startedAt, durationMs }: CheckResult): string {
  return startedAt === null ? "" : measuredDuration(durationMs);
}

/** What the headline says is not said again; that a retest passed is news. */
function markedRemarks(check: CheckResult): string[] {
  const { retest, signals, tampered } = check;
  const isHeadline = tampered && signals.every(isGood);
  const isNews = retest !== null && hasPassed(retest) ? traitsOf(retest.verdict).retestRemark : null;
  return remarks(isHeadline ? { ...check, tampered: false } : check).map((remark) =>
    remark === isNews ? `<b>${inlineText(remark)}</b>` : inlineText(remark),
  );
}

/** The output, below the command where that is too long to stand among the facts. */
function outputBlock(check: CheckResult): string {
  const command = isShort(check.command) ? [] : commandAbove(check.command);
  return excerptBlock(checkExcerpt(check), command);
}

/** What speaks against the check; what speaks for it is no news here. */
function unmetList(check: CheckResult): string {
  const unmet = unmetOf(check);
  const left = unmet.length - maxUnmet;
  return [
    ...unmet.slice(0, maxUnmet).map(({ signal: { note }, sentence }) => {
      const words = sentenceMarkdown(cutSentence(sentence, maxUnmetCharacters));
      return `- ${words}${note === undefined ? "" : ` (${inlineText(note)})`}`;
    }),
    ...(left > 0 ? [`- … ${count(left, "more signal")}`] : []),
  ].join("\n");
}

/** What is read last: why there is this check, and how much more it printed. */
function smallLines(check: CheckResult, { source }: Frame, withOutput: boolean): string {
  const excerpt = checkExcerpt(check);
  const rest = withOutput ? excerpt : { lines: [], more: excerpt.lines.length + excerpt.more };
  return joinParts("<br>", [
    ...titledTexts(check, "markdown").map(
      ([title, text]) => `<sub><b>${title}</b> ${inlineSentence(text)}</sub>`,
    ),
    source.kind === "reported" ? "" : small(restWords(rest)),
  ]);
}

function small(words: string): string {
  return words === "" ? "" : `<sub>${words}</sub>`;
}

function diagnosisFold({ diagnosis }: CheckResult): string {
  if (diagnosis === null) return "";
  const { verdict, exitCode, output } = diagnosis;
  const how = exitCode === null ? `, ${traitsOf(verdict).word}` : `, exit ${exitCode}`;
  const excerpt = outputExcerpt(output);
  const body = [excerptBlock(excerpt) || "It printed nothing.", ...restBlock(excerpt)];
  return fold(`Diagnosis${hasPassed(diagnosis) ? "" : how}`, joinParts("\n\n", body));
}

interface ShownText {
  readonly type: "line" | "markdown";
  readonly reported: { readonly title: string | null };
}

/** The texts that the table of fields gives a title: one on a line is a fact beside others, Markdown a line of its own. */
function titledTexts(check: CheckResult, type: ShownText["type"]): (readonly [string, string])[] {
  return reportedTexts.filter(isNotShown).flatMap((name) => {
    const row: ShownText = checkFields[name];
    const { title } = row.reported;
    const text = check[name];
    return row.type === type && title !== null && text !== null ? [[title, text] as const] : [];
  });
}

/** Whom to ask stands on top. */
function isNotShown(name: ReportedText): boolean {
  return name !== "owner";
}
