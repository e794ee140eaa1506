import type { PageBlock } from "../../page/markdown/blocks.js";
import { isInstall } from "./commands.js";
import { isScript } from "./place-items.js";
import { publishes } from "./publishes.js";
import { pushChecksWithin } from "./push-checks-within.js";
import { rowOfTask } from "./rows.js";
import { signOffLines } from "./sign-off-lines.js";
import { readTask, whyPersonal } from "./task.js";
import type { Here, Work } from "./work.js";

/** Longer text explains, and is no name of a step. */
const maxStep = 200;

/** Blocks of commands that stand in no list, each with the paragraph right above it, which says what they are for. */
export function placeScripts(blocks: readonly PageBlock[], here: Here, work: Work): void {
  let now = here;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "fence" || !isScript(block)) continue;
    const above = blocks[index - 1];
    const isRightAbove = above?.kind === "paragraph" && isBlank(above.extent.end, block.extent.start, work);
    const paragraph = isRightAbove && !above.beginsItem ? above : null;
    now = placeScript(block, paragraph, now, work);
  }
}

function isBlank(start: number, end: number, work: Work): boolean {
  for (let line = start; line < end; line += 1) if (work.line(line).trim() !== "") return false;
  return true;
}

/** The section as it is for what follows: after publishing, where this does it. */
function placeScript(
  fence: PageBlock<"fence">,
  paragraph: PageBlock<"paragraph"> | null,
  here: Here,
  work: Work,
): Here {
  const isShort = paragraph !== null && paragraph.source.length <= maxStep;
  const words = isShort ? paragraph.source : here.title;
  const task = readTask(words.replace(/`/g, isShort ? "`" : ""), [fence.content], {
    timing: here.timing,
    references: work.references,
    refusals: work.refusals,
  });
  const now: Here = publishes(task) ? { ...here, timing: { ...here.timing, phase: "after" } } : here;
  const timed = {
    ...task,
    timing: { ...task.timing, phase: now.timing.phase === "after" ? ("after" as const) : task.timing.phase },
  };
  // Commands in the words themselves: which of both is meant, a person knows.
  const isNamed =
    timed.inline.spans.length > 0 && timed.written.some((command) => timed.source.includes(`\`${command}\``));
  const why = isNamed
    ? "its words name commands of their own"
    : timed.written.length === 0
      ? "it holds no command"
      : whyPersonal(timed);
  const extent = { start: isShort ? paragraph.extent.start : fence.extent.start, end: fence.extent.end };
  if (why === null) {
    const isSetup = timed.commands.every(isInstall) && timed.timing.phase === "before";
    const row = isSetup ? null : rowOfTask(timed, now.area, work);
    if (row === null) work.setup.push(...timed.commands.filter((command) => !work.setup.includes(command)));
    else work.rows.push(row);
    work.kept.drop(extent.start, extent.end);
    work.place(
      extent,
      row === null ? "setting" : "row",
      `${row === null ? "`setup`, before the first check" : `row "${row.check}"`}: ${timed.source}`,
    );
    return now;
  }
  pushChecksWithin(timed, now, work);
  if (timed.written.length > 0 && here.kind === "steps")
    asSignOff(fence, isShort ? paragraph : null, { ...now, timing: timed.timing }, work);
  work.place(
    extent,
    here.kind === "steps" && timed.written.length > 0 ? "sign-off" : "guidance",
    `kept below "${here.title}": ${why}`,
  );
  return now;
}

/** The words become the sign-off and the block stands in it; without words the heading says what is to be done. */
function asSignOff(
  fence: PageBlock<"fence">,
  paragraph: PageBlock<"paragraph"> | null,
  here: Here,
  work: Work,
): void {
  const { extent } = fence;
  for (let line = paragraph?.extent.end ?? extent.start; line < extent.end; line += 1) {
    const text = work.line(line);
    work.kept.replace(line, text.trim() === "" ? text : `  ${text}`);
  }
  if (paragraph === null) {
    const [head = ""] = signOffLines([`- ${here.title}`], here.timing, work.references);
    work.kept.replace(extent.start, `${head}\n\n  ${work.line(extent.start)}`);
    return;
  }
  const lines = Array.from({ length: paragraph.extent.end - paragraph.extent.start }, (_, index) => {
    const text = work.line(paragraph.extent.start + index).trim();
    return index === 0 ? `- ${text}` : `  ${text}`;
  });
  for (const [index, line] of signOffLines(lines, here.timing, work.references).entries())
    work.kept.replace(paragraph.extent.start + index, line);
}
