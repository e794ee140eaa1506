import type { PageBlock } from "../../page/markdown/blocks.js";
import { joinParts } from "../../text/join-parts.js";
import { isCommand, isInstall } from "./commands.js";
import { effectOf } from "./effects.js";
import { areaFromHeading, plain } from "./names.js";
import { type Item, isNumbered } from "./outline.js";
import { publishes } from "./publishes.js";
import { pushChecksWithin } from "./push-checks-within.js";
import { leftWords, rowOfTask } from "./rows.js";
import { signOffLines } from "./sign-off-lines.js";
import { isImperative, readTask, type Task, whyPersonal } from "./task.js";
import type { Here, Work } from "./work.js";

/** Places the items of a section's lists: as rows, as sign-offs, or as the text that they are. */
export function placeItems(items: readonly Item[], here: Here, work: Work): void {
  const steps = items.filter((item) => isStep(item, taskOf(item, here, work), here, work)).length;
  let now: Here = { ...here, isList: here.kind === "steps" && steps * 2 >= items.length };
  const waits: Item[] = [];
  for (const item of items) {
    const first = work.rows.length;
    const task = taskOf(item, now, work);
    if (isWait(task, item, work)) {
      waits.push(item);
      now = { ...now, timing: { ...now.timing, phase: "after", notBefore: task.timing.notBefore } };
      continue;
    }
    if (publishes(task)) now = { ...now, timing: { ...now.timing, phase: "after" } };
    placeItem(item, now, work);
    const wait = waits.at(-1);
    if (wait !== undefined) guessWait(wait, first, work);
  }
  for (const item of waits) placeWait(item, here, work);
}

function taskOf(item: Item, here: Here, work: Work): Task {
  return readTask(
    item.source,
    item.fences.filter(isScript).map(({ content }) => content),
    {
      timing: here.timing,
      references: work.references,
      refusals: work.refusals,
    },
  );
}

const shells = /^(?:sh|bash|shell|zsh|console|shell-session|terminal|shellsession|cmd|term)\b/i;

/** A block of commands: by its name, or by its lines where it has none. */
export function isScript({ info, content }: PageBlock<"fence">): boolean {
  if (shells.test(info)) return true;
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  return (
    info === "" &&
    lines.length > 0 &&
    lines.every((line) => /^\s*(?:#|\$ )/.test(line) || isCommand(line.trim()))
  );
}

/** "Wait 24 hours", and nothing to run: a moment for what follows. */
function isWait(task: Task, item: Item, work: Work): boolean {
  const own = readTask(item.source, [], {
    timing: { phase: "before", only: [], notBefore: null },
    references: work.references,
    refusals: work.refusals,
  });
  return own.timing.notBefore !== null && task.written.length === 0 && item.children.length === 0;
}

/** Nobody's list says what a wait begins with: the rows from `first` on say what it was taken for. */
function guessWait({ source }: Item, first: number, work: Work): void {
  for (const [index, row] of work.rows.slice(first).entries()) {
    const said = row.notBefore === null ? "" : `"${plain(source)}" is taken for ${row.notBefore}`;
    work.rows[first + index] = { ...row, guess: joinParts("; ", [row.guess ?? "", said]) || null };
  }
}

function placeWait(item: Item, here: Here, work: Work): void {
  const { timing } = readTask(item.source, [], {
    timing: here.timing,
    references: work.references,
    refusals: work.refusals,
  });
  const isUsed = work.rows.some((row) => row.notBefore === timing.notBefore);
  if (isUsed) {
    withoutBox(item, work);
    work.place(
      item.extent,
      "wait",
      `\`Not before\` ${timing.notBefore} of the rows that follow it; its words are kept below "${here.title}"`,
    );
  } else
    asSignOff(
      item,
      { ...here, timing: { ...timing, phase: "after" } },
      work,
      "no command follows that could wait for it",
    );
}

/** Places an item and what stands in it; whether nothing of it is left. */
function placeItem(item: Item, here: Here, work: Work): boolean {
  const task = taskOf(item, here, work);
  if (isStruck(task)) {
    withoutBox(item, work);
    return placeText(item, here, work);
  }
  if (!isStep(item, task, here, work)) return placeText(item, here, work);
  if (isLeadIn(item, task)) return placeLeadIn(item, here, work);
  const why = whyPersonal(task);
  if (task.commands.length > 0 && why === null) {
    if (task.commands.every(isInstall) && task.timing.phase === "before")
      return placeSetup(item, task, here, work);
    const row = rowOfTask(task, here.area, work);
    work.rows.push(row);
    if (goesOn.test(task.behind)) {
      asSignOff(
        item,
        { ...here, timing: task.timing },
        work,
        `row "${row.check}" runs its command, and the rest is a person's`,
      );
      placeChildren(item, here, work);
      return false;
    }
    return placeAsRow(item, { became: "row", what: `row "${row.check}": ${task.source}` }, here, work);
  }
  const effect = why === null ? effectOf(task, work.facts) : null;
  if (effect !== null) {
    const check = work.names.unique(effect.row.check ?? "effect");
    work.rows.push({ ...effect.row, area: here.area, check });
    const became = effect.row.toDo === null ? "row" : "to-do";
    const what = `row "${check}", for ${effect.what}: ${task.source}`;
    return placeAsRow(item, { became, what }, here, work);
  }
  pushChecksWithin(task, here, work);
  asSignOff(item, { ...here, timing: task.timing }, work, why ?? "no command sees it for certain");
  placeChildren(item, here, work);
  work.place(item.extent, "sign-off", `kept with its sign-off below "${here.title}"`);
  return false;
}

/** Something more for a person to do: "… and look through them". */
const goesOn =
  /(?:^|[\s,`])(?:and|then|, )\s*(?:then\s+)?(?:look|check|review|read|verify|compare|open|inspect|update|commit|push|fix|send|post|copy|make|ask|tell|confirm|note|record|keep|skim)\b/i;

/** Crossed out as a whole: it is no task any more. */
function isStruck({ source, inline }: Task): boolean {
  return inline.isStruck && /^~~.*~~\W*$/.test(source);
}

/** Whether an item is something to do; others explain. */
function isStep(item: Item, task: Task, here: Here, work: Work): boolean {
  if (item.hasBox) return true;
  if (here.kind !== "steps") return false;
  if (here.isNested) return task.written.length > 0 && isPlainCommand(task) && whyPersonal(task) === null;
  return (
    here.isList ||
    isNumbered(work.line(item.extent.start)) ||
    task.written.length > 0 ||
    isImperative(task.source) ||
    isLeadIn(item, task)
  );
}

/** A command alone, or behind a name: "Lint: `npm run lint`". */
function isPlainCommand({ before, behind }: Task): boolean {
  return before.trim().split(/\s+/).length <= 6 && behind.replace(/[\s`.]+/g, "").length <= 60;
}

/** A text that only stands above others. */
function isLeadIn(item: Item, task: Task): boolean {
  return (
    task.written.length === 0 &&
    item.children.length > 0 &&
    !item.hasMore &&
    item.fences.length === 0 &&
    item.children.some(({ hasBox, source }) => hasBox || /^`[^`]+`\.?$|: ?`[^`]+`\.?$/.test(source.trim()))
  );
}

/** Its children are the steps; where all are rows, it is their area. */
function placeLeadIn(item: Item, here: Here, work: Work): boolean {
  const name = areaFromHeading(item.source);
  const isName = item.source.length <= 50 && name !== "release" && !leftWords(item.source, [name]);
  const area = isName ? name : here.area;
  const own = taskOf(item, here, work).timing;
  const below = { ...here, area, timing: own };
  const before = work.rows.length;
  const isGone = placeChildren(item, below, work);
  const isArea = isGone && work.rows.slice(before).some((row) => row.area === area) && area !== here.area;
  if (isArea) {
    work.kept.drop(item.text.start, item.text.end);
    work.place(item.text, "row", `the area "${area}" of the rows below it`);
    return true;
  }
  if (item.hasBox && !isGone)
    asSignOff(item, { ...here, timing: own }, work, "what stands below it is not all seen by commands");
  else {
    withoutBox(item, work);
    work.place(item.text, "prose", `kept as text below "${here.title}"`);
  }
  return false;
}

function placeChildren(item: Item, here: Here, work: Work): boolean {
  let isGone = true;
  for (const child of item.children)
    if (!placeItem(child, { ...here, isNested: true, isList: false }, work)) isGone = false;
  return isGone;
}

/** A row takes the item off the page, unless something stays below it: then its words stay too, without a box. */
function placeAsRow(
  item: Item,
  { became, what }: { readonly became: "row" | "to-do" | "setting"; readonly what: string },
  here: Here,
  work: Work,
): boolean {
  const isGone = placeChildren(item, here, work);
  const scripts = item.fences.filter(isScript);
  // What is shown as output stays with its command.
  const isWhole = isGone && !item.hasMore && scripts.length === item.fences.length;
  const stays = `; kept as text below "${here.title}" too, for what stands under it`;
  work.place(item.text, became, isWhole ? what : what + stays);
  if (isWhole) {
    work.kept.drop(item.text.start, item.text.end);
    for (const { extent } of scripts) {
      work.kept.drop(extent.start, extent.end);
      work.place(extent, became, what);
    }
  } else withoutBox(item, work);
  work.place(item.extent, "prose", `kept as text below "${here.title}"`);
  return isWhole;
}

function placeSetup(item: Item, task: Task, here: Here, work: Work): boolean {
  work.setup.push(...task.commands.filter((command) => !work.setup.includes(command)));
  const what = `\`setup\`, before the first check: ${task.source}`;
  return placeAsRow(item, { became: "setting", what }, here, work);
}

function asSignOff(item: Item, here: Here, work: Work, why: string): void {
  const lines = Array.from({ length: item.text.end - item.text.start }, (_, index) =>
    work.line(item.text.start + index),
  );
  for (const [index, line] of signOffLines(lines, here.timing, work.references).entries())
    work.kept.replace(item.text.start + index, line);
  const conditions = here.timing.phase === "after" ? ", for after publishing" : "";
  work.place(item.text, "sign-off", `sign-off below "${here.title}"${conditions}: ${why}`);
}

/** An item that explains: it stays as it is, and what stands in it is looked through. */
function placeText(item: Item, here: Here, work: Work): boolean {
  placeChildren(item, here, work);
  work.place(
    item.extent,
    here.kind === "guidance" ? "guidance" : "prose",
    `kept as ${here.kind === "guidance" ? "guidance" : "text"} below "${here.title}"`,
  );
  return false;
}

function withoutBox(item: Item, work: Work): void {
  const line = work.line(item.text.start);
  work.kept.replace(
    item.text.start,
    line.replace(/^(\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(?:\[[ \txX✓✔]?\]|[☐☑☒]\ufe0f?)\s*/u, "$1"),
  );
}
