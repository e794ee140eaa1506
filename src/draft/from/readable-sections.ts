import { readBlocks } from "../../page/markdown/blocks.js";
import { readChecklist } from "../../page/read.js";
import type { SectionDraft } from "../draft.js";

/** A page around kept text: nothing of it may be an error to whoever reads the page. */
const before = [
  "<!-- readiness",
  "areas: [a]",
  "-->",
  "",
  "| Area | Command |",
  "| --- | --- |",
  "| a | `true` |",
  "",
];

/** So often a text is read again; what is an error then is shown as code as a whole. */
const maxRounds = 20;

/** The Markdown with what the page's reader would take for an error shown as code, to the letter. */
export async function asReadable(markdown: string): Promise<string> {
  let text = closed(markdown);
  for (let round = 0; round < maxRounds; round += 1) {
    const line = await firstError(text);
    if (line === null) return text;
    const shown = blockAsCode(text, line);
    if (shown === text) break;
    text = shown;
  }
  return (await firstError(text)) === null ? text : asCode(markdown);
}

export async function readableSections(sections: readonly SectionDraft[]): Promise<readonly SectionDraft[]> {
  return Promise.all(
    sections.map(async (section) => ({ ...section, markdown: await asReadable(section.markdown) })),
  );
}

/** Line of the text, 0-based. */
async function firstError(text: string): Promise<number | null> {
  const page = [...before, text, ""].join("\n");
  const { problems } = await readChecklist("page.md", Buffer.from(page));
  const lines = problems
    .filter(({ weight }) => weight === "error")
    .map(({ place }) => place.line - 1 - before.length);
  return lines.length === 0 ? null : Math.max(0, Math.min(...lines));
}

/** A fence or a comment that is not closed would hide what the page has below it. */
function closed(text: string): string {
  const lines = text.split("\n");
  const last = readBlocks(text, lines.length).blocks.at(-1);
  if (last?.kind === "html") return /<!--(?![\s\S]*-->)/.test(last.content) ? `${text}\n-->` : text;
  if (last?.kind !== "fence") return text;
  const { start, end: behind } = last.extent;
  const end = behind - 1 > start ? (lines[behind - 1] ?? "").trim() : "";
  const isClosed = end.startsWith(last.marker) && end.replaceAll(last.marker.charAt(0), "") === "";
  // In a list the fence has the indentation of its item.
  const indentation = /^\s*/.exec(lines[start] ?? "")?.[0] ?? "";
  return isClosed ? text : `${text}\n${indentation}${last.marker}`;
}

function blockAsCode(text: string, line: number): string {
  const lines = text.split("\n");
  const { blocks } = readBlocks(text, lines.length);
  const block = blocks.find(({ extent }) => extent.start <= line && line < extent.end) ?? null;
  const start = block?.extent.start ?? line;
  const end = block?.extent.end ?? line + 1;
  const inside = lines.slice(start, end).join("\n").trimEnd();
  const rest = lines.slice(start + inside.split("\n").length);
  return [...lines.slice(0, start), asCode(inside), ...rest].join("\n");
}

function asCode(text: string): string {
  const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}
