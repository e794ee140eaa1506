import type { CheckSignal, Role, SignalResult, Stream } from "../../src/model/signal.js";
import { evaluate } from "../../src/platform/json/evaluate.js";
import type { SignalSources } from "../../src/ports/signal-sources.js";
import { createJudge } from "../../src/signals/judge.js";
import type { AttemptFacts } from "../../src/signals/observer.js";
import { parseSignal } from "../../src/signals/parse-signal.js";

/** A signal of a check, from its text. */
export function signalOf(expect: string, role: Role = "pass"): CheckSignal {
  const parse = parseSignal(expect);
  if (parse.kind === "problem") throw new Error(`${expect}: ${parse.found}`);
  return { role, expect, implied: false, signal: parse.signal };
}

/** Sources that find no files, in which queries run at once. */
export const noSources: SignalSources = {
  look: async () => ({ kind: "missing" }),
  read: async (path) => ({ kind: "unusable", reason: `${path} is not there` }),
  ask: async (question) => evaluate(question),
};

export const endedWell: AttemptFacts = { exitCode: 0, durationMs: 12 };

export type Printed = readonly (readonly [Stream, Buffer | string])[];

/** What became of some signals after a command has printed this. */
export async function judge(
  expects: readonly string[],
  printed: Printed,
  facts: AttemptFacts = endedWell,
  sources: SignalSources = noSources,
): Promise<SignalResult[]> {
  const judge = await createJudge(
    expects.map((expect) => signalOf(expect)),
    sources,
  );
  for (const [stream, bytes] of printed) {
    const chunk = Buffer.from(bytes);
    judge.write(stream, chunk);
    chunk.fill(0x21); // as a reader does that uses its buffer again
  }
  return judge.finish(facts);
}

/** The one result of the one signal, without its own text. */
export async function judgeOne(
  expect: string,
  printed: Printed | string | Buffer,
  facts?: AttemptFacts,
  sources?: SignalSources,
) {
  const whole: Printed =
    typeof printed === "string" || Buffer.isBuffer(printed) ? [["stdout", printed]] : printed;
  const [result] = await judge([expect], whole, facts, sources);
  if (result === undefined) throw new Error("no result");
  const { kind, expect: _, implied, ...rest } = result;
  return rest;
}
