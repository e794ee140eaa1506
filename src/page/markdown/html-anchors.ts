import { slug } from "github-slugger";
import type { HeadingBlock, PageBlock } from "./blocks.js";

/** An anchor that HTML makes: where it stands (0-based), and the heading right behind it or around it. */
export interface HtmlAnchor {
  readonly line: number;
  readonly heading: HeadingBlock | null;
}

/** `<a name="x">`, `<h2 id="x">` and `<h3>Restore</h3>`: GitHub leads there, and none is a heading of Markdown. */
export function htmlAnchors(blocks: readonly PageBlock[]): ReadonlyMap<string, HtmlAnchor> {
  const anchors = new Map<string, HtmlAnchor>();
  for (const [index, block] of blocks.entries()) {
    const text =
      block.kind === "html"
        ? block.content
        : block.kind === "heading" || block.kind === "paragraph"
          ? block.source
          : "";
    if (!text.includes("<")) continue;
    const next = blocks[index + 1];
    const heading = block.kind === "heading" ? block : next?.kind === "heading" ? next : null;
    for (const [offset, line] of text.split("\n").entries())
      for (const name of namesIn(line))
        if (!anchors.has(name)) anchors.set(name, { line: block.extent.start + offset, heading });
  }
  return anchors;
}

function namesIn(line: string): string[] {
  const named = line.matchAll(/<[a-z][^<>]{0,300}?\s(?:id|name)\s?=\s?["']?([^\s"'<>]{1,200})/gi);
  const titles = line.matchAll(/<h[1-6](?:\s[^<>]{0,300})?>([^<>]{1,200})<\/h/gi);
  return [
    ...Array.from(named, ([, name = ""]) => name),
    ...Array.from(titles, ([, title = ""]) => slug(title.trim())),
  ];
}
