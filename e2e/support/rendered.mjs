// What a reader's browser makes of a summary, as far as it could hurt: GitHub's Markdown read by markdown-it.
import MarkdownIt from "markdown-it";

const harmlessTags = [
  "a",
  "b",
  "br",
  "code",
  "details",
  "div",
  "em",
  "h1",
  "h2",
  "h3",
  "h4",
  "i",
  "kbd",
  "li",
  "ol",
  "p",
  "pre",
  "s",
  "span",
  "strong",
  "sub",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "th",
  "thead",
  "tr",
  "ul",
];
const harmlessAttributes = ["align", "colspan", "href", "id", "lang", "name", "open", "title"];

const parser = new MarkdownIt({ html: true, linkify: true });
// GitHub links bare URLs, not bare host names.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/**
 * Everything that acts and should not have come from a command or a page, as sentences; empty when harmless.
 * Links lead to GitHub or to `pageHosts`, which guidance names; images come from there alone (FORMAT 3.5).
 */
export function actingParts(markdown, pageHosts = []) {
  const found = [];
  for (const token of leaves(parser.parse(markdown, {}))) {
    found.push(...actingIn(token, pageHosts));
  }
  const unseen =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(
      markdown,
    );
  if (unseen) {
    found.push(
      `a control character U+${unseen[0].codePointAt(0).toString(16).padStart(4, "0")} at ${unseen.index}`,
    );
  }
  return found;
}

/** What a reader sees, on one line: without marks and tags, without what has no width. */
export function visibleText(markdown) {
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
  return parser
    .render(markdown)
    .replace(/<\/?(?:a|b|code|em|i|s|span|strong|sub|sup)\b[^>]*>/gi, "")
    .replace(/<[a-z/!][^>]*>/gi, " ")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
    )
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ");
}

/** What stands in headings, as text. */
export function headings(markdown) {
  const tokens = parser.parse(markdown, {});
  return tokens
    .filter((_, index) => tokens[index - 1]?.type === "heading_open")
    .map(({ content }) => content);
}

// An image has children too, the words that stand for it.
const leaves = (tokens) => tokens.flatMap((token) => [token, ...leaves(token.children ?? [])]);

function actingIn(token, pageHosts) {
  switch (token.type) {
    case "image":
      return foreignImage(token.attrGet("src") ?? "", pageHosts);
    case "link_open":
      return foreignLink(token.attrGet("href") ?? "", pageHosts);
    case "html_block":
    case "html_inline":
      return [
        ...actingHtml(token.content, pageHosts),
        ...mentions(token.content.replace(/<code>.*?<\/code>/gs, "")),
      ];
    case "text":
      return mentions(token.content);
    default:
      return [];
  }
}

function actingHtml(html, pageHosts) {
  const found = /<!--|<[?!]/.test(html) ? [`a comment or declaration ${html.slice(0, 80)}`] : [];
  for (const [tag, name, text] of html.matchAll(/<\/?([a-z][a-z0-9-]*)([^>]*)>/gi)) {
    const element = name.toLowerCase();
    const image = element === "img";
    if (!image && !harmlessTags.includes(element)) found.push(`a tag ${tag}`);
    for (const [, attribute, value = ""] of text.matchAll(/([a-z-]+)(?:\s*=\s*"?([^"\s]*))?/gi)) {
      found.push(...actingAttribute(attribute.toLowerCase(), value, { tag, image, pageHosts }));
    }
  }
  return found;
}

function actingAttribute(attribute, value, { tag, image, pageHosts }) {
  if (attribute === "href") return foreignLink(value, pageHosts);
  if (image && attribute === "src") return foreignImage(value, pageHosts);
  const harmless = harmlessAttributes.includes(attribute) || (image && attribute === "alt");
  return harmless ? [] : [`an attribute in ${tag}`];
}

function foreignLink(href, pageHosts) {
  return href.startsWith("#") || isOf(href, ["github.com", ...pageHosts]) ? [] : [`a link to ${href}`];
}

const foreignImage = (src, pageHosts) => (isOf(src, pageHosts) ? [] : [`an image ${src}`]);

function isOf(address, hosts) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === "https:" && hosts.includes(url.hostname);
}

// GitHub turns `@name` and `#1` in text, not in code, into a notification and a reference: in what a browser would
// show, so `&#64;name` is a mention, and `@&#8203;name` is none.
function mentions(html) {
  const text = html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  return [...text.matchAll(/(?<![\w/`])(@[a-z0-9][\w-]*|#\d+\b|GH-\d+\b)/gi)].map(
    ([mention]) => `a mention ${mention}`,
  );
}
