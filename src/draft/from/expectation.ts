import type { Problem } from "../../model/finding.js";
import type { Role } from "../../model/signal.js";
import type { Cell } from "../../page/markdown/cells.js";
import { type References, readInline } from "../../page/markdown/inline.js";
import { signalsOf } from "../../page/markdown/signal-cells.js";
import { readSignalCell, type SignalClause } from "../../page/markdown/signal-items.js";
import { keywordOf } from "../../signals/kinds.js";
import { toolSignals } from "../tool-signals.js";
import type { KnownTool } from "../tools/known-tool.js";
import { withPlaceholders } from "./version-texts.js";

/** What a text about a command's end says. */
interface Expectation {
  /** By FORMAT 2. */
  readonly signals: readonly string[];
  /** Something of it is in no signal, and has to be kept as words. */
  readonly hasWords: boolean;
}

const nothing: Expectation = { signals: [], hasWords: false };

/** Signals only where they are certain: exit phrases, what stands in backticks, and the forms of `certain` below. */
export function readExpectation(
  text: string,
  role: Role,
  commands: readonly string[],
  references: References,
): Expectation {
  const cell = { text, place: { line: 1, column: 1 }, escapes: [] };
  const inline = readInline(text, references);
  if (!/[\p{L}\p{N}`]/u.test(text)) return nothing;
  const compared = role === "pass" ? comparedNumber(inline.text, commands) : null;
  if (compared !== null) return { signals: compared, hasWords: false };
  if (isMistaken(cell, role, references)) {
    const whole = certainOf(inline.text.replace(/[.!]$/, ""), role, commands);
    return { signals: whole ?? [], hasWords: whole === null };
  }
  const read = readSignalCell(cell, inline, role).clauses;
  const clauses = read.map((clause, index) =>
    isSubject(clause, read[index + 1]) ? null : said(clause, role, commands),
  );
  const signals = [...new Set(clauses.flatMap((clause) => clause ?? []))];
  return { signals, hasWords: clauses.includes(null) };
}

/** The page's own reader has something to say of the text, but for words that it does not read. */
function isMistaken(cell: Cell, role: Role, references: References): boolean {
  const problems: (Problem | null)[] = [];
  const context = {
    blocks: { blocks: [], references, overflow: null },
    report: (problem: Problem | null) => void problems.push(problem),
  };
  signalsOf(cell, role, context);
  return problems.some((problem) => problem !== null && problem.rule !== "signal-prose");
}

/** "`liquibase` and `seed-job` show `Exit 0`": a span alone that the words behind the next "and" speak of. */
function isSubject({ clause, sentence, isProse }: SignalClause, next: SignalClause | undefined): boolean {
  const isAlone = !isProse && clause.every(({ kind }) => kind === "span");
  return (
    isAlone &&
    next?.sentence === sentence &&
    next.clause[0]?.kind === "span" &&
    next.clause.some(({ kind }) => kind === "word")
  );
}

/** The signals of a clause; `null`: it says something that none of them does. */
function said(
  { clause, items, isProse }: SignalClause,
  role: Role,
  commands: readonly string[],
): readonly string[] | null {
  if (isProse) return certainOf(clause.map(({ text }) => text).join(" "), role, commands);
  const signals = items.flatMap((item) => {
    if (item.kind === "phrase") return [item.text];
    const at = clause.findIndex(({ kind, text }) => kind === "span" && text === item.text);
    return (
      spanSignal(item.text, wordsOf(clause.slice(0, at).toReversed()), wordsOf(clause.slice(at + 1))) ?? []
    );
  });
  return signals.length === items.length ? signals : null;
}

/** The words that stand right beside a span, up to the next one. */
function wordsOf(
  atoms: readonly { readonly kind: "word" | "span"; readonly text: string }[],
): readonly string[] {
  const end = atoms.findIndex(({ kind }) => kind === "span");
  return (end === -1 ? atoms : atoms.slice(0, end)).map(({ text }) => text.toLowerCase());
}

/** "ExUnit reports `0 failures`" says what is shown; "`allow_partial` renderer behaviour" names something. `before` goes backwards. */
function spanSignal(text: string, before: readonly string[], after: readonly string[]): string | null {
  const behind = after.join(" ");
  const isSaid =
    before.length === 0 || says.test(before.find((word) => !/^(?:the|a|is|be|:|to)$/.test(word)) ?? "is");
  return isSaid && (behind === "" || shown.test(behind)) ? textSignal(text) : null;
}

/** `X.Y.Z` is the release's version, and `0 failed` stands in `10 failed` too. */
function textSignal(text: string): string {
  return /^0 \w+$/.test(text) ? `/\\b${text}\\b/` : withPlaceholders(text);
}

const says =
  /^(?:is|shows?|showing|prints?|printing|reports?|reporting|returns?|returning|outputs?|contains?|containing|includes?|including|says?|displays?|reads?|ends?|with|status|see|expect|expected|stdout:?|output:?|line|lines|message|→|->|=>|must|should)$/;

const shown =
  /^(?:(?:is|are|be|was) )?(?:shown|printed|displayed|reported|returned|visible|appears?|seen)?(?: ?(?:in|on|at) (?:the )?(?:output|stdout|end|log|logs|console|terminal))?$/;

interface Certain {
  readonly words: RegExp;
  readonly signals: (
    match: RegExpExecArray,
    commands: readonly string[],
    role: Role,
  ) => readonly string[] | null;
}

/** Words that can mean only one signal, for that command. The first that fits counts. */
const certain: readonly Certain[] = [
  {
    words:
      /^(?:and )?(?:(?:make sure|ensure|check|verify|see) )?(?:that )?(?:it )?(?:should |must )?(?:prints?|shows?|says?|reports?|outputs?) (?:"([^"]{3,80})"|“([^”]{3,80})”)$/i,
    signals: ([, straight = "", curved = ""]) => {
      const text = straight || curved;
      return /^[\w\s.,!?'()-]*$/.test(text) && keywordOf(text.toLowerCase()) === null
        ? [textSignal(text)]
        : null;
    },
  },
  {
    words:
      /^((?:[\w.-]+\/)*[\w-]+(?:\.\w+)+|(?:[\w.-]+\/)+[\w.-]*) (?:exists?|is (?:created|generated|present|written|there)|created|present)$/i,
    signals: ([, path = ""]) => [`file ${path}`],
  },
  {
    words:
      /^(?:it )?(?:shows?|prints?|returns?|reports?|says|lists?|outputs?|is)?\s*(?:(?:the )?(?:new|released|right|correct|expected) version|v?\{version\})$/i,
    signals: ([text]) => [/v\{version\}/.test(text) ? "v{version}" : "{version}"],
  },
  {
    words:
      /^(?:no output|prints? nothing|nothing(?: is)? printed|empty output|(?:output )?is empty|silent|empty)$/i,
    signals: () => ["output empty"],
  },
  {
    words: /^(?:≥|>=|at least|more than|>)\s*(\d+)\s+lines?(?: of output)?$/i,
    signals: ([text, count]) => [`stdout lines ${/more than|^>(?!=)/i.test(text) ? ">" : ">="} ${count}`],
  },
  {
    words: /^(?:exactly\s+)?(\d+)\s+lines?(?: of output)?$/i,
    signals: ([, count]) => [`stdout lines = ${count}`],
  },
  {
    words:
      /^(exit(?:s|ed)?(?: code)? 0 )?(?:it |command )?(?:completes?|finishes|finished|takes?|runs?|builds?|done|ends)?\s*(?:in|within|under|less than|≤|<=?|in ≤|in <=?|in under|at most|no more than)\s*(\d+)\s*(s|sec|secs|seconds?|m|min|mins|minutes?)$/i,
    signals: ([, exit, count, unit = ""]) => [
      ...(exit === undefined ? [] : ["exit 0"]),
      `within ${count}${/^s/i.test(unit) ? "s" : "m"}`,
    ],
  },
  {
    words:
      /^(?:HTTP(?:\/[\d.]+)?\s*)?(200|201|204|301|302|401|403|404)(?:\s+(?:OK|status|response|response code))?$/i,
    signals: ([, code], commands) => httpStatus(code ?? "", commands),
  },
  {
    words:
      /^(?:(?:returns?|responds? with|gives)(?: HTTP| status)?(?: status| code)?|HTTP|status)(?: status| code)?\s*(\d{3})(?: OK)?$/i,
    signals: ([, code], commands) => httpStatus(code ?? "", commands),
  },
  {
    words:
      /^(?:0|zero|no) (?:test )?(?:failures?|failed|failing|errors?|warnings?|issues?|problems?|offenses?|violations?|findings|vulnerabilities)(?: found| reported)?$/i,
    signals: (_match, commands, role) => ofTool(commands, role),
  },
  {
    // Nothing but that all is well: the exit code says it, and the tool where it is known.
    words:
      /^(?:all |every |the )?(?:unit |integration |e2e |\d+\+? )?(?:tests?|specs?|checks|examples|suites?|scenarios|files?)?\s*(?:are |is |must |should )?(?:pass(?:es|ed)?|passing|green|succeeds?|ok|clean|successful|success)(?: without (?:errors|warnings|failures))?(?: locally| too)?$/i,
    signals: (_match, commands, role) => ofTool(commands, role) ?? [],
  },
];

function certainOf(words: string, role: Role, commands: readonly string[]): readonly string[] | null {
  const text = withPlaceholders(words)
    .replace(/[✅✓✔☑❌✗✘🟢🔴]\ufe0f?/gu, " ")
    .trim();
  for (const { words: form, signals } of certain) {
    const match = form.exec(text);
    if (match !== null) return role === "pass" ? signals(match, commands, role) : null;
  }
  return null;
}

const showsHeaders = / (?:--head|--include|-[a-zA-Z]*[iI][a-zA-Z]*)(?: |$)/;

/** With its headers, or with the code alone, curl prints it; else nothing shows it. */
function httpStatus(code: string, commands: readonly string[]): readonly string[] | null {
  const command = commands.at(-1) ?? "";
  if (!/\bcurl\b/.test(command)) return null;
  if (/%\{http_code\}/.test(command)) return [`stdout = ${code}`];
  return showsHeaders.test(command) ? [`/^HTTP\\/[0-9.]+ ${code}/`] : null;
}

/** `7` of `grep -c` and of `… | wc -l`: what such a command prints is the number and nothing else. */
function comparedNumber(text: string, commands: readonly string[]): readonly string[] | null {
  const [command = "", ...others] = commands;
  const number = /^`?(?:==? ?)?(\d+)`?$/.exec(text.trim())?.[1];
  if (number === undefined || others.length > 0) return null;
  if (/(?:\||<)\s*wc -[lwc]\s*(?:\S+)?$/.test(command)) return [`stdout = ${number}`];
  const last = command.split(/[|;&]/).at(-1)?.trim() ?? "";
  if (
    !/^grep(?=\s).*\s(?:-[a-qs-zA-GI-QS-Z]*c[a-qs-zA-GI-QS-Z]*|--count)\s/.test(last) ||
    /[*?]|\s-\w*[rRH]/.test(last)
  )
    return null;
  // grep that finds nothing ends with 1.
  return Number(number) === 0 ? ["exit 1", "stdout = 0"] : [`stdout = ${number}`];
}

/** What the command's tool prints when all is well (pass) or something is broken (fail); `null`: it is not known. */
function ofTool(commands: readonly string[], role: Role): readonly string[] | null {
  const signals = toolOf(commands)?.[role] ?? [];
  return signals.length > 0 ? signals : null;
}

const tools = Object.entries<KnownTool>(toolSignals);

/** The tool that the last of the commands runs, where it is one whose output is known and nothing reads it first. */
export function toolOf(commands: readonly string[]): KnownTool | null {
  const command = commands.at(-1) ?? "";
  if (/[|;]|>|\|\||--(?:quiet|silent|reporter|format|json|help|version|list|fix|write)\b| -q\b/.test(command))
    return null;
  const last = command.split("&&").at(-1) ?? "";
  const shows = showsHeaders.test(last);
  return (
    tools.find(
      ([name, { recognises }]) =>
        recognises.command.test(last) && (shows || name !== "curl with its headers"),
    )?.[1] ?? null
  );
}
