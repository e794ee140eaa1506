import { quoted } from "../model/problem.js";
import { msOfUnit, parseDuration } from "../text/duration.js";
import { durationAsWritten } from "../text/duration-text.js";
import { cureFor, type FormText, maxGuessed, type Parsed, refuse } from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `within 30s`, limit included. */
export const within: SignalKind<SignalOf<"within">> = {
  words: ["within"],
  parse: parseWithin,
  needsOutputOn: () => null,
  spelling: (_, text) => text.replace(/^within[ \t]+/, "within "),
  clause: ({ ms }) => `the attempt takes at most ${durationAsWritten(ms)}`,
};

function parseWithin({ rest, body }: FormText): Parsed {
  const ms = parseDuration(rest.trim());
  const fits = /^[ \t]/.test(rest) && ms !== null && ms > 0 && Number.isSafeInteger(ms);
  if (fits) return { kind: "within", ms };
  const expected = "`within` and a duration such as `500ms`, `30s` or `1h30m`";
  return refuse(0, quoted(body), expected, cureFor(meantWithin(rest), body));
}

/** `30 s`, `30 seconds`, `30`, `1.5 min`, `2 min 30 sec`: what a duration is written as elsewhere. */
function meantWithin(rest: string): string | null {
  if (rest.length > maxGuessed) return null;
  const value = rest
    .toLowerCase()
    .replace(/^[ \t:=<]+/, "")
    .trim();
  if (!/^(?:\d{1,9}(?:\.\d{1,3})?[ \t]*[a-z]*\.?[ \t]*(?:and[ \t]+)?){1,4}$/.test(value)) return null;
  let total = 0;
  for (const { 1: number, 2: unit = "" } of value.matchAll(/(\d+(?:\.\d+)?)[ \t]*([a-z]*)/g)) {
    const factor = msOfUnit(unit || "s"); // a bare number means seconds, as in most tools
    if (factor === null) return null;
    total += Number(number) * factor;
  }
  const ms = Math.round(total);
  return ms > 0 && Number.isSafeInteger(ms) ? `within ${durationAsWritten(ms)}` : null;
}
