import type { CheckSignal } from "../../model/signal.js";
import { literalPattern, patternText } from "../../text/pattern-text.js";
import { asCode, orLiterally, unquoted } from "../form.js";
import { asSignal } from "../parse-signal.js";
import type { RemarkRule, Said } from "./remark.js";

/** What a plain text has of a pattern, a wildcard or a choice. */
export const likePattern: readonly RemarkRule[] = [
  { id: "signal-like-pattern", of: "text", look: patternSigns },
  { id: "signal-like-pattern", of: "text", look: likeWildcard },
  { id: "signal-alternatives", of: "text", look: alternatives },
];

/** `ERROR|FATAL`, `^ok`, `.* failed`, `\d+` without slashes: looked for as they stand, and never printed so. */
function patternSigns({ expect: text }: CheckSignal): Said | null {
  if (!/[\\^$*+[|]|\(\?/.test(text)) return null;
  if (/(?:^|[^A-Za-z])[A-Za-z]:\\/.test(text)) return null; // a path of Windows
  const bare = text.replace(/\[[^\]]*\|[^\]]*\]|<[^>]*>|\{[^}]*\}/g, (choice) =>
    "\u0000".repeat(choice.length),
  );
  const places = signs.map((sign) => bare.search(sign)).filter((at) => at >= 0);
  if (places.length === 0) return null;
  const inTable = text.includes("|") ? " In a table write `\\|` for `|`." : "";
  return {
    at: Math.min(...places),
    found: `signs of a regular expression in the text ${asCode(text)}`,
    expected: "a pattern between slashes, or a text as the command prints it",
    cure: orLiterally(`Write ${asCode(patternText(text, false))}`, text) + inTable,
  };
}

/** Signs of a regular expression that stand in no everyday text, each with where it is. */
const signs: readonly RegExp[] = [
  /^\^(?=[A-Za-z_[(\\ ][^\]])(?!\^)/, // `^ok`; not `^C`, nor the version `^1.2`
  /(?<=[a-z)\]*+])\$$/, // `passed$`
  /(?<!\*)\.[*+](?!\*)(?!$|;)|^\.[*+]/, // `.* failed`; not `*.*`, nor an import's `com.acme.*`
  /\\[dDwWsSb](?![A-Za-z])/, // `\d+`
  /(?<=\w)\\[.()[\]+*?]/, // `v1\.2`
  /\[(?:\^[^\]\s]+|[^\]\s]*(?:0-9|a-z|A-Z)[^\]\s]*)\]|\[(?:[0-9]-[0-9]|[a-z]-[a-z]|[A-Z]-[A-Z])\]/, // `[0-9]`, `[1-9]`
  /\(\?[:=!<ims]/,
  /(?<![\w|])[A-Za-z]\w+\|[A-Za-z]\w+/, // `ERROR|FATAL`
];

/** `5xx` stands for a class, `3.11.x` for its versions, `ERROR*` for what goes on: none of it is printed so. */
function likeWildcard({ expect: text }: CheckSignal): Said | null {
  const wildcard = codeClass(text) ?? versions(text) ?? star(text);
  if (wildcard === null) return null;
  return {
    at: wildcard.at,
    found: `a wildcard in the text ${asCode(text)}`,
    expected: "a text as the command prints it, which may stand anywhere in a line, or a pattern",
    cure: orLiterally(`Write ${asCode(wildcard.meant)}`, text),
  };
}

interface Wildcard {
  readonly at: number;
  readonly meant: string;
}

function codeClass(text: string): Wildcard | null {
  const [, first] = /^([1-5])(?:xx|XX)$/.exec(text) ?? [];
  return first === undefined ? null : { at: 1, meant: `/\\b${first}[0-9][0-9]\\b/` };
}

function versions(text: string): Wildcard | null {
  const found = /(?<![\w.])v?\d+(?:\.\d+){0,3}\.[xX](?![\w.])/.exec(text);
  if (found === null) return null;
  const at = found.index + found[0].length - 1;
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)].map((part) => literalPattern(part));
  return { at, meant: `/${before}[0-9]+${behind}/` };
}

function star(text: string): Wildcard | null {
  const [, before, behind] = /^(?:([A-Za-z][A-Za-z :]*?) ?\*|\*([A-Za-z][A-Za-z :]*))$/.exec(text) ?? [];
  const words = before ?? behind;
  return words === undefined ? null : { at: text.indexOf("*"), meant: asSignal(words) };
}

/** `ERROR or FATAL` as a fail signal; a sentence such as "no such file or directory" is longer on one side. */
function alternatives({ expect: text, role }: CheckSignal): Said | null {
  if (role !== "fail" || !/[ \t]or[ \t]/.test(text)) return null;
  const parts = text.split(/,?[ \t]+or[ \t]+|,[ \t]+/);
  const at = text.search(/[ \t]or[ \t]/);
  if (parts.length > 8 || !parts.every((part) => /^\S+(?:[ \t]\S+)?$/.test(part))) return null;
  const pattern = parts.map((part) => literalPattern(unquoted(part))).join("|");
  return {
    at: at + 1,
    found: `\`or\` in the text ${asCode(text)}`,
    expected: "a fail signal for each, as one is enough to fail",
    cure: orLiterally(
      `Write ${asCode(`/${pattern}/`)} (in a table with \`\\|\` for \`|\`), or each as a signal of its own`,
      text,
    ),
  };
}
