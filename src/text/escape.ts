import { exactCodeSpan, longestRun } from "./code-span.js";
import { cutCharacters } from "./cut.js";
import { plainText } from "./plain-text.js";

/** Shows nothing and splits a word, so that GitHub's mention, reference and link filters no longer see one. */
const split = "&#8203;";

/**
 * Text that others wrote, on one line, for any place: paragraph, list, table cell, `<summary>` or HTML block.
 * Specials become character references and not backslash escapes, because HTML blocks don't know the latter.
 */
export function inlineText(text: string, limit = maxInlineCharacters): string {
  return atLineStart(escapeInline(cutCharacters(text, limit)).trim());
}

/** No name or sentence needs more; without a limit one of them could fill a report. */
const maxInlineCharacters = 1_000;

/** What would begin a list or underline a heading, did the text stand at the beginning of a line. */
function atLineStart(escaped: string): string {
  return escaped
    .replace(/^[-+=]/, reference)
    .replace(/^(\d+)([.)])(?=\s|$)/, (_, digits: string, mark: string) => digits + reference(mark));
}

/** As `inlineText`, for a piece in the middle of a line: blanks at its ends are kept. */
export function escapeInline(text: string): string {
  return plainText(text)
    .replace(/<!--|-->/g, "")
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(special, (match) => escapes[match] ?? reference(match))
    .replace(/&#35;(?=\d)/g, `&#35;${split}`)
    .replace(/\bGH-(?=\d)|!(?=\d)/gi, (match) => match + split)
    .replace(/:(?=\/\/|(?!\d\d:)[\w+-]{1,50}:)/g, `:${split}`)
    .replace(/\bwww\./gi, (match) => match.slice(0, -1) + split + match.slice(-1));
}

/** An underscore between letters opens no emphasis and stays readable. */
const special = /[&<>@$#`*[\]\\|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "@": `@${split}`,
  // GitHub reads `$…$` as mathematics; a span around it is its documented way out.
  $: "<span>$</span>",
};

/** Sentences of ours in which backticks mark what was found: those parts as code, the rest as text. */
export function inlineSentence(sentence: string, code: (text: string) => string = codeSpan): string {
  const parts = cutCharacters(sentence, maxInlineCharacters).split(/(`[^`\n]+`)/);
  const escaped = parts.map((part, index) =>
    index % 2 === 1 ? code(part.slice(1, -1)) : escapeInline(part),
  );
  return atLineStart(escaped.join("").trim());
}

/** The same for a place in an HTML block. */
export function htmlSentence(sentence: string): string {
  return inlineSentence(sentence, codeHtml);
}

/** Text as code, on one line, for a paragraph or a list. */
export function codeSpan(text: string): string {
  const line = joinedLines(text);
  return line.trim() === "" ? "` `" : exactCodeSpan(line);
}

/**
 * Text as code for a table cell. Renderers disagree on a backslash before `\|`, so a text that has one goes
 * the way of HTML.
 */
export function codeCell(text: string): string {
  return /\\\|/.test(text) ? codeHtml(text) : codeSpan(text).replaceAll("|", "\\|");
}

/** Text as code for an HTML block, safe too where the surrounding is read as Markdown. */
export function codeHtml(text: string): string {
  const escaped = joinedLines(text)
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (/[@:$]/.test(mark) ? `<span>${mark}</span>` : reference(mark)))
    .replace(/\bwww(?=&#46;)/gi, (match) => `${match.slice(0, -1)}<span>w</span>`);
  return `<code>${escaped}</code>`;
}

/** The same where Markdown reads nothing of it, and fit for copying: inside code GitHub links nothing. */
export function codeInHtml(text: string): string {
  return `<code>${escapeCode(joinedLines(text))}</code>`;
}

/** What code in an HTML block holds. */
export function escapeCode(text: string): string {
  return plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A block of code; its fence is longer than any run of backticks inside. */
export function fencedBlock(text: string, language = ""): string {
  const body = plainText(text).replace(/\r\n?/g, "\n").trimEnd();
  const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link whose text is already escaped; just the text where the address is none that a browser should follow. */
export function link(escapedText: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  return address === null ? escapedText : `[${escapedText}](${address.replaceAll("&", "&amp;")})`;
}

/** The same for a place in an HTML block. */
export function htmlLink(escapedText: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  return address === null ? escapedText : `<a href="${attribute(address)}">${escapedText}</a>`;
}

/** A line of HTML, and Markdown behind it. */
export function fold(head: string, body: string, open = false): string {
  return body === ""
    ? `<p>${head}</p>`
    : `<details${open ? " open" : ""}><summary>${head}</summary>\n\n${body}\n\n</details>`;
}

/** The address with everything encoded that could end a link or an attribute; `null` unless http(s). */
function webAddress(url: string): string | null {
  if (!/^https?:\/\/[^\s]/i.test(url)) return null;
  return plainText(url).replace(/[\s()<>[\]\\"'`|]/g, percent);
}

/** A value between double quotes in a tag. */
export function attribute(value: string): string {
  return plainText(value)
    .replace(/\s+/g, " ")
    .replace(/[&<>"'`]/g, reference);
}

function joinedLines(text: string): string {
  const lines = plainText(text)
    .replace(/\t/g, " ")
    .split(/[\r\n\u2028\u2029]+/);
  return lines.length === 1
    ? lines.join("")
    : lines
        .map((line) => line.trim())
        .join(" ")
        .trim();
}

function reference(mark: string): string {
  return `&#${mark.codePointAt(0)};`;
}

function percent(mark: string): string {
  return Array.from(
    Buffer.from(mark, "utf8"),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}
