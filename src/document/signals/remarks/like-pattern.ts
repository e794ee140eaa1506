import { patternText } from "../../../model/pattern-text.js";
import type { Role } from "../../../model/signal.js";
import { parseSignal } from "../signal.js";
import { asCode } from "../signal-parts.js";
import type { SignalRule } from "./remark.js";

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

/** `5xx` stands for every code of its class, and `ERROR*` for what goes on: neither is printed so. */
export const likeWildcard: SignalRule = ({ text, role }) => {
  const [, first] = /^([1-5])(?:xx|XX)$/.exec(text) ?? [];
  const [, words] =
    /^\*?([A-Za-z][A-Za-z :]*?) ?\*$|^\*([A-Za-z][A-Za-z :]*)$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  if (first === undefined && (words === undefined || /^\*.*\*$/.test(text))) return null;
  const meant = first === undefined ? literal(words ?? "", role) : `/\\b${first}[0-9][0-9]\\b/`;
  return {
    id: "signal-like-pattern",
    at: first === undefined ? text.indexOf("*") : 1,
    found: `a wildcard in the text ${asCode(text)}`,
    expected: "a text as the command prints it, which may stand anywhere in a line, or a pattern",
    cure: `Write ${asCode(meant)}; or write ${asCode(`output: ${text}`)} to look for this text.`,
  };
};

function literal(text: string, role: Role): string {
  return parseSignal(text, role).kind === "signal" ? text : `output: ${text}`;
}

/** `ERROR|FATAL`, `^ok`, `.* failed`, `\d+` without slashes: looked for as they stand, and never printed so. */
export const likePattern: SignalRule = ({ text }) => {
  if (!/[\\^$*+[|]|\(\?/.test(text)) return null;
  if (/(?:^|[^A-Za-z])[A-Za-z]:\\/.test(text)) return null; // a path of Windows
  const bare = text.replace(/\[[^\]]*\|[^\]]*\]|<[^>]*>|\{[^}]*\}/g, (choice) =>
    "\u0000".repeat(choice.length),
  );
  const places = signs.map((sign) => bare.search(sign)).filter((at) => at >= 0);
  if (places.length === 0) return null;
  const inTable = text.includes("|") ? " In a table write `\\|` for `|`." : "";
  return {
    id: "signal-like-pattern",
    at: Math.min(...places),
    found: `signs of a regular expression in the text ${asCode(text)}`,
    expected: "a pattern between slashes, or a text as the command prints it",
    cure: `Write ${asCode(patternText(text, false))}; or write ${asCode(`output: ${text}`)} to look for this text.${inTable}`,
  };
};
