import { asCode } from "../signal-parts.js";
import type { Remark, SignalRule } from "./remark.js";

/** `>= 80%`, `<200ms`, `≥ 1`: a comparison with nothing before it, which no command prints. */
export const bareComparison: SignalRule = ({ text }) => {
  const [, sign = "", number = "", unit = ""] = comparison.exec(text) ?? [];
  if (number === "") return expression.test(text) ? remark(text, "json $.value = 3") : null;
  const time = durations[unit];
  if (time !== undefined && /^[<≤]/.test(sign)) return remark(text, `within ${number}${time}`);
  return remark(text, `json $.value ${plainSigns[sign] ?? sign} ${number}`);
};

/** `len(items) == 3`, `.status == "ok"`, `p95 latency < 300`: what stands before the sign is no name of JSON. */
const expression =
  /^(?:[\w.()[\]]{1,80}|\.[.\w()[\]| ]{1,80})[ \t](?:(?:===?|!==?|>=|<=)[ \t]*(?:"[^"]*"|'[^']*'|[\w.]+)|[<>][ \t]*-?\d[\d.]*)$/;

const durations: Readonly<Record<string, string>> = { s: "s", sec: "s", ms: "ms", m: "m", min: "m" };

function remark(text: string, instead: string): Remark {
  return {
    id: "signal-like-another",
    at: 0,
    found: `${asCode(text)} is looked for as a text, word for word`,
    expected: "a signal that says what is compared",
    cure: `Let the command compare and exit with 1, or name the value, as in ${asCode(instead)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
  };
}

const comparison = /^([<>]=?|[≥≤≠]|={1,3}|!==?)[ \t]*(-?\d{1,15}(?:\.\d{1,15})?)[ \t]*(%|[A-Za-zµ]{1,3})?$/;

const plainSigns: Readonly<Record<string, string>> = {
  "≥": ">=",
  "≤": "<=",
  "≠": "!=",
  "==": "=",
  "===": "=",
  "!==": "!=",
};
