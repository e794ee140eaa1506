import { type Finding, findingSentence } from "../model/finding.js";
import type { CheckResult, Results, SignOffResult } from "../model/results.js";
import { holdsBack } from "../model/sign-offs.js";
import { hasPassed, isPending, traitsOf, weightOf } from "../model/verdict-traits.js";
import { grouped } from "../text/count.js";
import { cutCharacters } from "../text/cut.js";
import { measuredDuration } from "../text/duration-text.js";
import { joinParts } from "../text/join-parts.js";
import { oneLine } from "../text/one-line.js";
import { plainText } from "../text/plain-text.js";
import { gateRemarks } from "./gate-changes.js";
import { hasBlock } from "./headline.js";
import { checkName, type Decides, missedChecks, waiverWords } from "./labels.js";
import { setupConsequence } from "./machines.js";
import { signOffFacts } from "./sign-off-facts.js";

/** The runner shows ten of each kind per step and drops the rest, and cuts a message at 4,096 characters. */
const maxAnnotationsOfAKind = 10;
const maxMessageCharacters = 4_096;
const maxTitleCharacters = 200;

type AnnotationLevel = "error" | "warning" | "notice";

/** A remark on a line of the page, as the runner shows it in the diff. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** What to say on the page's lines: most important first, errors before warnings before notices. */
export function annotationsOf(results: Results, decides: Decides): Annotation[] {
  const all = [
    ...fixtureAnnotations(results),
    ...results.findings.filter(({ severity }) => severity === "error").map(findingAnnotation),
    ...gateRemarks(results, maxMessageCharacters).map((remark) =>
      annotation({ ...remark, file: results.checklist.path }),
    ),
    ...missedChecks(results.checks, decides).flatMap((check) => checkAnnotation(check, results, decides)),
    ...results.signOffs.filter(holdsBack).map((signOff) => signOffAnnotation(signOff, results)),
    ...results.warnings.map((warning) => pageAnnotation("warning", "Readiness", warning, results)),
    ...results.findings.filter(({ severity }) => severity !== "error").map(findingAnnotation),
  ];
  return levels
    .flatMap((level) => limited(all.filter((annotation) => annotation.level === level)))
    .map((annotation) => ofShard(annotation, results));
}

/** The gate over all parts of a plan says it again on the same line. */
function ofShard(annotation: Annotation, { shard }: Results): Annotation {
  return shard === undefined
    ? annotation
    : { ...annotation, title: `${annotation.title} (shard ${shard.name})` };
}

const levels = ["error", "warning", "notice"] as const satisfies readonly AnnotationLevel[];

function fixtureAnnotations(results: Results): Annotation[] {
  return (["setup", "teardown"] as const).flatMap((name) => {
    const result = results[name];
    if (result === null || hasPassed(result)) return [];
    const how = result.exitCode === null ? traitsOf(result.verdict).word : `exit code ${result.exitCode}`;
    const consequence = name === "setup" ? `${setupConsequence(results)}.` : "The verdicts stand.";
    const message = `${name} did not pass: ${how} after ${measuredDuration(result.durationMs)}. ${consequence}`;
    return [pageAnnotation(name === "setup" ? "error" : "warning", `${name} did not pass`, message, results)];
  });
}

/** A finding on its line, titled with its id. */
export function findingAnnotation(finding: Finding): Annotation {
  const { severity, file, line, column, rule } = finding;
  const level = severity === "note" ? "notice" : severity;
  return annotation({ level, file, line, column, title: rule, message: findingSentence(finding) });
}

function checkAnnotation(check: CheckResult, { checklist }: Results, decides: Decides): Annotation[] {
  const { word, annotation: levelOf } = traitsOf(check.verdict);
  if (levelOf === null) return [];
  const { area, id } = checkName(check);
  const waived = check.waiver === null ? "" : waiverWords(check.waiver);
  const lines = [check.reason, waived, ...(isPending(check) ? toDoLines(check) : wayBackLines(check))];
  const title = `${area}${id === null ? "" : ` / ${id}`}: ${word}`;
  return [
    annotation({
      level: levelOf[weightOf(decides(check))],
      file: checklist.path,
      line: check.line,
      title,
      message: joinParts("\n", lines),
    }),
  ];
}

/** What never began has changed nothing that could be taken back. */
function wayBackLines(check: CheckResult): string[] {
  if (!hasBlock(check)) return [];
  const { rollback, rollbackAndRetest, retest, retestKind } = check.guidance;
  const back = rollback === null ? "" : firstStep(rollback);
  const again = retestKind === "command" ? retest.trim() : firstStep(retest);
  return [
    back === "" ? "" : `Roll back${rollbackAndRetest === true ? " and retest" : ""}: ${back}`,
    again === "" ? "" : `Retest: ${again}`,
  ];
}

function toDoLines({ guidance: { toDo } }: CheckResult): string[] {
  return toDo === null ? [] : [`To do: ${toDo.trim()}`];
}

/** Sign-offs that hold the gate back, on their lines. */
function signOffAnnotation(signOff: SignOffResult, { checklist }: Results): Annotation {
  return annotation({
    level: "warning",
    file: checklist.path,
    line: signOff.line,
    title: "Sign-off still open",
    message: joinParts("\n", [signOff.text, ...signOffFacts(signOff)]),
  });
}

/** Setup and the run's warnings have no line of their own: the page's first. */
function pageAnnotation(
  level: AnnotationLevel,
  title: string,
  message: string,
  { checklist }: Results,
): Annotation {
  return annotation({ level, file: checklist.path, line: 1, title, message });
}

function annotation(of: Annotation): Annotation {
  const title = cutCharacters(oneLine(of.title), maxTitleCharacters);
  return { ...of, title, message: cutCharacters(plainText(of.message).trim(), maxMessageCharacters) };
}

/** The last one that is shown counts those that are not. */
function limited(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= maxAnnotationsOfAKind) return [...annotations];
  const shown = annotations.slice(0, maxAnnotationsOfAKind - 1);
  const rest = annotations.slice(shown.length);
  const [first] = rest;
  if (first === undefined) return shown;
  const titles = rest.map(({ title, line }) => `line ${line}: ${title}`).join("\n");
  const message = cutCharacters(`The job summary has them all.\n${titles}`, maxMessageCharacters);
  return [...shown, { ...first, title: `${grouped(rest.length)} more`, message }];
}

/** The first line of guidance as plain text: headings, fences and list marks are no steps. */
function firstStep(markdown: string): string {
  const line =
    markdown
      .split(/\r\n|\n|\r/)
      .find((candidate) => !/^\s*(?:#{1,6}\s.*|`{3,}.*|~{3,}.*)?$/.test(candidate)) ?? "";
  return line
    .replace(/^\s*(?:>\s*|[-*+]\s+|\d{1,9}[.)]\s+)*(?:\[[ xX]\]\s+)?/, "")
    .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1 ($2)")
    .trim();
}
