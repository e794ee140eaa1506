import type { Results } from "../../../src/model/results.js";
import { renderHtml } from "../../../src/report/html/render-html.js";
import { decidesGate } from "../support/random-results.js";
import { type Element, elementsOf, readPage } from "./read-page.js";

/** The page of one or of several runs, as a browser would build it. */
export async function pageOf(...results: readonly Results[]): Promise<Element> {
  return readPage(await textOfPage(...results));
}

export function textOfPage(...all: readonly Results[]): Promise<string> {
  return renderHtml(all.map((results) => ({ results, decides: decidesGate })));
}

export function byTag(page: Element, tag: string): Element[] {
  return [...elementsOf(page)].filter((element) => element.tag === tag);
}

export function only<Item>(items: readonly Item[]): Item {
  const [item, ...rest] = items;
  if (item === undefined || rest.length > 0) throw new Error(`${items.length} where one is expected`);
  return item;
}
