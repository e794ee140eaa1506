import { grouped } from "../../text/count.js";
import type { Detail } from "./detail.js";

/** A list of as much as there is room for, and how many are left out. */
export function* listBlocks<Item>(
  items: readonly Item[],
  detail: Detail,
  render: (item: Item) => string,
): Generator<string> {
  const shown = items.slice(0, detail.listed).map(render);
  if (shown.length > 0) yield shown.join("\n");
  yield* moreBlock(items.length, detail);
}

export function* moreBlock(all: number, { listed }: Detail): Generator<string> {
  if (all > listed) yield `… and ${grouped(all - listed)} more.`;
}
