import { toolSignals } from "../tool-signals.js";
import type { KnownTool } from "../tools/known-tool.js";
import { changingWords } from "./changing-words.js";
import { jsonSignals } from "./json-signals.js";
import type { Candidate, Learning, LineFacts } from "./learning.js";
import { goodWord, lineSignal, zeroCount } from "./line-signal.js";
import { type SeenRun, tellingLines } from "./seen-run.js";
import { toolsOf } from "./tools-of.js";

/**
 * All that the runs suggest, the best first. Nothing of it is judged: what is proposed must hold in every run, and a
 * fail signal in none.
 */
export function candidates(learning: Learning): readonly Candidate[] {
  const { exitCode } = learning.runs[0];
  const all = [
    ...(exitCode === 0 ? toolCandidates(learning) : []),
    ...jsonSignals(learning).map(pass("json")),
    ...lineCandidates(learning),
    ...(isSilent(learning.runs[0]) ? [pass("silence")("stdout empty")] : []),
    pass("exit")(`exit ${exitCode}`),
  ];
  return all.filter(
    ({ role, text }, index) => index === all.findIndex((one) => one.role === role && one.text === text),
  );
}

function pass(from: Candidate["from"]): (text: string) => Candidate {
  return (text) => ({ role: "pass", text, from });
}

/** A person reads each of them in a cell of a table. */
const most = { tool: 3, json: 3, line: 2, silence: 1, exit: 1 } as const;
const mostFail = 2;

/**
 * What is proposed of the candidates that hold (fail signals: that do not). What a tool is known to print stands for all
 * else that was printed; `exit 0` is implied, and is written only where nothing else is.
 */
export function choose(held: readonly Candidate[]): readonly Candidate[] {
  const passing = held.filter(({ role }) => role === "pass");
  const [best] = passing;
  const chosen = passing
    .filter(({ from }) => from === best?.from)
    .slice(0, most[best?.from ?? "exit"])
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const exit = passing.filter(
    ({ from, text }) => from === "exit" && (text !== "exit 0" || chosen.length === 0),
  );
  const failing = held.filter(({ role }) => role === "fail").slice(0, mostFail);
  return [...new Set([...exit, ...chosen]), ...failing];
}

/** What cannot be known of an output that was not kept whole is not said. */
function toolCandidates({ script, runs }: Learning): readonly Candidate[] {
  const whole = runs.every(({ stdout, stderr }) => stdout.whole && stderr.whole);
  return toolsOf(script, runs[0]).flatMap((tool) => {
    const { pass: good, fail: bad, sample }: KnownTool = toolSignals[tool];
    const silent = sample === "" && good.length === 0 && isSilent(runs[0]) ? ["stdout empty"] : [];
    return [
      ...[...good, ...silent].map(pass("tool")),
      ...(whole ? bad : []).map((text): Candidate => ({ role: "fail", text, from: "tool" })),
    ];
  });
}

function isSilent({ stdout, stderr }: SeenRun): boolean {
  return [stdout, stderr].every(({ text, whole }) => whole && text.trim() === "");
}

/** A line by which signals of a run are found, and where it stands. */
interface Line {
  readonly text: string;
  readonly signal: string;
  readonly worth: number;
  readonly at: number;
}

function lineCandidates({ runs, facts }: Learning): readonly Candidate[] {
  const [first, second] = runs;
  if (isJsonText(first)) return [];
  const alone = wholeOutput(first, facts);
  if (alone !== null) return [pass("line")(alone)];
  const lines = (["stdout", "stderr"] as const).flatMap((name, stream) => {
    const kept = tellingLines(first[name]);
    const changed = second === undefined ? () => [] : changingWords(tellingLines(second[name]));
    return kept.flatMap((text, index): Line[] => {
      const changing = changed(text);
      const signal = changing === null ? null : lineSignal(text, facts, changing);
      if (signal === null) return [];
      const worth = worthOf(text, first.exitCode) + (name === "stdout" ? 1 : 0) + index / kept.length;
      return [{ text, signal, worth, at: stream * 1_000 + index }];
    });
  });
  return lines
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .filter(
      ({ signal }, index, all) => !all.slice(0, index).some((earlier) => signal.includes(earlier.signal)),
    )
    .map(({ signal, at }) => ({ ...pass("line")(signal), at }));
}

/** What a run prints on its way, or only when something was not there yet. */
const onTheWay =
  /^\s*(?:\[\w+\] )?(?:compil|generat|download|install|fetch|resolv|updat|pull|push|creat|check|runn?ing|start|load|build|link|add|remov|copy|prepar|initiali[sz]|clean|collect|process|us(?:e|ing)\b|cach|scann|npm (?:warn|notice)|go: |\d+%)/i;
const bad =
  /\b(?:err(?:or)?s?|fail(?:s|ed|ure|ures|ing)?|warn(?:ing)?s?|deprecat\w*|fatal|panic|exception|denied|refused|missing|cannot|could not|unable|not (?:ok|found)|invalid|traceback|abort\w*|skipp\w*)\b|[✗✘✖❌]/i;

/** How much a line says about how it went; nought and below: nothing that a page should ask for. */
function worthOf(text: string, exitCode: number): number {
  const zero = zeroCount.test(text);
  // What a failure prints is what a check that documents it looks for.
  if (exitCode === 0 && !zero && bad.test(text)) return -10;
  const good = goodWord.test(text) || zero || (exitCode !== 0 && bad.test(text));
  return (good ? 6 : 1) + (onTheWay.test(text) ? -4 : 0);
}

/** A word alone would be found within others: the whole stream is compared. */
function wholeOutput({ stdout, exitCode }: SeenRun, facts: LineFacts): string | null {
  const text = stdout.text.trim();
  const isWord = stdout.whole && /^(?:[A-Za-z][\w.-]{0,19}|0|2\d\d)$/.test(text);
  if (!isWord || facts.isSecret(text) || (exitCode === 0 && bad.test(text))) return null;
  const isDrawn = (/\d/.test(text) && !/^(?:0|2\d\d)$/.test(text)) || facts.local.includes(text);
  return isDrawn ? null : `stdout = ${text}`;
}

function isJsonText({ stdout }: SeenRun): boolean {
  return /^\s*[[{]/.test(stdout.text) && /[\]}]\s*$/.test(stdout.text);
}
