import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import MarkdownIt from "markdown-it";

/** A fenced block of one of our documents. */
export interface Fence {
  /** `docs/page.md:18`, as an editor opens it. */
  readonly place: string;
  readonly info: string;
  readonly content: string;
}

export interface Link {
  readonly place: string;
  readonly href: string;
}

export interface ShownDocument {
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
  readonly links: readonly Link[];
  /** As GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

/** What a user may read, from the root of the repository. */
export async function readDocuments(): Promise<ShownDocument[]> {
  const docs = (await readdir("docs")).filter((name) => name.endsWith(".md")).sort();
  const paths = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "RELEASE_READINESS.md",
    ...docs.map((name) => `docs/${name}`),
  ];
  return Promise.all(paths.map(async (path) => readDocument(path, await readFile(path, "utf8"))));
}

function readDocument(path: string, text: string): ShownDocument {
  const slugger = new GithubSlugger();
  const fences: Fence[] = [];
  const links: Link[] = [];
  const anchors = new Set<string>();
  const tokens = new MarkdownIt().parse(text, {});
  tokens.forEach(({ type, info, content, map, children }, index) => {
    const place = `${path}:${(map?.[0] ?? 0) + 1}`;
    if (type === "fence") fences.push({ place, info: info.trim(), content });
    if (type !== "inline") return;
    for (const child of children ?? []) {
      const href = child.attrGet(child.type === "image" ? "src" : "href");
      if (href) links.push({ place, href: String(href) });
    }
    if (tokens[index - 1]?.type === "heading_open") {
      anchors.add(slugger.slug((children ?? []).map((child) => child.content).join("")));
    }
  });
  return { path, text, fences, links, anchors };
}

/** The first cells of the table under a heading, without the header's. */
export function firstColumn(text: string, heading: string): string[] {
  return tableRows(text, heading).map(([first = ""]) => first);
}

/** The cells of each row of the tables under a heading, without the headers'. */
export function tableRows(text: string, heading: string): string[][] {
  const tokens = new MarkdownIt().parse(text, {});
  const start = tokens.findIndex(
    ({ type }, index) => type === "heading_open" && tokens[index + 1]?.content === heading,
  );
  const end = tokens.findIndex(({ type }, index) => index > start && type === "heading_open");
  const rows: string[][] = [];
  const section = tokens.slice(start, end === -1 ? tokens.length : end);
  section.forEach(({ type }, index) => {
    if (type === "tr_open" && section[index + 1]?.type === "td_open") rows.push([]);
    if (type === "td_open") rows.at(-1)?.push(section[index + 1]?.content ?? "");
  });
  return rows;
}

/** The texts of the code spans in a piece of Markdown. */
export function codeSpans(markdown: string): string[] {
  return new MarkdownIt()
    .parseInline(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === "code_inline")
    .map(({ content }) => content);
}

/** A link of a document as a path from the root and an anchor. */
export function targetOf(from: string, href: string): { readonly path: string; readonly anchor: string } {
  const [path = "", anchor = ""] = href.split("#");
  return {
    path: path === "" ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(path))),
    anchor,
  };
}
