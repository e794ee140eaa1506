import { gateLook, gateTraits } from "../model/gate-traits.js";
import { ownRun, type ReportedRun, type VerdictSource } from "../model/reported-verdicts.js";
import type { Results } from "../model/results.js";
import {
  type ChangeDetail,
  changeSteps,
  fullChangeDetail,
  gateChangeBlocks,
} from "../report/gate-changes.js";
import { gateWords } from "../report/labels.js";
import { fitReport } from "../report/markdown/fit-report.js";
import { wordingOf } from "../report/markdown/wording.js";
import { permalinkBase } from "../report/permalink.js";
import { cutBytes, cutCharacters } from "../text/cut.js";
import { codeSpan, inlineText, link } from "../text/escape.js";
import { sameText } from "./comment-marker.js";

/** GitHub refuses 65,536 characters; the margin is for servers that count otherwise. */
const commentLimit = 60_000;

export interface CommentOptions {
  readonly mode: "on-failure" | "always" | "never";
  /** Whose word the verdicts are. */
  readonly source: VerdictSource;
  /** The first line. */
  readonly marker: string;
  /** The renderer that the summary uses too; the limit is in bytes. */
  readonly renderBody: (results: Results, limitBytes: number) => Promise<string>;
}

/**
 * What the comment should say now; `null`: what stands there, or that nothing does, is right. Decided by the run's own
 * results and by whether a comment of ours exists (`existing` is its text), never by what that one says.
 */
export async function commentText(
  results: Results,
  options: CommentOptions,
  existing: string | null,
): Promise<string | null> {
  const { mode, source, marker } = options;
  if (mode === "never") return null;
  if (!gateTraits(results.gate).isReady || mode === "always") return reportText(results, options);
  if (existing === null) return null;
  if (source.kind === "reported") return reportedRecoveryNote(results, source, marker);
  return isRecoveryNote(existing, results, marker)
    ? null
    : recoveryNote(results, marker, { sha: results.run.headSha, runUrl: results.run.url });
}

/** The comment while the gate is not ready, or of every run with `comment: always`. */
async function reportText(results: Results, { marker, source, renderBody }: CommentOptions): Promise<string> {
  // The body of a report of another run ends with all that is known of it.
  if (source.kind === "reported")
    return `${marker}\n${await renderBody(results, commentLimit - marker.length - 1)}`;
  const room = commentLimit - marker.length - 2;
  const body = (await renderBody(results, room)).trimEnd();
  const fitting =
    body.length <= room
      ? body
      : `${gateWords(results, inlineText)}: ${inlineText(cutCharacters(results.reason, 500))}`;
  return `${marker}\n${fitting}\n`;
}

/**
 * Whether a comment already is the note that an earlier run wrote for the same page, to the letter. Only commit and
 * run are read from it, and only to write the same note once more and compare: a text that was changed by hand is
 * replaced, and the commit that the note names stays the one that recovered.
 */
function isRecoveryNote(body: string, results: Results, marker: string): boolean {
  const sha = /^Since commit (?:\[)?`([0-9a-f]{7,64})`/m.exec(body)?.[1];
  if (sha === undefined) return false;
  const runUrl = /\(\[run\]\((\S+)\)\)\.$/m.exec(body)?.[1] ?? "";
  return (
    sameRunPage(runUrl, results.run.url) && sameText(body, recoveryNote(results, marker, { sha, runUrl }))
  );
}

/** Runs of one repository differ by their number only: any other address was put there by another hand than ours. */
function sameRunPage(a: string, b: string): boolean {
  const page = (url: string): string => url.replace(/\/runs\/\d+(?=$|\?by_index=1$)/, "/runs/");
  return page(a) === page(b);
}

/** The run that made the gate ready again. */
interface Recovery {
  readonly sha: string;
  readonly runUrl: string;
}

/** Of the changes that decide nothing, and that a recovered note lists: it is short. */
const recoveredChanges = 20;

/**
 * The short note that takes the place of a report when the gate is ready again: no guidance is left in it. The text does
 * not change from run to run: only commit and run of the recovery are in it, and what becomes of the gate.
 */
function recoveryNote(results: Results, marker: string, { sha, runUrl }: Recovery): string {
  const base = permalinkBase(results.checklist.url);
  const commit = link(codeSpan(sha), base === null ? null : `${base.repositoryUrl}/commit/${sha}`);
  const page = base === null ? null : `${base.repositoryUrl}/${base.view}/${sha}/${base.pagePath}`;
  const run = runUrl === "" ? "" : ` (${link("run", runUrl)})`;
  const changes = results.gateChanges?.kind === "compared" ? results.gateChanges.changes : [];
  const { gateAgain } = wordingOf(ownRun);
  const body = fitReport<ChangeDetail>({
    limitBytes: commentLimit - marker.length - 1,
    full: { ...fullChangeDetail, listed: recoveredChanges },
    steps: changeSteps(changes),
    render: (detail) => [
      `## ✅ ${gateAgain(results)}`,
      `${link(`**${inlineText(results.checklist.path)}**`, page)} · name ${inlineText(results.name)}`,
      `Since commit ${commit} every check that decides passes${signOffWords(results)}${run}.`,
      ...gateChangeBlocks(results, detail, "no-links"),
    ],
    lastResort: gateAgain(results),
    cut: cutBytes,
  });
  return `${marker}\n${body}`;
}

/** Where sign-offs can hold the gate back, they are a part of what has become right. */
function signOffWords({ signOffs }: Results): string {
  return signOffs.some(({ holds }) => holds) ? " and no sign-off that counts is open" : "";
}

/** The same of another run's word: nothing is read from the note that stands there. */
function reportedRecoveryNote(results: Results, source: ReportedRun, marker: string): string {
  const { checklist, name, run } = results;
  const page = link(`**${inlineText(checklist.path, maxNameCharacters)}**`, checklist.url);
  const { gateAgain, introduction } = wordingOf(source);
  return [
    marker,
    `## ${gateLook(results).reportedSign} ${gateAgain(results)}`,
    "",
    `${page} · name ${inlineText(name, maxNameCharacters)}`,
    "",
    `${introduction(results).join(" ")} It says that at commit ${codeSpan(run.headSha)} every check that decides passes${run.url === "" ? "" : ` (${link("run", run.url)})`}.`,
    "",
  ].join("\n");
}

const maxNameCharacters = 200;
