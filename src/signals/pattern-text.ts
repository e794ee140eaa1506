import type { PatternSource } from "../model/signal.js";
import { literalPattern } from "../text/pattern-text.js";
import { asCode, literally, type Refusal, refuse } from "./form.js";

/** Rule 2: `/…/` and `/…/i` over the whole text, a slash inside as `\/`; `null` for anything else. */
export function readPattern(text: string): PatternSource | null {
  const [, escaped, flag] = /^\/((?:[^/\\]|\\.)+)\/(i?)$/s.exec(text) ?? [];
  if (escaped === undefined) return null;
  const pattern = escaped.replace(/\\(.)/gs, (pair, character) => (character === "/" ? "/" : pair));
  return { pattern, ignoreCase: flag === "i" };
}

const patternForm = "a pattern `/…/` or `/…/i` over the whole signal, with a slash inside as `\\/`";

/** A whole signal that begins with a slash and is no pattern: a path, mostly. Flags but `i` say nothing here. */
export function refuseSlash(body: string): Refusal {
  const meant = patternMeant(body);
  const cure =
    meant === null
      ? literally(body)
      : `Write ${asCode(meant)}; or write ${asCode(`output: ${body}`)} to look for this text.`;
  return refuse(0, asCode(body), patternForm, cure);
}

/** After `lead` (`stdout: `) there is no way to a literal that begins with a slash: the cure is the pattern for it. */
export function refuseSlashAfter(lead: string, text: string, body: string): Refusal {
  const escaped = `/${literalPattern(text)}/`;
  const meant = patternMeant(text);
  const first = meant === null ? "" : `${asCode(lead + meant)}; or write `;
  const cure = `Write ${first}${asCode(lead + escaped)} to look for this text.`;
  return refuse(body.length - text.length, asCode(text), patternForm, cure);
}

/** What it was probably meant to be: a pattern with other flags, or one that lacks its end. A path has more than one slash. */
function patternMeant(text: string): string | null {
  return withKnownFlags(text) ?? (/^\/(?:[^/\\]|\\.)+$/s.test(text) ? `${text}/` : null);
}

/** `/x/g` and the like: every line is asked, dots and `^` know lines already, so that only `i` changes anything. */
function withKnownFlags(text: string): string | null {
  const [, pattern, flags] = /^(\/(?:[^/\\]|\\.)+\/)([dgimsuvy]+)$/s.exec(text) ?? [];
  if (pattern === undefined || flags === undefined) return null;
  return flags.includes("i") ? `${pattern}i` : pattern;
}
