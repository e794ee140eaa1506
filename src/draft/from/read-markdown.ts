import type { FromSource } from "./from-source.js";
import { Ledger } from "./ledger.js";

/** A page, a list, an issue template: its Markdown, without front matter, of which title and owner are taken. */
export function readMarkdown(lines: readonly string[]): FromSource {
  const ledger = new Ledger();
  const end = frontMatterEnd(lines);
  let title: string | null = null;
  let owner: string | null = null;
  for (const [index, text] of lines.slice(0, end).entries()) {
    const [, key = "", value = ""] = /^([\w-]+):(.*)$/.exec(text) ?? [];
    const said = value
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim();
    if (said !== "" && /^(?:title|name)$/i.test(key)) {
      if (title === null || /^name$/i.test(key)) title ??= said;
      if (title === said) ledger.place(index + 1, "setting", `the page's title: ${said}`);
      else ledger.leaveOut(index + 1, text, "the page has one title");
    } else if (key === "assignees" && /^@?[\w-]+$/.test(said)) {
      owner = `@${said.replace(/^@/, "")}`;
      ledger.place(index + 1, "setting", `the page's owner: ${owner}`);
    } else if (text.trim() !== "")
      ledger.leaveOut(index + 1, text, "it is front matter of the site or the issue that the file was for");
  }
  return {
    title,
    owner,
    lines: boxesAsWritten(lines)
      .slice(end)
      .map((text, index) => ({ text, line: end + index + 1 })),
    placed: ledger.placed,
    notPlaced: ledger.notPlaced,
  };
}

/** Lines of front matter, its two `---` included; 0: there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const inside = lines.slice(1, Math.max(1, end));
  const isMapping = inside.every((line) => /^(?:\s|#|-\s|[\w-]+:(?:\s|$)|$)/.test(line));
  return end > 0 && isMapping ? end + 1 : 0;
}

/** Boxes without a dash, or drawn, as task-list items; code keeps its own. */
function boxesAsWritten(lines: readonly string[]): readonly string[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (mark !== null && (fence === null || (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line))))
      fence = fence === null ? mark : null;
    if (fence !== null || mark !== null) return line;
    return line
      .replace(/^(\s*)(?:[-*+]\s*)?(?:[☐☑☒]\ufe0f?|\[[ xX]\](?=\s))\s*(?=\S)/u, "$1- [ ] ")
      .replace(/^(\s*[-*+]\s+)\[\](?=\s)/, "$1[ ]");
  });
}
