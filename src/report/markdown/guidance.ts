import type { MarkdownIt, Token } from "markdown-it";
import { cutCharacters } from "../../text/cut.js";
import { attribute, codeHtml, escapeCode, escapeInline, inlineText } from "../../text/escape.js";
import { joinParts } from "../../text/join-parts.js";
import { plainText } from "../../text/plain-text.js";
import { type PermalinkBase, resolveTarget, shortSha } from "../permalink.js";

/** Longest guidance that is shown; what a person follows at night is shorter. */
const maxGuidanceCharacters = 20_000;

/** Longest first step with its markup; of a longer one the beginning is shown as it is written. */
const maxFirstStepCharacters = 1_000;

/**
 * Guidance as HTML. A Markdown text cannot be embedded in another one safely: an open fence, a list or a
 * reference definition would reach into what follows. One HTML block can, as long as it has no blank line.
 */
export interface GuidanceRenderer {
  /** The whole of it, as an HTML block. */
  block(markdown: string): string;
  /** The text of a single paragraph, as inline HTML; `null` where it is more than that. */
  inline(markdown: string): string | null;
  /** The whole below a title of ours; a single paragraph goes beside it. */
  titled(title: string, markdown: string): string;
  /**
   * Its first paragraph, list item or line of code as inline HTML, in a report of Markdown safe too where the surrounding is
   * read as Markdown; `null` when there is nothing.
   */
  firstStep(markdown: string): string | null;
}

/** How what the page wrote is escaped, and what a reader's server or browser makes of it by itself. */
export interface GuidanceForm {
  /** Text outside of code. */
  text(text: string): string;
  /** The same, cut to one line of at most `limit` characters. */
  cutText(text: string, limit: number): string;
  /** Code in a first step, which may stand among other text. */
  stepCode(text: string): string;
  /** Code that is escaped, in the language that its fence names. */
  codeBlock(escaped: string, language: string | null): string;
  /** `source` and `alt` as they are written on the page. */
  image(source: string, alt: string): string;
  /** The attribute of a table's cell; empty for what stands at its beginning. */
  alignment(side: string): string;
  /** What was rendered, fit for its place. */
  placed(html: string): string;
}

/** For a place in Markdown on GitHub. */
const githubForm: GuidanceForm = {
  text: escapeInline,
  cutText: inlineText,
  stepCode: codeHtml,
  codeBlock: (escaped, language) =>
    `${language === null ? "<pre>" : `<pre lang="${language}">`}<code>${escaped}</code></pre>`,
  image: (source, alt) => `<img src="${attribute(source)}" alt="${attribute(alt)}">`,
  // GitHub removes `style`, which markdown-it writes.
  alignment: (side) => ` align="${side}"`,
  placed: withoutBlankLines,
};

/** Where links of the page lead, and for what it is rendered. */
interface Setting {
  readonly base: PermalinkBase | null;
  readonly form: GuidanceForm;
}

interface RendererOptions {
  /** For a place in Markdown on GitHub by default. */
  readonly form?: GuidanceForm;
  /** As placeholders fill them in: cut where people read them, and whole in code that is copied. */
  readonly commits?: readonly string[];
}

/** markdown-it is loaded here and not on top, because most runs have no guidance to show. */
export async function loadGuidanceRenderer(
  base: PermalinkBase | null,
  { form = githubForm, commits = [] }: RendererOptions = {},
): Promise<GuidanceRenderer> {
  const { default: Parser } = await import("markdown-it");
  const parser = new Parser({ html: false, linkify: true });
  // Only what says `https://` itself is a link; `example.com` and addresses are text.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Where a link may lead is decided when it is rendered.
  parser.validateLink = () => true;
  parser.normalizeLinkText = (text) => text;
  setRules(parser, { base, form });
  cutCommits(parser, commits);
  const blockOf = (markdown: string): string => form.placed(parser.render(prepare(markdown)).trim());
  const inline = (markdown: string): string | null => {
    const [open, content, ...rest] = parser.parse(prepare(markdown), {});
    if (open?.type !== "paragraph_open" || rest.length !== 1) return null;
    const html = parser.renderer.renderInline(content?.children ?? [], parser.options, {});
    return form.placed(html.trim());
  };
  return {
    block: (markdown) => `<div>\n${blockOf(markdown)}\n</div>`,
    inline,
    titled: (title, markdown) => {
      const html = inline(markdown);
      return html === null
        ? joinParts("\n", [`<div><b>${title}</b>`, blockOf(markdown), "</div>"])
        : `<p><b>${title}</b> ${html}</p>`;
    },
    firstStep: (markdown) => firstStep(parser, parser.parse(prepare(markdown), {}), form),
  };
}

function prepare(markdown: string): string {
  return plainText(cutCharacters(markdown, maxGuidanceCharacters));
}

/** A blank line ends an HTML block, wherever it stands: in code, or in an attribute by a character reference. */
function withoutBlankLines(html: string): string {
  return html.replace(/\r/g, "&#13;").replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;");
}

function setRules(parser: MarkdownIt, { base, form }: Setting): void {
  const { rules } = parser.renderer;
  rules["text"] = (tokens, index, _options, env) => text(tokens, index, { base, form }, env === inStep);
  rules["code_inline"] = (tokens, index, _options, env) =>
    codeIn(form, env === inStep)(at(tokens, index).content);
  rules["code_block"] = (tokens, index) => `${form.codeBlock(escapeCode(at(tokens, index).content), null)}\n`;
  rules["fence"] = (tokens, index) => fence(at(tokens, index), form);
  // The report has its own headings; those of a section are its steps' titles.
  rules["heading_open"] = () => "<p><strong>";
  rules["heading_close"] = () => "</strong></p>\n";
  rules["image"] = (tokens, index, options, env) => {
    const token = at(tokens, index);
    return image(token, parser.renderer.renderInlineAsText(token.children ?? [], options, env), {
      base,
      form,
    });
  };
  rules["link_open"] = (tokens, index) => linkOpen(at(tokens, index), base);
  rules["link_close"] = (tokens, index, _options, env) =>
    linkClose(tokens, index, base, codeIn(form, env === inStep));
  for (const cell of ["th_open", "td_open"])
    rules[cell] = (tokens, index) => cellOpen(at(tokens, index), form);
}

function cutCommits(parser: MarkdownIt, commits: readonly string[]): void {
  const known = commits.filter((commit) => /^[0-9a-f]{40,64}$/i.test(commit));
  if (known.length === 0) return;
  const commit = new RegExp(`\\b(?:${known.join("|")})\\b`, "gi");
  parser.core.ruler.push("cut-commits", ({ tokens }) => {
    // What git is given is found by the beginning, too; other code that is copied may need all of it.
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === "text" || (token.type === "code_inline" && token.content.startsWith("git ")))
        token.content = token.content.replace(commit, (sha) => sha.slice(0, shortSha));
  });
}

/** What is rendered is a first step: it may stand in a paragraph or a cell, where marks in code would be read once more. */
const inStep = {};

function codeIn(form: GuidanceForm, isStep: boolean): (text: string) => string {
  return isStep ? form.stepCode : (code) => `<code>${escapeCode(code)}</code>`;
}

function at(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

/** The text of a bare address stays as it is, inside its link; a task of a list gets the box that GitHub shows. */
function text(tokens: readonly Token[], index: number, { base, form }: Setting, isInStep: boolean): string {
  const { content } = at(tokens, index);
  const before = index > 0 ? at(tokens, index - 1) : null;
  // Where we make no link of it (`ftp://…`), GitHub must not make one either.
  const isLinked = before?.type === "link_open" && before.info === "auto" && target(before, base) !== null;
  if (isLinked && !isInStep) return escapeCode(content);
  if (index > 0) return form.text(content);
  return form.text(content.replace(/^\[( |x)\] /i, (_, mark: string) => (mark === " " ? "☐ " : "☑ ")));
}

function fence({ info, content }: Token, form: GuidanceForm): string {
  const language = /^[A-Za-z0-9+#-]{1,20}$/.exec(info.trim().split(/\s/)[0] ?? "")?.[0] ?? null;
  const shown = language === null || drawn.test(language) ? null : language;
  return `${form.codeBlock(escapeCode(content), shown)}\n`;
}

/** GitHub draws these instead of showing them. */
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;

function image(token: Token, alt: string, { base, form }: Setting): string {
  const source = resolveTarget(String(token.attrGet("src") ?? ""), base, "image");
  return source === null ? form.text(alt) : form.image(source, alt);
}

function target(token: Token, base: PermalinkBase | null): string | null {
  return resolveTarget(String(token.attrGet("href") ?? ""), base, "link");
}

function linkOpen(token: Token, base: PermalinkBase | null): string {
  const address = target(token, base);
  return address === null ? "" : `<a href="${attribute(address)}">`;
}

/** Where there is no page to lead to, the path is shown behind the words instead. */
function linkClose(
  tokens: readonly Token[],
  index: number,
  base: PermalinkBase | null,
  code: (text: string) => string,
): string {
  const open = openingOf(tokens, index);
  if (open === null || target(open, base) !== null) return open === null ? "" : "</a>";
  return ` (${code(String(open.attrGet("href") ?? ""))})`;
}

/** Links don't nest: the nearest opening one. */
function openingOf(tokens: readonly Token[], index: number): Token | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.type === "link_open") return token;
  }
  return null;
}

function cellOpen(token: Token, form: GuidanceForm): string {
  const align = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
  return `<${token.tag}${align === undefined ? "" : form.alignment(align)}>`;
}

function firstStep(parser: MarkdownIt, tokens: readonly Token[], form: GuidanceForm): string | null {
  const step = tokens.find((token, index) => isStep(token) && tokens[index - 1]?.type !== "heading_open");
  if (step === undefined) return null;
  if (step.type !== "inline") return form.stepCode(step.content.trim().split("\n")[0] ?? "");
  const html = parser.renderer
    .renderInline(step.children ?? [], parser.options, inStep)
    .replace(/\s*\n\s*/g, " ");
  return html.length > maxFirstStepCharacters
    ? form.cutText(step.content, maxFirstStepCharacters)
    : html.trim();
}

function isStep({ type, content }: Token): boolean {
  return (type === "inline" || type === "fence" || type === "code_block") && content.trim() !== "";
}
