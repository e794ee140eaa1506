import { grouped } from "../../text/count.js";
import type { Detail } from "./detail.js";

type Listed = Pick<Detail, "listed">;

/** A list of as much as there is room for, and how many are left out. */
export function* listBlocks<Item>(
  items: readonly Item[],
  detail: Listed,
  render: (item: Item) => string,
): Generator<string> {
  const shown = items.slice(0, detail.listed).map(render);
  if (shown.length > 0) yield shown.join("\n");
  yield* moreBlock(items.length, detail);
}

export function* moreBlock(all: number, { listed }: Listed): Generator<string> {
  if (all > listed) yield `… and ${grouped(all - listed)} more.`;
}

/** One paragraph with a line each. It is one line of Markdown, because in a comment the end of a line is a break too. */
export function* brokenLines<Item>(
  items: readonly Item[],
  { listed }: Listed,
  render: (item: Item) => string,
): Generator<string> {
  const rest = items.length - listed;
  const lines = [...items.slice(0, listed).map(render), ...(rest > 0 ? [`… and ${grouped(rest)} more`] : [])];
  if (lines.length > 0) yield lines.join("<br>");
}
