import { gateLook } from "../../model/gate-traits.js";
import { type Answer, answerOf } from "../answer.js";
import type { ReportedRecord } from "../formats/reported-record.js";
import { shortText } from "./short-text.js";

/** What the page answers first, as plain text; in the reason backticks mark what is quoted. */
export interface AnswerWords extends Answer {
  /** How its ground is coloured. */
  readonly tone: "ok" | "wait" | "bad";
}

const tones = { green: "ok", yellow: "wait", red: "bad" } as const;

export function answerWords({ results, decides }: ReportedRecord): AnswerWords {
  const answer = answerOf(results, decides, shortText);
  return { ...answer, reason: shortText(answer.reason), tone: tones[gateLook(results).colour] };
}
