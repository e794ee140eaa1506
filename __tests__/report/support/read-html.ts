import MarkdownIt from "markdown-it";

export interface Html {
  /** Every tag that is opened, with the names of its attributes: `a href`, `td align`. */
  readonly opened: readonly string[];
  /** Text that GitHub's filters look at: outside code and links. */
  readonly prose: string;
  /** Values of `href` and `src`. */
  readonly addresses: readonly string[];
}

/** Renders as a GFM server does before it sanitizes: raw HTML kept, bare addresses linked. */
export function renderMarkdown(markdown: string): string {
  const parser = new MarkdownIt({ html: true, linkify: true });
  return parser.render(markdown);
}

const voidTags = new Set(["br", "hr", "img"]);

/** Reads HTML strictly: what is not a well-formed tag, and every tag that is not closed in turn, is an error. */
export function readHtml(html: string): Html {
  const opened: string[] = [];
  const addresses: string[] = [];
  const stack: string[] = [];
  let prose = "";
  const source = html.replace(/<!--[\s\S]*?-->/g, () => fail("a comment"));
  for (const part of source.split(/(<[^>]*>)/)) {
    if (!part.startsWith("<")) {
      if (/[<>]/.test(part)) fail(part);
      prose += stack.some((tag) => ["code", "pre", "a"].includes(tag)) ? " " : decode(part);
      continue;
    }
    const [, slash, name = "", attributes = ""] =
      /^<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z]+(?:="[^"<]*")?)*)\s*>$/.exec(part) ?? fail(part);
    if (slash === "/") {
      const open = stack.pop();
      if (open !== name) fail(`</${name}> where ${open} is open`);
      continue;
    }
    const given = [...attributes.matchAll(/([a-z]+)(?:="([^"]*)")?/g)];
    opened.push([name, ...given.map(([, key]) => key)].join(" "));
    for (const [, key, value] of given)
      if (key === "href" || key === "src") addresses.push(decode(value ?? ""));
    if (!voidTags.has(name)) stack.push(name);
  }
  if (stack.length > 0) fail(`open at the end: ${stack.join(" ")}`);
  return { opened, prose, addresses };
}

function fail(what: string): never {
  throw new Error(`unexpected HTML: ${what}`);
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** What GitHub would turn into a mention, a reference, a link, an emoji or mathematics. */
export function activeWords(prose: string): string[] {
  const patterns = [/@[a-z0-9]/i, /#\d/, /\bGH-\d/i, /:\/\//, /\bwww\./i, /:(?:tada|\+1):/, /\w@\w/];
  return patterns.flatMap((pattern) => pattern.exec(prose)?.[0] ?? []);
}
