// What a reader's browser makes of a summary, as far as it could hurt: GitHub's Markdown read by markdown-it.
import MarkdownIt from "markdown-it";

const harmlessTags = [
  "a",
  "b",
  "br",
  "code",
  "details",
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
const harmlessAttributes = ["align", "colspan", "href", "id", "name", "open", "title"];

const parser = new MarkdownIt({ html: true, linkify: true });
// GitHub links bare URLs, not bare host names.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Everything that acts and should not have come from a command or a page, as sentences; empty when harmless. */
export function actingParts(markdown, ownHosts = ["github.com"]) {
  const found = [];
  for (const token of leaves(parser.parse(markdown, {}))) {
    found.push(...actingIn(token, ownHosts));
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

/** What stands in headings, as text. */
export function headings(markdown) {
  const tokens = parser.parse(markdown, {});
  return tokens
    .filter((_, index) => tokens[index - 1]?.type === "heading_open")
    .map(({ content }) => content);
}

const leaves = (tokens) => tokens.flatMap((token) => (token.children ? leaves(token.children) : [token]));

function actingIn(token, ownHosts) {
  switch (token.type) {
    case "image":
      return [`an image ${token.attrGet("src")}`];
    case "link_open":
      return foreignLink(token.attrGet("href") ?? "", ownHosts);
    case "html_block":
    case "html_inline":
      return [
        ...actingHtml(token.content, ownHosts),
        ...mentions(token.content.replace(/<code>.*?<\/code>/gs, "")),
      ];
    case "text":
      return mentions(token.content);
    default:
      return [];
  }
}

function actingHtml(html, ownHosts) {
  const found = /<!--|<[?!]/.test(html) ? [`a comment or declaration ${html.slice(0, 80)}`] : [];
  for (const [tag, name, attributes] of html.matchAll(/<\/?([a-z][a-z0-9-]*)([^>]*)>/gi)) {
    if (!harmlessTags.includes(name.toLowerCase())) found.push(`a tag ${tag}`);
    for (const [, attribute, value = ""] of attributes.matchAll(/([a-z-]+)(?:\s*=\s*"?([^"\s]*))?/gi)) {
      if (!harmlessAttributes.includes(attribute.toLowerCase())) found.push(`an attribute in ${tag}`);
      if (attribute.toLowerCase() === "href") found.push(...foreignLink(value, ownHosts));
    }
  }
  return found;
}

function foreignLink(href, ownHosts) {
  if (href.startsWith("#")) return [];
  const url = URL.canParse(href) ? new URL(href) : null;
  return url?.protocol === "https:" && ownHosts.includes(url.hostname) ? [] : [`a link to ${href}`];
}

// GitHub turns `@name` and `#1` in text, not in code, into a notification and a reference.
function mentions(text) {
  return [...text.matchAll(/(?<![\w/`])(@[a-z0-9][\w-]*|#\d+\b|GH-\d+\b)/gi)].map(
    ([mention]) => `a mention ${mention}`,
  );
}
