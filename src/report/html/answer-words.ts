import { gateLook } from "../../model/gate-traits.js";
import type { Results } from "../../model/results.js";
import type { ReportedRecord } from "../formats/reported-record.js";
import { gateReason, gateWords } from "../labels.js";
import { shortText } from "./short-text.js";

/** What the page answers first, as plain text; in the reason backticks mark what is quoted. */
export interface AnswerWords {
  readonly sign: string;
  readonly gate: string;
  readonly reason: string;
  /** How its ground is coloured. */
  readonly tone: "ok" | "wait" | "bad";
}

const tones = { green: "ok", yellow: "wait", red: "bad" } as const;

export function answerWords({ results }: ReportedRecord): AnswerWords {
  const { sign, colour } = gateLook(results);
  return { sign, gate: gateWords(results, shortText), reason: reasonOf(results), tone: tones[colour] };
}

function reasonOf(results: Results): string {
  return shortText(gateReason(results));
}
