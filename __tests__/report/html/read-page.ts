/** An element of a page, as a browser would build it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const voidTags = new Set(["meta", "input", "br", "hr"]);
/** Their text is no markup. */
const rawTags = new Set(["script", "style"]);
const piece =
  /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w-]*(?:="[^"<>`]*")?)*)\s*(\/?)>|([^<>]+)|(<!doctype html>)/gy;

/**
 * Reads a page more strictly than a browser does: whatever is not a well-formed tag with quoted values, each closed in turn,
 * is an error, as are comments and loose `<` and `>`. What passes here every parser reads alike.
 */
export function readPage(html: string): Element {
  const root: Element = { tag: "#page", attributes: {}, children: [] };
  const open = [root];
  piece.lastIndex = 0;
  while (piece.lastIndex < html.length) {
    const at = piece.lastIndex;
    const match = piece.exec(html) ?? fail(html.slice(at, at + 80));
    const [, slash, tag, given = "", selfClosed, text] = match;
    const parent = open.at(-1) ?? fail("too much is closed");
    if (text !== undefined) parent.children.push(decode(text));
    if (tag === undefined) continue;
    if (slash === "/") {
      if (open.pop()?.tag !== tag) fail(`</${tag}> where ${parent.tag} is open`);
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(given), children: [] };
    parent.children.push(element);
    if (rawTags.has(tag)) piece.lastIndex = readRaw(html, piece.lastIndex, element);
    else if (!voidTags.has(tag) && selfClosed !== "/") open.push(element);
  }
  if (open.length > 1) fail(`open at the end: ${open.map(({ tag }) => tag).join(" ")}`);
  return root;
}

function readRaw(html: string, from: number, element: Element): number {
  const end = html.indexOf(`</${element.tag}>`, from);
  if (end === -1) fail(`${element.tag} without an end`);
  element.children.push(html.slice(from, end));
  return end + element.tag.length + 3;
}

function attributesOf(given: string): Record<string, string> {
  const all = [...given.matchAll(/([a-zA-Z][\w-]*)(?:="([^"]*)")?/g)];
  const attributes = Object.fromEntries(all.map(([, name = "", value = ""]) => [name, decode(value)]));
  return Object.keys(attributes).length === all.length ? attributes : fail(`twice the same in${given}`);
}

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(text)) fail(`a loose & in ${text}`);
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function fail(what: string): never {
  throw new Error(`unexpected HTML: ${what}`);
}

/** An element and all in it, in the page's order. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* elementsOf(child);
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Elements with a class. */
export function withClass(page: Element, name: string): Element[] {
  return [...elementsOf(page)].filter(({ attributes }) =>
    (attributes["class"] ?? "").split(" ").includes(name),
  );
}
