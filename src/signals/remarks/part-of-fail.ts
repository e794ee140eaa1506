import type { CheckSignal, Signal } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { asCode } from "../signal-parts.js";
import { type Contradiction, maxCompared } from "./contradictions.js";

/**
 * Pass texts that are part of a word of a fail text: `Ready` is seen wherever `NotReady` is. The fail signal stops the
 * run all the same, but whoever wrote the two meant whole words, and the next bad word (`AlmostReady`) passes.
 */
export function partsOfFail(signals: readonly CheckSignal[]): readonly Contradiction[] {
  if (signals.length > maxCompared) return [];
  const fails = signals.filter(({ role }) => role === "fail").map(({ signal }) => signal);
  return signals.flatMap(({ role, signal }, index): Contradiction[] => {
    if (role !== "pass" || signal.kind !== "text") return [];
    const [word] = fails.flatMap((fail) => wordAround(signal, fail) ?? []);
    return word === undefined ? [] : [{ index, remark: remark(signal, word) }];
  });
}

type Text = Extract<Signal, { readonly kind: "text" }>;

interface Word {
  readonly fail: string;
  /** On which sides the fail text goes on with a letter or a digit. */
  readonly before: boolean;
  readonly after: boolean;
}

function wordAround(pass: Text, fail: Signal): Word | null {
  if (fail.kind !== "text" || (fail.stream !== null && pass.stream !== null && fail.stream !== pass.stream))
    return null;
  const at = fail.text.indexOf(pass.text);
  if (at < 0 || fail.text === pass.text) return null;
  const before = /\w\w$/.test(fail.text.slice(Math.max(0, at - 1), at + 1));
  const end = at + pass.text.length;
  const after = /^\w\w/.test(fail.text.slice(end - 1, end + 1));
  return before || after ? { fail: fail.text, before, after } : null;
}

function remark({ text, stream }: Text, { fail, before, after }: Word): Contradiction["remark"] {
  const lead = stream === null ? "" : `${stream}: `;
  const meant = patternText(`${before ? "\\b" : ""}${literalPattern(text)}${after ? "\\b" : ""}`, false);
  return {
    id: "signal-part-of-fail",
    at: 0,
    found: `the text ${asCode(text)}, which is seen wherever ${asCode(fail)} is`,
    expected: "a text that is no part of what must not be seen",
    cure: `Write ${asCode(lead + meant)}, which asks for the whole word.`,
  };
}
