import { asCode } from "../signal-parts.js";
import type { SignalRule } from "./remark.js";

/** `>= 80%`, `<200ms`, `≥ 1`: a comparison with nothing before it, which no command prints. */
export const bareComparison: SignalRule = ({ text }) => {
  const [, sign = "", number = ""] = comparison.exec(text) ?? [];
  if (number === "") return null;
  const plain = plainSigns[sign] ?? sign;
  return {
    id: "signal-like-another",
    at: 0,
    found: `${asCode(text)} is looked for as a text, word for word`,
    expected: "a signal that says what is compared",
    cure: `Let the command compare and exit with 1, or name the value, as in ${asCode(`json $.value ${plain} ${number}`)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
  };
};

const comparison = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(?:%|[A-Za-zµ]{1,3})?$/;

const plainSigns: Readonly<Record<string, string>> = {
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "==": "=",
  "===": "=",
  "!==": "!=",
};
