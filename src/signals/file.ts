import { quoted } from "../model/problem.js";
import {
  type Cure,
  contentClause,
  contentText,
  cureByOtherRole,
  cureFor,
  type FormText,
  fillContent,
  maxGuessed,
  type Parsed,
  pathText,
  readContent,
  refuse,
  refuseSlashAfter,
  takePath,
  unquoted,
} from "./form.js";
import type { SignalKind, SignalOf } from "./kind.js";

/** `file PATH`, `file PATH: TEXT`, `file PATH: /re/`: looked at before the command and once after it (FORMAT 2 rule 5). */
export const file: SignalKind<SignalOf<"file">> = {
  words: ["file"],
  parse: parseFile,
  fill: ({ kind, file, content }, fill) => ({
    kind,
    file: fill("path", file).text,
    content: content && fillContent(content, fill),
  }),
  needsOutputOn: () => null,
  spelling: ({ file, content }) => `file ${pathText(file)}${content === null ? "" : contentText(content)}`,
  clause: ({ file, content }) => {
    if (content === null) return `the file or folder ${JSON.stringify(file)} exists`;
    const line = content.test === "matches" ? "a line of " : "";
    return `${line}the file ${JSON.stringify(file)} ${contentClause(content)}`;
  },
};

function parseFile(form: FormText): Parsed {
  const { rest, body } = form;
  const taken = takePath(rest);
  if (taken === null) return refuse(0, quoted(body), expected, fileCure(form));
  const { path: file, after } = taken;
  if (after === null) return { kind: "file", file, content: null };
  if (after === "") {
    const cure = `Write ${quoted(`file ${pathText(file)}`, 200)} to ask only whether it exists.`;
    return refuse(body.length, "no text after `:`", "a text", cure);
  }
  const content = readContent(after);
  if (content === null) return refuseSlashAfter(`file ${pathText(file)}: `, after, body);
  return { kind: "file", file, content };
}

const expected = "`file PATH`, `file PATH: TEXT` or `file PATH: /re/`, a path with blanks in double quotes";

function fileCure(form: FormText): Cure {
  const { rest, body } = form;
  if (body.length > maxGuessed) return cureFor(null, body);
  const said = rest.replace(/^[ \t:=]+/, "").trim();
  const missing =
    /^(?:(.+?)[ \t]+)?(?:does[ \t]+not[ \t]+exist|doesn't[ \t]+exist|is[ \t]+(?:missing|not[ \t]+there|gone|absent))$/i;
  const absent = missing.exec(said)?.[1];
  if (absent !== undefined) return cureByOtherRole(`file ${pathText(unquoted(absent))}`, form);
  return cureFor(meantFile(said), body);
}

/** `x exists`, `exists x`, `x contains y`, `a b.txt`, `: x`: the file that is meant; `null`: this is a text. */
function meantFile(said: string): string | null {
  const exists =
    /^(?:exists|created|present)[ \t]*:?[ \t]+(.+)$/i.exec(said)?.[1] ??
    /^(.+?)[ \t]+(?:(?:is|was|has|gets)[ \t]+)?(?:been[ \t]+)?(?:exists?|created|present|there|written)$/i.exec(
      said,
    )?.[1];
  const [, path = exists ?? said, verb, text] =
    /^(.+?)[ \t]+(contains|has|includes|matches|=~?|~)[ \t]+(.+)$/i.exec(said) ?? [];
  const named = pathOf(path);
  if (named === null) return null;
  if (verb === undefined || text === undefined) return `file ${named}`;
  return `file ${named}: ${unquoted(text)}`;
}

/** A path as it has to be written; `null` for words that look like none: they are an error message. */
function pathOf(said: string): string | null {
  const path = unquoted(said).replace(/^"|"$/g, "");
  if (path === "" || path.includes('"') || /:(?:[ \t]|$)/.test(path)) return null;
  if (!/[ \t]/.test(path)) return path;
  return /^[^ \t/][^:]*[^ \t:]\.[A-Za-z0-9]{1,8}$/.test(path) ? `"${path}"` : null;
}
